/** Folds case and accents away for searching, and sorts the way a language's dictionaries do. */

/** Languages that lists are sorted in. */
export type SortLanguage = 'en' | 'es';

/** Lower case without accents: "Constitución" → "constitucion", "MAÑANA" → "manana". For search and comparison only. */
export function foldCaseAndAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase();
}

const collators: Readonly<Record<SortLanguage, Intl.Collator>> = {
  en: new Intl.Collator('en', { numeric: true }),
  es: new Intl.Collator('es', { numeric: true }),
};

/**
 * A comparator for `sort`: case and accents count only between words that are otherwise the same, numbers by their
 * value, Spanish "ñ" after "n". Words that the language holds to be equal keep a fixed order by their code points.
 */
export function comparatorFor(language: SortLanguage): (a: string, b: string) => number {
  return (a, b) => collators[language].compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/**
 * The letter a word stands under in an A–Z list: "Ética" → "E"; "Ñ" is a letter of its own in Spanish; what starts with
 * no letter ("10 U.S.C.") stands under "#". Opening marks such as quotation marks do not count.
 */
export function initialLetter(word: string, language: SortLanguage): string {
  const first = /[\p{L}\p{N}]\p{M}*/u.exec(word.normalize('NFC'))?.[0] ?? '';
  if (language === 'es' && first.toLowerCase() === 'ñ') return 'Ñ';
  const letter = foldCaseAndAccents(first).toUpperCase();
  return /^\p{L}/u.test(letter) ? letter : '#';
}
