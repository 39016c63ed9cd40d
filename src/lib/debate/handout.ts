/** How large the print of a one-page handout may be: the more words, the smaller, and never smaller than can be read. */
import { countWords } from '../text/words.ts';
import type { Language, Question } from '../../schemas/index.ts';

export const HANDOUT_SIZES = ['roomy', 'plain', 'dense', 'tight'] as const;
export type HandoutSize = (typeof HANDOUT_SIZES)[number];

/** Most words for each size; measured in Chromium on A4 and Letter (test/browser/handout.test.ts). */
const MOST_WORDS: Readonly<Record<HandoutSize, number>> = { roomy: 400, plain: 560, dense: 720, tight: Infinity };

/** Words of the arguments and replies of a question in a language, English where a translation is missing. */
export function handoutWords({ positions }: Question, language: Language): number {
  return positions.reduce(
    (sum, position) =>
      sum +
      position.arguments.reduce(
        (words, { text, reply }) =>
          words + countWords(text[language] ?? text.en) + countWords(reply.text[language] ?? reply.text.en),
        0,
      ),
    0,
  );
}

/** The size in which a question’s handout is set. */
export function handoutSize(question: Question, language: Language): HandoutSize {
  const words = handoutWords(question, language);
  return HANDOUT_SIZES.find((size) => words <= MOST_WORDS[size])!;
}
