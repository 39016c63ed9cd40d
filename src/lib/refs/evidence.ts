/** What a page rests on, computed from the graph: its claims, its numbered sources, and how far its evidence reaches. */
import type { ContentRecord, Page } from '../corpus.ts';
import { comparePartialDates, latest } from '../dates/partial-date.ts';
import type { ClaimStatus } from '../../schemas/index.ts';
import { keyOf, type Edge, type Graph, type NodeKey } from './graph.ts';
import { isPage } from './scan.ts';

export interface PageEvidence {
  /** Every claim the page states, directly or through a block, in the order of first mention. */
  readonly claims: readonly ContentRecord<'claim'>[];
  /** Every source, numbered from 1 in the order of first mention. */
  readonly sources: readonly NumberedSource[];
  /** The newest date that any of its evidence reaches; undefined for a page without claims. */
  readonly evidenceTo: string | undefined;
  /** The oldest date among its claims on things that still move; undefined when none does. */
  readonly movingSince: string | undefined;
  /** How many claims have each status. */
  readonly counts: Readonly<Record<ClaimStatus, number>>;
  /** Number of a source on this page. */
  numberOf(sourceId: string): number | undefined;
}

export interface NumberedSource {
  readonly number: number;
  readonly source: ContentRecord<'source'>;
}

/**
 * What a block shows of the record it names: the fields whose targets count as stated on the page. A timeline states
 * only that its events stand on their own pages, a chart that its numbers do: the prose around it cites what it says.
 */
const BLOCK_CONTENT: Readonly<Record<string, (edge: Edge) => boolean>> = {
  question: (edge) => edge.field?.endsWith('claims') === true || edge.field?.endsWith('sources') === true,
  option: (edge) => edge.field === 'ladder.claim',
  law: (edge) => edge.field === 'source',
};

/**
 * Collects the evidence of a page, in the order a reader meets it: short answer, “Where this stands”, body.
 *
 * @param graph the graph of the corpus
 * @param node a page; a record works too and gives what its own fields and prose name
 */
export function evidenceOf(graph: Graph, node: Page | ContentRecord): PageEvidence {
  const claims = new Map<string, ContentRecord<'claim'>>();
  const sources = new Map<string, NumberedSource>();
  const addSource = (source: ContentRecord<'source'>): void => {
    if (!sources.has(source.id)) sources.set(source.id, { number: sources.size + 1, source });
  };
  const add = (key: NodeKey): void => {
    const record = graph.nodes.get(key);
    if (!record || isPage(record)) return;
    if (record.kind === 'claim') {
      const claim = record as ContentRecord<'claim'>;
      claims.set(claim.id, claim);
      for (const source of sourcesShown(graph, claim)) addSource(source);
    } else if (record.kind === 'source') {
      addSource(record as ContentRecord<'source'>);
    }
  };
  for (const edge of readingOrder(graph.outgoing(keyOf(node)))) {
    if (edge.form === 'block') {
      const kind = edge.to.slice(0, edge.to.indexOf(':'));
      if (kind === 'claim') add(edge.to);
      else
        graph
          .outgoing(edge.to)
          .filter(BLOCK_CONTENT[kind] ?? (() => false))
          .forEach((inner) => add(inner.to));
    } else {
      add(edge.to);
    }
  }
  const list = [...claims.values()];
  const moving = list.filter(({ data }) => data.volatility === 'ongoing').map(({ data }) => data.as_of);
  return {
    claims: list,
    sources: [...sources.values()],
    evidenceTo: latest(list.map(({ data }) => data.as_of)),
    movingSince: moving.sort(comparePartialDates)[0],
    counts: countStatuses(list),
    numberOf: (id) => sources.get(id)?.number,
  };
}

/** The source records of a claim, best first, aliases resolved. */
export function sourcesOfClaim(graph: Graph, claim: ContentRecord<'claim'>): ContentRecord<'source'>[] {
  return claim.data.sources.flatMap(({ id }) => {
    const record = graph.citable(id);
    return record?.kind === 'source' ? [record] : [];
  });
}

/**
 * The sources of a claim that a page lists: the best one, so that marks stay quiet and lists short; the claim’s own page
 * has them all. Of a contested claim all of them, because the sides may stand anywhere in its list.
 */
export function sourcesShown(graph: Graph, claim: ContentRecord<'claim'>): ContentRecord<'source'>[] {
  const sources = sourcesOfClaim(graph, claim);
  return claim.data.status === 'contested' ? sources : sources.slice(0, 1);
}

/** Roots of reporting behind a claim: sources that repeat one origin count once. */
export function independentOrigins(graph: Graph, claim: ContentRecord<'claim'>): ReadonlySet<string> {
  return new Set(sourcesOfClaim(graph, claim).map((source) => rootOrigin(graph, source)));
}

function rootOrigin(graph: Graph, source: ContentRecord<'source'>, seen: ReadonlySet<string> = new Set()): string {
  const { origin } = source.data;
  if (origin === undefined || seen.has(source.id)) return source.id;
  const parent = graph.citable(origin);
  return parent?.kind === 'source' ? rootOrigin(graph, parent, new Set([...seen, source.id])) : origin;
}

/** Edges in the order a reader meets them: the short answer stands first, then the key claims, then the body. */
function readingOrder(edges: readonly Edge[]): Edge[] {
  const rank = (edge: Edge): number => {
    if (edge.form !== 'field') return edge.field === 'short' ? 0 : 2;
    return edge.field === 'key' ? 1 : 3;
  };
  return [...edges].sort((a, b) => rank(a) - rank(b));
}

function countStatuses(claims: readonly ContentRecord<'claim'>[]): Record<ClaimStatus, number> {
  const counts: Record<ClaimStatus, number> = {
    established: 0,
    reported: 0,
    contested: 0,
    forecast: 0,
    opinion: 0,
    unknown: 0,
  };
  for (const { data } of claims) counts[data.status] += 1;
  return counts;
}
