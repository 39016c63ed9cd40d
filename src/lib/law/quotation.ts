/**
 * Checks that quoted words stand verbatim in a text, and says what differs when they do not.
 * What counts as the same wording: `comparison.ts`. Besides, a quotation may leave words out with "[…]", "[...]", "…" or
 * "..." (the pieces must come in the order of the text), and change the case of a letter in square brackets ("[T]he").
 * It must not cut words: "ported" is no quotation of "supported".
 */
import { nearestPassage } from './approximate-match.ts';
import { foldForComparison, foldWithOffsets, type Folded } from './comparison.ts';
import { provisionAt, spanOfProvision, type Span } from './locations.ts';
import type { LawText } from './provisions.ts';

export { foldForComparison };

/** Where a quotation was found. */
export interface FoundQuotation {
  readonly found: true;
  /** The smallest provision that holds all of it, in a law text. */
  readonly provisionId?: string;
  /** Offsets into the text of the first and behind the last quoted letter. */
  readonly start: number;
  readonly end: number;
  /** True when it runs, or an ellipsis leaps, from one paragraph into another. */
  readonly crossesParagraph: boolean;
}

/** Why a quotation was not found. */
export interface MissingQuotation {
  readonly found: false;
  /** No words at all; other words; right words in another order; right words outside the provision named. */
  readonly problem: 'empty' | 'wording' | 'order' | 'elsewhere';
  /** The passage most like the first piece that fails, as it stands in the text. */
  readonly nearest: string;
  /** The smallest provision that holds that passage, in a law text. */
  readonly provisionId?: string;
  /** How alike they are, from 0 (nothing) to 1 (the same). */
  readonly similarity: number;
  /** The first word that differs: the text's, the quotation's, and where in the quotation. */
  readonly firstDifference: { readonly expected: string; readonly got: string; readonly index: number };
}

export type QuotationResult = FoundQuotation | MissingQuotation;

export interface QuotationOptions {
  /** Search only this provision and those below it. The text must be a law text that has it. */
  readonly within?: string;
  /**
   * Let the quotation end in a comma or full stop that the text does not have. American style puts them inside the
   * quotation marks; use it for quotations in running prose, not for recorded ones.
   */
  readonly allowFinalPunctuation?: boolean;
}

/** A piece between two ellipses: as it was typed, where it starts in the quotation, and folded. */
interface Piece {
  readonly typed: string;
  readonly index: number;
  readonly words: string;
  readonly starts: readonly number[];
}

const ELLIPSIS = /\[\s*(?:…|\.{3}|\. \. \.)\s*\]|…|\.{3,4}|\. \. \.(?: \.)?/gu;

/**
 * Looks for a quotation in a text.
 * @param quote the quoted words, without the quotation marks around them
 * @param text the words of a source, or a law text, whose provisions are then named
 * @throws RangeError when `options.within` is no provision of the text
 */
export function findQuotation(quote: string, text: string | LawText, options: QuotationOptions = {}): QuotationResult {
  const law = typeof text === 'string' ? undefined : text;
  const original = typeof text === 'string' ? text : text.text;
  const folded = law ? foldedLaw(law) : foldWithOffsets(original);
  const range = rangeToSearch(law, original, options.within);
  const searched = { start: firstAtOrAfter(folded, range.start), end: firstAtOrAfter(folded, range.end) };
  const pieces = splitAtEllipses(quote);
  const [first, ...others] = pieces;
  if (!first) {
    const firstDifference = { expected: '', got: quote.trim(), index: 0 };
    return { found: false, problem: 'empty', nearest: '', similarity: 0, firstDifference };
  }
  let span = findPieces(pieces, folded.text, searched);
  if (!span && options.allowFinalPunctuation === true)
    span = findPieces(withoutFinalMark(pieces), folded.text, searched);
  if (!span) return explain([first, ...others], { law, original, folded, searched });
  const found = toOriginal(folded, span);
  return {
    found: true,
    ...provisionOf(law, found),
    ...found,
    crossesParagraph: /[\n\r\u2028\u2029]/.test(original.slice(found.start, found.end)),
  };
}

/** One sentence for the person who typed the quotation: what is wrong and what to type instead. */
export function explainMisquotation(result: MissingQuotation): string {
  const { problem, nearest, provisionId, similarity, firstDifference } = result;
  const place = provisionId === undefined ? '' : ` (#${provisionId})`;
  const { expected, got, index } = firstDifference;
  if (problem === 'empty') return 'the quotation has no words';
  if (problem === 'elsewhere')
    return `these words are not in the provision named but in #${provisionId ?? '?'}: name that one`;
  if (problem === 'order')
    return `“${got}” comes earlier in the text${place} than the words quoted before it: quote in the order of the text`;
  if (similarity < 0.5) return `nothing like “${got}” is in the text; the nearest passage${place} is “${nearest}”`;
  if (expected === got) return `the quotation cuts or joins words near “${got}”; the text${place} reads “${nearest}”`;
  return `not verbatim at character ${index + 1}: the quotation has “${got}” where the text${place} has “${expected}”; it reads “${nearest}”`;
}

function splitAtEllipses(quote: string): Piece[] {
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

function withoutFinalMark(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) =>
    index === pieces.length - 1 ? { ...piece, words: piece.words.replace(/(?<=.)[.,]$/, '') } : piece,
  );
}

