/** The table behind columns and points: a row for each year or date, a column for each series. */
import type { Mark, Panel } from './data.ts';

export interface TimeRow {
  /** Year or date. */
  readonly at: string;
  /** One for each series of each panel, in their order. */
  readonly marks: readonly (Mark | undefined)[];
}

/**
 * All marks by year or date, in the order of the file. Rows of the file without any figure stay, so that a gap is seen;
 * two figures of one series for one date stand in two rows.
 */
export function timeRows(panels: readonly Panel[]): TimeRow[] {
  const series = panels.flatMap((panel) => panel.series);
  const rows: { at: string; marks: (Mark | undefined)[] }[] = [];
  const times = new Map(panels.flatMap((panel) => panel.rows.map(({ row, at }) => [row, at] as const)));
  for (const [row, at] of [...times].sort(([a], [b]) => a - b)) {
    const own = series.map(({ marks }) => marks.find((mark) => mark.row === row));
    const free = rows.find((each) => each.at === at && own.every((mark, index) => !mark || !each.marks[index]));
    if (free) own.forEach((mark, index) => (free.marks[index] ??= mark));
    else rows.push({ at, marks: own });
  }
  return rows;
}
