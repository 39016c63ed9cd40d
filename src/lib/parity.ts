/** How much of the site can be read in Spanish, and what is missing: for `npm run check` and for translators. */
import type { Corpus } from './corpus.ts';
import { languagesOf } from './refs/address.ts';
import type { ContentRecord } from './corpus.ts';
import type { RecordKind } from '../schemas/index.ts';

export interface Parity {
  /** What is counted: `pages`, or a kind of record. */
  readonly what: 'pages' | RecordKind;
  readonly total: number;
  readonly inSpanish: number;
  /** Paths or ids that have no Spanish yet, in order. */
  readonly missing: readonly string[];
}

/** Kinds of records that readers meet and that have words to translate. */
const TRANSLATED: readonly RecordKind[] = [
  'answer',
  'question',
  'option',
  'claim',
  'law',
  'term',
  'event',
  'actor',
  'dataset',
];

/** Counts pages and records that have their Spanish; kinds without any record are left out. */
export function parity(corpus: Corpus): Parity[] {
  const english = corpus.pages.filter(({ language, frontmatter }) => language === 'en' && !frontmatter.draft);
  const spanish = new Set(
    corpus.pages.filter(({ language, frontmatter }) => language === 'es' && !frontmatter.draft).map(({ path }) => path),
  );
  const missingPages = english.map(({ path }) => path).filter((path) => !spanish.has(path));
  const pages: Parity = {
    what: 'pages',
    total: english.length,
    inSpanish: english.length - missingPages.length,
    missing: missingPages,
  };
  const records = TRANSLATED.map((kind): Parity => {
    const all = [...corpus.records[kind].values()] as ContentRecord[];
    const missing = all.filter((record) => !languagesOf(record).includes('es')).map(({ id }) => id);
    return { what: kind, total: all.length, inSpanish: all.length - missing.length, missing };
  });
  return [pages, ...records].filter(({ total }) => total > 0);
}
