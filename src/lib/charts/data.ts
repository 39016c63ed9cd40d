/** From the table and the field `chart` of a dataset to the figures that are drawn, each still knowing its cell. */
import type { Chart, ChartSeries, MarkStyle, RowChoice } from '../../schemas/chart.ts';
import type { LocalizedText } from '../../schemas/common.ts';
import type { DataPath } from '../corpus.ts';
import { isPartialDate } from '../dates/partial-date.ts';
import { cellNumber, cellText, readTable, type Table } from './table.ts';

/** One number of the table. */
export interface Figure {
  readonly row: number;
  readonly column: string;
  /** As it stands in the file. */
  readonly text: string;
  readonly value: number;
}

/** What one mark shows: a figure, which is then both `low` and `high`, or a range, of which one end may be open. */
export interface Mark {
  readonly row: number;
  /** Year or date, for columns and points. */
  readonly at: string;
  readonly low?: Figure;
  readonly high?: Figure;
  readonly drawn: MarkStyle;
}

export interface Series {
  readonly label?: LocalizedText;
  readonly marks: readonly Mark[];
}

export interface PanelRow {
  readonly row: number;
  /** Year or date, for columns and points. */
  readonly at: string;
}

export interface Panel {
  readonly label?: LocalizedText;
  /** Its rows in the order of the file, those without a figure included: a gap is shown as one. */
  readonly rows: readonly PanelRow[];
  readonly series: readonly Series[];
}

/** What is wrong with a chart, and at which field of it. */
export interface ChartProblem {
  readonly path: DataPath;
  readonly message: string;
  readonly cure: string;
}

export interface ChartData {
  readonly table: Table;
  readonly panels: readonly Panel[];
  readonly problems: readonly ChartProblem[];
}

const isChosen = (table: Table, row: number, { column, is }: RowChoice): boolean =>
  is.includes(cellText(table, row, column));

/**
 * Reads what a chart draws.
 *
 * @param chart the field of the dataset’s record
 * @param csv the file beside it
 * @returns all figures, and what is wrong: columns that do not exist, cells that are no numbers, statuses without a style
 */
export function chartData(chart: Chart, csv: string): ChartData {
  const table = readTable(csv);
  const reader = new ChartReader(chart, table);
  const panels = chart.panels.map((panel, index): Panel => {
    const rows = [...table.rows.keys()].filter(
      (row) =>
        (!panel.only || isChosen(table, row, panel.only)) &&
        !chart.leave_out.some((choice) => isChosen(table, row, choice)),
    );
    return {
      rows: rows.map((row) => ({ row, at: cellText(table, row, chart.along) })),
      series: panel.series.map((series, place) => reader.series(series, rows, ['panels', index, 'series', place])),
      ...(panel.label ? { label: panel.label } : {}),
    };
  });
  return { table, panels, problems: [...problemsOfForm(chart, table), ...reader.problems] };
}

class ChartReader {
  readonly problems: ChartProblem[] = [];
  readonly #chart: Chart;
  readonly #table: Table;

  constructor(chart: Chart, table: Table) {
    this.#chart = chart;
    this.#table = table;
  }

