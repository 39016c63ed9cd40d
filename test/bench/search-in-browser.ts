/** What a search costs in a browser, and what Pagefind alone finds there. */
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { SEARCH_KINDS } from '../../src/lib/search/kinds.ts';

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

export interface SearchCost {
  /** Bytes of the search after Brotli: before it is opened, to the first results, and of the deeper index that follows. */
  readonly before: number;
  readonly toFirstResults: number;
  readonly deeper: number;
  /** Milliseconds from the last key to the first result on the screen, for each query: with names alone, and with everything. */
  readonly atOnce: readonly number[];
  readonly whole: readonly number[];
}

const DEEPER = /\/search\/[a-z]+\.deeper\./;

/** What a search costs in bytes and time; the page itself measures the time. */
export async function searchCost(browser: Browser, siteUrl: string): Promise<SearchCost> {
  const page = await browser.newPage();
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    if (!/pagefind|search/.test(new URL(response.url()).pathname)) return;
    const size = response.body().then(
      (body) => brotliCompressSync(body).length,
      () => 0,
    );
    sizes.set(response.url(), size);
  });
  const bytes = async (counts: (url: string) => boolean) =>
    (await Promise.all([...sizes].filter(([url]) => counts(url)).map(([, size]) => size))).reduce((a, b) => a + b, 0);
  await page.goto(`${siteUrl}/`, { waitUntil: 'networkidle' });
  const before = await bytes(() => true);
  const atFirst = new Set(await openSearch(page));
  const toFirstResults = (await bytes((url) => atFirst.has(url) && !DEEPER.test(url))) - before;
  await page.waitForLoadState('networkidle');
  const deeper = await bytes((url) => DEEPER.test(url));
  const whole = await latencies(page);
  await page.close();

  const namesOnly = await browser.newPage();
  await namesOnly.route(DEEPER, (route) => route.abort());
  await namesOnly.goto(`${siteUrl}/`, { waitUntil: 'networkidle' });
  await openSearch(namesOnly);
  const atOnce = await latencies(namesOnly);
  await namesOnly.close();
  return { before, toFirstResults, deeper, atOnce, whole };
}

/**
 * Opens the dialog and waits for its first results.
 *
 * @returns addresses of what the page had read when they came, as it told itself: asked from here, it would be later
 */
async function openSearch(page: Page): Promise<string[]> {
  await page.keyboard.press('/');
  const field = page.locator(FIELD);
  await field.waitFor();
  const read = page.evaluate(
    (results) =>
      new Promise<string[]>((resolve) => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector(`${results} li`)) return;
          observer.disconnect();
          resolve(performance.getEntriesByType('resource').map(({ name }) => name));
        }).observe(document.querySelector('dialog')!, { childList: true, subtree: true });
      }),
    RESULTS,
  );
  await field.fill(QUERIES[0]!);
  return read;
}

const FIELD = 'dialog input[type="search"]';
const RESULTS = 'dialog .results';

/** Types each query but for its last letter, waits until all is quiet, and measures what the last letter takes. */
async function latencies(page: Page): Promise<number[]> {
  const field = page.locator(FIELD);
  const times: number[] = [];
  for (const query of QUERIES) {
    await field.fill(query.slice(0, -1));
    await page.waitForTimeout(1_500);
    await page.evaluate(
      ([fieldName, resultsName]) => {
        const place = document.querySelector(resultsName!)!;
        const input = document.querySelector<HTMLInputElement>(fieldName!)!;
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
      },
      [FIELD, RESULTS],
    );
    await field.press(query.at(-1)!);
    times.push(await page.evaluate(() => (window as unknown as { latency: Promise<number> }).latency));
  }
  return times;
}

/** Kinds whose results the page asks Pagefind for before those of claims and sources. */
const EXPLAINING_KINDS = SEARCH_KINDS.filter((kind) => kind !== 'claim' && kind !== 'source');

/** Queries that one page is asked: Chromium ends a page that has asked Pagefind for some four hundred. */
const QUERIES_A_PAGE = 40;

interface Query {
  readonly query: string;
  readonly language: string;
}

/** What Pagefind alone finds for queries, best first; `explaining` leaves claims and sources out. */
export async function pagefindAlone(
  browser: Browser,
  siteUrl: string,
  queries: readonly Query[],
): Promise<{ results: PagefindResult[][]; explaining: PagefindResult[][]; bytes: number; milliseconds: number }> {
  const results: PagefindResult[][] = Array.from({ length: queries.length });
  const explaining: PagefindResult[][] = Array.from({ length: queries.length });
  let bytes = 0;
  let spent = 0;
  for (const { language, places } of portions(queries)) {
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
    for (const place of places) {
      const { found, first, time } = await page.evaluate(askPagefind, {
        query: queries[place]!.query,
        kinds: EXPLAINING_KINDS,
      });
      results[place] = found;
      explaining[place] = first;
      spent += time;
      if (bytes === 0) bytes = (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
    }
    await page.close();
  }
  return { results, explaining, bytes, milliseconds: spent / queries.length };
}

/** The places of queries in the list, so many as one page is asked, of one language each. */
function portions(queries: readonly Query[]): { language: string; places: number[] }[] {
  const byLanguage = Map.groupBy(queries.keys(), (place) => queries[place]!.language);
  return [...byLanguage].flatMap(([language, places]) =>
    Array.from({ length: Math.ceil(places.length / QUERIES_A_PAGE) }, (_, at) => ({
      language,
      places: places.slice(at * QUERIES_A_PAGE, (at + 1) * QUERIES_A_PAGE),
    })),
  );
}

/** Runs in the page, so it can use nothing from outside. */
async function askPagefind({ query, kinds }: { query: string; kinds: readonly string[] }): Promise<{
  found: PagefindResult[];
  first: PagefindResult[];
  time: number;
}> {
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
  const found = await load();
  const time = performance.now() - start;
  return { found, first: await load({ filters: { kind: { any: kinds } } }), time };
}

export interface PagefindResult {
  readonly url: string;
  readonly meta: { readonly title?: string };
  readonly filters: Readonly<Record<string, string[]>>;
}
