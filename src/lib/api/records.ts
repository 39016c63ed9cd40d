/** Pages and records as data: their published fields, their links, what they name and what names them. */
import type { ContentRecord, Page } from '../corpus.ts';
import { readTable } from '../charts/table.ts';
import { parseProvisions } from '../law/provisions.ts';
import { addressOf, languagesOf, recordAddress } from '../refs/address.ts';
import { evidenceOf } from '../refs/evidence.ts';
import { REFERENCE_FIELDS, valuesAt, type FieldTarget } from '../refs/fields.ts';
import { keyOf, pageKey, type Graph, type NodeKey } from '../refs/graph.ts';
import { quizPath } from '../refs/quizzes.ts';
import { isPage } from '../refs/scan.ts';
import { plainProse } from '../text/plain-prose.ts';
import { markdownPath } from '../twin/address.ts';
import { LANGUAGES, recordKinds, type Language, type LocalizedText, type RecordKind } from '../../schemas/index.ts';
import {
  API_KINDS,
  API_VERSION,
  LICENCE,
  listPath,
  listSchemaName,
  recordPath,
  schemaPath,
  type ApiKind,
} from './kinds.ts';

export type Json = Readonly<Record<string, unknown>>;

/** What the data must know of the published site. */
export interface ApiContext {
  readonly graph: Graph;
  /** Full address of a file of the site, from its path. */
  fileUrl(path: string): string;
  /** Full address of a page of the site, from its path without language. */
  pageUrl(path: string, language: Language): string;
}

/** Path of the page that lists changes and corrections. */
export const CHANGES_PATH = '/changes/';

/** Path of the page that lists the standards lessons serve; it is in English, as the standards are. */
const STANDARDS_PATH = '/teach/standards/';

type Node = Page | ContentRecord;

/** The kind of a page or record, as the data calls it. */
export function kindOf(node: Node): ApiKind {
  return isPage(node) ? 'page' : node.kind;
}

/** Id in the data: of a page its language and path, because a path alone is two pages. */
export function idOf(node: Node): string {
  return isPage(node) ? `${node.language}/${node.path || 'index'}` : node.id;
}

/** Everything of a kind that is published, in the order of the ids. A claim on hold is not. */
export function publishedNodes(graph: Graph, kind: ApiKind): Node[] {
  const { records, pages } = graph.corpus;
  const nodes: Node[] = kind === 'page' ? [...pages] : [...records[kind].values()];
  return nodes.filter(isPublished).sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

function isPublished(node: Node): boolean {
  return isPage(node) || !('hold' in node.data);
}

/** One page or record. */
export function recordJson(node: Node, context: ApiContext): Json {
  const kind = kindOf(node);
  return {
    ...statementOf(kind, context),
    ...itemJson(node, context),
    ...recordOnlyFields(node, context),
    references: referencesOf(
      context.graph.outgoing(keyOf(node)).map(({ to }) => to),
      context,
    ),
    referenced_by: referencesOf(
      context.graph
        .incoming(keyOf(node))
        .map(({ from }) => from)
        .sort(),
      context,
    ),
  };
}

/** All of a kind, without what only the record itself gives. */
export function listJson(kind: ApiKind, context: ApiContext, csv?: string): Json {
  const items = publishedNodes(context.graph, kind).map((node) => itemJson(node, context));
  return {
    ...statementOf(listSchemaName(kind), context),
    type: 'list',
    kind,
    links: { json: context.fileUrl(listPath(kind)), ...(csv === undefined ? {} : { csv: context.fileUrl(csv) }) },
    count: items.length,
    items,
  };
}

/** The lines that every file of the data begins with. */
export function statementOf(schema: string, { fileUrl }: ApiContext): Json {
  return { $schema: fileUrl(schemaPath(schema)), schema_version: API_VERSION, license: LICENCE };
}

function itemJson(node: Node, context: ApiContext): Json {
  const identity = { type: kindOf(node), id: idOf(node), links: linksOf(node, context) };
  if (isPage(node)) return { ...identity, ...pageFields(node, context) };
  const withheld: readonly string[] = API_KINDS[identity.type].withheld;
  const data = Object.fromEntries(
    Object.entries(withoutAliases(node, context.graph).data).filter(([name]) => !withheld.includes(name)),
  );
  return { ...identity, ...data, ...(isKind(node, 'answer') ? answerFields(node, context) : {}) };
}

function isKind<K extends RecordKind>(node: Node, kind: K): node is ContentRecord<K> {
  return !isPage(node) && node.kind === kind;
}

function pageFields(page: Page, { graph }: ApiContext): Json {
  const { title, description, kind, section, short, key, change, reviewed } = page.frontmatter;
  const { evidenceTo } = evidenceOf(graph, page);
  return {
    language: page.language,
    title,
    description,
    kind,
    ...(section ? { section } : {}),
    ...(short ? { short: plainProse(short) } : {}),
    ...(evidenceTo ? { evidence_to: evidenceTo } : {}),
    key,
    change,
    ...(reviewed ? { reviewed } : {}),
  };
}

function answerFields(record: ContentRecord<'answer'>, { graph }: ApiContext): Json {
  const { answer } = record.data;
  const { evidenceTo } = evidenceOf(graph, record);
  const plain: LocalizedText = { en: plainProse(answer.en), ...(answer.es ? { es: plainProse(answer.es) } : {}) };
  return { answer: plain, answer_markdown: answer, ...(evidenceTo ? { evidence_to: evidenceTo } : {}) };
}

function recordOnlyFields(node: Node, { graph, fileUrl }: ApiContext): Json {
  if (isKind(node, 'law')) {
    const { text } = node.companion!;
    const provisions = parseProvisions(text).provisions.map(({ startLine: _, endLine: __, ...provision }) => provision);
    return { text, provisions };
  }
  if (isKind(node, 'dataset')) {
    const { columns, rows } = readTable(node.companion!.text);
    return { rows: rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? '']))) };
  }
  if (!isPage(node)) return {};
  const { claims, sources } = evidenceOf(graph, node);
  return {
    claims: claims.map(({ id, data: { status, as_of } }) => ({
      id,
      status,
      as_of,
      json: fileUrl(recordPath('claim', id)),
    })),
    sources: sources.map(({ number, source: { id } }) => ({ number, id, json: fileUrl(recordPath('source', id)) })),
  };
}

