/** A browser for the tests of a file, and visits that a reader would make. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from './browser.ts';

export interface Visitor {
  /** The browser; there from the first test on. */
  readonly browser: Browser;
  /** Opens a page, lets `use` act on it, and fails on anything the browser complained of, broken policies included, and on any request to another site. */
  visit(path: string, options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void>;
}

/** Starts a browser before the tests of a file and ends it after them. Called at the top of the file. */
export function startVisitor(): Visitor {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  return {
    get browser() {
      return browser;
    },
    async visit(path, options, use) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      context.on('request', (request) => {
        const address = request.url();
        if (!address.startsWith(inject('siteUrl')) && !address.startsWith('data:') && !address.startsWith('blob:'))
          complaints.push(`a request to another site: ${address}`);
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(inject('siteUrl') + path);
      await use(page);
      await context.close();
      // The server answers 404 for the page that says so; that is no fault of the page.
      expect(complaints.filter((complaint) => !(path === '/404.html' && complaint.includes('404')))).toEqual([]);
    },
  };
}