/** The shortest stretch of the range that holds all pieces in order. */
function findPieces(pieces: readonly Piece[], text: string, range: Span): Span | undefined {
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

function search(pattern: RegExp, text: string, from: number): Span | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

const BRACKETED_LETTER = /\[(\p{L})\]/gu;

/** Whole words only; a letter in square brackets stands for itself in either case. */
function patternOf(words: string): RegExp {
  const source = words
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\\\[(\p{L})\\\]/gu, (_, letter: string) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
  const bare = words.replace(BRACKETED_LETTER, '$1');
  const before = /^[\p{L}\p{N}]/u.test(bare) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(bare) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(`${before}${source}${after}`, 'gu');
}

/** Finds out which piece fails and how. */
function explain(
  pieces: readonly [Piece, ...Piece[]],
  { law, original, folded, searched }: { law: LawText | undefined; original: string; folded: Folded; searched: Span },
): MissingQuotation {
  const missing = (
    problem: MissingQuotation['problem'],
    span: Span,
    piece: Piece,
    similarity = 1,
  ): MissingQuotation => {
    const found = toOriginal(folded, span);
    const nearest = original.slice(found.start, found.end);
    const asTyped = { expected: nearest, got: piece.typed.trim(), index: piece.index + (piece.starts[0] ?? 0) };
    const difference =
      problem === 'wording' && similarity >= 0.5 ? firstDifference(piece, folded, span, original) : asTyped;
    return { found: false, problem, nearest, ...provisionOf(law, found), similarity, firstDifference: difference };
  };
  const elsewhere = findPieces(pieces, folded.text, { start: 0, end: folded.text.length });
  if (elsewhere) return missing('elsewhere', elsewhere, pieces[0]);
  let from = searched.start;
  let failing: Piece = pieces[0];
  for (const piece of pieces) {
    const found = search(patternOf(piece.words), folded.text, from);
    failing = piece;
    if (!found || found.end > searched.end) break;
    from = found.end;
  }
  const earlier = findPieces([failing], folded.text, searched);
  if (earlier) return missing('order', earlier, failing);
  const words = failing.words.replace(BRACKETED_LETTER, '$1');
  const match = nearestPassage(words, folded.text.slice(searched.start, searched.end));
  const passage = { start: match.start + searched.start, end: match.end + searched.start };
  return missing('wording', snapToWords(folded.text, passage), failing, 1 - match.distance / words.length);
}

/** The first word in which a piece and the nearest passage part ways. */
function firstDifference(
  piece: Piece,
  folded: Folded,
  passage: Span,
  original: string,
): MissingQuotation['firstDifference'] {
  const { words, starts, typed } = piece;
  let index = 0;
  let at = passage.start;
  while (index < words.length && at < passage.end) {
    const bracketed = /^\[(\p{L})\]/u.exec(words.slice(index, index + 4));
    const same = bracketed
      ? bracketed[1]?.toLowerCase() === folded.text[at]?.toLowerCase()
      : words[index] === folded.text[at];
    if (!same) break;
    index += bracketed?.[0].length ?? 1;
    at += 1;
  }
  const place = starts[index] ?? typed.length;
  return {
    expected: wordAt(original, folded.starts[at] ?? original.length),
    got: wordAt(typed, place),
    index: piece.index + place,
  };
}

/** The word around or after an offset; behind the last word, the last word. */
function wordAt(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && /\S/.test(text[start - 1] ?? '')) start -= 1;
  return /^\S*/.exec(text.slice(start).trimStart())?.[0] ?? '';
}

function snapToWords(text: string, { start, end }: Span): Span {
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(end))?.[0].length ?? 0;
  const snapped = { start: start - before, end: end + after };
  const space = text.slice(snapped.start, snapped.end);
  return {
    start: snapped.start + space.length - space.trimStart().length,
    end: Math.max(snapped.start, snapped.end - (space.length - space.trimEnd().length)),
  };
}

/** Where a stretch of the folded text stands in the original. */
function toOriginal({ starts, ends }: Folded, { start, end }: Span): Span {
  const first = starts[start] ?? 0;
  return { start: first, end: start === end ? first : (ends[end - 1] ?? first) };
}

/** The first folded letter that stands at or after an offset of the original. */
function firstAtOrAfter({ starts, text }: Folded, offset: number): number {
  const index = starts.findIndex((from) => from >= offset);
  return index < 0 ? text.length : index;
}

const foldedLaws = new WeakMap<LawText, Folded>();

/** Laws are quoted many times over; folding them once is enough. */
function foldedLaw(law: LawText): Folded {
  const folded = foldedLaws.get(law) ?? foldWithOffsets(law.text);
  foldedLaws.set(law, folded);
  return folded;
}

function rangeToSearch(law: LawText | undefined, original: string, within: string | undefined): Span {
  if (within === undefined) return { start: 0, end: original.length };
  if (!law) throw new RangeError(`the text has no provision "${within}"`);
  return spanOfProvision(law, within);
}

function provisionOf(law: LawText | undefined, span: Span): { provisionId?: string } {
  const provisionId = law && provisionAt(law, span);
  return provisionId === undefined ? {} : { provisionId };
}
