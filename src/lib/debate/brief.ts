/** The sentence that stands for an argument or a reply where there is no room for all of it: in the map. */
import type { Language, LocalizedText } from '../../schemas/index.ts';
import { splitSentences } from '../text/sentences.ts';

/** An argument or a reply, as far as its words go. */
export interface Said {
  readonly text: LocalizedText;
  readonly brief?: LocalizedText | undefined;
}

/** Fewest and most characters of the sentence: shorter ones tell nothing alone, longer ones make a drawing of text. */
export const BRIEF_LENGTH: Readonly<Record<Language, { readonly least: number; readonly most: number }>> = {
  en: { least: 40, most: 160 },
  es: { least: 40, most: 190 },
};

/**
 * Its `brief`, or else its first sentence, in which an argument is put.
 *
 * @returns undefined where it has no words in the language
 */
export function briefOf({ text, brief }: Said, language: Language): string | undefined {
  const own = brief?.[language];
  const whole = text[language];
  return own ?? (whole === undefined ? undefined : (splitSentences(whole, language)[0]?.text ?? whole));
}
