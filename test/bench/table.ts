/** How measures are written. */
import type { Measure } from './part.ts';

/** The measures as a Markdown table. */
export function table(measures: readonly Measure[]): string {
  const rows = measures.map(({ row, name, value, bar, peers = '', holds }) => [
    row,
    name,
    value,
    bar,
    peers,
    holds === undefined ? '' : holds ? 'holds' : '**falls short**',
  ]);
  return markdownTable(['#', 'Measure', 'Value', 'Bar', 'Peers', 'Verdict'], rows);
}

/** Cells as a Markdown table with columns in line. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...all.map((cells) => cells[column]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
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