const SOURCE_TARGETS: ReadonlySet<FieldTarget> = new Set(['source', 'evidence', 'holder']);

/** A record in which every reference to a source gives its lasting id, not an earlier one. */
export function withoutAliases(record: ContentRecord, graph: Graph): ContentRecord {
  const data = structuredClone(record.data);
  for (const { path, target } of REFERENCE_FIELDS[record.kind]) {
    if (!SOURCE_TARGETS.has(target)) continue;
    for (const { path: at, value } of valuesAt(data, path)) {
      // An actor that holds something is none of both.
      const id = graph.citable(value)?.id ?? value;
      const holder = at.slice(0, -1).reduce((part: unknown, step) => (part as Record<string, unknown>)[step], data);
      (holder as Record<string, unknown>)[at.at(-1)!] = id;
    }
  }
  return { ...record, data };
}

/** Where a page or record can be read, and where its files are. */
export function linksOf(
  node: Node,
  { graph, fileUrl, pageUrl }: ApiContext,
): Json & { readonly html: Readonly<Partial<Record<Language, string>>> } {
  const { path, languages } = placeOf(node, graph);
  return {
    json: fileUrl(recordPath(kindOf(node), idOf(node))),
    html:
      path === undefined ? {} : Object.fromEntries(languages.map((language) => [language, pageUrl(path, language)])),
    ...(isPage(node) ? { markdown: fileUrl(markdownPath(node)) } : {}),
    ...(isKind(node, 'dataset') ? { csv: fileUrl(`/data/${node.id}.csv`) } : {}),
  };
}

/** Where it can be read, and in which languages; entries of a list are places on a page. */
function placeOf(node: Node, graph: Graph): { path: string | undefined; languages: readonly Language[] } {
  if (isPage(node)) {
    const languages = LANGUAGES.filter((language) => graph.nodes.has(pageKey(language, node.path)));
    return { path: addressOf(node), languages };
  }
  if (isKind(node, 'change') || isKind(node, 'correction'))
    return { path: `${CHANGES_PATH}#${node.id}`, languages: LANGUAGES };
  if (isKind(node, 'standard')) return { path: `${STANDARDS_PATH}#${node.id}`, languages: ['en'] };
  if (isKind(node, 'quiz')) {
    const inLanguage = (language: Language) => graph.nodes.get(pageKey(language, node.data.page)) as Page | undefined;
    const pages = languagesOf(node).flatMap((language) => inLanguage(language) ?? []);
    return { path: pages[0] && quizPath(pages[0]), languages: pages.map(({ language }) => language) };
  }
  if (isKind(node, 'tombstone')) {
    const { kind } = node.data;
    return { path: kind in recordKinds ? recordAddress(kind as RecordKind, node.id) : undefined, languages: ['en'] };
  }
  return { path: addressOf(node), languages: languagesOf(node) };
}

function referencesOf(keys: readonly NodeKey[], { graph, fileUrl }: ApiContext): Json[] {
  return [...new Set(keys)].flatMap((key) => {
    const node = graph.nodes.get(key)!;
    if (!isPublished(node)) return [];
    return [
      {
        type: kindOf(node),
        id: idOf(node),
        ...(isKind(node, 'claim') ? { status: node.data.status, as_of: node.data.as_of } : {}),
        json: fileUrl(recordPath(kindOf(node), idOf(node))),
      },
    ];
  });
}
