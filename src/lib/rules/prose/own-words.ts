/** Finds words in our own voice: not in quotations, not in italics, where words are spoken of as words. */
import type { Range } from './marked-text.ts';
import type { Passage } from './passage.ts';
import { isInside } from './ranges.ts';

export interface WordsFound extends Range {
  readonly text: string;
  readonly match: RegExpExecArray;
  /** The sentence they stand in; for a row of a table, all of it. */
  readonly sentence: Range;
}

/**
 * Every match of a pattern in our own voice.
 *
 * @param pattern with the flags g and u; words are whole only if the pattern says so
 */
export function* findOwnWords(passage: Passage, pattern: RegExp): Generator<WordsFound> {
  for (const match of passage.text.matchAll(pattern)) {
    const range = { start: match.index, end: match.index + match[0].length };
    if (isInside(range, passage.quotations) || isInside(range, passage.emphasis)) continue;
    yield { ...range, text: match[0], match, sentence: sentenceAt(passage, range.start) };
  }
}

/** The sentence at an offset; a row of a table is read as one. */
export function sentenceAt(passage: Passage, offset: number): Range {
  const whole = { start: 0, end: passage.text.length };
  if (passage.form === 'row') return whole;
  return passage.sentences.find(({ start, end }) => start <= offset && offset < end) ?? whole;
}

/** A pattern for any of some expressions as whole words, in any case. */
export function wholeWords(...expressions: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${expressions.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
