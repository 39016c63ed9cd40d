/** From text to the forms in which words are compared: the same for what is searched and for what is asked. */
import { foldCaseAndAccents } from '../text/fold.ts';

/** Letters with dots between them: "U.S.C.", "E.O.", "EE. UU." as Spanish doubles the letters of a plural. */
const DOTTED = /\b(?:\p{L}\.\s?){1,4}\p{L}\.|\bee\.?\s?uu\b\.?/gu;
/** A short letter code and its number, written with a hyphen: "MQ-9", "MS-13". */
const CODE = /\b(\p{L}{1,3})-(\d{1,3})\b/gu;

/**
 * The words of a text in lower case and without accents: "México’s U.S.-made MQ-9s" → `mexico us made mq9s`. A letter
 * that stands alone is dropped.
 */
export function wordsOf(text: string): string[] {
  const folded = foldCaseAndAccents(text)
    .replace(/[’']s\b/g, '')
    .replace(/[’']/g, '')
    .replace(DOTTED, (letters) => letters.replace(/[.\s]/g, '') + ' ')
    .replace(CODE, '$1$2');
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1 || /\d/.test(word));
}

/**
 * The form under which the singular and the plural, the masculine and the feminine, and often the English and the
 * Spanish of a word are the same: cartels, cartel, cárteles → `cartel`; ataque, ataques → `ataqu`; mexicanas, Mexican →
 * one stem. Not a word, and never shown.
 */
export function stemOf(word: string): string {
  if (/\d/.test(word)) return word;
  if (word.length < 4) return word.replace(/y$/, 'i');
  let stem = word;
  if (stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
  if (stem.length > 4 && /[ao]$/.test(stem)) stem = stem.slice(0, -1);
  return stem.replace(/y$/, 'i');
}

/** The stems of a text, in order. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).map(stemOf);
}
