import { describe, expect, test } from 'vitest';
import { eventSpots, groupSpots } from '../../../src/lib/map/places.ts';
import { outlines, sheetOf, type Atlas } from '../../../src/lib/map/outline.ts';
import { chooseLabels } from '../../../src/lib/map/choose.ts';
import { namesBeside } from '../../../src/lib/map/names.ts';
import { spread } from '../../../src/lib/map/spread.ts';
import { smallGraph } from '../../support/small-corpus.ts';

const SQUARE = { west: -10, south: -10, east: 10, north: 10 };

describe('a sheet', () => {
  const sheet = sheetOf(SQUARE, 200);

  test('has north above and west on the left, and knows what lies outside', () => {
    expect(sheet.place({ lat: 0, lon: 0 })).toEqual({ x: 100, y: expect.closeTo(sheet.height / 2, 0) as number });
    expect(sheet.place({ lat: 9, lon: -9 })!.x).toBeLessThan(100);
    expect(sheet.place({ lat: 9, lon: -9 })!.y).toBeLessThan(sheet.height / 2);
    expect(sheet.place({ lat: 11, lon: 0 })).toBeUndefined();
    expect(sheet.place({ lat: 10, lon: 10 })!.x).toBeLessThanOrEqual(200);
  });

  // Two countries that share the meridian 0, as topology: an island of two halves, and one too small to be seen.
  const arcs = [
    [
      [0, 5],
      [0, -5],
    ],
    [
      [0, -5],
      [-5, -5],
      [-5, 5],
      [0, 5],
    ],
    [
      [0, 5],
      [5, 5],
      [5, -5],
      [0, -5],
    ],
    [
      [8, 8],
      [8.001, 8.001],
      [8.001, 8],
      [8, 8],
    ],
  ];
  const polygon = (...rings: number[][]) => ({ type: 'Polygon' as const, arcs: rings });
  const atlas = {
    type: 'Topology',
    arcs,
    objects: {
      countries: { type: 'GeometryCollection', geometries: [polygon([0, 1]), polygon([2, -1]), polygon([3])] },
      land: { type: 'GeometryCollection', geometries: [polygon([1, 2]), polygon([3])] },
    },
  } as unknown as Atlas;

  test('draws coasts and shared borders in whole units, and nothing that has no size', () => {
    const { land, borders } = outlines(atlas, sheet);
    expect(land).toMatch(/^(M\d+ \d+l(-?\d+[ -]?)+z)+$/);
    expect(land.match(/M/g)).toHaveLength(1);
    expect(borders).toMatch(/^M100 \d+l0[ -]?\d+$/);
  });
});

describe('labels', () => {
  const overlaps = (points: readonly { x: number; y: number }[], radius: number) =>
    points.flatMap((a, index) =>
      points.slice(index + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 2 * radius - 1),
    ).length;

  test('stay on their points where there is room', () => {
    expect(
      spread(
        [
          { x: 20, y: 20 },
          { x: 80, y: 80 },
        ],
        10,
        100,
        100,
      ),
    ).toEqual([
      { x: 20, y: 20 },
      { x: 80, y: 80 },
    ]);
    expect(spread([], 10, 100, 100)).toEqual([]);
  });

  test('of one place move apart, the same way each time', () => {
    const same = Array.from({ length: 12 }, () => ({ x: 150, y: 150 }));
    const places = spread(same, 10, 300, 300);
    expect(overlaps(places, 10)).toBe(0);
    expect(spread(same, 10, 300, 300)).toEqual(places);
  });

  test('stay within the picture', () => {
    for (const { x, y } of spread(
      Array.from({ length: 8 }, () => ({ x: 0, y: 200 })),
      10,
      200,
      200,
    )) {
      expect(x).toBeGreaterThanOrEqual(9);
      expect(y).toBeLessThanOrEqual(191);
    }
  });
});

