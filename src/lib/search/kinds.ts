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
