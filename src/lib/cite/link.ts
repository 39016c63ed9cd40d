/** Typed links in prose: `term:finding` becomes the address of the record in the reader’s language, with its preview. */
import { pageKey, type Graph } from '../refs/graph.ts';
import { languagesOf, pageAddressOf, recordAddress } from '../refs/address.ts';
import type { TypedLink } from '../refs/grammar.ts';
import { ENGLISH_LISTS, LISTS } from '../refs/lists.ts';
import type { ContentRecord } from '../corpus.ts';
import type { Language } from '../../schemas/index.ts';

/** What rendering must know of the published site. */
export interface LinkSettings {
  /** The address of a path (`/law/covert-action/#x`) in a language. */
  href(path: string, language: Language): string;
}

export interface ResolvedLink {
  readonly href: string;
  /** Set when the target exists only in another language than the page. */
  readonly hreflang?: Language;
  /** The kind of target; with the last part of the address it names the entry that a preview shows. */
  readonly className: string;
}

/** Anchor of a record named on a page, in the lists at its end. */
export function mentionAnchor(kind: string, id: string): string {
  return `${kind}-${id}`;
}

/**
 * Resolves a typed link.
 *
 * @throws when there is no such page or record: the content check reports it with its place
 */
export function resolveLink(link: TypedLink, language: Language, graph: Graph, { href }: LinkSettings): ResolvedLink {
  const fragment = link.fragment === undefined ? '' : `#${link.fragment}`;
  if (link.kind === 'page') {
    const target = graph.nodes.has(pageKey(language, link.id)) ? language : 'en';
    if (!graph.nodes.has(pageKey(target, link.id)))
      throw new Error(`link to unknown page "${link.id}": run npm run check for its place`);
    return {
      href: href(pageAddressOf(link.id) + fragment, target),
      className: 'page-link',
      ...foreign(target, language),
    };
  }
  if (link.kind === 'list') {
    const path = LISTS[link.id];
    if (path === undefined) throw new Error(`link to unknown list "${link.id}": run npm run check for its place`);
    const target = ENGLISH_LISTS.has(link.id) ? 'en' : language;
    return { href: href(path + fragment, target), className: 'page-link', ...foreign(target, language) };
  }
  const record =
    link.kind === 'source'
      ? graph.citable(link.id)
      : (graph.corpus.records[link.kind] as ReadonlyMap<string, ContentRecord>).get(link.id);
  const path = record && recordAddress(record.kind, record.id);
  if (path === undefined) throw new Error(`link to unknown ${link.kind} "${link.id}": run npm run check for its place`);
  const target = languagesOf(record!).includes(language) ? language : 'en';
  return { href: href(path + fragment, target), className: link.kind, ...foreign(target, language) };
}

function foreign(target: Language, language: Language): { hreflang?: Language } {
  return target === language ? {} : { hreflang: target };
}
