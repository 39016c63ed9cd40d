/** Columns along years, points along dates: from figures to a plain list of marks with places in percent. */
import type { ChartForm, MarkStyle } from '../../schemas/chart.ts';
import type { Mark, Panel } from './data.ts';
import { dateAxis, percent, valueAxis, yearAxis, type Tick } from './scale.ts';

/** A column, or the stem of a point: `top` and `height` count from above. */
export interface PlotMark {
  readonly mark: Mark;
  readonly style: MarkStyle;
  /** Left edge of a column; the middle of a point. */
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
  /** Whether its number is written above it: on every screen, on wide ones, or nowhere. */
  readonly label?: 'always' | 'wide';
}

/** Where the number of a mark stands: over its middle, or flush with it at the edges of the plot. */
export function labelPlace({ x, width }: PlotMark): { readonly x: number; readonly anchor?: 'start' | 'end' } {
  const middle = percent(x + width / 2);
  if (middle < 10) return { x, anchor: 'start' };
  return middle > 90 ? { x: percent(x + width), anchor: 'end' } : { x: middle };
}

export interface Plot {
  readonly marks: readonly PlotMark[];
  /** Middles of the years without any figure. */
  readonly gaps: readonly number[];
  readonly values: readonly Tick<number>[];
  readonly times: readonly Tick<string>[];
}

/** Part of a band that its columns fill. */
const FILL = 0.72;
/** Part of its place that a column fills beside another of the same year. */
const APART = 0.88;
/** Space that a written number needs, in percent of the plot: on a phone, and where it is at least 33rem wide. */
const ROOM = { always: 23, wide: 9 } as const;

/**
 * Lays out the panels of a chart. All share one axis of values and one of time, so that they can be compared.
 *
 * @param form `columns` or `points`
 * @returns one plot for each panel; marks in the order of the years or dates, those of one year in the order of the series
 */
export function plots(form: ChartForm, panels: readonly Panel[]): Plot[] {
  const marks = panels.flatMap(({ series }) => series.flatMap((each) => each.marks));
  const values = valueAxis(marks.map(topOf), 3);
  return form === 'columns' ? columnPlots(panels, values) : pointPlots(panels, marks, values);
}

type Values = ReturnType<typeof valueAxis>;

/** A column reaches to its highest figure. */
function topOf({ low, high }: Mark): number {
  return (high ?? low)!.value;
}

function columnPlots(panels: readonly Panel[], values: Values): Plot[] {
  const axis = yearAxis(panels.flatMap(({ rows }) => rows.map(({ at }) => Number(at))));
  return panels.map((panel): Plot => {
    const byYear = axis.years.map((year) => ({
      year,
      marks: panel.series.flatMap((series) => series.marks.filter(({ at }) => Number(at) === year)),
    }));
    return {
      marks: labelled(
        byYear.flatMap(({ year, marks }) => {
          const width = (axis.band * FILL) / marks.length;
          return marks.map((mark, index) => ({
            mark,
            style: mark.drawn,
            x: percent(axis.place(year) - (axis.band * FILL) / 2 + index * width),
            width: percent(width * (marks.length > 1 ? APART : 1)),
            ...upright(values.place(topOf(mark))),
          }));
        }),
      ),
      gaps: byYear.filter(({ marks }) => marks.length === 0).map(({ year }) => axis.place(year)),
      values: values.ticks,
      times: axis.ticks.map(({ place, value }) => ({ place, value: String(value) })),
    };
  });
}

function pointPlots(panels: readonly Panel[], all: readonly Mark[], values: Values): Plot[] {
  const axis = dateAxis(all.map(({ at }) => at));
  return panels.map((panel): Plot => {
    const marks = panel.series
      .flatMap((series) => series.marks)
      .map((mark) => ({
        mark,
        style: mark.drawn,
        x: axis.place(mark.at),
        width: 0,
        ...upright(values.place(topOf(mark))),
      }))
      .sort((a, b) => a.x - b.x || a.mark.row - b.mark.row);
    return { marks: labelled(marks), gaps: [], values: values.ticks, times: axis.ticks };
  });
}

/**
 * Which marks have their number above them: all where all fit side by side; else the highest, first of the firm ones and
 * then of all, the last and the first, as far as there is room. A mark beside a higher one has none: it would stand in it.
 */
function labelled(marks: readonly PlotMark[]): PlotMark[] {
  const middleOf = (mark: PlotMark, room: number): number => {
    const { x, anchor } = labelPlace(mark);
    return anchor === undefined ? x : anchor === 'start' ? x + room / 2 : x - room / 2;
  };
  const isApart = (a: PlotMark, b: PlotMark, room: number): boolean =>
    Math.abs(middleOf(a, room) - middleOf(b, room)) >= room;
  const isFree = (mark: PlotMark, room: number): boolean =>
    marks.every(
      (other) =>
        other.top >= mark.top ||
        Math.abs(middleOf(mark, room) - (other.x + other.width / 2)) >= (room + other.width) / 2,
    );
  const highestOf = (some: readonly PlotMark[]): PlotMark | undefined =>
    some.reduce<PlotMark | undefined>((best, mark) => (best && best.top <= mark.top ? best : mark), undefined);
  const firm = marks.filter(({ style }) => style !== 'provisional');
  const telling = [highestOf(firm), highestOf(marks), marks.at(-1), marks[0]].filter((mark) => mark !== undefined);
  const chosen = new Map<PlotMark, 'always' | 'wide'>();
  for (const label of ['always', 'wide'] as const) {
    const fitting = marks.every((mark, index) => index === 0 || isApart(mark, marks[index - 1]!, ROOM[label]));
    for (const mark of fitting ? marks : telling) {
      const isFitting = [...chosen.keys()].every((other) => isApart(mark, other, ROOM[label]));
      if (!chosen.has(mark) && (fitting || (isFitting && isFree(mark, ROOM[label])))) chosen.set(mark, label);
    }
  }
  return marks.map((mark) => {
    const label = chosen.get(mark);
    return label === undefined ? mark : { ...mark, label };
  });
}

function upright(place: number): { top: number; height: number } {
  return { top: percent(100 - place), height: place };
}
