/** Explains why a quotation was not found: which words differ, and what the text has instead. */
import { nearestPassage } from './approximate-match.ts';
import type { Folded } from './comparison.ts';
import { provisionAt, type Span } from './locations.ts';
import type { LawText } from './provisions.ts';
import { BRACKETED_LETTER, findPieces, patternOf, search, type Piece } from './quotation-pieces.ts';

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

/**
 * A miss that is explained only when somebody asks: looking for the nearest passage takes a hundred times as long as
 * the search, and whoever tries several texts throws most misses away.
 */
export function explainedWhenAsked(find: () => MissingQuotation): MissingQuotation {
  let known: MissingQuotation | undefined;
  const explanation = (): MissingQuotation => (known ??= find());
  return {
    found: false,
    get problem() {
      return explanation().problem;
    },
    get nearest() {
      return explanation().nearest;
    },
    get provisionId() {
      return explanation().provisionId;
    },
    get similarity() {
      return explanation().similarity;
    },
    get firstDifference() {
      return explanation().firstDifference;
    },
  };
}

/** Finds out which piece fails and how. */
export function explain(
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
export function toOriginal({ starts, ends }: Folded, { start, end }: Span): Span {
  const first = starts[start] ?? 0;
  return { start: first, end: start === end ? first : (ends[end - 1] ?? first) };
}

/** The smallest provision that holds a stretch, as a field to spread. */
export function provisionOf(law: LawText | undefined, span: Span): { provisionId?: string } {
  const provisionId = law && provisionAt(law, span);
  return provisionId === undefined ? {} : { provisionId };
}
