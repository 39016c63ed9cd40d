/** Names of places beside their labels, where there is room: a reader then need not look every number up. */
import { textWidth } from '../text/wrap.ts';
import type { Point } from './spread.ts';

/** Where a name stands, as SVG places text: `start` is right of its label, `end` left of it, `middle` above or below. */
export interface NamePlace extends Point {
  readonly anchor: 'start' | 'end' | 'middle';
}

/** What may not be written over. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Distance of a name from its label. */
const SPACE = 3;

/**
 * Places for names: right of their labels, left, below or above them, over no label, no other name and not beyond the
 * picture. Earlier ones choose first.
 *
 * @param labels middles of the labels, one for each name
 * @param taken names that already stand in the picture, by their middles
 * @returns for each name its place, or undefined where there is no room
 */
export function namesBeside(
  labels: readonly Point[],
  names: readonly string[],
  sizes: { readonly radius: number; readonly text: number; readonly width: number; readonly height: number },
  taken: readonly (Point & { readonly text: string })[] = [],
): (NamePlace | undefined)[] {
  const { radius, text: size, width, height } = sizes;
  const boxes: Box[] = [
    ...labels.map(({ x, y }) => around(x - radius, x + radius, y, radius)),
    ...taken.map(({ x, y, text }) => around(x - half(text, size), x + half(text, size), y, size / 2)),
  ];
  return labels.map(({ x, y }, index) => {
    const long = 2 * half(names[index]!, size);
    const [aside, away] = [radius + SPACE, radius + size / 2];
    const candidates = [
      { anchor: 'start', x: x + aside, y, left: x + aside },
      { anchor: 'end', x: x - aside, y, left: x - aside - long },
      { anchor: 'middle', x, y: y + away, left: x - long / 2 },
      { anchor: 'middle', x, y: y - away, left: x - long / 2 },
    ] as const;
    for (const { left, ...place } of candidates) {
      const box = around(left, left + long, place.y, size / 2);
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      if (!isInside || boxes.some((other) => overlap(box, other))) continue;
      boxes.push(box);
      return { ...place, x: Math.round(place.x), y: Math.round(place.y) };
    }
    return undefined;
  });
}

function half(text: string, size: number): number {
  return (textWidth(text) * size) / 2;
}

function around(left: number, right: number, y: number, reach: number): Box {
  return { left, right, top: y - reach, bottom: y + reach };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
