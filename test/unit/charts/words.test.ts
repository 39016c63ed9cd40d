import { describe, expect, it } from 'vitest';
import { formatCell, formatMark, formatNumber, formatPeriod, formatTick } from '../../../src/lib/charts/words.ts';

describe('a number', () => {
  it.each([
    [1234.5678, '1,234.568', '1,234.568'],
    [0.5, '0.5', '0.5'],
    [-1000, '-1,000', '-1,000'],
  ])('%d is written in full', (value, english, spanish) => {
    expect([formatNumber(value, 'en'), formatNumber(value, 'es')]).toEqual([english, spanish]);
  });
  it.each([
    [999_999, '999,999', '999,999'],
    [1_000_000, '1M', '1 M'],
    [2_500_000, '2.5M', '2.5 M'],
  ])('%d on an axis', (value, english, spanish) => {
    const plain = (text: string) => text.replace(/\s/g, ' ');
    expect([formatTick(value, 'en'), formatTick(value, 'es')].map(plain)).toEqual([english, spanish]);
  });
  it.each([
    [1_500_000, '1.5M'],
    [1_550_000, '1,550,000'],
    [100_000, '100,000'],
    [12, '12'],
  ])('%d above a mark', (value, written) => expect(formatMark(value, 'en')).toBe(written));
});

it.each([
  ['2025', '2025'],
  ['2025-04', 'April 2025'],
  ['2025-10-17/2025-10-20', '17–20 October 2025'],
  ['2025-04/x', '2025-04/x'],
  ['x/2025-04', 'x/2025-04'],
  ['2025/2026/2027', '2025/2026/2027'],
  ['none', 'none'],
  ['', ''],
])('the cell “%s” is “%s”', (cell, written) => expect(formatCell(cell, 'en')).toBe(written));

it.each([
  ['', '', undefined],
  ['', '2025-04', { kind: 'until', text: 'April 2025' }],
  ['2025-04', '', { kind: 'span', text: 'April 2025' }],
  ['2025-04', '2025-04', { kind: 'span', text: 'April 2025' }],
  ['2025-10-17', '2025-10-20', { kind: 'span', text: '17–20 October 2025' }],
])('the period from “%s” to “%s”', (from, to, period) => expect(formatPeriod(from, to, 'en')).toEqual(period));
