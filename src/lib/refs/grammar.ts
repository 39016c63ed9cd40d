/**
 * What a reference looks like in prose: Pandoc citations and typed links.
 *
 * @see https://pandoc.org/MANUAL.html#citation-syntax — `[@id, locator; @id]`; prefixes, suffixes and `-@id` are not used here.
 */
import { ID_PATTERN } from '../../schemas/common.ts';
import type { RecordKind } from '../../schemas/index.ts';

export interface CitationItem {
  readonly id: string;
  /** Where in the source, as typed: `p. 3`. */
  readonly locator?: string;
}

/** One pair of brackets with what it cites. */
export interface Citation {
  readonly items: readonly CitationItem[];
}

/** A citation, or a malformed one, with its offsets in the text it was found in. */
export type CitationToken =
  | { readonly start: number; readonly end: number; readonly raw: string; readonly citation: Citation }
  | { readonly start: number; readonly end: number; readonly raw: string; readonly problem: string };

/** Kinds a typed link can name: every kind of record with an address of its own, pages, and lists of the site. */
export const LINK_KINDS = [
  'term',
  'law',
  'claim',
  'source',
  'event',
  'actor',
  'question',
  'option',
  'answer',
  'dataset',
  'lesson',
  'page',
  'list',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** The target of a typed link such as `law:war-powers-resolution#1543`. */
export interface TypedLink {
  readonly kind: LinkKind;
  /** Id of the record, or path of the page. */
  readonly id: string;
  /** A provision of a law text or a heading of a page. */
  readonly fragment?: string;
}

const BRACKETS = /(?<!\\)\[(-?@[^[\]]*)\]/g;

/**
 * Finds the citations in a text.
 *
 * @param text a text node, or the raw source of one
 * @returns tokens in the order of the text; a token that starts like a citation but cannot be read carries a `problem`
 */
export function findCitations(text: string): CitationToken[] {
  return [...text.matchAll(BRACKETS)].map((match) => {
    const found = { start: match.index, end: match.index + match[0].length, raw: match[0] };
    const parsed = parseCitation(match[1]!);
    return typeof parsed === 'string' ? { ...found, problem: parsed } : { ...found, citation: parsed };
  });
}

/** Reads what stands between the brackets; returns the citation, or a sentence that says what to type. */
export function parseCitation(inner: string): Citation | string {
  const items: CitationItem[] = [];
  for (const part of inner.split(';')) {
    const match = /^\s*@([^\s,;]+)\s*(?:,\s*(.*?))?\s*$/s.exec(part);
    if (!match) return `write "${part.trim() || part}" as @id or @id, p. 3, with “;” between two`;
    const [, id, locator] = match;
    if (!ID_PATTERN.test(id!)) return `"${id}" cannot be an id: ids are lower-case letters, digits and single hyphens`;
    if (locator?.startsWith('@')) return `write “;” between two ids: “@${id}; ${locator}”`;
    if (locator === '')
      return `the place after “@${id},” is missing: write it, such as “@${id}, p. 3”, or drop the comma`;
    items.push(locator === undefined ? { id: id! } : { id: id!, locator: locator.replace(/\s+/g, ' ') });
  }
  return { items };
}

/** Writes a citation the way editors type it: the inverse of {@link parseCitation}. */
export function printCitation(citation: Citation): string {
  return `[${citation.items.map(({ id, locator }) => (locator === undefined ? `@${id}` : `@${id}, ${locator}`)).join('; ')}]`;
}

/**
 * Reads the address of a Markdown link.
 *
 * @returns the typed link; undefined for an ordinary address; a sentence for one that looks typed but cannot be read
 */
export function parseTypedLink(url: string): TypedLink | string | undefined {
  const match = /^([a-z]+):(?!\/\/)([^#]*)(?:#(.*))?$/.exec(url);
  if (!match || match[1] === 'mailto') return undefined;
  const [, scheme, id, fragment] = match;
  const kind = LINK_KINDS.find((known) => known === scheme);
  if (!kind)
    return `"${scheme}:" is not a kind of link: the kinds are ${LINK_KINDS.map((known) => `${known}:`).join(' ')}`;
  const wellFormed =
    kind === 'page' ? id === '' || id!.split('/').every((step) => ID_PATTERN.test(step)) : ID_PATTERN.test(id!);
  if (!wellFormed) return `"${id}" cannot be ${kind === 'page' ? 'the path of a page, like law/overview' : 'an id'}`;
  if (fragment !== undefined && !ID_PATTERN.test(fragment)) return `"#${fragment}" cannot be a place on ${id}`;
  return fragment === undefined ? { kind, id: id! } : { kind, id: id!, fragment };
}

/** Writes a typed link the way editors type it: the inverse of {@link parseTypedLink}. */
export function printTypedLink({ kind, id, fragment }: TypedLink): string {
  return `${kind}:${id}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** A component offered to editors, and what its attribute names. */
export interface Block {
  readonly attribute: string;
  /** Whether the attribute holds several ids, separated by spaces. */
  readonly list: boolean;
  readonly kind: RecordKind;
}

/** The blocks of prose pages. Anything else in angle brackets is refused. */
export const BLOCKS: Readonly<Record<string, Block>> = {
  LawText: { attribute: 'id', list: true, kind: 'law' },
  Claims: { attribute: 'ids', list: true, kind: 'claim' },
  Timeline: { attribute: 'ids', list: true, kind: 'event' },
  Ladder: { attribute: 'id', list: false, kind: 'option' },
  Debate: { attribute: 'id', list: false, kind: 'question' },
  Chart: { attribute: 'id', list: false, kind: 'dataset' },
};
