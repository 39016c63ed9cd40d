/** The form in which the first tier of the search is written at build time, and read in the browser. */
import type { Language } from '../../schemas/common.ts';
import type { SearchKind } from './kinds.ts';

/** A heading of a page: its words, with its anchor where that is not `anchorOf` the words. */
export type HeadingForm = string | readonly [anchor: string, text: string];

/** The anchor that the words of a heading get when nothing else on the page has the same. */
export function anchorOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

/** Anchor and words of a heading. */
export function headingOf(form: HeadingForm): readonly [anchor: string, text: string] {
  return typeof form === 'string' ? [anchorOf(form), form] : form;
}

/**
 * A page or record. What is empty at the end is left out.
 *
 * `address` is its path below the language's root without slashes at the ends; `date` is how far its evidence reaches,
 * or when it happened.
 */
export type EntryForm = readonly [
  address: string,
  title: string,
  names?: readonly string[],
  headings?: readonly HeadingForm[],
  date?: string,
  section?: string,
  /** 1 when it stands on the site in English only, in the index of the other language. */
  isEnglish?: 0 | 1,
  /** How readers ask for it: the telling words of phrases, as `wordsOf` gives them, with `|` between phrases. */
  asked?: string,
];

/** Words that stand for one another: how near they are (1 the same, less for related), and their forms. */
export type SynonymForm = readonly [nearness: number, ...phrases: string[]];

/** The first tier of the search in one language. */
export interface SearchIndexForm {
  readonly language: Language;
  readonly kinds: Readonly<Partial<Record<SearchKind, readonly EntryForm[]>>>;
  readonly synonyms: readonly SynonymForm[];
}
