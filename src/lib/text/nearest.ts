/** "Did you mean …?": finds the candidate someone most likely meant. */
import { foldCaseAndAccents } from './fold.ts';

/**
 * The candidate nearest to a mistyped word, or undefined when none is near enough to suggest.
 *
 * First by spelling: at most one edit for every three letters (one at least, four at most), case and accents aside; an
 * edit is a letter added, dropped, changed, or two neighbours swapped. Otherwise by parts: every part of the word
 * ("nbc", "2025") must begin a part of the candidate, in order ("nbc-drone-strikes-2025-04"). The nearest wins, then
 * the shortest, then the first in the alphabet, so that the answer does not depend on the order of the candidates.
 */
export function nearestOf(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = foldCaseAndAccents(word.trim());
  if (wanted === '') return undefined;
  const allowed = Math.min(4, Math.max(1, Math.floor(wanted.length / 3)));
  let bySpelling: { candidate: string; distance: number } | undefined;
  let byParts: string | undefined;
  for (const candidate of candidates) {
    const folded = foldCaseAndAccents(candidate);
    const distance = editDistance(wanted, folded, bySpelling?.distance ?? allowed);
    if (
      distance !== undefined &&
      (!bySpelling || distance < bySpelling.distance || isBefore(candidate, bySpelling.candidate))
    ) {
      bySpelling = { candidate, distance };
    }
    if (hasParts(folded, wanted) && (byParts === undefined || isBefore(candidate, byParts))) byParts = candidate;
  }
  return bySpelling?.candidate ?? byParts;
}

/**
 * Edits needed to turn one word into the other, or undefined when they are more than `limit`.
 * Optimal string alignment, the restricted form of the Damerau–Levenshtein distance: F. J. Damerau, "A technique for
 * computer detection and correction of spelling errors", Communications of the ACM 7 (1964) 171–176.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  let beforeLast: number[] = [];
  let leastBefore = 0;
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      let distance = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
      current.push(distance);
      least = Math.min(least, distance);
    }
    // A swap reaches two rows back, so one row beyond the limit is not yet the end.
    if (least > limit && leastBefore >= limit) return undefined;
    leastBefore = least;
    [beforeLast, last] = [last, current];
  }
  const distance = last[b.length] ?? 0;
  return distance <= limit ? distance : undefined;
}

function isBefore(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length < b.length;
}

/** True when each part of `wanted` begins a part of `candidate`, in order. */
function hasParts(candidate: string, wanted: string): boolean {
  if (wanted.length < 3) return false;
  const parts = candidate.split(/[^a-z0-9]+/);
  return wanted.split(/[^a-z0-9]+/).every((part) => {
    const index = parts.findIndex((other) => other.startsWith(part));
    parts.splice(0, index + 1);
    return index >= 0;
  });
}
