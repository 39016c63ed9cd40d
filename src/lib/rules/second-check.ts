/** For records that may rest on checked claims only: whatever they cite must have been seen again by a second person. */
import type { ContentRecord } from '../corpus.ts';
import { keyOf, type Graph } from '../refs/graph.ts';
import type { Finding } from './rule.ts';

/** Verdicts of a second look after which a claim may be relied on. */
const SEEN_AGAIN: ReadonlySet<string> = new Set(['confirmed', 'corrected']);

/** A finding for every reference of a record to a claim that was not confirmed or corrected by a second look. */
export function* claimsNotSeenAgain(graph: Graph, record: ContentRecord): Iterable<Finding> {
  for (const edge of graph.outgoing(keyOf(record))) {
    const target = graph.nodes.get(edge.to);
    if (target === undefined || !edge.to.startsWith('claim:')) continue;
    const { id, data } = target as ContentRecord<'claim'>;
    const { checked } = data;
    if (checked !== undefined && SEEN_AGAIN.has(checked.verdict)) continue;
    yield {
      place: edge.place,
      message: `the claim "${id}" ${checked === undefined ? 'has had no second check' : `came out of its second check as “${checked.verdict}”`}`,
      cure: 'cite a claim that was confirmed or corrected, or check this one first',
    };
  }
}
