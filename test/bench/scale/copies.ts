/** The content several times over: every record and explainer again under ids of its own, with all references between the copies. */
import { isScalar, parseDocument } from 'yaml';
import { corpusFromFiles } from '../../../src/lib/io/corpus.ts';
import type { FoundFile } from '../../../src/lib/io/files.ts';
import { PAGE_REFERENCE_FIELDS, REFERENCE_FIELDS, valuesAt } from '../../../src/lib/refs/fields.ts';
import { BLOCKS, findCitations } from '../../../src/lib/refs/grammar.ts';
import { buildGraph } from '../../../src/lib/refs/graph.ts';
import { isPage } from '../../../src/lib/refs/scan.ts';
import type { RecordKind } from '../../../src/schemas/index.ts';

/** What is copied: all but the history of the site. */
const COPIED: ReadonlySet<string> = new Set<RecordKind>([
  'source',
  'claim',
  'law',
  'term',
  'event',
  'actor',
  'answer',
  'question',
  'dataset',
  'quiz',
  'option',
  'scenario',
  'lesson',
  'standard',
]);

/** A file that is copied, and where ids stand in it. */
interface Template {
  readonly file: string;
  readonly text: string;
  /** Ends of ids, ascending. */
  readonly ends: readonly number[];
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/**
 * @param files all files of the content, by path from the root
 * @param times how often everything is there in the end; 1 changes nothing
 */
export function copiesOfContent(files: readonly FoundFile[], times: number): FoundFile[] {
  const { corpus } = corpusFromFiles(files);
  const { graph } = buildGraph(corpus);
  const kinds = new Map<string, Set<string>>();
  for (const node of graph.nodes.values()) {
    const kind = isPage(node) ? 'page' : node.kind;
    if (isPage(node) ? node.frontmatter.kind !== 'explainer' : !COPIED.has(kind)) continue;
    const ids = kinds.get(kind) ?? kinds.set(kind, new Set()).get(kind)!;
    ids.add(isPage(node) ? node.path : node.id);
    if (!isPage(node) && node.kind === 'source')
      for (const alias of (node.data as { aliases: string[] }).aliases) ids.add(alias);
  }
  const copied = (target: string, id: string): boolean =>
    (target === 'evidence'
      ? ['claim', 'source']
      : target === 'holder'
        ? ['actor', 'source']
        : [target === 'provision' ? 'law' : target]
    ).some((kind) => kinds.get(kind)?.has(id));

  const templates: Template[] = [];
  for (const node of graph.nodes.values()) {
    const own = isPage(node) ? node.path : node.id;
    if (!copied(isPage(node) ? 'page' : node.kind, own)) continue;
    const ends = [
      ...endsInFields(node.source, isPage(node) ? 'page' : node.kind, copied),
      ...endsInProse(node.source, copied),
    ];
    templates.push({ file: node.file, text: node.source, ends: [...new Set(ends)].sort((a, b) => a - b) });
    if ('companion' in node && node.companion)
      templates.push({ file: node.companion.file, text: node.companion.text, ends: [] });
  }
  const copies = Array.from({ length: times - 1 }, (_, at) => `-copy${at + 2}`);
  return [
    ...files.map((found) =>
      found.file === 'content/order.yaml'
        ? { file: found.file, bytes: encoder.encode(longerMenu(textOf(found), copies, copied)) }
        : found,
    ),
    ...copies.flatMap((suffix) =>
      templates.map(({ file, text, ends }) => ({
        file: file.replace(/(\.\w+)$/, `${suffix}$1`),
        bytes: encoder.encode(withSuffix(text, ends, suffix)),
      })),
    ),
  ];
}

function textOf({ bytes }: FoundFile): string {
  return decoder.decode(bytes);
}

/** The menu with the copies of each page after it. */
function longerMenu(yaml: string, suffixes: readonly string[], copied: IsCopied): string {
  const order = parseDocument(yaml).toJS() as Record<string, { pages: string[] }[]>;
  for (const [section, groups] of Object.entries(order))
    for (const group of groups)
      group.pages = group.pages.flatMap((page) =>
        copied('page', `${section}/${page}`) ? [page, ...suffixes.map((suffix) => `${page}${suffix}`)] : [page],
      );
  return JSON.stringify(order);
}

function withSuffix(text: string, ends: readonly number[], suffix: string): string {
  return [0, ...ends].map((start, at) => text.slice(start, ends[at])).join(suffix);
}

type IsCopied = (target: string, id: string) => boolean;

/** Ends of the ids in the fields of a record or of the head of a page. */
function endsInFields(source: string, kind: RecordKind | 'page', copied: IsCopied): number[] {
  const offset = kind === 'page' ? source.indexOf('---\n') + 4 : 0;
  const yaml = kind === 'page' ? source.slice(offset, source.indexOf('\n---', offset) + 1) : source;
  const document = parseDocument(yaml);
  const data: unknown = document.toJS();
  const fields = kind === 'page' ? PAGE_REFERENCE_FIELDS : REFERENCE_FIELDS[kind];
  const aliases = kind === 'source' ? [{ path: 'aliases.*', target: 'source' }] : [];
  return [...fields, ...aliases].flatMap(({ path, target }) =>
    valuesAt(data, path).flatMap(({ path: at, value }) => {
      const [id] = value.split('#') as [string];
      const node = document.getIn(at, true);
      if (!copied(target, id) || !isScalar(node) || !node.range) return [];
      return [offset + yaml.indexOf(id, node.range[0]) + id.length];
    }),
  );
}

/** Ends of the ids in citations, typed links and blocks. */
function endsInProse(source: string, copied: IsCopied): number[] {
  const ends: number[] = [];
  for (const { start, raw } of findCitations(source))
    for (const match of raw.matchAll(/@([a-z0-9-]+)/g))
      if (copied('evidence', match[1]!)) ends.push(start + match.index + match[0].length);
  for (const match of source.matchAll(/\]\(([a-z]+):([a-z0-9/-]+)/g))
    if (copied(match[1]!, match[2]!)) ends.push(match.index + match[0].length);
  for (const match of source.matchAll(/<([A-Z]\w+)\s+(?:id|ids)="([^"]*)"/g)) {
    const kind = BLOCKS[match[1]!]?.kind;
    const start = match.index + match[0].length - 1 - match[2]!.length;
    for (const id of match[2]!.matchAll(/(?<![#\w-])[a-z0-9]+(?:-[a-z0-9]+)*/g))
      if (kind && copied(kind, id[0])) ends.push(start + id.index + id[0].length);
  }
  return ends;
}
