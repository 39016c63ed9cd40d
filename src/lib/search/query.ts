/** What someone looks for, from what they typed. */
import type { Language } from '../../schemas/common.ts';
import { legalCitations } from './legal-citations.ts';
import { guessLanguage, isQuestionWord } from './question-words.ts';
import { stemOf, wordsOf } from './words.ts';

/** A query as the search understands it. */
export interface Query {
  readonly text: string;
  /** The words that say what it is about, as stems, in order. Never empty when anything was typed. */
  readonly stems: readonly string[];
  /** True when the last word may not be complete: nothing follows it. */
  readonly isOpen: boolean;
  /** Phrases in quotation marks, as stems. */
  readonly phrases: readonly (readonly string[])[];
  /** For each citation of law its forms, the most exact first. */
  readonly citations: readonly (readonly string[])[];
  /** True when it asks what or who something is. */
  readonly asksForMeaning: boolean;
  /** True when it is put as a question. */
  readonly isQuestion: boolean;
  readonly language: Language | undefined;
}

const QUOTED = /["“”«»]([^"“”«»]+)["“”«»]/g;
const ASKS =
  /^\W*(?:what|who|whom|whose|when|where|why|how|which|is|are|was|were|can|could|do|does|did|has|have|had|will|would|should|must|que|quien|quienes|cuando|donde|por que|como|cual|cuales|cuant[oa]s?|puede|pueden|podria|podrian|es|son|fue|ha|han|hay|debe|deberia|seria|serian)\b/;

/** "what is …", "who was …", "¿qué significa …?", and then only a name. */
const ASKS_FOR_MEANING =
  /^\W*(?:what|who)(?:s|\W+(?:is|are|was|were|does))\b|^\W*(?:define|meaning of|definition of|que|quien(?:es)?)\W+(?:es|son|fue|fueron|era|eran|significa)\b|^\W*(?:significado|definicion) de\b|\bmeaning\W*$/;
const LONGEST_NAME = 4;
/** What people put around a question; it names no subject. */
const OPINION_WORDS = /\b(?:do you think|i think|you think|crees que|creen que|right now)\b/gi;

/**
 * Reads a query: citations of law are taken out first, then words that only shape a question; phrases in quotation
 * marks stay whole. A query of nothing but such words ("what is it") keeps them.
 */
export function readQuery(text: string): Query {
  const citations = legalCitations(text);
  let rest = text;
  for (const { start, end } of citations.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const phrases = [...text.matchAll(QUOTED)]
    .map((match) => wordsOf(match[1]!).map(stemOf))
    .filter(({ length }) => length);
  const words = wordsOf(rest.replace(OPINION_WORDS, ' '));
  const language = guessLanguage(text);
  const telling = words.filter((word) => !isQuestionWord(word, language));
  const kept = telling.length === 0 && citations.length === 0 ? words : telling;
  const folded = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return {
    text,
    stems: kept.map(stemOf),
    isOpen: /[\p{L}\p{N}]$/u.test(rest) && kept.at(-1) === words.at(-1),
    asksForMeaning: ASKS_FOR_MEANING.test(folded) && kept.length <= LONGEST_NAME,
    phrases,
    citations: citations.map(({ keys }) => keys),
    isQuestion: /[?¿]/.test(text) || ASKS.test(folded),
    language,
  };
}
