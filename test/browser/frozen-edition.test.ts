/** A frozen copy opened from a disk, as a teacher would with a stick and no network; and the quiet link of a passage. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { editionFiles } from '../../src/cli/support/pack-edition.ts';
import { launchBrowser } from '../support/browser.ts';
import { trialEdition } from '../support/trial-edition.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe('a frozen edition on a disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  beforeAll(() => {
    for (const [path, bytes] of editionFiles(trialEdition)) {
      // Sources and the content itself are not opened here.
      if (/^(?:source|sources|api)\//.test(path)) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('opens with its styles, leads on, and asks no network for anything', async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).borderTopWidth)).toBe('4px');
    await page.locator('a[href="law/index.html"]').first().click();
    await page.waitForURL(/law\/index\.html$/);
    await page.locator('main a[href$="overview/index.html"]').first().click();
    await page.waitForURL(/law\/overview\/index\.html$/);
    expect(await page.locator('h1').count()).toBe(1);
    await page.locator('main .cite a').first().click();
    expect(page.url()).toMatch(/index\.html#s\d+$/);
    await page.locator('a[href$="es/index.html"], a[hreflang="es"]').first().click();
    await page.waitForURL(/\/es\/.*index\.html$/);
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
    await page.close();
  });
});

describe('a passage', () => {
  it('shows a link to itself under the pointer, and the link leads to it', async () => {
    const page = await browser.newPage();
    await page.goto(`${inject('siteUrl')}/law/overview/`, { waitUntil: 'networkidle' });
    const passage = page.locator('.prose p[id^="c-"]').nth(1);
    expect(await page.locator('.permalink').count()).toBe(0);
    const before = await passage.boundingBox();
    await passage.hover();
    const link = page.locator('.permalink');
    expect(await link.getAttribute('aria-label')).toBe('Link to this passage');
    // Nothing moves when it appears.
    expect((await passage.boundingBox())?.height).toBe(before?.height);
    await link.click();
    expect(new URL(page.url()).hash).toBe(`#${await passage.getAttribute('id')}`);
    await page.close();
  });

  it('is reached from the page of the evidence without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${inject('siteUrl')}/law/overview/evidence/`);
    await page.locator('a', { hasText: 'Where the page says so' }).first().click();
    await page.waitForURL(/\/law\/overview\/#c-/);
    expect(await page.locator(':target').count()).toBe(1);
    await context.close();
  });
});