  series(series: ChartSeries, rows: readonly number[], path: DataPath): Series {
    const low = series.value ?? series.low;
    const high = series.value ?? series.high;
    if (low === undefined || high === undefined)
      this.problems.push({ path, message: 'the series names no figures', cure: 'give value:, or low: and high:' });
    const marks = rows.flatMap((row): Mark[] => {
      const lowest = this.#figure(row, low, path);
      const highest = series.value === undefined ? this.#figure(row, high, path) : lowest;
      if (!lowest && !highest) return [];
      return [
        {
          row,
          at: cellText(this.#table, row, this.#chart.along),
          drawn: this.#style(series, row, path),
          ...(lowest ? { low: lowest } : {}),
          ...(highest ? { high: highest } : {}),
        },
      ];
    });
    if (this.#chart.form === 'columns') this.#refuseTwins(marks, path);
    return { marks, ...(series.label ? { label: series.label } : {}) };
  }

  #figure(row: number, column: string | undefined, path: DataPath): Figure | undefined {
    if (column === undefined) return undefined;
    const text = cellText(this.#table, row, column);
    const value = cellNumber(text);
    if (value === undefined) return undefined;
    if (!Number.isNaN(value)) return { row, column, text, value };
    this.problems.push({
      path,
      message: `row ${row + 2} of the table has “${text}” in ${column}, which is no number`,
      cure: 'write digits with a point, or leave the cell empty and say why in another column',
    });
    return undefined;
  }

  /** How a figure is drawn. A provisional series stays provisional whatever its status says. */
  #style(series: ChartSeries, row: number, path: DataPath): MarkStyle {
    const words = cellText(this.#table, row, series.status);
    const found = this.#chart.statuses.find(({ says }) => words.includes(says));
    if (words !== '' && !found) {
      this.problems.push({
        path,
        message: `row ${row + 2} of the table has the status “${words}”, and nothing says how it is drawn`,
        cure: `add to statuses: { says: '${words}', drawn: exact }, or another style`,
      });
    }
    return series.provisional ? 'provisional' : (found?.drawn ?? 'exact');
  }

  #refuseTwins(marks: readonly Mark[], path: DataPath): void {
    const seen = new Set<string>();
    for (const { at } of marks) {
      if (seen.has(at))
        this.problems.push({
          path,
          message: `two figures of one series stand for ${at}`,
          cure: 'choose rows with only:, or make two panels',
        });
      seen.add(at);
    }
  }
}

/** Faults of the fields that belong to a form, and columns that the table does not have. */
function problemsOfForm(chart: Chart, table: Table): ChartProblem[] {
  const problems: ChartProblem[] = [];
  const isTimed = chart.form === 'columns' || chart.form === 'points';
  if (isTimed && chart.along === undefined)
    problems.push({
      path: ['form'],
      message: `${chart.form} stand along years or dates`,
      cure: 'name the column in along:',
    });
  if (!isTimed && chart.name.length === 0)
    problems.push({ path: ['form'], message: `the rows of ${chart.form} need names`, cure: 'list columns in name:' });
  if (isTimed && chart.along !== undefined && table.columns.includes(chart.along)) {
    const wanted = chart.form === 'columns' ? (text: string) => /^\d{4}$/.test(text) : isPartialDate;
    for (const row of table.rows.keys()) {
      const text = cellText(table, row, chart.along);
      if (!wanted(text))
        problems.push({
          path: ['along'],
          message: `row ${row + 2} of the table has “${text}” in ${chart.along}`,
          cure: chart.form === 'columns' ? 'write a year, like 2025' : 'write a date, like 2025, 2025-04 or 2025-04-08',
        });
    }
  }
  if (chart.form === 'shares' && chart.panels.some(({ series }) => series.length !== 2))
    problems.push({ path: ['panels'], message: 'shares are two', cure: 'give each panel two series' });
  for (const { path, column } of namedColumns(chart)) {
    if (!table.columns.includes(column))
      problems.push({
        path,
        message: `the table has no column “${column}”`,
        cure: `its columns are ${table.columns.join(', ')}`,
      });
  }
  return problems;
}

function namedColumns(chart: Chart): { path: DataPath; column: string }[] {
  const named: { path: DataPath; column: string | undefined }[] = [
    ...(['along', 'from', 'to', 'source'] as const).map((field) => ({ path: [field], column: chart[field] })),
    ...(['name', 'note'] as const).flatMap((field) =>
      chart[field].map((column, index) => ({ path: [field, index], column })),
    ),
    ...chart.leave_out.map(({ column }, index) => ({ path: ['leave_out', index, 'column'], column })),
    ...chart.panels.flatMap(({ only, series }, index) => [
      { path: ['panels', index, 'only', 'column'], column: only?.column },
      ...series.flatMap((each, place) =>
        (['value', 'low', 'high', 'status'] as const).map((field) => ({
          path: ['panels', index, 'series', place, field],
          column: each[field],
        })),
      ),
    ]),
  ];
  return named.flatMap(({ path, column }) => (column === undefined ? [] : [{ path, column }]));
}
