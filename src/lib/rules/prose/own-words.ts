/** Finds words in our own voice: not in quotations, not in italics, where words are spoken of as words. */
import type { Range } from './marked-text.ts';
import type { Passage } from './passage.ts';
import { isInside } from './ranges.ts';

export interface WordsFound extends Range {
  readonly text: string;
  /** The sentence they stand in; for a row of a table, all of it. */
  readonly sentence: Range;
}

/** Words to look for. */
export interface WordPattern {
  /** Finds them as whole words, in any case. */
  readonly exact: RegExp;
  /** Tells quickly, in lower-case text, that none of them is there. */
  readonly quick: RegExp;
}

/**
 * A pattern for any of some expressions as whole words, in any case.
 *
 * @param expressions regular expressions in lower case, as they are read with the flag u
 */
export function wholeWords(...expressions: readonly string[]): WordPattern {
  const any = expressions.join('|');
  return { exact: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any})(?![\\p{L}\\p{N}])`, 'giu'), quick: new RegExp(any, 'u') };
}

/** Every match of a pattern in our own voice. */
export function* findOwnWords(passage: Passage, { exact, quick }: WordPattern): Generator<WordsFound> {
  if (!quick.test(passage.lowerCase)) return;
  for (const match of passage.text.matchAll(exact)) {
    const range = { start: match.index, end: match.index + match[0].length };
    if (isInside(range, passage.quotations) || isInside(range, passage.emphasis)) continue;
    yield { ...range, text: match[0], sentence: sentenceAt(passage, range.start) };
  }
}

/** The sentence at an offset; a row of a table is read as one. */
export function sentenceAt(passage: Passage, offset: number): Range {
  const whole = { start: 0, end: passage.text.length };
  if (passage.form === 'row') return whole;
  return passage.sentences.find(({ start, end }) => start <= offset && offset < end) ?? whole;
}
