/** Reads the whole of `content/` into one corpus. The site, the checks and the tests all read it here and nowhere else. */
import type { z } from 'astro/zod';
import type { ContentRecord, Corpus, DataPath, Page } from '../corpus.ts';
import { compareIssues, error, type Issue, type Place } from '../issue.ts';
import {
  type AskedEntry,
  recordKinds,
  type FrozenEdition,
  type InterfaceStrings,
  type Language,
  type Order,
  type RecordKind,
  type Redirect,
  type RefusedHosts,
  type SynonymEntry,
  type Wording,
} from '../../schemas/index.ts';
import { Editions as EditionsSchema } from '../../schemas/edition.ts';
import { Contributors as ContributorsSchema, type Contributors } from '../../schemas/contributors.ts';
import { InterfaceStrings as InterfaceStringsSchema, Order as OrderSchema } from '../../schemas/records.ts';
import { Redirects as RedirectsSchema } from '../../schemas/redirect.ts';
import { SearchWords as SearchWordsSchema } from '../../schemas/search.ts';
import { RefusedHosts as RefusedHostsSchema, Wording as WordingSchema } from '../../schemas/wording.ts';
import { idIn, kindIn, NO_COMPANION, pageOf, recordOf, textOf, yamlOf } from './file-contents.ts';
import { readFolder, type FoundFile } from './files.ts';
import { pagePath } from './page.ts';
import { sharedIds } from './shared-ids.ts';

/**
 * Reads and validates every content file.
 *
 * @param root absolute path of the repository
 * @param before the files that an earlier call gave: what has not changed since is the same record or page again, and
 *   costs a look at the date of its file
 * @returns the corpus of everything that could be read, the files it was read from, and all issues, sorted; never throws
 *   for bad content
 */
export function readCorpus(
  root: string,
  before: readonly FoundFile[] = [],
): { corpus: Corpus; files: FoundFile[]; issues: Issue[] } {
  const { files, issues } = readFolder(root, 'content', before);
  const read = corpusFromFiles(files);
  return { corpus: read.corpus, files, issues: [...issues, ...read.issues].sort(compareIssues) };
}

/**
 * The same for files that are already in memory; the order in which they come does not matter.
 *
 * @param files paths from the root with their bytes
 */
export function corpusFromFiles(files: readonly FoundFile[]): { corpus: Corpus; issues: Issue[] } {
  const issues: Issue[] = [];
  const readable = new Map<string, FoundFile>();
  for (const found of [...files].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const decoded = textOf(found);
    issues.push(...decoded.issues);
    if (decoded.issues.length === 0) readable.set(found.file, found);
  }
  const reader = new CorpusReader(readable, new Set(files.map(({ file }) => file)), issues);
  const corpus = reader.read();
  return { corpus, issues: issues.sort(compareIssues) };
}

