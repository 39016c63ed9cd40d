/** Contested questions in Chromium: the map on wide and narrow screens, and the handout, which must print on one page. */
import { describe, expect, inject, it } from 'vitest';
import { builtPages } from '../built/built-pages.ts';
import { startVisitor } from '../support/visit.ts';

const visitor = startVisitor();

const QUESTION = '/questions/strikes-without-consent/';
const handouts = builtPages()
  .map(({ address }) => address)
  .filter((address) => /\/questions\/[^/]+\/handout\/$/.test(address));

describe('the handout', () => {
  it('is there for every question', () => {
    const questions = builtPages().filter(({ address }) => /^\/(?:es\/)?questions\/[^/]+\/$/.test(address));
    expect(handouts.length).toBe(questions.length);
    expect(handouts.length).toBeGreaterThan(10);
  });

  it(
    'prints on one page of A4 and of Letter, with a tenth of it free for wider faces',
    { timeout: 120_000 },
    async () => {
      const page = await visitor.browser.newPage();
      const faults: string[] = [];
      for (const address of handouts) {
        await page.goto(inject('siteUrl') + address);
        for (const format of ['A4', 'Letter']) {
          const pdf = (await page.pdf({ format })).toString('latin1');
          const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
          if (pages !== 1) faults.push(`${address} takes ${pages} pages of ${format}`);
        }
        // Letter is the lower sheet: 279 mm without margins of 11 mm, at 96 pixels to 25.4 mm; it is 216 mm wide without 24.
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width: 725, height: 971 });
        const height = await page.evaluate(() => document.querySelector('.handout')!.getBoundingClientRect().height);
        if (height > 971 * 0.9) faults.push(`${address} is ${Math.round(height)} pixels tall`);
        await page.emulateMedia({ media: null });
      }
      await page.close();
      expect(faults).toEqual([]);
    },
  );
});

it('no question needs a sideways scroll on a narrow screen', async () => {
  const page = await visitor.browser.newPage({ viewport: { width: 320, height: 900 } });
  const wide: string[] = [];
  for (const address of [...handouts, ...handouts.map((each) => each.replace('handout/', ''))]) {
    await page.goto(inject('siteUrl') + address);
    if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth))
      wide.push(address);
  }
  await page.close();
  expect(wide).toEqual([]);
});

describe('the map', () => {
  it.each([
    [1440, '.wide'],
    [320, '.narrow'],
  ] as const)('at %i pixels shows one drawing, inside the page', async (width, shown) => {
    const page = await visitor.browser.newPage({ viewport: { width, height: 900 }, javaScriptEnabled: false });
    await page.goto(inject('siteUrl') + QUESTION);
    const drawings = page.locator('.debate-map svg:visible');
    expect(await drawings.count()).toBe(1);
    const box = (await page.locator(`.debate-map svg${shown}`).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    // Text in it stays large enough to be read.
    const size = await page
      .locator(`.debate-map svg${shown} .argument text:not(.by, .mark)`)
      .first()
      .evaluate((text) => {
        const scale = (text as SVGTextElement).getScreenCTM()!.a;
        return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
      });
    expect(size).toBeGreaterThan(9.5);
    await page.close();
  });

  it('keeps every line of text inside its box', async () => {
    const page = await visitor.browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(inject('siteUrl') + QUESTION);
    const over = await page.locator('.debate-map svg.wide a').evaluateAll((boxes) =>
      boxes.flatMap((box) => {
        const edge = box.querySelector('rect')!.getBoundingClientRect().right;
        return [...box.querySelectorAll('text')]
          .filter((text) => text.getBoundingClientRect().right > edge)
          .map((text) => text.textContent);
      }),
    );
    expect(over).toEqual([]);
    await page.close();
  });

  it('is passed over by the keyboard, and leads to the outline by mouse', async () => {
    const page = await visitor.browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(inject('siteUrl') + QUESTION);
    expect(await page.locator('.debate-map svg a:not([tabindex="-1"])').count()).toBe(0);
    await page.locator('.debate-map svg.wide .argument').first().click();
    const target = new URL(page.url()).hash;
    expect(target).toMatch(/^#argument-/);
    expect(await page.locator(`.outline ${target}`).count()).toBe(1);
    await page.close();
  });
});
