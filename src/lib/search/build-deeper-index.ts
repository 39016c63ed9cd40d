/** Makes the deeper index of the search from the published content. */
import type { Language } from '../../schemas/index.ts';
import type { Graph } from '../refs/graph.ts';
import { bodyWords } from './body-words.ts';
import { askedLater, searchedEntries } from './build-index.ts';
import { writeDeeperIndex, type DeeperIndexForm } from './deeper-index.ts';

/** A word that stands in more than this share of all texts tells none of them from the others. */
const TOO_COMMON = 0.15;

/**
 * The deeper index of one language, always the same for the same content.
 *
 * @param graph the published content
 */
export function buildDeeperIndex(graph: Graph, language: Language): DeeperIndexForm {
  const entries = searchedEntries(graph, language);
  const body = new Map<string, number[]>();
  entries.forEach(({ node }, at) => {
    for (const stem of bodyWords(graph, node, language).keys()) {
      const list = body.get(stem);
      if (list) list.push(at);
      else body.set(stem, [at]);
    }
  });
  for (const [stem, list] of body) if (list.length > TOO_COMMON * entries.length) body.delete(stem);
  return writeDeeperIndex(entries.map(askedLater), body);
}
