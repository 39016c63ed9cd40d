/** What an editor sees while writing: `npm run dev` on a small site, which shows edits, names slips, and goes on. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startDevServer, type DevServer } from '../support/dev-server.ts';
import { smallContent, SmallSite } from '../support/small-site.ts';

const CLAIM = 'claims/law/act-sixty-days.yaml';
const ARTICLE = 'pages/en/debate/reports.mdx';
const HEADING = 'The content does not hold';

const site = new SmallSite();
const claim = smallContent().get(CLAIM)!;
const article = smallContent().get(ARTICLE)!;
let server: DevServer;
let browser: Browser;
let page: Page;
/** Whether the open page would hear of a change. */
let listens = false;

beforeAll(async () => {
  [server, browser] = await Promise.all([startDevServer(site), launchBrowser()]);
  page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  page.on('framenavigated', () => (listens = false));
  page.on('console', (message) => {
    if (message.text() === '[vite] connected.') listens = true;
  });
});
afterAll(async () => {
  await Promise.all([server?.stop(), browser?.close()]);
  site.remove();
});

/** Waits until the open page holds some words, and hears of the next change; nobody loads it again. */
async function shows(words: string): Promise<void> {
  await page.locator('body', { hasText: words }).waitFor();
  await vi.waitFor(() => expect(listens).toBe(true), { timeout: 30_000 });
}

test('an edit of a claim shows; one that breaks it is named with its place; mended, it shows again', async () => {
  await page.goto(`${server.url}/claims/act-sixty-days/`);
  await shows('ends the use of forces after sixty days');

  // Right after its start the server may still be looking round in the folders, and miss the first edit.
  await vi.waitFor(
    async () => {
      site.write(CLAIM, claim.replace('after sixty days unless Parliament', 'after two months unless Parliament'));
      await page.locator('body', { hasText: 'after two months' }).waitFor({ timeout: 3000 });
    },
    { timeout: 60_000 },
  );
  await shows('ends the use of forces after two months');

  site.write(CLAIM, claim.replace('status: established', 'status: certain'));
  await shows(HEADING);
  const said = await page.locator('body').innerText();
  expect(said).toContain(`content/${CLAIM}:3:9 "status" cannot be "certain"`);
  expect(said).not.toMatch(/node_modules|\bat \S+:\d+|Error/);
  expect((await page.request.get(server.url, { headers: { accept: 'text/html' } })).status()).toBe(500);

  site.write(CLAIM, claim);
  await shows('ends the use of forces after sixty days');
});

test('a page that cites what does not exist is named with its place; mended, it shows again', async () => {
  await page.goto(`${server.url}/debate/reports/`);
  await shows('wrote, citing six unnamed officials');

  site.write(ARTICLE, article.replace('[@poll-2025]', '[@pol-2025]'));
  await shows('unknown claim or source "pol-2025" → did you mean "poll-2025"?');
  expect(await page.locator('body').innerText()).toMatch(new RegExp(`content/${ARTICLE}:\\d+:\\d+ unknown claim`));

  site.write(ARTICLE, article.replace('About 40 percent were', 'Some 40 percent were'));
  await shows('Some 40 percent were in favour');
});

test('a new page is there without a new start', async () => {
  site.write('pages/en/law/new.mdx', article.replace('section: debate', 'section: law').replace(/related: .*\n/, ''));
  await vi.waitFor(async () => expect((await page.goto(`${server.url}/law/new/`))?.status()).toBe(200), {
    timeout: 30_000,
    interval: 300,
  });
});

test('what the rules of the check find is told in the terminal, and stops no page', async () => {
  site.write(CLAIM, claim.replace('as_of: 2025-04-08', 'as_of: 1950-04-08'));
  await page.goto(`${server.url}/claims/act-sixty-days/`);
  await shows('ends the use of forces after sixty days');
  await vi.waitFor(() => expect(server.said()).toContain(`content/${CLAIM}:`), { timeout: 60_000, interval: 300 });
  expect(server.said()).toMatch(/the content does not hold:[^]*\[[A-Z]\w+\]/);
});
