/** Counts words the way a reader would. */
import { plainProse } from './plain-prose.ts';

/**
 * A word is a run of letters and digits, with apostrophes, hyphens and full stops inside it ("non-partisan", "U.S.",
 * "President’s") and commas and colons inside numbers ("1,000", "10:30"). Signs such as "§" and "—" are no words.
 */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.‑-](?=[\p{L}\p{N}])|(?<=\p{N})[,:](?=\p{N}))*/gu;

/** The words of a plain text, in order. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(WORD) ?? [];
}

/** How many words a plain text has. */
export function countWords(text: string): number {
  return wordsOf(text).length;
}

/** How many words of inline Markdown are read: neither citations nor addresses of links count. */
export function countProseWords(markdown: string): number {
  return countWords(plainProse(markdown));
}
