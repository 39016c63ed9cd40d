/** Timeline, charts and map, driven as a reader would, with and without a script. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { builtPages } from '../built/built-pages.ts';
import { axeFaults } from '../support/axe.ts';
import { startVisitor } from '../support/visit.ts';

const PAGES = [
  '/timeline/',
  '/timeline/before/2025/',
  '/timeline/kind/vote/',
  '/background/map/',
  '/data/polls/',
  '/risks/drug-supply/',
  '/es/',
];

/** A page for each kind of picture, and for each form of a chart. */
const SHOWN = [
  '/',
  '/timeline/',
  '/background/map/',
  '/data/us-overdose-deaths-by-year/',
  '/data/mexico-registered-disappeared/',
  '/data/us-drone-strikes-and-civilian-harm/',
  '/data/polls/',
  '/es/background/map/',
];
const DATASETS = builtPages()
  .filter(({ address }) => /^\/(?:es\/)?data\/[^/]+\/$/.test(address))
  .filter(({ html }) => html.includes('<svg class="plot"'))
  .map(({ address }) => address);

const visitor = startVisitor();
const { visit } = visitor;

const desktop = { viewport: { width: 1280, height: 900 } };
const shown = (page: Page) => page.locator('main li[data-in]:visible');
const filter = (page: Page, value: string) => page.locator(`.filters a[data-filter="${value}"]`);

describe('the timeline', () => {
  it('is narrowed in place, by several filters at once, and the address says which', async () => {
    await visit('/timeline/', desktop, async (page) => {
      const recent = await shown(page).count();
      await filter(page, 'section=law').click();
      // Earlier events, which have a page of their own, are fetched and narrowed too.
      await expect.poll(() => page.locator('main li[data-in]').count()).toBeGreaterThan(recent);
      const all = await page.locator('main li[data-in]').count();
      const law = await shown(page).count();
      expect(law).toBeLessThan(all);
      expect(await shown(page).first().locator('time').innerText()).not.toMatch(/202\d/);
      await page.getByText('By kind').click();
      await filter(page, 'kind=vote').click();
      const votes = await shown(page).count();
      expect(votes).toBeGreaterThan(0);
      expect(votes).toBeLessThan(law);
      expect(new URL(page.url()).search).toBe('?section=law&kind=vote');
      expect(await page.locator('.filters [role=status]').innerText()).toBe(`${votes} of ${all} events shown`);
      // Periods without an event are gone with their headings.
      expect(await page.locator('section[data-period]:visible:not(:has(li[data-in]:visible))').count()).toBe(0);
      await page.goBack();
      expect(await shown(page).count()).toBe(law);
      await page.goForward();
      await page.reload();
      expect(await shown(page).count()).toBe(votes);
      // The same link takes a filter back, the last one all of them.
      await filter(page, 'section=law').click();
      expect(new URL(page.url()).search).toBe('?kind=vote');
      await filter(page, '').click();
      expect(await shown(page).count()).toBe(all);
    });
  });

  it('narrows what it has and keeps the link to earlier events where these cannot be fetched', async () => {
    await visit('/timeline/', desktop, async (page) => {
      await page.route('**/timeline/before/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<p>Gone' }),
      );
      const recent = await shown(page).count();
      await filter(page, 'section=law').click();
      await page.waitForLoadState('networkidle');
      const law = await shown(page).count();
      expect(await page.locator('.filters [role=status]').innerText()).toBe(`${law} of ${recent} events shown`);
      expect(await page.locator('a[data-part]:visible').count()).toBe(1);
    });
  });

  it('leads from its earlier part to pages that are narrowed', async () => {
    await visit('/timeline/before/2025/', desktop, async (page) => {
      await filter(page, 'section=law').click();
      await page.waitForURL(/\/timeline\/section\/law\/$/);
      expect(await filter(page, 'section=law').getAttribute('aria-current')).toBe('true');
    });
  });

  it('can be narrowed from the keyboard', async () => {
    await visit('/timeline/', desktop, async (page) => {
      await filter(page, 'section=risks').focus();
      await page.keyboard.press('Enter');
      expect(await filter(page, 'section=risks').getAttribute('aria-current')).toBe('true');
      expect(new URL(page.url()).search).toBe('?section=risks');
    });
  });

  it('goes on from a narrowed page to a combination', async () => {
    await visit('/timeline/kind/vote/', desktop, async (page) => {
      const votes = await shown(page).count();
      await filter(page, 'section=law').click();
      await page.waitForURL(/\?kind=vote&section=law$/);
      await expect.poll(() => shown(page).count()).toBeGreaterThan(0);
      expect(await shown(page).count()).toBeLessThanOrEqual(votes);
    });
  });

  it('is narrowed by plain links without a script', async () => {
    await visit('/timeline/', { ...desktop, javaScriptEnabled: false }, async (page) => {
      const recent = await shown(page).count();
      await filter(page, 'section=law').click();
      await page.waitForURL(/\/timeline\/section\/law\/$/);
      expect(await shown(page).count()).toBe(Number(await filter(page, 'section=law').locator('small').innerText()));
      await filter(page, '').click();
      await page.waitForURL(/\/timeline\/$/);
      expect(await shown(page).count()).toBe(recent);
      await page.locator('a[data-part]').click();
      await page.waitForURL(/\/timeline\/before\/2025\/$/);
      const all = Number(await filter(page, '').locator('small').innerText());
      expect(await shown(page).count()).toBe(all - recent);
    });
  });

  it('is reached from the strip of the home page', async () => {
    await visit('/', desktop, async (page) => {
      await page.locator('.strip a').first().click();
      await page.waitForURL(/\/timeline\/#m-2025-0[1-3]$/);
      expect(await page.locator(':target').isVisible()).toBe(true);
    });
  });
});

