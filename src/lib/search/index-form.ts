/** The form in which the first tier of the search is written at build time, and read in the browser. */
import type { Language } from '../../schemas/common.ts';
import type { SearchKind } from './kinds.ts';

/** A heading of a page: its anchor and its words. */
export type HeadingForm = readonly [anchor: string, text: string];

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
  text?: string,
  headings?: readonly HeadingForm[],
  date?: string,
  section?: string,
  /** 1 when it stands on the site in English only, in the index of the other language. */
  isEnglish?: 0 | 1,
];

/** Words that stand for one another: how near they are (1 the same, less for related), and their forms. */
export type SynonymForm = readonly [nearness: number, ...phrases: string[]];

/** The first tier of the search in one language. */
export interface SearchIndexForm {
  readonly language: Language;
  readonly kinds: Readonly<Partial<Record<SearchKind, readonly EntryForm[]>>>;
  readonly synonyms: readonly SynonymForm[];
}
