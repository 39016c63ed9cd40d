/** A query taken apart into the things it asks for, each with every way to say it. */
import type { Query } from './query.ts';
import type { OtherWords, Synonyms } from './synonyms.ts';
import { matchesOf, type WordMatch } from './vocabulary.ts';

/** A word of an alternative, what it weighs, and the words of the index it may mean. */
export interface ConceptWord {
  readonly weight: number;
  readonly matches: readonly WordMatch[];
}

/** One way to say it. */
export interface Alternative {
  readonly likeness: number;
  readonly words: readonly ConceptWord[];
  /** True for the words that were typed: half of them is better than nothing. */
  readonly isTyped: boolean;
}

/** A thing asked for. */
export interface Concept {
  /** How much it says: rare words say more. */
  readonly weight: number;
  readonly alternatives: readonly Alternative[];
}

/** A citation of law says exactly what is wanted. */
const CITATION_WEIGHT = 9;
const LOOSER_CITATION = 0.7;
/** A form of a word must be this like it to have its synonyms. */
const LEAST_LIKENESS = 0.55;

/**
 * Takes a query apart. Words that an editor named as a phrase stay together, longest first.
 *
 * @param vocabulary the stems of the index
 * @param weightOf what a stem says
 */
export function conceptsOf(
  query: Query,
  vocabulary: ReadonlyMap<string, unknown>,
  synonyms: Synonyms,
  weightOf: (stem: string) => number,
): Concept[] {
  const concepts: Concept[] = query.citations.map((keys) => ({
    weight: CITATION_WEIGHT,
    alternatives: keys.map((key, at) => ({
      likeness: at === 0 ? 1 : LOOSER_CITATION,
      isTyped: false,
      words: [{ weight: 1, matches: [[`§${key}`, 1]] }],
    })),
  }));
  const { stems } = query;
  const word = (stem: string, at: number): ConceptWord => {
    const matches = matchesOf(stem, vocabulary, query.isOpen && at === stems.length - 1);
    const nearest = matches[0]?.[0];
    return { weight: weightOf(nearest ?? stem), matches };
  };
  for (let at = 0; at < stems.length;) {
    let length = Math.min(synonyms.longest, stems.length - at);
    while (length > 1 && synonyms.of(stems.slice(at, at + length).join(' ')).length === 0) length -= 1;
    const span = stems.slice(at, at + length);
    const typed = span.map((stem, offset) => word(stem, at + offset));
    const correct = span.map((stem, offset) =>
      vocabulary.has(stem) ? stem : (typed[offset]!.matches[0]?.[0] ?? stem),
    );
    const others = otherWords(span, correct, synonyms);
    concepts.push({
      weight: typed.reduce((sum, { weight }) => sum + weight, 0),
      alternatives: [
        { likeness: 1, words: typed, isTyped: true },
        ...others.map((other) => ({
          likeness: 0.92 * other.nearness,
          isTyped: false,
          words: other.stems.map((stem) => ({ weight: weightOf(stem), matches: [[stem, 1] as const] })),
        })),
      ],
    });
    at += length;
  }
  return concepts;
}

/** Other words for a span; a slip or an unusual form must not lose those of the word that was meant. */
function otherWords(span: readonly string[], correct: readonly string[], synonyms: Synonyms): readonly OtherWords[] {
  const exact = synonyms.of(span.join(' '));
  if (exact.length > 0) return exact;
  const corrected = synonyms.of(correct.join(' '));
  if (corrected.length > 0 || span.length > 1) return corrected;
  const near = matchesOf(span[0]!, synonyms.words, false).find(([, likeness]) => likeness >= LEAST_LIKENESS);
  if (!near) return [];
  const [word, likeness] = near;
  return [
    { stems: [word], nearness: likeness },
    ...synonyms.of(word).map((other) => ({ ...other, nearness: other.nearness * likeness })),
  ];
}
