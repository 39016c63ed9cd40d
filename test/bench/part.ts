/** What a part of the bench is, and what it gives back. */
import { median } from './table.ts';

/** One line of the bench: what was measured, its bar, and whether it holds. */
export interface Measure {
  /** Number of the bar; “–” for what has none among the numbered ones. */
  readonly row: string;
  readonly name: string;
  readonly value: string;
  /** Empty where there is no bar, only a figure to watch. */
  readonly bar: string;
  /** The same of plain Starlight, Docusaurus … where it was measured. */
  readonly peers?: string;
  readonly holds: boolean | undefined;
}

export interface Figures {
  readonly measures: readonly Measure[];
  /** Markdown that stands below the table: details, survivors, what was not measured. */
  readonly notes?: string;
}

/** Measures one thing; throws when it could not be measured. */
export type Part = () => Promise<Figures> | Figures;

/** Makes a measure of one number against its bar. */
type Compare = (row: string, name: string, value: number, bar: number, write?: (value: number) => string) => Measure;

const comparing =
  (sign: string, holds: (value: number, bar: number) => boolean): Compare =>
  (row, name, value, bar, write = String) => ({
    row,
    name,
    value: write(value),
    bar: `${sign} ${write(bar)}`,
    holds: holds(value, bar),
  });

/** A measure that must not be more than its bar. */
export const atMost = comparing('≤', (value, bar) => value <= bar);

/** A measure that must not be less than its bar. */
export const atLeast = comparing('≥', (value, bar) => value >= bar);

/** Median and most of some numbers, against a bar for each. */
export function medianAndMost(
  row: string,
  name: string,
  values: readonly number[],
  bars: { readonly median: number; readonly most: number },
  write: (value: number) => string,
): Measure[] {
  return [
    atMost(row, `${name}, median`, median(values), bars.median, write),
    atMost(row, `${name}, most`, Math.max(...values), bars.most, write),
  ];
}
