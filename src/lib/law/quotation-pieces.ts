/** The pieces of a quotation between its ellipses, and the search for them. */
import { foldWithOffsets } from './comparison.ts';
import type { Span } from './locations.ts';

/** A piece between two ellipses: as it was typed, where it starts in the quotation, and folded. */
export interface Piece {
  readonly typed: string;
  readonly index: number;
  readonly words: string;
  readonly starts: readonly number[];
}

const ELLIPSIS = /\[\s*(?:…|\.{3}|\. \. \.)\s*\]|…|\.{3,4}|\. \. \.(?: \.)?/gu;

/** The pieces of a quotation in order; none when it has no words. */
export function splitAtEllipses(quote: string): Piece[] {
  const pieces: Piece[] = [];
  let index = 0;
  for (const match of [...quote.matchAll(ELLIPSIS), undefined]) {
    const typed = quote.slice(index, match?.index ?? quote.length);
    const { text: words, starts } = foldWithOffsets(typed);
    if (words !== '') pieces.push({ typed, index, words, starts });
    index = match ? match.index + match[0].length : quote.length;
  }
  return pieces;
}

/** The shortest stretch of the range that holds all pieces in order. */
export function findPieces(pieces: readonly Piece[], text: string, range: Span): Span | undefined {
  const [first, ...others] = pieces.map((piece) => patternOf(piece.words));
  if (!first) return undefined;
  let shortest: Span | undefined;
  for (
    let start = search(first, text, range.start);
    start && start.end <= range.end;
    start = search(first, text, start.start + 1)
  ) {
    let end: Span | undefined = start;
    for (const pattern of others) end = end && search(pattern, text, end.end);
    if (!end || end.end > range.end) break;
    if (!shortest || end.end - start.start < shortest.end - shortest.start)
      shortest = { start: start.start, end: end.end };
  }
  return shortest;
}

/** The first match at or after an offset. */
export function search(pattern: RegExp, text: string, from: number): Span | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** A letter whose case the quotation changed: "[T]he". */
export const BRACKETED_LETTER = /\[(\p{L})\]/gu;

/** Whole words only; a letter in square brackets stands for itself in either case. */
export function patternOf(words: string): RegExp {
  const source = words
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\\\[(\p{L})\\\]/gu, (_, letter: string) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
  const bare = words.replace(BRACKETED_LETTER, '$1');
  const before = /^[\p{L}\p{N}]/u.test(bare) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(bare) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(`${before}${source}${after}`, 'gu');
}
