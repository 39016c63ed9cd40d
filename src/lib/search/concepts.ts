/** A query taken apart into the things it asks for, each with every way to say it. */
import type { Query } from './query.ts';
import type { OtherWords, Synonyms } from './synonyms.ts';
import { matchesOf, type Vocabulary, type WordMatch } from './vocabulary.ts';

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
/** What a word of a text is worth that is not the very word that was typed. */
const GUESS = 0.5;

/** A word says so little beside another when it is much commoner. */
const COMMONER = 0.6;

/** The words of an index: those of names and of ways to ask, and those of texts. */
export interface Vocabularies {
  readonly names: Vocabulary;
  readonly texts: Vocabulary;
}

/**
 * Takes a query apart. Words that an editor named as a phrase stay together, longest first.
 *
 * @param vocabularies the stems of the index
 * @param weightOf what a stem says
 */
export function conceptsOf(
  query: Query,
  vocabularies: Vocabularies,
  synonyms: Synonyms,
  weightOf: (stem: string) => number,
): Concept[] {
  const isKnown = (stem: string): boolean => vocabularies.names.has(stem) || vocabularies.texts.has(stem);
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
      const isCommoner = (word: string): boolean => weightOf(word) < COMMONER * weightOf(stem);
      const own = meant(stem, vocabularies, query.isOpen && at + offset === stems.length - 1, isCommoner);
      return { own, others: otherWords(stem, own[0]?.[0], isKnown(stem), synonyms) };
    });
    const words = typed.map(({ own, others }, offset): ConceptWord => {
      const single = others.filter((other) => other.stems.length === 1);
      const matches = [...own, ...single.map((other): WordMatch => [other.stems[0]!, OTHER_WORD * other.nearness])];
      const nearest = matches.find(([stem]) => isKnown(stem))?.[0];
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

/** The words of the index that a typed one may mean. What stands in a text as it was typed is hardly a slip for a name. */
function meant(
  stem: string,
  { names, texts }: Vocabularies,
  isOpen: boolean,
  isCommoner: (word: string) => boolean,
): WordMatch[] {
  const isKnown = names.has(stem) || texts.has(stem);
  const found = new Map(matchesOf(stem, names, isOpen, isCommoner, isKnown));
  for (const [word, likeness] of matchesOf(stem, texts, isOpen, undefined, isKnown)) {
    const worth = word === stem ? 1 : likeness * GUESS;
    if (worth > (found.get(word) ?? 0)) found.set(word, worth);
  }
  return [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** Other words for one word; a slip or an unusual form must not lose those of the word that was meant. */
function otherWords(
  stem: string,
  nearest: string | undefined,
  isKnown: boolean,
  synonyms: Synonyms,
): readonly OtherWords[] {
  const exact = synonyms.of(stem);
  if (exact.length > 0) return exact;
  const corrected = nearest === undefined || isKnown ? [] : synonyms.of(nearest);
  if (corrected.length > 0) return corrected;
  const near = matchesOf(stem, synonyms.words, false).find(([, likeness]) => likeness >= LEAST_LIKENESS);
  if (!near) return [];
  const [word, likeness] = near;
  return [
    { stems: [word], nearness: likeness },
    ...synonyms.of(word).map((other) => ({ ...other, nearness: other.nearness * likeness })),
  ];
}
