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
}

export interface Plot {
  readonly marks: readonly PlotMark[];
  /** Middles of the years without any figure. */
  readonly gaps: readonly number[];
  readonly values: readonly Tick<number>[];
  readonly times: readonly Tick<string>[];
  /** Whether there is room to write each value above its mark. */
  readonly hasRoom: boolean;
}

/** Part of a band that its columns fill. */
const FILL = 0.72;
/** Part of its place that a column fills beside another of the same year. */
const APART = 0.88;
/** Space that a written value needs, in percent. */
const ROOM = 12;

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
      marks: byYear.flatMap(({ year, marks }) => {
        const width = (axis.band * FILL) / marks.length;
        return marks.map((mark, index) => ({
          mark,
          style: mark.drawn,
          x: percent(axis.place(year) - (axis.band * FILL) / 2 + index * width),
          width: percent(width * (marks.length > 1 ? APART : 1)),
          ...upright(values.place(topOf(mark))),
        }));
      }),
      gaps: byYear.filter(({ marks }) => marks.length === 0).map(({ year }) => axis.place(year)),
      values: values.ticks,
      times: axis.ticks.map(({ place, value }) => ({ place, value: String(value) })),
      hasRoom: byYear.every(({ marks }) => marks.length < 2) && axis.band >= ROOM,
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
    return {
      marks,
      gaps: [],
      values: values.ticks,
      times: axis.ticks,
      hasRoom: marks.every(({ x }, index) => index === 0 || x - marks[index - 1]!.x >= ROOM),
    };
  });
}

function upright(place: number): { top: number; height: number } {
  return { top: percent(100 - place), height: place };
}
