/** The reference graph: every page and record is a node, every reference an edge with its place. */
import type { ContentRecord, Corpus, Page } from '../corpus.ts';
import { allRecords } from '../corpus.ts';
import { compareIssues, error, type Issue, type Place } from '../issue.ts';
import { headingIds } from './headings.ts';
import { lawTextsOf } from './law-texts.ts';
import { nearestOf } from '../text/nearest.ts';
import type { Language, RecordKind } from '../../schemas/index.ts';
import type { FieldTarget } from './fields.ts';
import { isPage, scanReferences, type RawReference, type ReferenceForm } from './scan.ts';

/** `claim:nbc-…` for a record, `page:en/law/overview` for a page. */
export type NodeKey = string;

/** A resolved reference. */
export interface Edge {
  readonly from: NodeKey;
  readonly to: NodeKey;
  readonly form: ReferenceForm;
  readonly fragment?: string;
  readonly locator?: string;
  readonly field?: string;
  readonly place: Place;
}

export interface Graph {
  readonly corpus: Corpus;
  /** All nodes, in the order of pages and records. */
  readonly nodes: ReadonlyMap<NodeKey, Page | ContentRecord>;
  /** Edges that start at a node, in the order of its text. */
  outgoing(key: NodeKey): readonly Edge[];
  /** Edges that end at a node, in the order of their places. */
  incoming(key: NodeKey): readonly Edge[];
  /** The claim or source that a citation names, through aliases; undefined when there is none. */
  citable(id: string): ContentRecord<'claim'> | ContentRecord<'source'> | undefined;
}

/** The key of a page or record. */
export function keyOf(node: Page | ContentRecord): NodeKey {
  return isPage(node) ? pageKey(node.language, node.path) : `${node.kind}:${node.id}`;
}

/** The key of the page at a path. */
export function pageKey(language: Language, path: string): NodeKey {
  return `page:${language}/${path}`;
}

/** The kinds of records a field or link may name. */
function kindsOf(target: FieldTarget): readonly RecordKind[] {
  if (target === 'evidence') return ['claim', 'source'];
  if (target === 'holder') return ['actor', 'source'];
  if (target === 'provision') return ['law'];
  return target === 'page' ? [] : [target];
}

/**
 * Builds the graph of a corpus.
 *
 * @returns the graph of all references that resolve, and an issue, with the nearest id, for each that does not
 */
