import { describe, expect, test } from 'vitest';
import { outlines, sheetOf, type Atlas } from '../../../src/lib/map/outline.ts';

const sheet = sheetOf({ west: -10, south: -10, east: 10, north: 10 }, 200);

describe('a sheet', () => {
  test('is as high as the projection makes its extent', () => {
    expect(sheet).toMatchObject({ width: 200, height: 201 });
    expect(sheetOf({ west: -10, south: 40, east: 10, north: 60 }, 200).height).toBe(317);
  });
  test.each([
    ['the middle', 0, 0, { x: 100, y: 100.5 }],
    ['north and west, to a tenth', 9, -9, { x: 10, y: 10.1 }],
    ['the corner in the north-west', 10, -10, { x: 0, y: 0 }],
    ['the corner in the south-east', -10, 10, { x: 200, y: 201 }],
    ['beyond the north', 10.1, 0, undefined],
    ['beyond the south', -10.1, 0, undefined],
    ['beyond the west', 0, -10.1, undefined],
    ['beyond the east', 0, 10.1, undefined],
  ])('places %s', (_, lat, lon, place) => expect(sheet.place({ lat, lon })).toEqual(place));
});

describe('outlines', () => {
  /** Countries from rings of arcs; a negative number is an arc the other way round. */
  function atlasOf(arcs: number[][][], countries: number[][], land: number[][]): Atlas {
    const collection = (rings: number[][]) => ({
      type: 'GeometryCollection',
      geometries: rings.map((ring) => ({ type: 'Polygon', arcs: [ring] })),
    });
    return {
      type: 'Topology',
      arcs,
      objects: { countries: collection(countries), land: collection(land) },
    } as unknown as Atlas;
  }
  const steps = (...points: string[]) => points.map((point) => point.split(' ').map(Number));

  // An island of two halves that share the meridian 0, where one point lies on the way.
  const halves = [
    steps('0 5', '0 1', '0 -5'),
    steps('0 -5', '-5 -5', '-5 5', '0 5'),
    steps('0 5', '5 5', '5 -5', '0 -5'),
  ];

  test('are coasts and shared borders in whole units, without points on the way', () => {
    expect(
      outlines(
        atlasOf(
          halves,
          [
            [0, 1],
            [2, -1],
          ],
          [[1, 2]],
        ),
        sheet,
      ),
    ).toEqual({
      land: 'M100 151l-50 0 0-101 100 0 0 101z',
      borders: 'M100 50l0 101',
    });
  });
  test('are several shapes and lines, and end at the edge of the sheet', () => {
    const far = steps('5 -5', '5 5', '20 5', '20 -5', '5 -5');
    expect(
      outlines(
        atlasOf(
          [...halves, far],
          [
            [0, 1],
            [2, -1],
          ],
          [[1, 2], [3]],
        ),
        sheet,
      ),
    ).toEqual({ land: 'M100 151l-50 0 0-101 100 0 0 101zM200 151l-50 0 0-101 50 0 0 101z', borders: 'M100 50l0 101' });
  });
  test('leave out what has no size: an islet, a strip, and the border within an islet', () => {
    const islet = [
      steps('8 8', '8.001 8'),
      steps('8.001 8', '8.001 7.999', '8 7.999', '8 8'),
      steps('8 8', '8 8.001', '8.001 8.001', '8.001 8'),
      steps('3 3', '3 5', '3.001 5', '3.001 3', '3 3'),
    ];
    expect(
      outlines(
        atlasOf(
          islet,
          [
            [0, 1],
            [2, -1],
          ],
          [[1, 2], [3]],
        ),
        sheet,
      ),
    ).toEqual({ land: '', borders: '' });
  });
});
