/** The corpus of test/fixtures/corpus as it is published, under an address and with words that tests can know. */
import { corpusFromFiles } from '../../src/lib/io/corpus.ts';
import { buildGraph, type Graph } from '../../src/lib/refs/graph.ts';
import type { Translate } from '../../src/lib/text/interface-strings.ts';
import { filesWith, type Edits } from './corpus.ts';

/** The graph of the corpus with some files changed. */
export function publishedGraph(edits: Edits = {}): Graph {
  const { corpus, issues } = corpusFromFiles(filesWith(edits));
  if (issues.length > 0) throw new Error(JSON.stringify(issues, null, 1));
  return buildGraph(corpus).graph;
}

/** Words of the interface are their keys, with what they are filled with: the tests are of what stands where. */
export const keyAsWords: Translate = (language, key, params) =>
  `‹${language === 'en' ? '' : `${language}:`}${key}${params ? ` ${Object.values(params).join(', ')}` : ''}›`;

export const SITE = {
  fileUrl: (path: string) => `https://site.example${path}`,
  pageUrl: (path: string, language: string) => `https://site.example${language === 'en' ? '' : `/${language}`}${path}`,
};
