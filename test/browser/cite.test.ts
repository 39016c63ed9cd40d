/** Copying and saving a citation, as a reader would. */
import { readFileSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { startVisitor } from '../support/visit.ts';

const PAGE = '/law/covert-action/cite/';

const visitor = startVisitor();

it('the button copies the citation and says so', async () => {
  const context = await visitor.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(inject('siteUrl') + PAGE);
  const button = page.getByRole('button', { name: 'Copy' }).first();
  await button.click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe((await page.locator('[data-citation]').first().textContent())?.trim());
  expect(copied).toContain('[date of access]');
  await context.close();
});

it('a format is saved as a file of its name', async () => {
  const context = await visitor.browser.newContext({ acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(inject('siteUrl') + PAGE);
  await page.getByText('BibTeX').first().click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as file' }).first().click(),
  ]);
  expect(download.suggestedFilename()).toBe('page-law-covert-action.bib');
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/^@misc\{page-law-covert-action,\n/);
  await context.close();
});

it('without scripts everything is text to select', async () => {
  const context = await visitor.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(inject('siteUrl') + PAGE);
  expect(await page.locator('.cite-panel button').count()).toBe(0);
  expect(await page.locator('.cite-panel dd').first().isVisible()).toBe(true);
  await page.getByText('RIS', { exact: true }).first().click();
  expect(await page.locator('pre', { hasText: 'TY  - ELEC' }).isVisible()).toBe(true);
  await context.close();
});
