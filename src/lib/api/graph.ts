/** The reference graph as data: what names what. */
import type { ContentRecord, Page } from '../corpus.ts';
import { keyOf, type Edge, type NodeKey } from '../refs/graph.ts';
import { isPage } from '../refs/scan.ts';
import { apiKinds, recordPath } from './kinds.ts';
import { idOf, kindOf, publishedNodes, statementOf, type ApiContext, type Json } from './records.ts';

/** Everything published and how it is connected; edges that differ in nothing but their place are one, counted. */
export function graphJson(context: ApiContext): Json {
  const { graph, fileUrl } = context;
  const nodes = apiKinds.flatMap((kind) => publishedNodes(graph, kind));
  const keys = new Map<NodeKey, string>(nodes.map((node) => [keyOf(node), `${kindOf(node)}:${idOf(node)}`]));
  return {
    ...statementOf('graph', context),
    type: 'graph',
    nodes: nodes.map((node) => ({
      key: keys.get(keyOf(node)),
      type: kindOf(node),
      id: idOf(node),
      label: labelOf(node),
      ...(kindOf(node) === 'claim' ? standingOf(node as ContentRecord<'claim'>) : {}),
      json: fileUrl(recordPath(kindOf(node), idOf(node))),
    })),
    edges: nodes.flatMap((node) => edgesOf(graph.outgoing(keyOf(node)), keys)),
  };
}

function standingOf({ data: { status, as_of } }: ContentRecord<'claim'>): Json {
  return { status, as_of };
}

function edgesOf(edges: readonly Edge[], keys: ReadonlyMap<NodeKey, string>): Json[] {
  const counts = new Map<string, number>();
  for (const { from, to, form, field, fragment, locator } of edges) {
    if (!keys.has(to)) continue;
    const edge = {
      from: keys.get(from),
      to: keys.get(to),
      form,
      ...(field ? { field } : {}),
      ...(fragment ? { fragment } : {}),
      ...(locator ? { locator } : {}),
    };
    const text = JSON.stringify(edge);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => ({ ...(JSON.parse(text) as Json), count }));
}

/** The fields that may hold what a thing is called, best first. */
const NAMES = ['brief', 'statement', 'title', 'name', 'term', 'label', 'question', 'is', 'code'] as const;

/** What a page or record is called, in English where there is English. */
export function labelOf(node: Page | ContentRecord): string {
  if (isPage(node)) return node.frontmatter.title;
  const data = node.data as Readonly<Record<string, unknown>>;
  const name = NAMES.map((field) => data[field]).find((value) => value !== undefined);
  return typeof name === 'string' ? name : ((name as { en?: string } | undefined)?.en ?? node.id);
}
