import { describe, expect, test } from 'vitest';
import { dateAxis, percent, valueAxis, yearAxis } from '../../../src/lib/charts/scale.ts';

describe('the axis of values', () => {
  test.each([
    ['a few thousand', [4776, 27_000, 21_889], [0, 10_000, 20_000]],
    ['one figure', [12], [0, 5, 10]],
    ['no figure', [], [0, 0.5, 1]],
    ['only zeros', [0, 0], [0, 0.5, 1]],
  ])('begins at zero and has round ticks: %s', (_, values, ticks) => {
    const axis = valueAxis(values, 3);
    expect(axis.ticks.map(({ value }) => value)).toEqual(expect.arrayContaining(ticks));
    expect(axis.place(0)).toBe(0);
    expect(Math.max(...axis.ticks.map(({ place }) => place))).toBeLessThanOrEqual(100);
    for (const value of values) expect(axis.place(value)).toBeLessThanOrEqual(100);
  });

  test('gives twice the value twice the place', () => {
    const { place } = valueAxis([800, 400]);
    expect(place(800)).toBeCloseTo(2 * place(400), 0);
  });
});

describe('the axis of years', () => {
  test('keeps missing years, in bands of one width', () => {
    const axis = yearAxis([2022, 2013, 2016, 2016]);
    expect(axis.years).toEqual([2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]);
    expect(axis.band).toBe(10);
    expect(axis.place(2013)).toBe(5);
    expect(axis.place(2022)).toBe(95);
  });

  test('names as many years as fit on a phone, the first always', () => {
    for (const count of [1, 2, 6, 7, 20, 177]) {
      const { ticks } = yearAxis(Array.from({ length: count }, (_, index) => 1846 + index));
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks[0]?.value).toBe(1846);
    }
  });

  test('stands with one year, and with none', () => {
    expect(yearAxis([2025])).toMatchObject({ years: [2025], band: 100, ticks: [{ place: 50, value: 2025 }] });
    expect(yearAxis([])).toMatchObject({ years: [], band: 0, ticks: [] });
  });
});

describe('the axis of dates', () => {
  test('goes from the first month to the last; a vague date stands in the middle of what it may mean', () => {
    const axis = dateAxis(['2025-02', '2026-01-20']);
    const february = axis.place('2025-02');
    expect(february).toBeGreaterThan(axis.place('2025-02-01'));
    expect(february).toBeLessThan(axis.place('2025-02-28'));
    expect(axis.place('2026-01-20')).toBeLessThanOrEqual(100);
    expect(axis.ticks.map(({ value }) => value)).toContain('2026');
    expect(axis.ticks.map(({ value }) => value)).toContain('2025-07');
  });

  test('puts equal dates on one place, and stands with one date and with none', () => {
    expect(dateAxis(['2025-04-08', '2025-04-08']).place('2025-04-08')).toBe(
      dateAxis(['2025-04-08']).place('2025-04-08'),
    );
    expect(dateAxis([]).ticks).toEqual([]);
    expect(dateAxis([]).place('2025')).toBe(50);
  });

  test('holds 300 dates in their order', () => {
    const dates = Array.from({ length: 300 }, (_, index) =>
      new Date(Date.UTC(2025, 0, 1 + index * 2)).toISOString().slice(0, 10),
    );
    const places = dates.map(dateAxis(dates).place);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
    expect(places.at(-1)).toBeLessThanOrEqual(100);
  });
});

test('places are tenths of a percent', () => {
  expect(percent(33.3333)).toBe(33.3);
  expect(percent(99.96)).toBe(100);
});