export function buildGraph(corpus: Corpus): { graph: Graph; issues: Issue[] } {
  const { references, issues } = scanReferences(corpus);
  const resolver = new Resolver(corpus);
  const nodes = new Map<NodeKey, Page | ContentRecord>();
  for (const node of [...corpus.pages, ...allRecords(corpus)]) nodes.set(keyOf(node), node);
  const outgoing = new Map<NodeKey, Edge[]>();
  const incoming = new Map<NodeKey, Edge[]>();
  for (const reference of references) {
    const to = resolver.resolve(reference);
    if (to === undefined) continue;
    if (typeof to !== 'string') {
      issues.push(to);
      continue;
    }
    const { form, fragment, locator, field, place } = reference;
    const edge: Edge = {
      from: keyOf(reference.from),
      to,
      form,
      place,
      ...(fragment ? { fragment } : {}),
      ...(locator ? { locator } : {}),
      ...(field ? { field } : {}),
    };
    push(outgoing, edge.from, edge);
    push(incoming, edge.to, edge);
  }
  for (const edges of incoming.values()) edges.sort(comparePlaces);
  const graph: Graph = {
    corpus,
    nodes,
    outgoing: (key) => outgoing.get(key) ?? [],
    incoming: (key) => incoming.get(key) ?? [],
    citable: (id) => resolver.citable(id),
  };
  return { graph, issues: issues.sort(compareIssues) };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function comparePlaces(a: Edge, b: Edge): number {
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1;
  return a.place.line - b.place.line || a.place.column - b.place.column;
}

class Resolver {
  readonly #corpus: Corpus;
  readonly #aliases = new Map<string, string>();
  readonly #provisions = new Map<string, ReadonlySet<string>>();

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    for (const source of corpus.records.source.values())
      for (const alias of source.data.aliases) this.#aliases.set(alias, source.id);
  }

  citable(id: string): ContentRecord<'claim'> | ContentRecord<'source'> | undefined {
    const { claim, source } = this.#corpus.records;
    return claim.get(id) ?? source.get(id) ?? source.get(this.#aliases.get(id) ?? '');
  }

  /** The node that a reference names; undefined for one whose file cannot be read, which has issues of its own. */
  resolve(reference: RawReference): NodeKey | Issue | undefined {
    if (reference.target === 'page') return this.#page(reference);
    const kinds = kindsOf(reference.target);
    for (const kind of kinds) {
      const record = this.#record(kind, reference.id);
      if (!record) continue;
      return this.#fragmentProblem(reference, record) ?? keyOf(record);
    }
    return this.#unknown(reference, kinds);
  }

  #record(kind: RecordKind, id: string): ContentRecord | undefined {
    const records = this.#corpus.records[kind] as ReadonlyMap<string, ContentRecord>;
    return records.get(id) ?? (kind === 'source' ? records.get(this.#aliases.get(id) ?? '') : undefined);
  }

  #page({ from, id, fragment, place }: RawReference): NodeKey | Issue | undefined {
    const own = isPage(from) ? from.language : 'en';
    const pages = this.#corpus.pages.filter((page) => page.path === id);
    const page =
      pages.find((candidate) => candidate.language === own) ?? pages.find((candidate) => candidate.language === 'en');
    if (!page && this.#corpus.unreadable.has(`page:${id}`)) return undefined;
    if (!page) {
      const nearest = nearestOf(id, [...new Set(this.#corpus.pages.map((candidate) => candidate.path))]);
      return error(
        'REF',
        place,
        `there is no page "${id}"`,
        nearest ? `did you mean "${nearest}"?` : 'give the path of its file below content/pages/en, without .mdx',
      );
    }
    if (fragment !== undefined) {
      const ids = headingIds(page.tree);
      if (!ids.includes(fragment)) {
        const nearest = nearestOf(fragment, ids);
        return error(
          'REF',
          place,
          `the page "${id}" has no heading "#${fragment}"`,
          nearest ? `did you mean "#${nearest}"?` : `its headings are ${ids.map((known) => `#${known}`).join(' ')}`,
        );
      }
    }
    return keyOf(page);
  }

  #fragmentProblem({ fragment, place }: RawReference, record: ContentRecord): Issue | undefined {
    if (fragment === undefined) return undefined;
    if (record.kind !== 'law')
      return error('REF', place, `a ${record.kind} has no places inside it`, `drop "#${fragment}"`);
    const provisions = this.#provisionsOf(record as ContentRecord<'law'>);
    if (provisions.has(fragment)) return undefined;
    const nearest = nearestOf(fragment, [...provisions]);
    return error(
      'REF',
      place,
      `"${record.id}" has no provision "#${fragment}"`,
      nearest
        ? `did you mean "${record.id}#${nearest}"?`
        : `it begins with ${[...provisions]
            .slice(0, 5)
            .map((known) => `#${known}`)
            .join(' ')}`,
    );
  }

  #provisionsOf(law: ContentRecord<'law'>): ReadonlySet<string> {
    const known = this.#provisions.get(law.id);
    if (known) return known;
    const ids = new Set(
      lawTextsOf(this.#corpus)
        .get(law.id)
        ?.provisions.map((provision) => provision.id),
    );
    this.#provisions.set(law.id, ids);
    return ids;
  }

  #unknown({ id, place, target }: RawReference, kinds: readonly RecordKind[]): Issue | undefined {
    const tombstone = this.#corpus.records.tombstone.get(id);
    if (tombstone) {
      const { why, replaced_by: instead } = tombstone.data;
      return error('REF', place, `"${id}" was removed: ${why.en}`, instead ? `use "${instead}"` : 'drop the reference');
    }
    if (kinds.some((kind) => this.#corpus.unreadable.has(`${kind}:${id}`))) return undefined;
    const candidates = kinds.flatMap((kind) => [...this.#corpus.records[kind].keys()]);
    const nearest = nearestOf(id, candidates);
    const elsewhere = (Object.keys(this.#corpus.records) as RecordKind[]).find((kind) =>
      this.#corpus.records[kind].has(id),
    );
    const cure = nearest
      ? `did you mean "${nearest}"?`
      : elsewhere
        ? `"${id}" is a ${elsewhere}: name ${aOrAn(wanted(target, kinds))} here`
        : `add it, or see content/${folderHint(kinds)}`;
    return error('REF', place, `unknown ${wanted(target, kinds)} "${id}"`, cure);
  }
}

function wanted(target: FieldTarget, kinds: readonly RecordKind[]): string {
  return target === 'provision' ? 'law text' : kinds.join(' or ');
}

function aOrAn(noun: string): string {
  return /^[aeo]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function folderHint(kinds: readonly RecordKind[]): string {
  return kinds
    .map(
      (kind) =>
        ({
          source: 'sources/<kind>/',
          claim: 'claims/<section>/',
          law: 'law/',
          term: 'glossary/',
          event: 'events/',
          actor: 'actors/',
          answer: 'answers/',
          question: 'questions/',
          option: 'options/',
          scenario: 'scenarios/',
          dataset: 'data/',
          lesson: 'lessons/',
          standard: 'standards/',
          quiz: 'quizzes/',
          change: 'changes/',
          correction: 'corrections/',
          tombstone: 'tombstones/',
        })[kind],
    )
    .join(' or content/');
}
