/** What a passage, or one of its sentences, cites. */
import type { ContentRecord } from '../../corpus.ts';
import type { Graph } from '../../refs/graph.ts';
import type { TypedLink } from '../../refs/grammar.ts';
import type { Range } from './marked-text.ts';
import type { Passage } from './passage.ts';

/** Links that are evidence for the words around them: a claim, a source, the law itself, a table of numbers. */
const EVIDENCE_LINKS: ReadonlySet<string> = new Set(['claim', 'source', 'law', 'dataset']);

/** Ids cited in a passage, or only those that belong to a range of it, in order. */
export function citedIds(passage: Passage, range: Range = wholeOf(passage)): string[] {
  const own = passage.citations
    .filter(({ at }) => belongs(passage, at, range))
    .flatMap(({ items }) => items.map(({ id }) => id));
  const linked = linksIn(passage, range).flatMap((link) =>
    link.kind === 'claim' || link.kind === 'source' ? [link.id] : [],
  );
  return [...own, ...linked];
}

/** Claims cited in a passage or a range of it. */
export function citedClaims(graph: Graph, passage: Passage, range?: Range): ContentRecord<'claim'>[] {
  return citedIds(passage, range).flatMap((id) => graph.corpus.records.claim.get(id) ?? []);
}

/** Claims and sources cited in a passage or a range of it. */
export function citedRecords(
  graph: Graph,
  passage: Passage,
  range?: Range,
): (ContentRecord<'claim'> | ContentRecord<'source'>)[] {
  return citedIds(passage, range).flatMap((id) => graph.citable(id) ?? []);
}

/** True when a passage cites something that does not exist or cannot be read; that is reported where it is cited. */
export function citesUnknown(graph: Graph, passage: Passage): boolean {
  return citedIds(passage).some((id) => graph.citable(id) === undefined);
}

/** Typed links in a passage or a range of it. */
export function linksIn(passage: Passage, range: Range = wholeOf(passage)): TypedLink[] {
  return passage.links.flatMap(({ start, link }) => (link && start >= range.start && start < range.end ? [link] : []));
}

/** True when a passage, or a range of it, cites anything at all. */
export function citesEvidence(passage: Passage, range?: Range): boolean {
  // One that cannot be read is reported as such, and not as missing.
  if (passage.citations.some(({ at }) => belongs(passage, at, range ?? wholeOf(passage)))) return true;
  if (citedIds(passage, range).length > 0) return true;
  return linksIn(passage, range).some((link) => EVIDENCE_LINKS.has(link.kind));
}

function wholeOf(passage: Passage): Range {
  return { start: 0, end: passage.text.length };
}

/** A citation belongs to the sentence it stands in or follows: up to the first letter of the next one. */
function belongs(passage: Passage, at: number, range: Range): boolean {
  if (at < range.start) return false;
  if (at === range.start && range.start > 0) return false;
  return at <= range.end || passage.text.slice(range.end, at).trim() === '';
}
