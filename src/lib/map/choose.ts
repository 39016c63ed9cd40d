/** Which places have a label where there is no room for all: a small screen. */
import { textWidth } from '../text/wrap.ts';
import type { Point } from './spread.ts';

/**
 * Chooses round labels that stand on their points, over no other label and no name that is written there already. Earlier
 * points choose first, so the most important come first.
 *
 * @param points where labels would stand
 * @param names by their middles, with the size of their letters
 * @returns the places of the points that have a label, in their order; undefined for those without
 */
export function chooseLabels(
  points: readonly Point[],
  radius: number,
  sheet: { readonly width: number; readonly height: number },
  names: { readonly size: number; readonly taken: readonly (Point & { readonly text: string })[] },
): (Point | undefined)[] {
  const chosen: Point[] = [];
  const boxes = names.taken.map(({ x, y, text }) => {
    const half = (textWidth(text) * names.size) / 2;
    return { left: x - half, right: x + half, top: y - names.size, bottom: y + names.size / 3 };
  });
  return points.map((point) => {
    const label = {
      x: Math.round(Math.min(sheet.width - radius, Math.max(radius, point.x))),
      y: Math.round(Math.min(sheet.height - radius, Math.max(radius, point.y))),
    };
    const isOver = chosen.some((other) => Math.hypot(other.x - label.x, other.y - label.y) < 2 * radius + 1);
    const isWritten = boxes.some(
      ({ left, right, top, bottom }) =>
        label.x + radius > left && label.x - radius < right && label.y + radius > top && label.y - radius < bottom,
    );
    if (isOver || isWritten) return undefined;
    chosen.push(label);
    return label;
  });
}
