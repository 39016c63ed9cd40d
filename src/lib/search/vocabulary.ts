/** Finds which words of an index a typed word may mean: itself, its longer forms, and what it was mistyped for. */
import { editDistance } from '../text/nearest.ts';

/** A word of the index, and how surely it is meant: 1 for the word itself. */
export type WordMatch = readonly [stem: string, likeness: number];

const PREFIX_LIKENESS = 0.85;
const INFLECTION_LIKENESS = 0.7;
const TYPO_LIKENESS = [1, 0.78, 0.6] as const;

/**
 * The words of the index that a stem may mean, surest first.
 *
 * - the stem itself; then nothing is taken for a slip
 * - words that it begins, when it is the last one and may not be complete: "retal" → retaliation
 * - words with which it shares most of its beginning: legality → legal, designate → designation
 * - words one slip away from four letters on, two from eight on, their first letter right
 *
 * @param stem a typed word, as stemOf gives it
 * @param vocabulary all stems of the index
 * @param isOpen true when more letters may follow
 */
export function matchesOf(stem: string, vocabulary: ReadonlyMap<string, unknown>, isOpen: boolean): WordMatch[] {
  const found = new Map<string, number>();
  const note = (word: string, likeness: number): void => {
    if (likeness > (found.get(word) ?? 0)) found.set(word, likeness);
  };
  const isKnown = vocabulary.has(stem);
  if (isKnown) note(stem, 1);
  const hasDigit = /\d/.test(stem);
  const slips = isKnown || hasDigit || stem.length < 4 ? 0 : stem.length < 8 ? 1 : 2;
  for (const word of vocabulary.keys()) {
    if (word === stem) continue;
    if (isOpen && stem.length > 1 && word.startsWith(stem)) {
      note(word, PREFIX_LIKENESS * Math.max(0.6, stem.length / word.length) * (isKnown ? 0.7 : 1));
    }
    if (hasDigit) continue;
    const shared = sharedStart(stem, word);
    const longer = Math.max(stem.length, word.length);
    if (
      shared >= 4 &&
      shared >= Math.min(stem.length, word.length) - 1 &&
      longer - shared <= 5 &&
      shared / longer >= 0.5
    ) {
      note(word, INFLECTION_LIKENESS * (0.6 + 0.4 * (shared / longer)));
    }
    if (slips > 0 && word.length > 3 && word[0] === stem[0] && Math.abs(word.length - stem.length) <= slips) {
      const distance = editDistance(stem, word, slips);
      if (distance !== undefined) note(word, TYPO_LIKENESS[distance]!);
    }
  }
  return [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 24);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
