/** One line of the bench: what was measured, its bar, and whether it holds. */
export interface Measure {
  readonly row: string;
  readonly name: string;
  readonly value: string;
  readonly bar: string;
  /** Undefined where there is no bar yet, only a figure to watch. */
  readonly holds: boolean | undefined;
}

/** The measures as a Markdown table. */
export function table(measures: readonly Measure[]): string {
  const rows = measures.map(({ row, name, value, bar, holds }) => [
    row,
    name,
    value,
    bar,
    holds === undefined ? '–' : holds ? 'holds' : 'FALLS SHORT',
  ]);
  const all = [['#', 'Measure', 'Value', 'Bar', ''], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((cells) => cells[column]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(all[0]!), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...all.slice(1).map(line)].join(
    '\n',
  );
}

/** The middle value; of an even count, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Bytes as kB with one decimal. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
