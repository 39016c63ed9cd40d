import type { Range } from './marked-text.ts';

/** True when two stretches of a text share a character. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when a stretch lies inside one of others. */
export function isInside(inner: Range, outer: readonly Range[]): boolean {
  return outer.some(({ start, end }) => start <= inner.start && inner.end <= end);
}
