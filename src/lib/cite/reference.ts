/**
 * How a source is written in the site’s own lists: who, what, where, when, in one quiet line. Styles for export
 * (APA, MLA, Chicago, Bluebook) are other files of this folder.
 */
import type { Source } from '../../schemas/index.ts';

export interface ReferenceWords {
  /** A date in the reader’s language. */
  date(date: string): string;
  /** What stands where no date is known. */
  noDate: string;
  /** Says that a copy was read: “copy at X”. */
  copyAt(host: string): string;
}

/** A reference in three pieces, so that the title can be a link; joined they are the plain text. */
export interface ReferenceParts {
  readonly before: string;
  readonly title: string;
  readonly after: string;
}

/** Kinds whose titles are names of instruments, not of articles: they take no quotation marks. */
const UNQUOTED: ReadonlySet<Source['kind']> = new Set(['primary-law', 'court-decision']);

/** Authors beyond this many are “et al.”, as in APA and Chicago short lists. */
const MAX_AUTHORS = 3;

/**
 * Writes a source.
 *
 * @param source the source’s data
 * @param words the words of the reader’s language
 */
export function referenceParts(source: Source, words: ReferenceWords): ReferenceParts {
  const { authors, publisher, title, title_note: inexact, published, via } = source;
  const people = authors.length > MAX_AUTHORS ? `${authors[0]} et al` : authors.join(', ');
  const before = people === '' || people === publisher ? '' : `${people}. `;
  const quoted = UNQUOTED.has(source.kind) || inexact !== undefined ? title : `“${title}”`;
  const date = published === undefined ? words.noDate : words.date(published);
  const copy = via === undefined ? '' : ` (${words.copyAt(via)})`;
  // A title that ends in its own mark takes no full stop.
  const stop = /[.?!]$/.test(title) ? ' ' : '. ';
  return { before, title: quoted, after: `${stop}${publisher}, ${date}${copy}.` };
}

/** The reference as one line of plain text. */
export function referenceText(source: Source, words: ReferenceWords): string {
  const { before, title, after } = referenceParts(source, words);
  return `${before}${title}${after}`;
}