describe('pictures', () => {
  it.each(PAGES)('of %s never make the page scroll sideways, opened tables included', async (path) => {
    await visit(path, { viewport: { width: 320, height: 700 } }, async (page) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });

  it('show one drawing of each sheet of the map, by the width of the screen', async () => {
    for (const [width, shownClass] of [
      [320, 'narrow'],
      [1280, 'wide'],
    ] as const)
      await visit('/background/map/', { viewport: { width, height: 700 } }, async (page) => {
        expect(await page.locator('svg.sheet:visible').count()).toBe(2);
        expect(await page.locator(`svg.sheet.${shownClass}:visible`).count()).toBe(2);
      });
  });

  it.each(['/background/map/', '/es/background/map/'])('of %s have no label over another', async (path) => {
    for (const width of [320, 768, 1440])
      await visit(path, { viewport: { width, height: 700 } }, async (page) => {
        const over = await page.locator('svg.sheet:visible').evaluateAll((sheets) =>
          sheets.flatMap((sheet) => {
            const edge = sheet.getBoundingClientRect();
            // A label is its shape; names of countries and towns have none. A circle is its middle with a radius.
            const labels = [...sheet.querySelectorAll('text')].map((text) => {
              const shape = text.classList.contains('name') ? text : text.previousElementSibling!;
              const { left, right, top, bottom } = shape.getBoundingClientRect();
              const radius = shape.tagName === 'circle' ? (right - left) / 2 : 0;
              // Letters do not fill the line they stand on.
              const air = shape === text ? (bottom - top) / 4 : radius;
              return {
                words: text.textContent.trim(),
                radius,
                x: [left + radius, right - radius] as const,
                y: [top + air, bottom - air] as const,
                isOut: left < edge.left - 1 || right > edge.right + 1,
              };
            });
            const between = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) =>
              Math.max(0, c - b, a - d);
            return labels.flatMap((a, index) => [
              ...labels
                .slice(index + 1)
                .filter((b) => {
                  const distance = Math.hypot(between(a.x, b.x), between(a.y, b.y)) - a.radius - b.radius;
                  // Where neither is round, they touch or not.
                  return a.radius + b.radius === 0 ? distance === 0 : distance < -1;
                })
                .map((b) => `${a.words} over ${b.words}`),
              ...(a.isOut ? [`${a.words} beyond the sheet`] : []),
            ]);
          }),
        );
        expect(over, `${width} pixels`).toEqual([]);
      });
  });

  it.each(DATASETS)('of %s have no number over another, on a phone and on a desk', async (path) => {
    for (const width of [320, 1280])
      await visit(path, { viewport: { width, height: 700 } }, async (page) => {
        const faults = await page.locator('svg.plot').evaluateAll((plots) =>
          plots.flatMap((plot) => {
            const shown = [...plot.querySelectorAll('text')]
              .map((text) => ({ words: text.textContent?.trim() ?? '', box: text.getBoundingClientRect() }))
              .filter(({ words, box }) => words !== '' && box.width > 0);
            const over = shown.flatMap((a, index) =>
              shown
                .slice(index + 1)
                .filter(
                  (b) =>
                    a.box.left < b.box.right - 1 &&
                    b.box.left < a.box.right - 1 &&
                    a.box.top < b.box.bottom - 4 &&
                    b.box.top < a.box.bottom - 4,
                )
                .map((b) => `${a.words} over ${b.words}`),
            );
            const out = shown.filter(({ box }) => box.left < 0 || box.right > document.documentElement.clientWidth);
            return [...over, ...out.map(({ words }) => `${words} beyond the page`)];
          }),
        );
        expect(faults, `${width} pixels`).toEqual([]);
      });
  });

  it.each(SHOWN)('of %s have no fault that axe finds, light and dark, narrow and wide', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [320, 1440]) {
        const page = await visitor.browser.newPage({ viewport: { width, height: 900 }, colorScheme });
        await page.goto(inject('siteUrl') + path);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
        });
        const violations = await axeFaults(page, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        expect(violations, `${colorScheme} ${width}`).toEqual([]);
        await page.close();
      }
  });

  it.each(SHOWN)('of %s are the same without a script: every mark, link and word of them', async (path) => {
    const seen: string[] = [];
    for (const javaScriptEnabled of [true, false])
      await visit(path, { ...desktop, javaScriptEnabled }, async (page) => {
        const pictures = page.locator('figure.chart, .strip, figure.map, .ladder-figure, .spots');
        expect(await pictures.count()).toBeGreaterThan(0);
        seen.push((await pictures.evaluateAll((found) => found.map((each) => each.innerHTML))).join('\n'));
      });
    expect(seen[0]).toBe(seen[1]);
  });

  it('keep their letters at one size on every screen', async () => {
    for (const width of [320, 1280])
      await visit('/risks/drug-supply/', { viewport: { width, height: 700 } }, async (page) => {
        const size = await page
          .locator('svg.plot text')
          .first()
          .evaluate((text) => getComputedStyle(text).fontSize);
        expect(parseFloat(size)).toBeGreaterThanOrEqual(12);
        const box = await page.locator('svg.plot').first().boundingBox();
        expect(box!.width).toBeLessThanOrEqual(width);
      });
  });
});
