/** Rows 1 to 4 of one page in a browser, in the same way for our site and for others: what a first visit loads. */
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { startServer } from '../../support/server.ts';

export interface FirstVisit {
  /** HTML and the styles of the head that hold back the first painting, after Brotli. */
  readonly readable: number;
  /** Everything but pictures, after Brotli. */
  readonly all: number;
  /** Script that runs, as written; inline script included, data not. */
  readonly script: number;
  readonly requests: number;
}

/** Loads a page of a finished build with an empty cache, until nothing more is asked for. */
export async function firstVisit(browser: Browser, folder: string, path: string): Promise<FirstVisit> {
  const server = await startServer(folder);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const loaded: Promise<{ type: string; url: string; body: Buffer }>[] = [];
    page.on('response', (response) => {
      const type = response.request().resourceType();
      if (type === 'image' || response.status() >= 300) return;
      loaded.push(response.body().then((body) => ({ type, url: response.url(), body })));
    });
    const answer = await page.goto(server.url + path, { waitUntil: 'networkidle' });
    if (answer?.status() !== 200) throw new Error(`${path} is not there`);
    const { blocking, inline } = await page.evaluate(() => ({
      blocking: [...document.querySelectorAll<HTMLLinkElement>('head link[rel="stylesheet"]:not([media="print"])')].map(
        ({ href }) => href,
      ),
      inline: [...document.querySelectorAll<HTMLScriptElement>('script:not([src])')]
        .filter(({ type }) => type === '' || type === 'module' || type === 'text/javascript')
        .reduce((sum, { text }) => sum + text.length, 0),
    }));
    const files = await Promise.all(loaded);
    const bytes = (wanted: (file: (typeof files)[number]) => boolean): number =>
      files.filter(wanted).reduce((sum, { body }) => sum + brotliCompressSync(body).length, 0);
    return {
      readable: bytes(({ type, url }) => type === 'document' || blocking.includes(url)),
      all: bytes(() => true),
      script: inline + files.filter(({ type }) => type === 'script').reduce((sum, { body }) => sum + body.length, 0),
      requests: files.length,
    };
  } finally {
    await context.close();
    await server.close();
  }
}