describe('labels where there is no room for all', () => {
  const sheet = { width: 200, height: 100 };
  const none = { size: 10, taken: [] };

  test('go to the first of points that lie close together, and stay on their points', () => {
    const [first, second, far] = chooseLabels(
      [
        { x: 50.4, y: 50 },
        { x: 60, y: 50 },
        { x: 72, y: 50 },
      ],
      10,
      sheet,
      none,
    );
    expect([first, second, far]).toEqual([{ x: 50, y: 50 }, undefined, { x: 72, y: 50 }]);
    expect(chooseLabels([], 10, sheet, none)).toEqual([]);
  });

  test('stay within the picture, and off names that are written there', () => {
    expect(chooseLabels([{ x: 0, y: 100 }], 10, sheet, none)).toEqual([{ x: 10, y: 90 }]);
    const taken = [{ x: 100, y: 50, text: 'Mexico' }];
    expect(
      chooseLabels(
        [
          { x: 100, y: 40 },
          { x: 100, y: 80 },
        ],
        10,
        sheet,
        { size: 10, taken },
      ),
    ).toEqual([undefined, { x: 100, y: 80 }]);
  });

  test('of three hundred points on one spot go to one', () => {
    const same = Array.from({ length: 300 }, () => ({ x: 50, y: 50 }));
    expect(chooseLabels(same, 10, sheet, none).filter(Boolean)).toHaveLength(1);
  });
});

describe('names', () => {
  const sizes = { radius: 10, text: 10, width: 200, height: 100 };

  test('stand right of their labels, at the right edge left of them, and nowhere without room', () => {
    expect(namesBeside([{ x: 50, y: 50 }], ['Tijuana'], sizes)).toMatchObject([{ x: 63, y: 50, anchor: 'start' }]);
    expect(namesBeside([{ x: 190, y: 50 }], ['Tijuana'], sizes)).toMatchObject([{ x: 177, anchor: 'end' }]);
    expect(namesBeside([{ x: 100, y: 50 }], ['A name far too long for either of its sides'], sizes)).toEqual([
      undefined,
    ]);
    expect(namesBeside([], [], sizes)).toEqual([]);
  });

  test('stand over no label, no other name and nothing that is written already', () => {
    const [first, second] = namesBeside(
      [
        { x: 100, y: 50 },
        { x: 125, y: 50 },
      ],
      ['One', 'Two'],
      sizes,
    );
    expect([first!.anchor, second!.anchor]).toEqual(['end', 'start']);
    expect(namesBeside([{ x: 50, y: 50 }], ['One'], sizes, [{ x: 80, y: 50, text: 'Mexico' }])[0]!.anchor).toBe('end');
    // Where the sides are taken, above or below.
    const row = [20, 45, 70].map((x) => ({ x, y: 50 }));
    const [, middle] = namesBeside(row, ['One', 'Two', 'Three'], sizes);
    expect(middle).toMatchObject({ x: 45, y: 65, anchor: 'middle' });
  });
});

describe('spots', () => {
  const event = (place: string) => `title: { en: Something }\ndate: '2025'\nkind: history\nclaims: [c-sure]\n${place}`;
  const place = (lat: number, lon: number, more = '') =>
    `place: { name: { en: Town ${lat} }, lat: ${lat}, lon: ${lon}${more} }\n`;
  const { corpus } = smallGraph({
    'content/events/south.yaml': event(place(10, -90)),
    'content/events/north-a.yaml': event(place(19.42, -99.13)),
    'content/events/north-b.yaml': event(place(19.43, -99.13)),
    'content/events/wide.yaml': event(place(19.42, -99.13, ', area: true')),
    'content/events/nowhere.yaml': event(''),
    'content/actors/group.yaml':
      "name: A group\nkind: armed-group\nrole: { en: A group. }\nas_of: '2025'\nsources: [s-one]\norigin: { place: { name: { en: Hills }, lat: 1, lon: 2, area: true }, claim: c-sure }\n",
  });

  test('are places once each, from north to south; an area is another spot than a town within it', () => {
    expect(eventSpots(corpus).map(({ records }) => records.map(({ id }) => id))).toEqual([
      ['north-a', 'north-b'],
      ['wide'],
      ['south'],
    ]);
  });

  test('of groups rest on their origin', () => {
    expect(groupSpots(corpus)).toMatchObject([{ kind: 'groups', place: { name: { en: 'Hills' }, area: true } }]);
  });
});
