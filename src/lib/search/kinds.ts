/** Kinds of page that the search tells apart; `kind.<name>` in content/ui holds their names, in this order. */
export const SEARCH_KINDS = [
  'explainer',
  'answer',
  'question',
  'option',
  'claim',
  'law',
  'event',
  'actor',
  'term',
  'source',
  'data',
  'lesson',
  'about',
] as const;

/** One of the kinds of page that the search tells apart. */
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** The kinds of records in the first tier. Claims and sources are found by the full text. */
export const SEARCHED_RECORDS = [
  'answer',
  'question',
  'option',
  'law',
  'term',
  'actor',
  'event',
  'dataset',
  'lesson',
] as const;
