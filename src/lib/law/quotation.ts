/**
 * Checks that quoted words stand verbatim in a text, and says what differs when they do not.
 * What counts as the same wording: `comparison.ts`. Besides, a quotation may leave words out with "[…]", "[...]", "…" or
 * "..." (the pieces must come in the order of the text), and change the case of a letter in square brackets ("[T]he").
 * It must not cut words: "ported" is no quotation of "supported".
 */
import { foldWithOffsets, type Folded } from './comparison.ts';
import { spanOfProvision, type Span } from './locations.ts';
import { explain, explainedWhenAsked, provisionOf, toOriginal, type MissingQuotation } from './misquotation.ts';
import type { LawText } from './provisions.ts';
import { findPieces, splitAtEllipses, type Piece } from './quotation-pieces.ts';

export { explainMisquotation, type MissingQuotation } from './misquotation.ts';
export { foldForComparison } from './comparison.ts';

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
  if (!span) return explainedWhenAsked(() => explain([first, ...others], { law, original, folded, searched }));
  const found = toOriginal(folded, span);
  return {
    found: true,
    ...provisionOf(law, found),
    ...found,
    crossesParagraph: /[\n\r\u2028\u2029]/.test(original.slice(found.start, found.end)),
  };
}

function withoutFinalMark(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) =>
    index === pieces.length - 1 ? { ...piece, words: piece.words.replace(/(?<=.)[.,]$/, '') } : piece,
  );
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
