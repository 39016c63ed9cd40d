/** Where values, years and dates stand, in percent of the space there is: pictures then fit any width, with text of one size. */
import { scaleLinear, scaleUtc } from 'd3-scale';
import { earliestDay, latestDay } from '../dates/partial-date.ts';

/** A place on an axis, in percent of its length, and what is written there. */
export interface Tick<T> {
  readonly place: number;
  readonly value: T;
}

/** An axis: every value of it has a place in percent. */
export interface Axis<T> {
  place(value: T): number;
  readonly ticks: readonly Tick<T>[];
}

/** Labels of years that fit side by side on a phone. */
const LABELS = 6;

/** One decimal: a tenth of a percent is less than a pixel in every picture of this site. */
export function percent(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * The axis of values. It begins at zero, because a column shows its value by its length, and ends at a round number.
 *
 * @param values all figures of the picture; none at all gives an axis to 1
 * @param steps about how many ticks there are above zero; the end of the axis may lie beyond the last
 */
export function valueAxis(values: readonly number[], steps = 4): Axis<number> {
  const scale = scaleLinear([0, Math.max(0, ...values) || 1], [0, 100]).nice(2 * steps);
  return {
    place: (value) => percent(scale(value)),
    ticks: scale.ticks(steps).map((value) => ({ value, place: percent(scale(value)) })),
  };
}

/** The axis of years: a band for each, missing years included. `place` is the middle of a band. */
export interface YearAxis extends Axis<number> {
  readonly years: readonly number[];
  /** Width of a band in percent. */
  readonly band: number;
}

/** @param years in any order, some twice; none at all gives an axis without bands */
export function yearAxis(years: readonly number[]): YearAxis {
  const first = Math.min(...years);
  const count = years.length === 0 ? 0 : Math.max(...years) - first + 1;
  const all = Array.from({ length: count }, (_, index) => first + index);
  const band = count === 0 ? 0 : 100 / count;
  const place = (year: number): number => percent((year - first + 0.5) * band);
  const step = Math.ceil(count / LABELS);
  return {
    years: all,
    band,
    place,
    ticks: all.filter((_, index) => index % step === 0).map((value) => ({ value, place: place(value) })),
  };
}

/**
 * The axis of dates, from the month of the first to the month of the last. A vague date stands in the middle of the time
 * it may mean.
 *
 * @param dates as exact as they are known, in any order; none at all gives an axis without ticks
 */
export function dateAxis(dates: readonly string[]): Axis<string> {
  if (dates.length === 0) return { place: () => 50, ticks: [] };
  const days = dates.flatMap((date) => [dayNumber(earliestDay(date)), dayNumber(latestDay(date))]);
  const start = new Date(Math.min(...days) * DAY);
  const end = new Date(Math.max(...days) * DAY);
  const from = Date.UTC(start.getUTCFullYear(), start.getUTCMonth());
  const to = Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1);
  const scale = scaleUtc([from, to], [0, 100]);
  const middle = (date: string): number => ((dayNumber(earliestDay(date)) + dayNumber(latestDay(date)) + 1) / 2) * DAY;
  return {
    place: (date) => percent(scale(middle(date))),
    ticks: scale.ticks(5).map((tick) => ({ value: tickName(tick), place: percent(scale(tick)) })),
  };
}

const DAY = 86_400_000;

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** A tick at the beginning of a year is that year, any other its month. */
function tickName(tick: Date): string {
  return tick.toISOString().slice(0, tick.getUTCMonth() === 0 ? 4 : 7);
}
