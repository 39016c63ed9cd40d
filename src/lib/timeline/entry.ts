/** Events as the timeline and its downloads show them: with sections, place and sources, in the order of their dates. */
import type { ContentRecord } from '../corpus.ts';
import { comparePartialDates } from '../dates/partial-date.ts';
import { sourcesOfClaim } from '../refs/evidence.ts';
import type { Graph } from '../refs/graph.ts';
import { RUNGS, SECTIONS, type Rung, type Section } from '../../schemas/common.ts';

export type EventRecord = ContentRecord<'event'>;

export interface TimelineEntry {
  readonly event: EventRecord;
  /** Sections of its claims, in the order of the site. */
  readonly sections: readonly Section[];
  /** Sources of its claims, best first, each once. */
  readonly sources: readonly ContentRecord<'source'>[];
}

/** What a timeline can be narrowed by. */
export const DIMENSIONS = ['section', 'kind', 'rung'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** All events of a graph in the order of their dates, those of one date by id. */
export function timelineEntries(graph: Graph): TimelineEntry[] {
  return [...graph.corpus.records.event.values()]
    .sort((a, b) => comparePartialDates(a.data.date, b.data.date) || (a.id < b.id ? -1 : 1))
    .map((event) => {
      const claims = event.data.claims.flatMap((id) => graph.corpus.records.claim.get(id) ?? []);
      const found = new Set<Section>(claims.map(({ data }) => data.section));
      return {
        event,
        sections: SECTIONS.filter((section) => found.has(section)),
        sources: [...new Set(claims.flatMap((claim) => sourcesOfClaim(graph, claim)))],
      };
    });
}

/** What an entry is in one dimension: an event can belong to several sections, and to no rung. */
export function valuesOf({ event, sections }: TimelineEntry, dimension: Dimension): readonly string[] {
  if (dimension === 'section') return sections;
  const value = dimension === 'kind' ? event.data.kind : event.data.rung;
  return value === undefined ? [] : [value];
}

/**
 * The values that occur in a dimension, with how many entries have each. Sections and rungs come in their own order,
 * kinds by frequency and then by name.
 */
export function facetsOf(
  entries: readonly TimelineEntry[],
  dimension: Dimension,
): readonly { readonly value: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const value of valuesOf(entry, dimension)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const order: readonly string[] = dimension === 'section' ? SECTIONS : dimension === 'rung' ? RUNGS : [];
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort(
      (a, b) => order.indexOf(a.value) - order.indexOf(b.value) || b.count - a.count || (a.value < b.value ? -1 : 1),
    );
}

/** Rungs on which something was done, as against said, ordered or reported. */
export const DONE: readonly Rung[] = ['carried-out', 'confirmed', 'adjudicated'];
