/** What a search costs in a browser, and what Pagefind alone finds there. */
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { SEARCH_KINDS } from '../../src/lib/search/kinds.ts';
import { median } from './table.ts';

/** Words that stand on the site, for queries. */
const QUERIES = [
  'finding',
  'hostilities',
  'retaliation',
  'Sheinbaum',
  'covert action',
  'is it legal',
  'sheinbuam',
  '50 USC 3093',
];

/**
 * What a search costs: bytes of its files after Brotli, and the time from the last key to the first result on the
 * screen, which the page itself measures.
 */
export async function searchCost(
  browser: Browser,
  siteUrl: string,
): Promise<{ before: number; toFirstResults: number; latency: number; slowest: number }> {
  const page = await browser.newPage();
  const bodies: Promise<number>[] = [];
  page.on('response', (response) => {
    if (/pagefind|search/.test(new URL(response.url()).pathname))
      bodies.push(
        response.body().then(
          (body) => brotliCompressSync(body).length,
          () => 0,
        ),
      );
  });
  const bytes = async () => (await Promise.all([...bodies])).reduce((sum, each) => sum + each, 0);
  await page.goto(`${siteUrl}/`, { waitUntil: 'networkidle' });
  const before = await bytes();
  await page.keyboard.press('/');
  const field = page.locator('dialog input[type="search"]');
  await field.waitFor();
  const results = page.locator('dialog .results li');
  await field.fill(QUERIES[0]!);
  await results.first().waitFor();
  const toFirstResults = (await bytes()) - before;
  const times: number[] = [];
  for (const query of QUERIES) {
    await field.fill(query.slice(0, -1));
    await page.waitForTimeout(1_500);
    await page.evaluate(() => {
      const place = document.querySelector('dialog .results')!;
      const input = document.querySelector<HTMLInputElement>('dialog input[type="search"]')!;
      const measured = window as unknown as { latency: Promise<number> };
      measured.latency = new Promise((resolve) => {
        input.addEventListener(
          'keydown',
          () => {
            const start = performance.now();
            new MutationObserver((_, observer) => {
              if (!place.querySelector('li')) return;
              observer.disconnect();
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
            }).observe(place, { childList: true });
          },
          { once: true },
        );
      });
    });
    await field.press(query.at(-1)!);
    times.push(await page.evaluate(() => (window as unknown as { latency: Promise<number> }).latency));
  }
  await page.close();
  return { before, toFirstResults, latency: median(times), slowest: Math.max(...times) };
}

/** Kinds whose results the page asks Pagefind for before those of claims and sources. */
const EXPLAINING_KINDS = SEARCH_KINDS.filter((kind) => kind !== 'claim' && kind !== 'source');

/** What Pagefind alone finds for queries, best first; `explaining` leaves claims and sources out. */
export async function pagefindAlone(
  browser: Browser,
  siteUrl: string,
  queries: readonly { readonly query: string; readonly language: string }[],
): Promise<{ results: PagefindResult[][]; explaining: PagefindResult[][]; bytes: number; milliseconds: number }> {
  const results: PagefindResult[][] = Array.from({ length: queries.length });
  const explaining: PagefindResult[][] = Array.from({ length: queries.length });
  let bytes = 0;
  let spent = 0;
  for (const language of new Set(queries.map((each) => each.language))) {
    const page = await browser.newPage();
    const bodies: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/pagefind/'))
        bodies.push(
          response.body().then(
            ({ length }) => length,
            () => 0,
          ),
        );
    });
    await page.goto(`${siteUrl}/${language === 'en' ? '' : `${language}/`}method/`);
    for (const [place, each] of queries.entries()) {
      if (each.language !== language) continue;
      const { found, first, time } = await page.evaluate(
        async ({ query, kinds }) => {
          const start = performance.now();
          const path = '/pagefind/pagefind.js';
          const pagefind = (await import(path)) as {
            search(query: string, options?: unknown): Promise<{ results: { data(): Promise<PagefindResult> }[] }>;
          };
          const load = async (options?: unknown) => {
            const { results: all } = await pagefind.search(query, options);
            const pages = await Promise.all(all.slice(0, 10).map((result) => result.data()));
            return pages.map(({ url, meta, filters }) => ({ url, meta, filters }));
          };
          const plain = await load();
          const spentOnPlain = performance.now() - start;
          return { found: plain, first: await load({ filters: { kind: { any: kinds } } }), time: spentOnPlain };
        },
        { query: each.query, kinds: EXPLAINING_KINDS },
      );
      results[place] = found;
      explaining[place] = first;
      spent += time;
      if (bytes === 0) bytes = (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
    }
    await page.close();
  }
  return { results, explaining, bytes, milliseconds: spent / queries.length };
}

export interface PagefindResult {
  readonly url: string;
  readonly meta: { readonly title?: string };
  readonly filters: Readonly<Record<string, string[]>>;
}
