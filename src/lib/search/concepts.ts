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
/** What another word for the same is worth beside the word itself. */
const OTHER_WORD = 0.92;
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
  for (let at = 0; at < stems.length;) {
    let length = Math.min(synonyms.longest, stems.length - at);
    while (length > 1 && synonyms.of(stems.slice(at, at + length).join(' ')).length === 0) length -= 1;
    const span = stems.slice(at, at + length);
    const typed = span.map((stem, offset) => {
      const own = matchesOf(stem, vocabulary, query.isOpen && at + offset === stems.length - 1);
      return { own, others: otherWords(stem, own[0]?.[0], vocabulary, synonyms) };
    });
    const words = typed.map(({ own, others }, offset): ConceptWord => {
      const single = others.filter((other) => other.stems.length === 1);
      const matches = [...own, ...single.map((other): WordMatch => [other.stems[0]!, OTHER_WORD * other.nearness])];
      const nearest = matches.find(([stem]) => vocabulary.has(stem))?.[0];
      return { weight: weightOf(nearest ?? span[offset]!), matches };
    });
    const phrases =
      length > 1 ? synonyms.of(span.join(' ')) : typed[0]!.others.filter((other) => other.stems.length > 1);
    concepts.push({
      weight: words.reduce((sum, { weight }) => sum + weight, 0),
      alternatives: [
        { likeness: 1, words, isTyped: true },
        ...phrases.map((other) => ({
          likeness: OTHER_WORD * other.nearness,
          isTyped: false,
          words: other.stems.map((stem) => ({ weight: weightOf(stem), matches: [[stem, 1] as const] })),
        })),
      ],
    });
    at += length;
  }
  return concepts;
}

/** Other words for one word; a slip or an unusual form must not lose those of the word that was meant. */
function otherWords(
  stem: string,
  nearest: string | undefined,
  vocabulary: ReadonlyMap<string, unknown>,
  synonyms: Synonyms,
): readonly OtherWords[] {
  const exact = synonyms.of(stem);
  if (exact.length > 0) return exact;
  const corrected = nearest === undefined || vocabulary.has(stem) ? [] : synonyms.of(nearest);
  if (corrected.length > 0) return corrected;
  const near = matchesOf(stem, synonyms.words, false).find(([, likeness]) => likeness >= LEAST_LIKENESS);
  if (!near) return [];
  const [word, likeness] = near;
  return [
    { stems: [word], nearness: likeness },
    ...synonyms.of(word).map((other) => ({ ...other, nearness: other.nearness * likeness })),
  ];
}
