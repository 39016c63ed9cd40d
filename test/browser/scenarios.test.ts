/** The explorer and the matrix in Chromium: choosing by keyboard and without a script, narrow screens, accessibility. */
import { describe, expect, inject, it } from 'vitest';
import { builtPages } from '../built/built-pages.ts';
import { axeFaults } from '../support/axe.ts';
import { startVisitor } from '../support/visit.ts';

const SCENARIO = '/options/scenarios/cia-without-consent-no-vote-us-citizen/';
const PAGES = [
  '/options/',
  '/options/matrix/war-powers/',
  '/options/scenarios/',
  SCENARIO,
  '/es/options/scenarios/mexican-forces-consent-unclear-no-vote-group-member/',
  '/options/rules/force-and-consent/',
  '/options/covert-action/',
  '/questions/',
  '/questions/strikes-without-consent/',
  '/questions/must-congress-vote/',
  '/questions/strikes-without-consent/handout/',
];

const visitor = startVisitor();

describe('choosing', () => {
  it('works by keyboard without a script: each value is a link, the current one is marked', async () => {
    const page = await visitor.browser.newPage({ javaScriptEnabled: false });
    await page.goto(inject('siteUrl') + SCENARIO);
    const chooser = page.getByRole('navigation', { name: 'Choose a scenario' });
    expect(await chooser.locator('[aria-current]').allInnerTexts()).toEqual([
      'CIA',
      'No',
      'No authorization',
      'U.S. citizen among them',
    ]);
    await chooser.getByRole('link', { name: 'Unclear' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cia-consent-unclear-no-vote-us-citizen/');
    await chooser.getByRole('link', { name: 'Authorization of force' }).click();
    await page.waitForURL('**/cia-consent-unclear-authorized-us-citizen/');
    // A value that cannot stand with the others says what else it changes.
    await chooser.getByRole('link', { name: /^U\.S\. law enforcement/ }).click();
    await page.waitForURL('**/law-enforcement-consent-unclear-no-vote-us-citizen/');
    await page.close();
  });
});

describe.each(PAGES)('%s', (path) => {
  it.each([320, 768, 1440])('needs no sideways scroll at %i pixels', async (width) => {
    const page = await visitor.browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(inject('siteUrl') + path);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBe(0);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has no fault that axe finds, %s', async (colorScheme) => {
    const page = await visitor.browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme });
    await page.goto(inject('siteUrl') + path);
    const violations = await axeFaults(page, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    expect(violations).toEqual([]);
    await page.close();
  });
});

describe('on paper', () => {
  const scenarios = builtPages().filter(({ address }) => /\/options\/scenarios\/[^/]+\/$/.test(address));
  const longest = [...Map.groupBy(scenarios, ({ language }) => language).values()].flatMap((own) =>
    own
      .toSorted((a, b) => b.text.length - a.text.length)
      .slice(0, 2)
      .map(({ address }) => address),
  );
  const sheets = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

  it.each(longest)(
    '%s takes at most five sheets of A4 and of Letter and leaves a quarter of the last, with its reasons and what they rest on',
    async (path) => {
      const page = await visitor.browser.newPage({ javaScriptEnabled: false });
      await page.goto(inject('siteUrl') + path);
      await page.evaluate(() => {
        const spare = document.body.appendChild(document.createElement('div'));
        spare.style.height = '70mm';
      });
      for (const format of ['A4', 'Letter']) expect(sheets(await page.pdf({ format })), format).toBeLessThanOrEqual(5);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.chooser').isVisible()).toBe(false);
      // What the screen folds is open, every claim of it.
      const claims = page.locator('.rests-on li');
      expect(await claims.count()).toBeGreaterThan(20);
      for (const claim of await claims.all()) expect(await claim.isVisible()).toBe(true);
      expect(await page.locator('details.key .effect-key').isVisible()).toBe(true);
      await page.close();
    },
  );

  it('the matrix lies across one sheet, and the list of options follows on a second', async () => {
    const page = await visitor.browser.newPage();
    for (const path of ['/options/', '/es/options/']) {
      await page.goto(inject('siteUrl') + path);
      expect(sheets(await page.pdf({ format: 'A4' })), path).toBeLessThanOrEqual(2);
    }
    await page.close();
  });
});

describe('the matrix', () => {
  it.each([
    ['/options/', 1280],
    ['/options/', 1440],
    ['/es/options/', 1280],
    ['/es/options/', 1440],
  ] as const)('of %s at %i pixels breaks no word and runs out of no cell', async (path, width) => {
    const page = await visitor.browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(inject('siteUrl') + path);
    const faults = await page.locator('table.matrix').evaluate((table) =>
      [...table.querySelectorAll<HTMLElement>('thead th, td')].flatMap((cell) => {
        const edge = cell.getBoundingClientRect().right + 1;
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) {
          const node = walker.currentNode;
          const shown = node.parentElement!;
          if (parseFloat(getComputedStyle(shown).fontSize) === 0 || shown.closest('.visually-hidden, .column'))
            continue;
          for (const word of (node.textContent ?? '').matchAll(/\S+/g)) {
            const range = document.createRange();
            range.setStart(node, word.index);
            range.setEnd(node, word.index + word[0].length);
            if (range.getClientRects().length > 1) found.push(`broken: ${word[0]}`);
            if (range.getBoundingClientRect().right > edge) found.push(`too long: ${word[0]}`);
          }
        }
        return found;
      }),
    );
    expect(faults).toEqual([]);
    await page.close();
  });
  it('on a phone says once what is not engaged, and each link still says it to those who hear it', async () => {
    const page = await visitor.browser.newPage({ viewport: { width: 320, height: 900 } });
    await page.goto(`${inject('siteUrl')}/options/`);
    const row = page.getByRole('row', { name: /Arms-trafficking control/ });
    expect(await row.getByRole('link', { name: /^War Powers ?: Not engaged$/ }).count()).toBe(1);
    const before = await row.evaluate((each) => getComputedStyle(each, '::before').content);
    expect(before).toContain('Not engaged');
    await page.close();
  });
  it('fits one screen on a desktop', async () => {
    const page = await visitor.browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${inject('siteUrl')}/options/`);
    const { height, width } = (await page.locator('table.matrix').boundingBox())!;
    expect(height).toBeLessThanOrEqual(900);
    expect(width).toBeLessThanOrEqual(1440);
    await page.close();
  });
  it('leads from a cell to its reason', async () => {
    const page = await visitor.browser.newPage({ viewport: { width: 1440, height: 900 }, javaScriptEnabled: false });
    await page.goto(`${inject('siteUrl')}/options/`);
    await page
      .getByRole('row', { name: /Unilateral military strikes/ })
      .getByRole('link', { name: /War Powers/ })
      .click();
    await page.waitForURL('**/options/rules/war-powers/#option-unilateral-strikes');
    expect(await page.locator('#option-unilateral-strikes').innerText()).toContain('48 hours');
    await page.close();
  });
});
