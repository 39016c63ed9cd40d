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

/** A measure that must not be more than its bar. */
export function atMost(
  row: string,
  name: string,
  value: number,
  bar: number,
  write: (value: number) => string = String,
): Measure {
  return { row, name, value: write(value), bar: `≤ ${write(bar)}`, holds: value <= bar };
}

/** A measure that must not be less than its bar. */
export function atLeast(
  row: string,
  name: string,
  value: number,
  bar: number,
  write: (value: number) => string = String,
): Measure {
  return { row, name, value: write(value), bar: `≥ ${write(bar)}`, holds: value >= bar };
}

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
