/** What can be reached in the graph, and with it what readers get: the published part of the content. */
import type { ContentRecord, Corpus, Page } from '../corpus.ts';
import type { Issue } from '../issue.ts';
import type { RecordKind } from '../../schemas/index.ts';
import { buildGraph, keyOf, type Graph, type NodeKey } from './graph.ts';
import { isPage } from './scan.ts';

/** Kinds that readers find without a page leading to them. */
const ENTRANCES: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'answer',
  'scenario',
  'lesson',
  'change',
  'correction',
  'tombstone',
]);

/** True for a page or record that readers can come in by. */
export function isEntrance(node: Page | ContentRecord): boolean {
  return isPage(node) || ENTRANCES.has(node.kind);
}

/** Everything that can be reached from some nodes by following references, those nodes included. */
export function reachableFrom(graph: Graph, starts: Iterable<NodeKey>): ReadonlySet<NodeKey> {
  const reached = new Set<NodeKey>();
  const waiting = [...starts];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    for (const edge of graph.outgoing(key)) waiting.push(edge.to);
  }
  return reached;
}

/**
 * The content as readers get it: without drafts, and without the records that only drafts lead to, because nobody may
 * have checked them yet.
 *
 * @returns its graph, over the corpus itself where all of that is published; and an issue for each reference that leads
 *   nowhere, those to drafts included
 */
export function publishedContent(corpus: Corpus): { graph: Graph; issues: Issue[] } {
  const pages = corpus.pages.filter(({ frontmatter }) => !frontmatter.draft);
  const written = buildGraph(pages.length === corpus.pages.length ? corpus : { ...corpus, pages });
  const { graph } = written;
  // The questions on a page stand on a page of their own, and only where that page is published.
  const isShown = (key: NodeKey, node: Page | ContentRecord): boolean =>
    isEntrance(node) ||
    (!isPage(node) && node.kind === 'quiz' && graph.outgoing(key).some(({ to }) => to.startsWith('page:')));
  const starts = [...graph.nodes].filter(([key, node]) => isShown(key, node)).map(([key]) => key);
  const reached = reachableFrom(graph, starts);
  if (reached.size === graph.nodes.size) return written;
  const records = Object.fromEntries(
    Object.entries(corpus.records).map(([kind, all]) => [
      kind,
      new Map([...(all as ReadonlyMap<string, ContentRecord>)].filter(([, record]) => reached.has(keyOf(record)))),
    ]),
  ) as unknown as Corpus['records'];
  return buildGraph({ ...corpus, pages, records });
}

/** The graph of what readers get. See `publishedContent`. */
export function publishedGraph(corpus: Corpus): Graph {
  return publishedContent(corpus).graph;
}
