import type { SearchKind } from '../../lib/search/kinds.ts';
import type { Language, Section } from '../../schemas/common.ts';

/** Words of the interface that the search shows: `search.<word>` in content/ui. */
export const SEARCH_WORDS = [
  'heading',
  'field',
  'section',
  'kind',
  'any-section',
  'any-kind',
  'close',
  'hint',
  'loading',
  'none',
  'none-filtered',
  'all',
  'try',
  'failed',
  'count.one',
  'count.other',
  'more',
  'answer',
  'best',
  'evidence-to',
  'in-other',
  'language-note',
  'other-language',
  'remember',
  'recent',
] as const;
export type SearchWord = (typeof SEARCH_WORDS)[number];

/** `/search/start.json`: all the search needs to begin in a language. */
export interface SearchStart {
  readonly language: Language;
  readonly words: Readonly<Record<SearchWord, string>>;
  readonly sections: readonly (readonly [id: Section, name: string])[];
  readonly kinds: readonly (readonly [id: SearchKind, name: string, group: string])[];
  /** Address of the home page in each language. */
  readonly roots: Readonly<Record<Language, string>>;
  /** Address of the first tier’s index in each language, and of the deeper one that is read after it. */
  readonly indexes: Readonly<Record<Language, string>>;
  readonly deeper: Readonly<Record<Language, string>>;
  readonly pagefind: string;
  /** Pages that list what the site holds. */
  readonly lists: readonly (readonly [href: string, text: string])[];
}
