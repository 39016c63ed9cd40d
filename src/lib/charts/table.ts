/** The rows of a dataset, as text: what stands in the file is what is shown. */
import { csvParseRows } from 'd3-dsv';

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads a CSV file whose first row names the columns. An empty file is an empty table. */
export function readTable(csv: string): Table {
  const [columns = [], ...rows] = csvParseRows(csv);
  return { columns, rows };
}

/** What stands in a cell; the empty string where the row or the column is missing. */
export function cellText(table: Table, row: number, column: string | undefined): string {
  if (column === undefined) return '';
  return table.rows[row]?.[table.columns.indexOf(column)]?.trim() ?? '';
}

/** The number a cell holds; undefined for an empty one, `NaN` for words or a number below zero. */
export function cellNumber(text: string): number | undefined {
  if (text === '') return undefined;
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}
