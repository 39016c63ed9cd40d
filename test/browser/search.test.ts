/** The search, driven as a reader would: in the dialog and on its page, by keyboard, in both languages, without scripts. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { startVisitor } from '../support/visit.ts';

const ARTICLE = '/law/covert-action/';
const desktop = { viewport: { width: 1280, height: 900 } };

const visitor = startVisitor();
const { visit } = visitor;

const links = (page: Page) => page.locator('.results li > a');
const field = (page: Page) => page.locator('[name=q]');
const counted = (page: Page) => page.getByText(/^[\d,]+ (results|resultados)$/);
const firstAddress = async (page: Page) =>
  new URL((await links(page).first().getAttribute('href'))!, page.url()).pathname;

describe('the dialog', () => {
  it.each(['/', 'Control+k'])(
    'opens with %s, finds, is moved through with arrows, and is left with Escape',
    async (key) => {
      await visit(ARTICLE, desktop, async (page) => {
        await page.keyboard.press(key);
        const dialog = page.getByRole('dialog', { name: 'Search' });
        await dialog.getByLabel('Words to look for').fill('cartel');
        await counted(page).waitFor();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
        const stops = dialog.locator('.results h3 > a, .results li > a');
        expect(await stops.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
        await page.keyboard.press('ArrowUp');
        await page.keyboard.press('ArrowUp');
        expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
        await page.keyboard.press('Escape');
        expect(await dialog.isVisible()).toBe(false);
        // The second time it opens with what was looked for.
        await page.keyboard.press('Control+k');
        expect(await field(page).inputValue()).toBe('cartel');
      });
    },
  );

  it('has no fault that axe knows, with results, with an answer and with nothing found', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        await visit(ARTICLE, { viewport: { width, height: 800 }, colorScheme }, async (page) => {
          await page.keyboard.press('/');
          for (const query of ['is it legal', 'war powers', 'zzqqxx']) {
            await field(page).fill(query);
            await page.getByText(query === 'zzqqxx' ? /^Nothing found/ : /^[\d,]+ results$/).waitFor();
            expect(await axeFaults(page), `${colorScheme} ${width} ${query}`).toEqual([]);
            const overflow = await page.evaluate(() => document.querySelector('dialog')!.scrollWidth);
            expect(overflow).toBeLessThanOrEqual(width);
          }
        });
      }
    }
  });

  it('follows the link when the search cannot be loaded', async () => {
    const context = await visitor.browser.newContext(desktop);
    const page = await context.newPage();
    await page.route(/start\.json$/, (route) => route.abort());
    await page.goto(inject('siteUrl') + ARTICLE);
    await page.keyboard.press('/');
    await page.waitForURL(/\/search\/$/);
    await page.getByText('Search could not be loaded').waitFor();
    await context.close();
  });
});

describe('what is found', () => {
  it('shows the answer with its citations and the date of its evidence', async () => {
    await visit('/search/?q=is+it+legal+to+bomb+mexico', desktop, async (page) => {
      const answer = page.locator('.direct-answer');
      await answer.waitFor();
      expect(await answer.innerText()).toMatch(/Evidence to/);
      await answer.locator('.cite a').first().waitFor();
      expect(await answer.locator('.cite a').first().getAttribute('href')).toMatch(/^\/answers\/[^/]+\/#/);
    });
  });
  it.each([
    ['a typo', 'sheinbuam', '/actors/claudia-sheinbaum/'],
    ['an acronym', 'WPR', '/law/texts/war-powers-resolution/'],
    ['a citation', '50 USC 3093', '/law/texts/covert-action/'],
    ['a name', 'CJNG', '/actors/cjng/'],
  ])('by %s', async (_, query, address) => {
    await visit(`/search/?${new URLSearchParams({ q: query })}`, desktop, async (page) => {
      await links(page).first().waitFor();
      const found = await links(page).evaluateAll((all) =>
        all.slice(0, 3).map((link) => (link as HTMLAnchorElement).pathname),
      );
      expect(found).toContain(address);
    });
  });
  it('opens at the section that was cited', async () => {
    await visit('/search/?q=50+USC+1543', desktop, async (page) => {
      await links(page).first().click();
      await page.waitForURL(/war-powers-resolution\/#1543$/);
    });
  });
  it('stands in groups by kind, and grows on demand', async () => {
    await visit('/search/?q=cartel', desktop, async (page) => {
      await counted(page).waitFor();
      const headings = await page.locator('.results h2').allInnerTexts();
      expect(headings).toContain('Best matches');
      expect(new Set(headings).size).toBe(headings.length);
      const before = await links(page).count();
      await page.getByRole('button', { name: 'Show more results' }).click();
      await page.waitForFunction((count) => document.querySelectorAll('.results li > a').length > count, before);
      expect(await page.evaluate(() => document.activeElement?.closest('.results') !== null)).toBe(true);
    });
  });
  it('is narrowed by kind and section, in the address too', async () => {
    await visit('/search/?q=cartel', desktop, async (page) => {
      await counted(page).waitFor();
      const count = async () => Number((await page.getByRole('status').innerText()).replace(/\D/g, ''));
      const all = await count();
      await page.getByLabel('Kind').selectOption('law');
      await page.waitForFunction(
        (before) => Number(document.querySelector('[role=status]')!.textContent.replace(/\D/g, '')) < before,
        all,
      );
      expect(new Set(await page.locator('.results .small').allInnerTexts()).size).toBe(1);
      expect(new URL(page.url()).search).toBe('?q=cartel&kind=law');
    });
  });
  it('is never a blank: nothing found says what to try', async () => {
    await visit('/search/?q=zzqqxx', desktop, async (page) => {
      await page.getByText(/^Nothing found/).waitFor();
      expect(await page.locator('.results .list a').count()).toBeGreaterThan(5);
      await page.getByLabel('Kind').selectOption('law');
      await page.getByRole('button', { name: 'Search in everything' }).click();
      expect(await page.getByLabel('Kind').inputValue()).toBe('');
    });
  });
});

describe('the deeper index', () => {
  const DEEPER = /\/search\/en\.deeper\.[0-9a-f]+\.json$/;
  const addresses = (page: Page) =>
    links(page).evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));

  it('finds what stands in texts only: a decision by where it was reported', async () => {
    await visit('/search/?q=504+U.S.+655', desktop, async (page) => {
      await page.waitForFunction(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('.results li > a')]
          .slice(0, 3)
          .some(({ pathname }) => /abduct|alvarez-machain/.test(pathname)),
      );
    });
  });
  it('ranks anew what was found with names alone', async () => {
    const context = await visitor.browser.newContext(desktop);
    const page = await context.newPage();
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(DEEPER, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${inject('siteUrl')}/search/?q=cartel`);
    await counted(page).waitFor();
    const before = await addresses(page);
    release();
    await page.waitForFunction(
      (old) =>
        JSON.stringify(old) !==
        JSON.stringify(
          [...document.querySelectorAll<HTMLAnchorElement>('.results li > a')].map(({ pathname }) => pathname),
        ),
      before,
    );
    await context.close();
  });
  it('moves nothing below a reader who is in the list', async () => {
    const context = await visitor.browser.newContext(desktop);
    const page = await context.newPage();
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(DEEPER, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${inject('siteUrl')}/search/?q=cartel`);
    await counted(page).waitFor();
    await page.keyboard.press('ArrowDown');
    const before = await addresses(page);
    const arrived = page.waitForResponse(DEEPER);
    release();
    await (await arrived).finished();
    await page.waitForTimeout(1_000);
    expect(await addresses(page)).toEqual(before);
    expect(await page.evaluate(() => document.activeElement?.closest('.results') !== null)).toBe(true);
    await context.close();
  });
  it('is not needed: without it names and the full text are searched', async () => {
    const context = await visitor.browser.newContext(desktop);
    const page = await context.newPage();
    await page.route(DEEPER, (route) => route.abort());
    await page.goto(`${inject('siteUrl')}/search/?q=war+powers`);
    await counted(page).waitFor();
    expect(await firstAddress(page)).toMatch(/war-powers/);
    await context.close();
  });
});

describe('two languages', () => {
  it('a Spanish query on an English page offers what there is in Spanish, marked', async () => {
    await visit('/search/?q=puede+trump+bombardear+m%C3%A9xico', desktop, async (page) => {
      const spanish = page.locator('[data-language=es]');
      await spanish.waitFor();
      const link = spanish.locator('a').first();
      expect(await link.getAttribute('hreflang')).toBe('es');
      expect(await link.getAttribute('lang')).toBe('es');
      expect(await link.getAttribute('href')).toMatch(/^\/es\//);
    });
  });
  it('a Spanish page finds Spanish pages first, without accents too', async () => {
    await visit('/es/search/?q=es+legal+atacar+mexico', desktop, async (page) => {
      await page.locator('.direct-answer').waitFor();
      expect(await page.locator('.direct-answer h3 a').getAttribute('href')).toMatch(/^\/es\/answers\//);
      await counted(page).waitFor();
    });
  });
});

describe('what is kept', () => {
  it('is nothing, until the reader asks for it, and nothing again when they change their mind', async () => {
    await visit('/search/?q=WPR', desktop, async (page) => {
      await links(page).first().waitFor();
      await links(page).first().click();
      await page.waitForLoadState();
      expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBeNull();
      await page.goto(`${inject('siteUrl')}/search/?q=WPR`);
      await page.getByLabel('Keep my searches in this browser').check();
      await links(page).first().click();
      await page.waitForLoadState();
      await page.goto(`${inject('siteUrl')}/search/`);
      await page.getByRole('button', { name: 'WPR' }).click();
      expect(await firstAddress(page)).toMatch(/war-powers/);
      await page.getByLabel('Keep my searches in this browser').uncheck();
      expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBeNull();
    });
  });
});

describe('without scripts', () => {
  it('the search page lists everything by section and from A to Z', async () => {
    await visit(ARTICLE, { ...desktop, javaScriptEnabled: false }, async (page) => {
      await page
        .getByRole('link', { name: /Search/ })
        .first()
        .click();
      // What is hidden is hidden by the styles: wait until they are there.
      await page.waitForLoadState('load');
      expect(new URL(page.url()).pathname).toMatch(/\/search\/$/);
      expect(await page.locator('[data-search-panel]').isVisible()).toBe(false);
      expect(await page.getByText('Search needs JavaScript').isVisible()).toBe(true);
      expect(await page.locator('.browse .list a').count()).toBeGreaterThan(40);
      expect(await page.locator('.browse .a-z a').count()).toBeGreaterThan(400);
    });
  });
});
