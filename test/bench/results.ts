/** What the parts measured, kept between runs, and the page made of it. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Figures } from './part.ts';
import { table } from './table.ts';

export interface Result extends Figures {
  readonly part: string;
  readonly title: string;
  /** Day of the measurement. */
  readonly on: string;
  /** Commit that was measured; a plus sign after it when files had been changed. */
  readonly commit: string;
  readonly machine: string;
}

const folder = fileURLToPath(new URL('./results/', import.meta.url));
export const resultsPage = fileURLToPath(new URL('./RESULTS.md', import.meta.url));

/** All results that are kept. */
export function keptResults(): Result[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Result);
}

/** Keeps what a part measured, in place of what it measured before. */
export function keepResult(result: Result): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${result.part}.json`), `${JSON.stringify(result, undefined, 2)}\n`);
}

/** RESULTS.md: one table of all measures, then the notes of each part. */
export function pageOfResults(results: readonly Result[], order: readonly string[]): string {
  const place = ({ part }: Result): number => order.indexOf(part);
  const sorted = [...results].sort((a, b) => place(a) - place(b));
  const measures = sorted
    .flatMap((result) => result.measures)
    .map((measure, at) => ({ measure, at }))
    .sort((a, b) => rowNumber(a.measure.row) - rowNumber(b.measure.row) || a.at - b.at)
    .map(({ measure }) => measure);
  const judged = measures.filter(({ holds }) => holds !== undefined);
  const short = judged.filter(({ holds }) => !holds);
  return [
    '# Results of the bench',
    '',
    '<!-- Made by `npm run bench`; a test compares it with test/bench/results. -->',
    '',
    `${judged.length - short.length} of ${judged.length} bars hold. Where a measure depends on a clock, only the ratio to the peers measured in the same run says much.`,
    '',
    table(measures),
    '',
    '## When and where',
    '',
    ...sorted.map(({ title, on, commit, machine }) => `- ${title}: ${on}, commit ${commit}, ${machine}`),
    ...sorted.flatMap(({ title, notes }) => (notes ? ['', `## ${title}`, '', notes] : [])),
    '',
  ].join('\n');
}

function rowNumber(row: string): number {
  return /^\d+/.test(row) ? Number.parseInt(row, 10) : 1000;
}
