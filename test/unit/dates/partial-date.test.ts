import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePartialDates,
  earliest,
  earliestDay,
  formatDateRange,
  formatPartialDate,
  isoDateTime,
  isPartialDate,
  latest,
  latestDay,
  parsePartialDate,
  precisionOf,
  wholeMonthsBetween,
  type DateLanguage,
} from '../../../src/lib/dates/partial-date.ts';

const day = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('2999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partialDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

describe('parsePartialDate', () => {
  it.each<[unknown, string]>([
    ['2025', '2025'],
    ['2025-04', '2025-04'],
    ['2025-04-08', '2025-04-08'],
    ['2024-02-29', '2024-02-29'],
    ['0099-02-28', '0099-02-28'],
    [' 2025-04 ', '2025-04'],
    [2025, '2025'],
    [new Date('2025-04-08'), '2025-04-08'],
  ])('takes %j', (value, date) => {
    expect(parsePartialDate(value)).toEqual({ ok: true, date });
  });

  it.each<[unknown, string]>([
    ['2025-4-8', '"2025-4-8" is not a date: write "2025-04-08"'],
    ['2025/04', '"2025/04" is not a date: write "2025-04"'],
    ['2025.4.8', '"2025.4.8" is not a date: write "2025-04-08"'],
    ['2025-04-08T12:00:00Z', '"2025-04-08T12:00:00Z" is not a date: write "2025-04-08"'],
    ['8 April 2025', '"8 April 2025" is not a date: write 2025, 2025-04 or 2025-04-08'],
    ['2025-4-31', '"2025-4-31" is not a date: write 2025, 2025-04 or 2025-04-08'],
    ['', '"" is not a date: write 2025, 2025-04 or 2025-04-08'],
    [undefined, '"undefined" is not a date: write 2025, 2025-04 or 2025-04-08'],
    [new Date('no'), '"Invalid Date" is not a date: write 2025, 2025-04 or 2025-04-08'],
    [25, '"25" is not a date: write 2025, 2025-04 or 2025-04-08'],
    ['2025-13', '"2025-13" has no such month: months run from 01 to 12'],
    ['2025-00-01', '"2025-00-01" has no such month: months run from 01 to 12'],
    ['2025-02-30', '"2025-02-30" is not in the calendar: February 2025 has 28 days'],
    ['1900-02-29', '"1900-02-29" is not in the calendar: February 1900 has 28 days'],
    ['2025-04-00', '"2025-04-00" is not in the calendar: April 2025 has 30 days'],
  ])('refuses %j and says what to write', (value, message) => {
    expect(parsePartialDate(value)).toEqual({ ok: false, message });
  });

  it('takes every day of the calendar and nothing else of that form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2999 }), fc.nat(14), fc.nat(33), (year, month, dayOfMonth) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
        const date = new Date(`${text}T00:00:00Z`);
        const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(parsePartialDate(text).ok).toBe(isReal);
        expect(isPartialDate(text)).toBe(isReal);
      }),
    );
  });

  it.each([2025, null, '2025-4', new Date()])('isPartialDate is false for %j', (value) => {
    expect(isPartialDate(value)).toBe(false);
  });
});

describe('what a date may mean', () => {
  it.each([
    ['2025', 'year', '2025-01-01', '2025-12-31'],
    ['2025-02', 'month', '2025-02-01', '2025-02-28'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2025-12', 'month', '2025-12-01', '2025-12-31'],
    ['2025-04-08', 'day', '2025-04-08', '2025-04-08'],
  ])('%s', (date, precision, first, last) => {
    expect([precisionOf(date), earliestDay(date), latestDay(date)]).toEqual([precision, first, last]);
  });

  it('begins and ends on real days, in that order', () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        expect(isPartialDate(earliestDay(date)) && isPartialDate(latestDay(date))).toBe(true);
        expect(earliestDay(date) <= latestDay(date)).toBe(true);
        expect(latestDay(date).startsWith(date)).toBe(true);
      }),
    );
  });
});

