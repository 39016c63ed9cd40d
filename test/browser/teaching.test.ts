/** What teachers use, as they would: the packet builder, answers without a script, and what comes out of the printer. */
import { describe, expect, inject, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { startVisitor } from '../support/visit.ts';

const LESSON = '/teach/war-powers-close-reading/';
const KINDS = [
  '/teach/',
  '/teach/for/level-college/',
  LESSON,
  `${LESSON}handout/`,
  '/teach/decision-memo/handout/',
  `${LESSON}packet/`,
  '/teach/build/',
  '/teach/standards/',
  '/law/covert-action/questions/',
  '/law/covert-action/packet/',
  '/es/teach/',
];

const visitor = startVisitor();
const { visit } = visitor;

describe.each(KINDS)('%s', (path) => {
  it('has no fault that axe finds, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      await visit(path, { colorScheme }, async (page) => expect(await axeFaults(page)).toEqual([]));
  });
  it('fits a screen of 320 pixels', async () => {
    await visit(path, { viewport: { width: 320, height: 640 } }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
});

describe('answers', () => {
  it('open without a script', async () => {
    await visit('/law/covert-action/questions/', { javaScriptEnabled: false }, async (page) => {
      const answer = page.locator('.quiz details p').first();
      expect(await answer.isVisible()).toBe(false);
      await page.locator('.quiz summary').first().click();
      expect(await answer.isVisible()).toBe(true);
    });
  });
});

describe('the packet builder', () => {
  it('puts ticked pages together and gives a link that does the same', async () => {
    let link = '';
    await visit('/teach/build/', {}, async (page) => {
      await page.getByRole('checkbox', { name: /^Covert action/ }).check();
      await page.getByRole('checkbox', { name: /^The War Powers Resolution/ }).check();
      await page.getByRole('checkbox', { name: 'Glossary' }).uncheck();
      await page.getByRole('button', { name: 'Put it together' }).click();
      await page.getByText('Ready: 2 pages.').waitFor();
      link = (await page.locator('[data-link]').textContent()) ?? '';
      expect(new URL(page.url()).hash).toBe(new URL(link).hash);
      expect(await page.locator('#packet .reading').count()).toBe(2);
      expect(await page.locator('#packet [data-part="glossary"]').count()).toBe(0);
      expect(await page.locator('#packet [data-part="answers"]').count()).toBe(2);
      const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });
    expect(link).toContain('#pages=law/');
    await visit(link.replace(inject('siteUrl'), ''), {}, async (page) => {
      await page.getByText('Ready: 2 pages.').waitFor();
      expect(await page.locator('#packet .reading h2').allTextContents()).toHaveLength(2);
      expect(await page.getByRole('checkbox', { name: /^Covert action/ }).isChecked()).toBe(true);
      expect(await page.getByRole('checkbox', { name: 'Glossary' }).isChecked()).toBe(false);
    });
  });
  it('says what is missing, and when a page cannot be had', async () => {
    await visit('/teach/build/', {}, async (page) => {
      await page.getByRole('button', { name: 'Put it together' }).click();
      await page.getByText('Tick at least one page.').waitFor();
    });
    const context = await visitor.browser.newContext();
    const page = await context.newPage();
    await page.route('**/law/covert-action/packet/', (route) => route.abort());
    await page.goto(`${inject('siteUrl')}/teach/build/#pages=law/covert-action`);
    await page.getByText('This page could not be fetched: law/covert-action').waitFor();
    await context.close();
  });
  it('is a list of packets without a script', async () => {
    await visit('/teach/build/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.getByRole('checkbox').count()).toBe(0);
      expect(await page.locator('form a').count()).toBeGreaterThan(40);
      expect(await page.getByRole('button', { name: 'Put it together' }).isVisible()).toBe(false);
    });
  });
});

/** How many pages a PDF has, from its page objects. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

describe('on paper', () => {
  it.each([
    [`${LESSON}handout/`, 2, 4],
    ['/teach/polls-and-wording/handout/', 2, 6],
    ['/teach/decision-memo/handout/', 3, 6],
    [LESSON, 2, 5],
    ['/law/covert-action/questions/', 1, 2],
    ['/law/covert-action/packet/', 5, 15],
  ])('%s takes %i to %i pages, on Letter and on A4', async (path, fewest, most) => {
    await visit(path, {}, async (page) => {
      for (const format of ['Letter', 'A4']) {
        const pages = pagesOf(await page.pdf({ format }));
        expect(pages, format).toBeGreaterThanOrEqual(fewest);
        expect(pages, format).toBeLessThanOrEqual(most);
      }
    });
  });
  it('hides what only works on a screen', async () => {
    await visit(`${LESSON}handout/`, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const furniture of ['.masthead', '.breadcrumb', '.screen-only'])
        expect(await page.locator(furniture).first().isVisible(), furniture).toBe(false);
    });
  });
  it('keeps closed answers off the paper', async () => {
    await visit('/law/covert-action/questions/', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.quiz li > p').first().isVisible()).toBe(true);
      expect(await page.locator('.quiz details').first().isVisible()).toBe(false);
    });
  });
});
