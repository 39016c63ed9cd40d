/** Finds which words of an index a typed word may mean: itself, its longer forms, and what it was mistyped for. */
import { editDistance } from '../text/nearest.ts';

/** A word of the index, and how surely it is meant: 1 for the word itself. */
export type WordMatch = readonly [stem: string, likeness: number];

/** The words of an index, ready to be compared. */
export interface Vocabulary {
  has(stem: string): boolean;
  /** All words that begin with a letter. */
  beginningWith(letter: string): readonly string[];
}

const PREFIX_LIKENESS = 0.85;
const INFLECTION_LIKENESS = 0.7;
const TYPO_LIKENESS = [1, 0.78, 0.6] as const;

/** A long word that is known, but may be a slip for a much commoner one: "Columbia" → Colombia. */
const LONG = 7;
const KNOWN_SLIP_LIKENESS = 0.7;

/** Sorts words by their first letter: slips in that are not looked for. */
export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const all = new Set(words);
  const byLetter = Map.groupBy(all, (word) => word[0] ?? '');
  return { has: (stem) => all.has(stem), beginningWith: (letter) => byLetter.get(letter) ?? [] };
}

/**
 * The words of the index that a stem may mean, surest first.
 *
 * - the stem itself; then nothing is taken for a slip
 * - words that it begins, when it is the last one and may not be complete: "retal" → retaliation
 * - words with which it shares most of its beginning: legality → legal, designate → designation
 * - words one slip away from four letters on, two from eight on, their first letter right
 *
 * @param stem a typed word, as stemOf gives it
 * @param isOpen true when more letters may follow
 * @param isCommoner for a long word that is known: true for words so much commoner that it may be a slip for them
 * @param isKnown true when the word stands in the index as it was typed, here or elsewhere: then it is hardly a slip
 */
export function matchesOf(
  stem: string,
  vocabulary: Vocabulary,
  isOpen: boolean,
  isCommoner: (word: string) => boolean = () => false,
  isKnown = vocabulary.has(stem),
): WordMatch[] {
  const found: WordMatch[] = [];
  if (vocabulary.has(stem)) found.push([stem, 1]);
  const hasDigit = /\d/.test(stem);
  const slips = isKnown || hasDigit || stem.length < 4 ? 0 : stem.length < 8 ? 1 : 2;
  for (const word of vocabulary.beginningWith(stem[0] ?? '')) {
    if (word === stem) continue;
    let likeness = 0;
    if (isOpen && stem.length > 1 && word.startsWith(stem)) {
      likeness = PREFIX_LIKENESS * Math.max(0.6, stem.length / word.length) * (isKnown ? 0.7 : 1);
    }
    if (!hasDigit) {
      const shared = sharedStart(stem, word);
      const longer = Math.max(stem.length, word.length);
      if (
        shared >= 4 &&
        shared >= Math.min(stem.length, word.length) - 1 &&
        longer - shared <= 5 &&
        shared / longer >= 0.5
      ) {
        likeness = Math.max(likeness, INFLECTION_LIKENESS * (0.6 + 0.4 * (shared / longer)));
      }
      if (slips > 0 && word.length > 3 && Math.abs(word.length - stem.length) <= slips) {
        const distance = editDistance(stem, word, slips);
        if (distance !== undefined) likeness = Math.max(likeness, TYPO_LIKENESS[distance]!);
      } else if (isKnown && stem.length >= LONG && isCommoner(word) && editDistance(stem, word, 1) === 1) {
        likeness = Math.max(likeness, KNOWN_SLIP_LIKENESS);
      }
    }
    if (likeness > 0) found.push([word, likeness]);
  }
  return found.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 24);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
