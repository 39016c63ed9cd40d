/** Labels of points that lie close together, moved apart just as far as needed. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How often all pairs are looked at; far more than any map here needs. */
const ROUNDS = 400;
/** How strongly a label is drawn back to its point in each round. */
const PULL = 0.02;

/**
 * Places for round labels of one size, none over another and all within the picture, near their points. The same input
 * gives the same places.
 *
 * @param points where the labels would like to be; equal points are moved apart in the order in which they come
 * @param radius of a label
 */
export function spread(points: readonly Point[], radius: number, width: number, height: number): Point[] {
  const within = (value: number, size: number): number => Math.min(size - radius, Math.max(radius, value));
  const places = points.map(({ x, y }, index) => ({
    // Points on one spot need a direction each: the golden angle gives all of them different ones.
    x: within(x, width) + Math.cos(index * 2.4) * 0.01,
    y: within(y, height) + Math.sin(index * 2.4) * 0.01,
  }));
  const apart = 2 * radius + 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, a] of places.entries()) {
      for (const b of places.slice(index + 1)) {
        const distance = Math.hypot(b.x - a.x, b.y - a.y);
        if (distance >= apart) continue;
        const push = (apart - distance) / 2 / (distance || 1);
        const [dx, dy] = [(b.x - a.x) * push, (b.y - a.y) * push];
        a.x -= dx;
        a.y -= dy;
        b.x += dx;
        b.y += dy;
      }
    }
    for (const [index, place] of places.entries()) {
      // The last rounds only move apart, so that nothing is drawn back onto another.
      const pull = round < ROUNDS / 2 ? PULL : 0;
      place.x = within(place.x + (points[index]!.x - place.x) * pull, width);
      place.y = within(place.y + (points[index]!.y - place.y) * pull, height);
    }
  }
  return places.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}
