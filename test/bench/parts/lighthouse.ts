/** Row 5: Lighthouse on a simulated phone, each kind of page three times. */
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../../../src/cli/find-chromium.mjs';
import { oneOfEachKind } from '../../built/built-pages.ts';
import { startServer } from '../../support/server.ts';
import { atLeast, atMost, type Figures } from '../part.ts';
import { markdownTable, median } from '../table.ts';
import { installTools, toolFile } from '../tools.ts';

/** The part of Lighthouse that is used; its types would need its package in the project. */
interface LighthouseModule {
  readonly default: (
    url: string,
    flags: Record<string, unknown>,
  ) => Promise<
    | {
        readonly lhr: {
          readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
          readonly audits: Readonly<
            Record<string, { readonly score: number | null; readonly numericValue?: number; readonly title: string }>
          >;
        };
      }
    | undefined
  >;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const RUNS = 3;
const PORT = 9334;

/** Frames of other sites and packets for printing are not pages that one arrives at. */
const OWN = /^(?!\/(?:es\/)?(?:embed|teach\/packets)\/)(?!.*\/(?:packet|handout)\/$)/;

/** Measures medians of three runs; a kind counts by the worst of its four scores. */
export async function lighthouse(): Promise<Figures> {
  installTools();
  const { default: run } = (await import(pathToFileURL(toolFile('lighthouse')).href)) as LighthouseModule;
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('there is no Chromium');
  const server = await startServer();
  const browser = await chromium.launch({
    executablePath,
    args: [`--remote-debugging-port=${PORT}`, '--no-sandbox', '--disable-dev-shm-usage'],
  });
  const rows: { address: string; scores: number[]; lcp: number; tbt: number; cls: number }[] = [];
  try {
    // The error page answers 404, which Lighthouse refuses to measure.
    for (const { address } of oneOfEachKind().filter(
      (page) => OWN.test(page.address) && page.address !== '/404.html',
    )) {
      const runs: { scores: number[]; lcp: number; tbt: number; cls: number }[] = [];
      for (let each = 0; each < RUNS; each += 1) {
        const result = await run(server.url + address, {
          port: PORT,
          output: 'json',
          logLevel: 'error',
          onlyCategories: CATEGORIES,
        });
        if (!result) throw new Error(`Lighthouse said nothing of ${address}`);
        const { categories, audits } = result.lhr;
        const value = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
        runs.push({
          scores: CATEGORIES.map((category) => Math.round((categories[category]?.score ?? 0) * 100)),
          lcp: value('largest-contentful-paint'),
          tbt: value('total-blocking-time'),
          cls: value('cumulative-layout-shift'),
        });
        const faults = Object.values(audits)
          .filter(({ score }) => score !== null && score < 0.9)
          .map(({ title }) => title);
        if (each === 0 && faults.length > 0) console.log(`${address}: ${faults.join('; ')}`);
      }
      const middle = (of: (one: (typeof runs)[number]) => number) => median(runs.map(of));
      rows.push({
        address,
        scores: CATEGORIES.map((_, at) => middle(({ scores }) => scores[at]!)),
        lcp: middle(({ lcp }) => lcp),
        tbt: middle(({ tbt }) => tbt),
        cls: middle(({ cls }) => cls),
      });
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return {
    measures: [
      ...CATEGORIES.map((category, at) =>
        atLeast(
          '5',
          `Lighthouse, ${rows.length} kinds of pages, ${category}: least`,
          Math.min(...rows.map(({ scores }) => scores[at]!)),
          100,
        ),
      ),
      atMost(
        '5',
        'Lighthouse: total blocking time, most',
        Math.max(...rows.map(({ tbt }) => tbt)),
        0,
        (ms) => `${Math.round(ms)} ms`,
      ),
      atMost('5', 'Lighthouse: layout shift, most', Math.max(...rows.map(({ cls }) => cls)), 0, (value) =>
        value.toFixed(3),
      ),
    ],
    notes: markdownTable(
      ['Page', ...CATEGORIES, 'Largest paint'],
      rows.map(({ address, scores, lcp }) => [address, ...scores.map(String), `${Math.round(lcp)} ms`]),
    ),
  };
}
