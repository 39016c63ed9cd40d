/** The citation styles the site offers, in the order readers see them. */
import { apa } from './apa.ts';
import { bluebook } from './bluebook.ts';
import { chicago } from './chicago.ts';
import type { Citation } from './citation-text.ts';
import { mla } from './mla.ts';
import type { StyleWords } from './style-words.ts';
import type { Work } from './work.ts';

export const CITATION_STYLES = ['apa', 'mla', 'chicago', 'bluebook'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

const WRITERS: Readonly<Record<CitationStyle, (work: Work, words: StyleWords) => Citation>> = {
  apa,
  mla,
  chicago,
  bluebook,
};

/** A work in a style. */
export function cite(work: Work, style: CitationStyle, words: StyleWords): Citation {
  return WRITERS[style](work, words);
}
