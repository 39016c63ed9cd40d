// cspell:ignore Fishburne Chissom lecturabilidad INFLESZ Szigriszt Cantalejo
/**
 * How hard a text is to read. The formulas see only the length of words and sentences, so they warn and never judge.
 */
import { splitSentences, type ProseLanguage } from './sentences.ts';
import { countEnglishSyllables, countSpanishSyllables } from './syllables.ts';
import { countWords, wordsOf } from './words.ts';

/** What the formulas are made from. */
export interface TextStatistics {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** Counts a plain text. Sentences without a word do not count. */
export function textStatistics(text: string, language: ProseLanguage): TextStatistics {
  const count = language === 'en' ? countEnglishSyllables : countSpanishSyllables;
  const words = wordsOf(text);
  return {
    words: words.length,
    sentences: sentenceLengths(text, language).length,
    syllables: words.reduce((sum, word) => sum + count(word), 0),
  };
}

/**
 * U.S. school grade needed to read an English text: 0.39 words/sentence + 11.8 syllables/word − 15.59.
 * Source: J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom, "Derivation of New Readability Formulas …",
 * Research Branch Report 8-75, Chief of Naval Technical Training, 1975.
 * @returns undefined for a text without words
 */
export function fleschKincaidGrade(text: string): number | undefined {
  const { words, sentences, syllables } = textStatistics(text, 'en');
  return words === 0 ? undefined : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/**
 * Reading ease of a Spanish text, 0 (hard) to 100 (easy): 206.84 − 60 syllables/word − 1.02 words/sentence.
 * Source: J. Fernández Huerta, "Medidas sencillas de lecturabilidad", Consigna 214 (1959) 29–32. Many reprints take its F
 * for sentences per hundred words, which would make shorter sentences harder; it is words per sentence: G. Law, "Error in
 * the Fernandez Huerta Readability Formula", LINGUIST List 22.2332 (2011), http://linguistlist.org/issues/22/22-2332.html.
 * @returns undefined for a text without words
 */
export function fernandezHuerta(text: string): number | undefined {
  const { words, sentences, syllables } = textStatistics(text, 'es');
  return words === 0 ? undefined : 206.84 - 60 * (syllables / words) - 1.02 * (words / sentences);
}

/**
 * Perspicuity of a Spanish text, the score the INFLESZ scale reads: 206.835 − 62.3 syllables/word − words/sentence.
 * Source: F. Szigriszt Pazos, "Sistemas predictivos de legibilidad del mensaje escrito: fórmula de perspicuidad", doctoral
 * thesis, Universidad Complutense de Madrid, 1993.
 * @returns undefined for a text without words
 */
export function fleschSzigriszt(text: string): number | undefined {
  const { words, sentences, syllables } = textStatistics(text, 'es');
  return words === 0 ? undefined : 206.835 - 62.3 * (syllables / words) - words / sentences;
}

export type InfleszLevel = 'very-hard' | 'somewhat-hard' | 'normal' | 'fairly-easy' | 'very-easy';

/**
 * The level of a perspicuity score: below 40 very hard, to 55 somewhat hard, to 65 normal, to 80 fairly easy.
 * Source: I. M. Barrio-Cantalejo et al., "Validación de la Escala INFLESZ …", Anales del Sistema Sanitario de Navarra 31
 * (2008) 135–152.
 */
export function infleszLevel(score: number): InfleszLevel {
  if (score < 40) return 'very-hard';
  if (score < 55) return 'somewhat-hard';
  if (score < 65) return 'normal';
  return score < 80 ? 'fairly-easy' : 'very-easy';
}

/** How many words each sentence has; sentences without a word are left out. */
export function sentenceLengths(text: string, language: ProseLanguage): number[] {
  return splitSentences(text, language)
    .map((sentence) => countWords(sentence.text))
    .filter((words) => words > 0);
}

/** The median number of words in a sentence, or undefined for a text without words. */
export function medianSentenceLength(text: string, language: ProseLanguage): number | undefined {
  const lengths = sentenceLengths(text, language).sort((a, b) => a - b);
  const middle = lengths.length / 2;
  const [lower, upper] = [lengths[Math.ceil(middle) - 1], lengths[Math.floor(middle)]];
  return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
}
