import { describe, expect, test } from 'vitest';
import { chooseLabels } from '../../../src/lib/map/choose.ts';
import { namesBeside } from '../../../src/lib/map/names.ts';
import { spread } from '../../../src/lib/map/spread.ts';

/** Points from `x y`. */
const points = (...written: string[]) =>
  written.map((point) => {
    const [x, y] = point.split(' ').map(Number);
    return { x: x!, y: y! };
  });
const same = (count: number, point: string) => Array.from({ length: count }, () => points(point)[0]!);

describe('labels', () => {
  test.each<[string, string[], string[]]>([
    ['none', [], []],
    ['with room', ['20 20', '80 80'], ['20 20', '80 80']],
    ['that just touch', ['20 20', '41 20'], ['20 20', '41 20']],
    ['one over another', ['50 50', '60 50'], ['45 50', '66 50']],
    ['one over another, upright', ['50 60', '50 50'], ['50 66', '50 45']],
    ['at the edges', ['-9 50', '50 -9', '109 50', '50 109'], ['10 50', '50 10', '90 50', '50 90']],
    ['one of them at the edge', ['5 50', '15 50'], ['10 50', '31 50']],
    ['in a row, the middle one in its place', ['40 50', '50 50', '60 50'], ['29 50', '50 51', '71 50']],
  ])('%s', (_, wanted, found) => expect(spread(points(...wanted), 10, 100, 100)).toEqual(points(...found)));

  test.each([
    ['in the middle', '150 150'],
    ['in a corner', '0 0'],
    ['in another corner', '400 400'],
  ])('of one place %s move apart, no farther than they need, the same way each time', (_, place) => {
    const places = spread(same(12, place), 10, 300, 300);
    for (const [index, a] of places.entries()) {
      expect(Math.min(a.x, a.y)).toBeGreaterThanOrEqual(10);
      expect(Math.max(a.x, a.y)).toBeLessThanOrEqual(290);
      for (const b of places.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(19);
    }
    const [x, y] = [places.reduce((sum, at) => sum + at.x, 0) / 12, places.reduce((sum, at) => sum + at.y, 0) / 12];
    for (const at of places) expect(Math.hypot(at.x - x, at.y - y)).toBeLessThan(65);
    expect(spread(same(12, place), 10, 300, 300)).toEqual(places);
  });
});

describe('labels where there is no room for all', () => {
  const sheet = { width: 200, height: 100 };
  const none = { size: 10, taken: [] };
  const chosen = (wanted: string[], names: Parameters<typeof chooseLabels>[3] = none) =>
    chooseLabels(points(...wanted), 10, sheet, names).map((at) => at && `${at.x} ${at.y}`);

  test.each<[string, string[], (string | undefined)[]]>([
    ['none', [], []],
    ['in whole units', ['50.4 49.6'], ['50 50']],
    ['the first of those that lie close together', ['50 50', '70 50', '71 50'], ['50 50', undefined, '71 50']],
    ['the same upright', ['50 40', '50 60', '50 61'], ['50 40', undefined, '50 61']],
    ['the same aslant', ['50 40', '64 54', '65 55'], ['50 40', undefined, '65 55']],
    ['within the picture', ['0 0', '300 300'], ['10 10', '190 90']],
  ])('%s', (_, wanted, found) => expect(chosen(wanted)).toEqual(found));

  // “One” is as wide as two of its letters are high: from 91 to 109, and from 41 down to 53.
  test.each([
    ['left of', '81 45', '82 45'],
    ['right of', '119 45', '118 45'],
    ['above', '100 31', '100 32'],
    ['below', '100 63', '100 62'],
  ])('stand %s a name that is written there, not on it', (_, beside, over) => {
    const names = { size: 9, taken: [{ x: 100, y: 50, text: 'One' }] };
    expect(chosen([beside], names)).toEqual([beside]);
    expect(chosen([over], names)).toEqual([undefined]);
  });

  test('of three hundred points on one spot go to one', () => {
    expect(chooseLabels(same(300, '50 50'), 10, sheet, none).filter(Boolean)).toHaveLength(1);
  });
});

describe('names', () => {
  // “One” is 20 wide and 10 high.
  const sizes = { radius: 10, text: 10, width: 200, height: 100 };
  const anchor = (at: string, others: string[] = [], more: Partial<typeof sizes> = {}) =>
    namesBeside(points(at, ...others), ['One', ...others.map(() => 'Far too long to have room anywhere here')], {
      ...sizes,
      ...more,
    })[0];
  const start = { x: 63, y: 50, anchor: 'start' } as const;
  const end = { x: 37, y: 50, anchor: 'end' } as const;

  test.each<[string, string, Partial<typeof sizes>, ReturnType<typeof anchor>]>([
    ['right of their labels', '50 50', {}, start],
    ['up to the edge on the right', '50 50', { width: 83 }, start],
    ['left where the right has too little room', '50 50', { width: 82.9 }, end],
    ['up to the edge on the left', '33 50', { width: 50 }, { x: 20, y: 50, anchor: 'end' }],
    ['below where neither side has room', '32.6 50', { width: 50 }, { x: 33, y: 65, anchor: 'middle' }],
    ['up to the upper edge', '50 5', {}, { x: 63, y: 5, anchor: 'start' }],
    ['below at the upper edge', '50 4', {}, { x: 50, y: 19, anchor: 'middle' }],
    ['up to the lower edge', '50 95', {}, { x: 63, y: 95, anchor: 'start' }],
    ['above at the lower edge', '50 96', {}, { x: 50, y: 81, anchor: 'middle' }],
    ['nowhere without room', '10 50', { width: 19 }, undefined],
  ])('stand %s', (_, at, more, found) => expect(anchor(at, [], more)).toEqual(found));

  test.each([
    ['left of', '93.1 50', '92.9 50'],
    ['above', '80 65.1', '80 64.9'],
    ['below', '80 34.9', '80 35.1'],
  ])('stand %s another label, not on it', (_, beside, over) => {
    expect(anchor('50 50', [beside])).toEqual(start);
    expect(anchor('50 50', [over])).toEqual(end);
  });
  test('stand right of another label, not on it', () => {
    expect(anchor('50 50', ['92 50', '6.9 50'])).toEqual(end);
    expect(anchor('50 50', ['92 50', '7.1 50'])).toEqual({ x: 50, y: 65, anchor: 'middle' });
  });

  test.each([
    ['below', 'left of', '93.1 60.1', '92.9 59.9'],
    ['above', 'left of', '93.1 39.9', '92.9 40.1'],
  ])('stand %s and %s what is written already, not on it', (_, __, beside, over) => {
    const taken = (at: string) => points(at).map((middle) => ({ ...middle, text: 'One' }));
    const [x, y] = [over.split(' ')[0]!, beside.split(' ')[1]!];
    expect(namesBeside(points('50 50'), ['One'], sizes, taken(`${x} ${y}`))).toEqual([start]);
    expect(namesBeside(points('50 50'), ['One'], sizes, taken(over))).toEqual([end]);
    expect(namesBeside(points('50 50'), ['One'], sizes, taken(beside))).toEqual([start]);
  });

  test('stand on no other name', () => {
    expect(namesBeside(points('50 50', '50 59'), ['One', 'Two'], sizes).map((name) => name!.anchor)).toEqual([
      'start',
      'end',
    ]);
    expect(namesBeside([], [], sizes)).toEqual([]);
  });
});
