/** The stretches of time under which a timeline lists its events: few events share a heading, and many do not. */
import type { TimelineEntry } from './entry.ts';

/** Years in which a stretch begins; from the last of them, every year is one of its own. */
const FIRST_YEARS: readonly number[] = [2001, 2023];

export interface Period {
  /** First and last year; the first stretch has no first year, and every year of its own is both. */
  readonly from: number | undefined;
  readonly to: number;
  readonly entries: readonly TimelineEntry[];
}

/**
 * Entries by stretches of years; stretches without an entry are left out.
 *
 * @param entries in the order of their dates
 */
export function periodsOf(entries: readonly TimelineEntry[]): Period[] {
  const last = FIRST_YEARS.at(-1)!;
  const firstYear = (year: number): number | undefined =>
    year >= last ? year : FIRST_YEARS.findLast((first) => first <= year);
  const groups = Map.groupBy(entries, ({ event }) => firstYear(Number(event.data.date.slice(0, 4))));
  return [...groups].map(([from, own]) => ({
    from,
    to: from !== undefined && from >= last ? from : FIRST_YEARS.find((first) => first > (from ?? 0))! - 1,
    entries: own,
  }));
}

/** Entries by the month in which they began; those known by their year only come under the year. */
export function monthsOf(entries: readonly TimelineEntry[]): [month: string, own: readonly TimelineEntry[]][] {
  return [...Map.groupBy(entries, ({ event }) => event.data.date.slice(0, 7))];
}
