/** Which pages lie near a page: those that rest on the same claims, law texts and terms. */
import type { Page } from '../corpus.ts';
import { keyOf, type Graph } from './graph.ts';

/** What a shared target weighs: a claim is a fact in common, a law a subject in common, a term only a word. */
const WEIGHTS: Readonly<Record<string, number>> = {
  claim: 3,
  law: 2,
  question: 2,
  option: 2,
  event: 2,
  actor: 1,
  term: 1,
};

/**
 * Orders pages by how much they share with a page; pages that share nothing are left out.
 *
 * @param graph the graph of the corpus
 * @param page the page whose neighbours are wanted
 * @param candidates the pages to choose from
 */
export function relatedness(graph: Graph, page: Page, candidates: readonly Page[]): Page[] {
  const own = targets(graph, page);
  return candidates
    .filter((other) => other !== page)
    .map((other) => ({
      other,
      score: [...targets(graph, other)].reduce((sum, key) => (own.has(key) ? sum + weightOf(key) : sum), 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.other.path < b.other.path ? -1 : 1))
    .map(({ other }) => other);
}

function targets(graph: Graph, page: Page): ReadonlySet<string> {
  return new Set(graph.outgoing(keyOf(page)).map((edge) => edge.to));
}

function weightOf(key: string): number {
  return WEIGHTS[key.slice(0, key.indexOf(':'))] ?? 0;
}
