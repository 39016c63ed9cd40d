/** Tables of records as CSV. */
import { csvFormatRow, csvFormatRows } from 'd3-dsv';
import type { Field } from './fields.ts';

export type Cell = string | number | undefined;

/** A table with the meaning of its columns. */
export interface CsvTable {
  readonly columns: readonly Field[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What spreadsheets take for the beginning of a formula: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * A table as CSV by RFC 4180, with a line for the names of the columns. A text that a spreadsheet would run as a formula
 * gets an apostrophe before it, the sign by which spreadsheets know text; numbers below zero stay numbers.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function csvOf({ columns, rows }: CsvTable): string {
  const line = (cells: readonly Cell[]): string => `${csvFormatRow(cells.map(csvCell))}\r\n`;
  return [columns.map(({ name }) => name), ...rows].map(line).join('');
}

/**
 * A table of a picture, beside it as a file, as CSV with the line ends of this site’s own files. Its texts are made safe in
 * the same way.
 */
export function csvBeside(columns: readonly Field[], rows: readonly (readonly string[])[]): string {
  return `${csvFormatRows([columns.map(({ name }) => name), ...rows.map((row) => row.map(csvCell))])}\n`;
}

/** A cell as it may stand in a table: on one line, and no formula. */
function csvCell(cell: Cell): string {
  const text = String(cell ?? '').replace(/\s*\n\s*/g, ' ');
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