class CorpusReader {
  readonly #readable: ReadonlyMap<string, FoundFile>;
  readonly #present: ReadonlySet<string>;
  readonly #issues: Issue[];
  readonly #pages: Page[] = [];
  readonly #records = Object.fromEntries(Object.keys(recordKinds).map((kind) => [kind, new Map()])) as {
    [K in RecordKind]: Map<string, ContentRecord<K>>;
  };
  readonly #interfaceStrings: Record<Language, InterfaceStrings> = { en: {}, es: {} };
  readonly #unreadable = new Set<string>();
  readonly #locate: Record<string, (path: DataPath) => Place> = {};
  #order: Order = { debate: [], law: [], risks: [], background: [], about: [] };
  #wording: Wording = { entries: [] };
  readonly #synonyms: SynonymEntry[] = [];
  readonly #asked: (AskedEntry & { place: Place })[] = [];
  #refusedHosts: RefusedHosts = { hosts: [] };
  #redirects: readonly Redirect[] = [];
  #editions: readonly FrozenEdition[] = [];
  #contributors: Contributors['people'] = [];

  constructor(readable: ReadonlyMap<string, FoundFile>, present: ReadonlySet<string>, issues: Issue[]) {
    this.#readable = readable;
    this.#present = present;
    this.#issues = issues;
  }

  read(): Corpus {
    for (const found of this.#readable.values()) this.#readFile(found);
    for (const file of this.#present) if (!this.#readable.has(file)) this.#markUnreadable(file);
    this.#issues.push(...sharedIds(this.#records));
    const key = ({ language, path }: Page): string => `${language}/${path}`;
    this.#pages.sort((a, b) => (key(a) < key(b) ? -1 : 1));
    return {
      records: this.#records,
      pages: this.#pages,
      unreadable: this.#unreadable,
      order: this.#order,
      interfaceStrings: this.#interfaceStrings,
      wording: this.#wording,
      search: { synonyms: this.#synonyms, asked: this.#asked },
      refusedHosts: this.#refusedHosts,
      redirects: this.#redirects,
      editions: this.#editions,
      contributors: this.#contributors,
      locateOrder: (path) => this.#placeIn('content/order.yaml', path),
      locateRedirect: (path) => this.#placeIn('content/redirects.yaml', path),
      locateString: (language, key) => this.#placeIn(`content/ui/${language}.yaml`, [key]),
    };
  }

  #placeIn(file: string, path: DataPath): Place {
    return this.#locate[file]?.(path) ?? { file, line: 1, column: 1 };
  }

  #readFile(found: FoundFile): void {
    const { file } = found;
    if (file.startsWith('content/pages/')) {
      const { page, issues } = pageOf(found);
      this.#issues.push(...issues);
      if (page) this.#addPage(page);
      else this.#markUnreadable(file);
      return;
    }
    if (file === 'content/order.yaml') {
      this.#order = this.#readYaml(OrderSchema, found)?.data ?? this.#order;
      return;
    }
    if (file === 'content/wording.yaml') {
      this.#wording = this.#readYaml(WordingSchema, found)?.data ?? this.#wording;
      return;
    }
    if (/^content\/search\/[^/]+\.yaml$/.test(file)) {
      const read = this.#readYaml(SearchWordsSchema, found);
      this.#synonyms.push(...(read?.data.entries ?? []));
      for (const [index, entry] of read?.data.asked.entries() ?? [])
        this.#asked.push({ ...entry, place: read!.locate(['asked', index, 'for']) });
      return;
    }
    if (file === 'content/refused-hosts.yaml') {
      this.#refusedHosts = this.#readYaml(RefusedHostsSchema, found)?.data ?? this.#refusedHosts;
      return;
    }
    if (file === 'content/redirects.yaml') {
      this.#redirects = this.#readYaml(RedirectsSchema, found)?.data.redirects ?? [];
      return;
    }
    if (file === 'content/editions.yaml') {
      this.#editions = this.#readYaml(EditionsSchema, found)?.data.editions ?? [];
      return;
    }
    if (file === 'content/contributors.yaml') {
      this.#contributors = this.#readYaml(ContributorsSchema, found)?.data.people ?? [];
      return;
    }
    const language = /^content\/ui\/(en|es)\.yaml$/.exec(file)?.[1] as Language | undefined;
    if (language) {
      this.#interfaceStrings[language] = this.#readYaml(InterfaceStringsSchema, found)?.data ?? {};
      return;
    }
    this.#readRecord(found);
  }

  #addPage(page: Page): void {
    const before = this.#pages.find((other) => other.language === page.language && other.path === page.path);
    if (before)
      this.#issues.push(
        error(
          'ID',
          { file: page.file, line: 1, column: 1 },
          `the page "${page.path}" already stands in ${before.file}`,
          'keep one of the two files',
        ),
      );
    else this.#pages.push(page);
  }

  #markUnreadable(file: string): void {
    const page = /^content\/pages\/[a-z]{2}\/(.+)\.mdx$/.exec(file)?.[1];
    const id = idIn(file);
    const kind = kindIn(file.split('/')[1]!);
    if (page !== undefined) this.#unreadable.add(`page:${pagePath(page)}`);
    else if (kind && file.endsWith('.yaml')) this.#unreadable.add(`${kind}:${id}`);
  }

  #readRecord(found: FoundFile): void {
    const { file } = found;
    const at = { file, line: 1, column: 1 };
    const [, folder, ...rest] = file.split('/');
    const kind = kindIn(folder!);
    if (!kind) {
      const folders = Object.values(recordKinds).map((entry) => entry.folder);
      this.#issues.push(
        error('IO', at, `nothing is kept in "content/${folder}"`, `the folders are pages, ui, ${folders.join(', ')}`),
      );
      return;
    }
    const { companion, nested, schema } = recordKinds[kind];
    const id = idIn(file);
    if (!file.endsWith('.yaml')) {
      if (!file.endsWith(`.${companion}`))
        this.#issues.push(
          error(
            'IO',
            at,
            'this file is not part of any record',
            `a ${kind} is one .yaml file${companion ? ` with a .${companion} file beside it` : ''}`,
          ),
        );
      else if (!this.#present.has(file.replace(/\.[a-z]+$/, '.yaml')))
        this.#issues.push(error('IO', at, `the record ${id}.yaml is missing beside it`, 'add it, or delete this file'));
      return;
    }
    if (rest.length !== (nested ? 2 : 1)) {
      this.#issues.push(
        error(
          'IO',
          at,
          `a ${kind} lies ${nested ? 'in a folder inside' : 'directly in'} content/${folder}`,
          `move it to content/${folder}/${nested ? '<group>/' : ''}${id}.yaml`,
        ),
      );
      return;
    }
    const read = this.#readYaml(schema as z.ZodType<unknown>, found);
    if (!read) return this.#markUnreadable(file);
    const group = (read.data as { section?: string; kind?: string })[kind === 'claim' ? 'section' : 'kind'];
    if (nested && group !== rest[0]) {
      this.#issues.push(
        error(
          'IO',
          read.locate([kind === 'claim' ? 'section' : 'kind']),
          `the folder says "${rest[0]}", the record says "${group}"`,
          `move the file to content/${folder}/${group}/, or change the field`,
        ),
      );
    }
    const beside = companion ? this.#companion(file, companion) : undefined;
    const before = this.#records[kind].get(id);
    if (before) {
      this.#issues.push(
        error('ID', at, `the id "${id}" is already used by ${before.file}`, 'give one of them another file name'),
      );
      return;
    }
    (this.#records[kind] as Map<string, unknown>).set(id, recordOf(found)(beside ?? NO_COMPANION));
  }

  #companion(file: string, extension: string): FoundFile | undefined {
    const beside = file.replace(/yaml$/, extension);
    if (!this.#present.has(beside)) {
      this.#issues.push(
        error(
          'IO',
          { file, line: 1, column: 1 },
          `the file ${beside.split('/').at(-1)} is missing beside it`,
          'add it: the words or numbers stand there',
        ),
      );
    }
    return this.#readable.get(beside);
  }

  #readYaml<T>(schema: z.ZodType<T>, found: FoundFile): { data: T; locate: (path: DataPath) => Place } | undefined {
    const { data, locate, issues } = yamlOf(found)(schema);
    this.#issues.push(...issues);
    this.#locate[found.file] = locate;
    return data === undefined ? undefined : { data: data as T, locate };
  }
}
