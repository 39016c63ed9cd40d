/** Bars lying in rows: ranges from low to high, and two shares of a hundred. Places in percent. */
import type { MarkStyle } from '../../schemas/chart.ts';
import type { Mark, Panel } from './data.ts';
import { percent, valueAxis, type Tick } from './scale.ts';

/** One bar. Where an end is not given, it is drawn open there. */
export interface Bar {
  readonly mark: Mark;
  readonly style: MarkStyle;
  readonly x: number;
  readonly width: number;
  readonly open?: 'start' | 'end';
}

/** A row with one bar for each series that has a figure in it. */
export interface BarRow {
  readonly row: number;
  readonly bars: readonly (Bar | undefined)[];
}

/** The least width of a bar: a range of 1 to 1 must still be seen. */
const LEAST = 0.6;

/**
 * The ranges of all panels on one axis. A single figure is a bar from zero; a range lies between its ends; a range with
 * one end goes from zero, or to the end of the axis, and is open there.
 *
 * @returns the rows of each panel in the order of the file, rows without a figure left out, and the ticks of the axis
 */
export function rangeRows(panels: readonly Panel[]): { rows: BarRow[][]; ticks: readonly Tick<number>[] } {
  const figures = panels.flatMap(({ series }) =>
    series.flatMap(({ marks }) => marks.flatMap(({ low, high }) => [low?.value ?? 0, high?.value ?? 0])),
  );
  const axis = valueAxis(figures, 2);
  const bar = (mark: Mark): Bar => {
    const isSingle = mark.low === mark.high;
    const start = isSingle || !mark.low ? 0 : axis.place(mark.low.value);
    const end = mark.high ? axis.place(mark.high.value) : 100;
    return {
      mark,
      style: mark.drawn,
      x: Math.min(start, 100 - LEAST),
      width: Math.max(LEAST, percent(end - start)),
      ...(mark.low ? (mark.high ? {} : { open: 'end' as const }) : { open: 'start' as const }),
    };
  };
  return { rows: panels.map((panel) => rowsOf(panel, bar)), ticks: axis.ticks };
}

/** Two shares of a hundred: the first from the left, the second from the right, and between them the rest. */
export function shareRows(panels: readonly Panel[]): BarRow[][] {
  return panels.map((panel) =>
    rowsOf(panel, (mark, place) => {
      const width = percent(Math.min(100, mark.high!.value));
      return { mark, style: mark.drawn, x: place === 0 ? 0 : percent(100 - width), width };
    }),
  );
}

function rowsOf({ rows, series }: Panel, bar: (mark: Mark, place: number) => Bar): BarRow[] {
  return rows
    .map(({ row }) => ({
      row,
      bars: series.map(({ marks }, place) => {
        const mark = marks.find((each) => each.row === row);
        return mark && bar(mark, place);
      }),
    }))
    .filter(({ bars }) => bars.some((each) => each !== undefined));
}
