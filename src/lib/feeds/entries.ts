/** What the feeds tell of: changes of the site and corrections, each written by a person, newest first. */
import { labelOf } from '../api/graph.ts';
import { CHANGES_PATH } from '../api/records.ts';
import type { ContentRecord } from '../corpus.ts';
import { pageAddressOf } from '../refs/address.ts';
import { pageKey, type Graph } from '../refs/graph.ts';
import type { ChangeKind } from '../../schemas/change.ts';
import { SECTIONS, type Language, type LocalizedText, type Section } from '../../schemas/index.ts';

export interface NewsEntry {
  readonly id: string;
  readonly on: string;
  readonly kind: ChangeKind | 'corrected';
  /** In some language; a correction is called after what it mends. */
  readonly title: LocalizedText;
  readonly note: LocalizedText;
  /** Sections of the pages and claims it is about; none when it is about the whole site. */
  readonly sections: readonly Section[];
  /** Where it stands, without language, and the language of that page. */
  readonly path: string;
  readonly record: ContentRecord<'change'> | ContentRecord<'correction'>;
}

/** Which entries a feed holds. */
export const FEEDS = {
  feed: { about: 'everything', holds: () => true },
  changes: { about: 'changes', holds: ({ kind }: NewsEntry) => kind !== 'published' },
  corrections: { about: 'corrections', holds: ({ kind }: NewsEntry) => kind === 'corrected' },
} as const;
export type FeedName = keyof typeof FEEDS;

/** All news, newest first; on one day what concerns the whole site comes first, then in the order of the ids. */
export function newsOf(graph: Graph): NewsEntry[] {
  const { change, correction } = graph.corpus.records;
  const rank = ({ sections }: NewsEntry): number => (sections.length === 0 ? 0 : 1);
  return [
    ...[...change.values()].map((each) => ofChange(each, graph)),
    ...[...correction.values()].map((each) => ofCorrection(each, graph)),
  ].sort((a, b) => {
    if (a.on !== b.on) return a.on < b.on ? 1 : -1;
    return rank(a) - rank(b) || (a.id < b.id ? -1 : 1);
  });
}

/** The day of the newest entry; undefined while there is none. */
export function lastNewsOn(graph: Graph): string | undefined {
  return newsOf(graph)[0]?.on;
}

function ofChange(record: ContentRecord<'change'>, graph: Graph): NewsEntry {
  const { on, kind, title, note, pages, claims } = record.data;
  return {
    id: record.id,
    on,
    kind,
    title,
    note,
    sections: sectionsOf(pages, claims, graph),
    path: `${CHANGES_PATH}#${record.id}`,
    record,
  };
}

function ofCorrection(record: ContentRecord<'correction'>, graph: Graph): NewsEntry {
  const { on, claim, page, reason, is } = record.data;
  const pages = page === undefined ? [] : [page];
  const claims = claim === undefined ? [] : [claim];
  const title = (language: Language): string | undefined => {
    const [about] = claims.map((id) => graph.corpus.records.claim.get(id)!.data);
    if (about) return (about.brief ?? about.statement)[language];
    const [found] = pages.flatMap((path) => graph.nodes.get(pageKey(language, path)) ?? []);
    return found && labelOf(found);
  };
  const spanish = title('es');
  return {
    id: record.id,
    on,
    kind: 'corrected',
    title: { en: title('en') ?? record.id, ...(spanish === undefined ? {} : { es: spanish }) },
    note: joined(is, reason),
    sections: sectionsOf(pages, claims, graph),
    path: `${CHANGES_PATH}#${record.id}`,
    record,
  };
}

function joined(...texts: readonly LocalizedText[]): LocalizedText {
  const inSpanish = texts.map(({ es }) => es);
  return {
    en: texts.map(({ en }) => en).join(' '),
    ...(inSpanish.every((text) => text !== undefined) ? { es: inSpanish.join(' ') } : {}),
  };
}

function sectionsOf(pages: readonly string[], claims: readonly string[], graph: Graph): Section[] {
  const named = new Set<string | undefined>([
    ...pages.map((path) => path.split('/')[0]),
    ...claims.map((id) => graph.corpus.records.claim.get(id)!.data.section),
  ]);
  return SECTIONS.filter((section) => named.has(section));
}

/** Paths, without language, of the pages an entry is about. */
export function pagePathsOf({ record }: NewsEntry): string[] {
  const pages = record.kind === 'change' ? record.data.pages : [record.data.page];
  return pages.flatMap((page) => (page === undefined ? [] : [pageAddressOf(page)]));
}
