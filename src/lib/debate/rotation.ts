/** The order of positions: decided by the question’s id, so that no author, side or alphabet comes first by habit. */

/**
 * Rotates a list by a hash of an id. The same id always gives the same order; over many ids every place is equally likely.
 *
 * @param list the positions in the order of the file
 * @param id the question’s id
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv FNV-1a, the hash used
 */
export function rotated<T>(list: readonly T[], id: string): T[] {
  if (list.length === 0) return [];
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  const start = hash % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