describe('order', () => {
  it('puts the vaguer date first on the same day', () => {
    const dates = ['2025-02', '2025-01-01', '2024-12-31', '2025', '2025-01'];
    expect(dates.toSorted(comparePartialDates)).toEqual(['2024-12-31', '2025', '2025-01', '2025-01-01', '2025-02']);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(partialDate, partialDate, partialDate, (a, b, c) => {
        expect(Math.sign(comparePartialDates(a, b))).toBe(0 - Math.sign(comparePartialDates(b, a)));
        expect(comparePartialDates(a, b) === 0).toBe(a === b);
        if (comparePartialDates(a, b) <= 0 && comparePartialDates(b, c) <= 0)
          expect(comparePartialDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('finds the latest and the earliest', () => {
    expect(latest(['2025', '2025-03-01', '2024-12-31'])).toBe('2025-03-01');
    expect(earliest(new Set(['2025', '2025-03-01', '2024-12-31']))).toBe('2024-12-31');
    expect(latest([])).toBeUndefined();
    expect(earliest([])).toBeUndefined();
  });
});

describe('format', () => {
  it.each<[string, string, string]>([
    ['2025', '2025', '2025'],
    ['2025-04', 'April 2025', 'abril de 2025'],
    ['2025-04-08', '8 April 2025', '8 de abril de 2025'],
    ['2026-01-01', '1 January 2026', '1 de enero de 2026'],
    ['1789-03-04', '4 March 1789', '4 de marzo de 1789'],
  ])('%s', (date, english, spanish) => {
    expect(formatPartialDate(date, 'en')).toBe(english);
    expect(formatPartialDate(date, 'es')).toBe(spanish);
    expect(isoDateTime(date)).toBe(date);
  });

  it.each<[string, string, string, string]>([
    ['2025-10-17', '2025-10-20', '17–20 October 2025', '17–20 de octubre de 2025'],
    ['2025-09-30', '2025-10-02', '30 September – 2 October 2025', '30 de septiembre – 2 de octubre de 2025'],
    ['2025-12-30', '2026-01-02', '30 December 2025 – 2 January 2026', '30 de diciembre de 2025 – 2 de enero de 2026'],
    ['2025-04', '2025-06', 'April–June 2025', 'abril–junio de 2025'],
    ['2025-11', '2026-02', 'November 2025 – February 2026', 'noviembre de 2025 – febrero de 2026'],
    ['2019', '2024', '2019–2024', '2019–2024'],
    ['2025', '2025-04', '2025 – April 2025', '2025 – abril de 2025'],
    ['2025-04-08', '2025-04-08', '8 April 2025', '8 de abril de 2025'],
    ['2025-04', '2025-04', 'April 2025', 'abril de 2025'],
  ])('%s to %s', (start, end, english, spanish) => {
    expect(formatDateRange(start, end, 'en')).toBe(english);
    expect(formatDateRange(start, end, 'es')).toBe(spanish);
  });

  it('refuses a range that ends before it starts', () => {
    expect(() => formatDateRange('2025-04-08', '2025-04-07', 'en')).toThrow(
      'the range ends (2025-04-07) before it starts (2025-04-08)',
    );
    expect(() => formatDateRange('2025-04-08', '2025', 'en')).not.toThrow();
  });

  it('names every part of a date and never shifts it', () => {
    fc.assert(
      fc.property(partialDate, fc.constantFrom<DateLanguage>('en', 'es'), (date, language) => {
        const words = formatPartialDate(date, language);
        expect(words.endsWith(String(Number(date.slice(0, 4))))).toBe(true);
        if (date.length === 10) expect(words.startsWith(`${Number(date.slice(8))} `)).toBe(true);
      }),
    );
  });
});

describe('wholeMonthsBetween', () => {
  it.each<[string, string, number]>([
    ['2025-04-08', '2025-04-08', 0],
    ['2025-04-08', '2025-05-07', 0],
    ['2025-04-08', '2025-05-08', 1],
    ['2025-01-31', '2025-02-27', 0],
    ['2025-01-31', '2025-02-28', 1],
    ['2024-02-29', '2025-02-28', 12],
    ['2025-04', '2026-04-01', 12],
    ['2025', '2026-01-01', 12],
    ['2026-01-01', '2025', -12],
    ['2025-05-08', '2025-04-20', 0],
  ])('from %s to %s is %i', (from, to, months) => {
    expect(wholeMonthsBetween(from, to)).toBe(months);
  });

  it('never shrinks as time goes on', () => {
    fc.assert(
      fc.property(partialDate, day, day, (from, a, b) => {
        const [sooner = '', later = ''] = [a, b].toSorted();
        expect(wholeMonthsBetween(from, sooner)).toBeLessThanOrEqual(wholeMonthsBetween(from, later));
      }),
    );
  });
});
