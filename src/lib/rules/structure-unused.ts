import { allRecords, type ContentRecord } from '../corpus.ts';
import type { Severity } from '../issue.ts';
import { isPage } from '../refs/scan.ts';
import { keyOf, type Graph, type NodeKey } from '../refs/graph.ts';
import type { RecordKind } from '../../schemas/index.ts';
import { defineRule } from './rule.ts';

/** What must be reachable from a page, and how bad it is if it is not. Other kinds have a list of their own on the site. */
const MUST_BE_USED: Readonly<Partial<Record<RecordKind, Severity>>> = {
  source: 'error',
  claim: 'error',
  law: 'warning',
  term: 'warning',
  event: 'warning',
  actor: 'warning',
  question: 'warning',
  option: 'warning',
  dataset: 'warning',
};

const HOW: Readonly<Partial<Record<RecordKind, string>>> = {
  source: 'cite it in a claim or on a page, or delete the file',
  claim: 'cite it on a page, or delete the file',
};

export const everythingIsUsed = defineRule({
  code: 'UNUSED',
  title: 'Every source and claim is used, and every other record can be reached from a page or an answer.',
  severity: 'error',
  why: 'What nobody can reach nobody checks; a source that supports nothing only looks like evidence.',
  *find({ corpus, graph }) {
    // What cannot be read may be what leads there.
    if (corpus.unreadable.size > 0) return;
    const reached = reachedFromReaders(graph);
    for (const record of allRecords(corpus)) {
      const severity = MUST_BE_USED[record.kind];
      if (severity === undefined || reached.has(keyOf(record))) continue;
      if (
        record.kind === 'source' &&
        graph.incoming(keyOf(record)).some((edge) => edge.from.startsWith('claim:') && !reached.has(edge.from))
      )
        continue;
      if (record.kind === 'claim' && (record as ContentRecord<'claim'>).data.hold !== undefined) continue;
      yield {
        place: { file: record.file, line: 1, column: 1 },
        message: `no page leads to the ${record.kind} "${record.id}"`,
        cure: HOW[record.kind] ?? `link to it where it is spoken of, or delete the file`,
        severity,
      };
    }
  },
});

/** Everything that can be reached from a page (a draft is on its way to being one), an answer, a lesson, a correction or a claim on hold, by following references. */
function reachedFromReaders(graph: Graph): ReadonlySet<NodeKey> {
  const reached = new Set<NodeKey>();
  const waiting: NodeKey[] = [];
  for (const [key, node] of graph.nodes) {
    const isStart = isPage(node)
      ? true
      : node.kind === 'answer' ||
        node.kind === 'lesson' ||
        node.kind === 'correction' ||
        (node.kind === 'claim' && (node as ContentRecord<'claim'>).data.hold !== undefined);
    if (isStart) waiting.push(key);
  }
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    for (const edge of graph.outgoing(key)) waiting.push(edge.to);
  }
  return reached;
}
