/** The finished site in a browser, for parts that need one. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { startServer } from '../support/server.ts';

/** Serves dist, starts a browser, and ends both whatever happens. */
export async function withSite<T>(use: (site: { browser: Browser; url: string }) => Promise<T>): Promise<T> {
  const server = await startServer();
  try {
    const browser = await launchBrowser();
    try {
      return await use({ browser, url: server.url });
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}
