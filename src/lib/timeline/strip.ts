/** The strip: one dot for each event, month by month, so that it shows at a glance when much happened. */
import { percent } from '../charts/scale.ts';
import { precisionOf } from '../dates/partial-date.ts';
import { DONE, type TimelineEntry } from './entry.ts';

/** How a dot is drawn: something done, something said, ordered or reported, or no act at issue. */
export type DotShape = 'done' | 'said' | 'other';

export interface StripDot {
  readonly shape: DotShape;
  /** Middle of its month, in percent of the width. */
  readonly x: number;
  /** Its place in the pile of its month, from 0 at the bottom. */
  readonly level: number;
}

/** Three months, which are one link: a month alone would be too narrow for a finger. */
export interface StripQuarter {
  readonly months: readonly string[];
  readonly x: number;
  readonly width: number;
  readonly count: number;
  /** The first of its months with an event, where there is one. */
  readonly first?: string;
  readonly dots: readonly StripDot[];
}

export interface Strip {
  readonly quarters: readonly StripQuarter[];
  /** How many dots the highest pile has. */
  readonly height: number;
  /** The month of the highest pile, the first of several, with the middle of its pile; none where there is no dot. */
  readonly fullest?: { readonly month: string; readonly x: number };
}

/**
 * The strip of some months. Events known only by their year stand in no month and are left out; those outside the
 * months too.
 *
 * @param entries in the order of their dates, which is the order of the piles: what was done lies at the bottom
 * @param from first month, `2025-01`
 * @param to last month
 * @throws RangeError when the last month comes before the first
 */
export function stripOf(entries: readonly TimelineEntry[], from: string, to: string): Strip {
  const months = monthsBetween(from, to);
  const width = 100 / months.length;
  const piles = new Map(months.map((month) => [month, [] as TimelineEntry[]]));
  for (const entry of entries) {
    const { date } = entry.event.data;
    if (precisionOf(date) !== 'year') piles.get(date.slice(0, 7))?.push(entry);
  }
  const quarters = chunksOfThree(months).map((own, index): StripQuarter => {
    const first = own.find((month) => piles.get(month)!.length > 0);
    return {
      months: own,
      x: percent(index * 3 * width),
      width: percent(own.length * width),
      count: own.reduce((sum, month) => sum + piles.get(month)!.length, 0),
      dots: own.flatMap((month, place) =>
        piles
          .get(month)!
          .map(shapeOf)
          .sort((a, b) => SHAPES.indexOf(a) - SHAPES.indexOf(b))
          .map((shape, level) => ({ shape, level, x: percent((index * 3 + place + 0.5) * width) })),
      ),
      ...(first === undefined ? {} : { first }),
    };
  });
  const height = Math.max(0, ...[...piles.values()].map(({ length }) => length));
  const fullest = months.findIndex((month) => piles.get(month)!.length === height);
  return {
    quarters,
    height,
    ...(height > 0 ? { fullest: { month: months[fullest]!, x: percent((fullest + 0.5) * width) } } : {}),
  };
}

const SHAPES: readonly DotShape[] = ['done', 'said', 'other'];

function shapeOf({ event }: TimelineEntry): DotShape {
  const { rung } = event.data;
  return rung === undefined ? 'other' : DONE.includes(rung) ? 'done' : 'said';
}

function monthsBetween(from: string, to: string): string[] {
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const count = number(to) - number(from) + 1;
  if (!(count > 0)) throw new RangeError(`the strip ends (${to}) before it begins (${from})`);
  return Array.from({ length: count }, (_, index) => {
    const month = number(from) + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

function chunksOfThree(months: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(months.length / 3) }, (_, index) => months.slice(index * 3, index * 3 + 3));
}
