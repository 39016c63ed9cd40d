/** Time from saving a file to the changed page in an open browser, with `npm run dev` on the real content. */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser.ts';
import { startDevServer, type DevServer } from '../../support/dev-server.ts';
import { SmallSite } from '../../support/small-site.ts';
import { atMost, type Figures, type Measure } from '../part.ts';
import { markdownTable, median } from '../table.ts';

const RUNS = 7;
const BAR = 500;

/** One kind of edit: where it is made, where it shows, and how a browser sees that it is there. */
interface Edit {
  readonly name: string;
  readonly file: string;
  readonly path: string;
  /** The file with a mark in it. */
  change(text: string, mark: string): string;
  /** Whether the open page has the mark; runs in the browser. */
  readonly isShown: (mark: string) => boolean;
}

const ARTICLE = '/law/covert-action/';
const EDITS: readonly Edit[] = [
  {
    name: 'a claim',
    file: 'content/claims/law/covert-action-finding.yaml',
    path: '/claims/covert-action-finding/',
    change: (text, mark) => text.replace(/^( {2}en: .)/m, `$1${mark} `),
    isShown: (mark) => document.querySelector('h1')?.textContent?.includes(mark) === true,
  },
  {
    name: 'the text of a page',
    file: 'content/pages/en/law/covert-action.mdx',
    path: ARTICLE,
    change: (text, mark) => text.replace('In plain words: ', `In plain words ${mark}: `),
    isShown: (mark) => document.querySelector('.prose')?.textContent?.includes(mark) === true,
  },
  {
    name: 'a word of the interface',
    file: 'content/ui/en.yaml',
    path: ARTICLE,
    change: (text, mark) => text.replace(/^footer\.about: .*$/m, `footer.about: ${mark}`),
    isShown: (mark) => document.querySelector<HTMLElement>('footer.colophon')?.textContent?.includes(mark) === true,
  },
  {
    name: 'a component',
    file: 'src/components/ui/Footer.astro',
    path: ARTICLE,
    change: (text, mark) => text.replace('<footer ', `<footer data-mark="${mark}" `),
    isShown: (mark) => document.querySelector<HTMLElement>('footer.colophon')?.dataset['mark'] === mark,
  },
  {
    name: 'a stylesheet',
    file: 'src/styles/base.css',
    path: ARTICLE,
    change: (text, mark) => `${text}\n:root { --mark: ${mark}; }\n`,
    isShown: (mark) => getComputedStyle(document.documentElement).getPropertyValue('--mark').trim() === mark,
  },
];

/** Edits a copy of the whole site, one kind of edit after another. */
export async function dev(): Promise<Figures> {
  const site = new SmallSite({}, 'sorted', 'whole');
  const browser = await launchBrowser();
  let server: DevServer | undefined;
  try {
    server = await startDevServer(site);
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    const measures: Measure[] = [];
    const rows: string[][] = [];
    for (const edit of EDITS) {
      const times = await timesOf(edit, site.root, server.url, page);
      measures.push(
        atMost(
          '–',
          `edit of ${edit.name} in \`npm run dev\`, to its being shown, median of ${RUNS}`,
          median(times),
          BAR,
          milliseconds,
        ),
      );
      rows.push([edit.name, times.map((time) => time.toFixed(0)).join(', '), loadavg()[0]!.toFixed(1)]);
    }
    const table = markdownTable(['Edit', 'Each time, ms', 'Load of the machine'], rows);
    return {
      measures,
      notes: `The open page is in Chromium; a time ends when it has been painted with the change. The load is the mean number of processes that wanted a processor in the last minute, this measurement among them.\n\n${table}`,
    };
  } finally {
    await server?.stop();
    await browser.close();
    site.remove();
  }
}

async function timesOf(edit: Edit, root: string, url: string, page: Page): Promise<number[]> {
  const file = join(root, edit.file);
  const before = readFileSync(file, 'utf8');
  const times: number[] = [];
  await open(page, url + edit.path);
  // The first edit of a kind is not counted: the modules it touches are compiled then.
  for (let run = 0; run <= RUNS; run += 1) {
    await pause(2000);
    const mark = `mark${run}`;
    const changed = edit.change(before, mark);
    if (changed === before) throw new Error(`${edit.file} no longer has the place that this measurement edits`);
    const started = performance.now();
    writeFileSync(file, changed);
    while (!(await isPainted(page, edit, mark))) {
      if (performance.now() - started > 60_000) throw new Error(`an edit of ${edit.name} did not show in a minute`);
      await pause(5);
    }
    if (run > 0) times.push(performance.now() - started);
  }
  writeFileSync(file, before);
  return times;
}

/** Opens a page. A server that has just started tells all pages to load again, which ends the first visit. */
async function open(page: Page, address: string): Promise<void> {
  for (let attempts = 5; ; attempts -= 1) {
    try {
      await page.goto(address, { waitUntil: 'load' });
      return;
    } catch (problem) {
      if (attempts === 0) throw problem;
      await pause(3000);
    }
  }
}

/** Whether the page has been painted since it was loaded, and has the mark; a page that is just being left has not. */
async function isPainted(page: Page, { isShown }: Edit, mark: string): Promise<boolean> {
  try {
    return (
      (await page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0)) &&
      (await page.evaluate(isShown, mark))
    );
  } catch {
    return false;
  }
}

function milliseconds(value: number): string {
  return `${value.toFixed(0)} ms`;
}
