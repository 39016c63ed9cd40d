/** What stands on paper when a page is printed: sources with their addresses, where it came from, and no furniture. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { startVisitor } from '../support/visit.ts';

const { visit } = startVisitor();
const EXPLAINER = '/law/war-powers-resolution/';

const isShown = async (page: Page, selector: string) =>
  (await page.locator(selector).evaluateAll((found) => found.map((each) => each.checkVisibility()))).some(Boolean);

it('an explainer has the address of every source, and keeps its screen as it was', async () => {
  let addresses: string[] = [];
  await visit(`${EXPLAINER}evidence/`, {}, async (page) => {
    addresses = await page
      .locator('.sources .out')
      .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  });
  expect(addresses.length).toBeGreaterThan(20);
  await visit(EXPLAINER, {}, async (page) => {
    const before = await page.locator('main').innerHTML();
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        document.body.dataset['printed'] = [...document.querySelectorAll<HTMLAnchorElement>('.sources .out')]
          .map((link) => `${link.href} ${getComputedStyle(link, '::after').content}`)
          .join('\n');
      });
    });
    await page.pdf();
    const printed = (await page.locator('body').getAttribute('data-printed'))?.split('\n') ?? [];
    expect(printed.map((line) => line.split(' ')[0])).toEqual(addresses);
    expect(await page.locator('main').innerHTML()).toBe(before);
  });
});

it('without scripts it says where the addresses are', async () => {
  await visit(EXPLAINER, { javaScriptEnabled: false }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const line = page.locator('.all-evidence .print-only');
    expect(await line.isVisible()).toBe(true);
    expect(await line.textContent()).toMatch(/^https?:.*\/law\/war-powers-resolution\/evidence\/$/);
  });
});

it('positions stand one after the other, so that no sheet cuts a row that they share', async () => {
  await visit(EXPLAINER, {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const [first, second] = await page
      .locator('.debate > article')
      .evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
      );
    expect(second!.top).toBeGreaterThanOrEqual(first!.bottom);
  });
});

it.each([
  EXPLAINER,
  '/claims/hjres81-2025/',
  '/law/texts/war-powers-resolution/',
  `${EXPLAINER}cite/`,
  '/data/fentanyl-seizures-by-fiscal-year/',
])('%s has no furniture, and says where it is from', async (path) => {
  await visit(path, {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.masthead', '.reporting', 'main button', '.colophon .screen-only', '.colophon nav'])
      expect(await isShown(page, part), part).toBe(false);
    expect(await page.getByText('Printed from').isVisible()).toBe(true);
    expect(await page.getByText(/^Edition of /).isVisible()).toBe(true);
  });
});

it('a table of data has its sources with publisher, date and address', async () => {
  await visit('/data/fentanyl-seizures-by-fiscal-year/', {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const sources = page.locator('.sources > li');
    expect(await sources.count()).toBeGreaterThan(3);
    expect(await sources.locator('.out').count()).toBeGreaterThan(3);
    expect(await sources.first().textContent()).toMatch(/\b20\d\d\b/);
  });
});
