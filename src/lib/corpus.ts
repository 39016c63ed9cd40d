/** The whole content as typed records with their places: what `lib/io` reads and everything else works on. */
import type { Contributors } from '../schemas/contributors.ts';
import type { Place } from './issue.ts';
import type { MarkdownNode } from './markdown-tree.ts';
import type {
  AskedEntry,
  FrozenEdition,
  InterfaceStrings,
  Language,
  Order,
  PageFrontmatter,
  RecordData,
  RecordKind,
  Redirect,
  RefusedHosts,
  SynonymEntry,
  Wording,
} from '../schemas/index.ts';

/** A path into a record's data: `['sources', 0, 'id']`. */
export type DataPath = readonly (string | number)[];

/** The verbatim file beside a record: the words of a law, the rows of a dataset. */
export interface Companion {
  readonly file: string;
  readonly text: string;
}

export interface ContentRecord<K extends RecordKind = RecordKind> {
  readonly kind: K;
  readonly id: string;
  /** Path from the repository’s root, with forward slashes. */
  readonly file: string;
  readonly data: RecordData[K];
  /** The YAML file, as decoded. */
  readonly source: string;
  readonly companion?: Companion;
  /** The place of a value in the file, or of its nearest parent that is written there. */
  locate(path: DataPath): Place;
}

export interface Page {
  /** Address without language and slashes at the ends: `law/covert-action`, `law` for a hub, the empty string for the home page. */
  readonly path: string;
  readonly language: Language;
  readonly file: string;
  readonly frontmatter: PageFrontmatter;
  /** The whole file, as decoded. */
  readonly source: string;
  /** The body as a Markdown tree; positions count in the whole file. */
  readonly tree: MarkdownNode;
  locate(path: DataPath): Place;
}

export interface Corpus {
  readonly records: { readonly [K in RecordKind]: ReadonlyMap<string, ContentRecord<K>> };
  /** All pages, ordered by language and path. */
  readonly pages: readonly Page[];
  /** Files that exist but could not be read, by `claim:id` or `page:path`: a reference to one is not unknown. */
  readonly unreadable: ReadonlySet<string>;
  readonly order: Order;
  readonly interfaceStrings: Readonly<Record<Language, InterfaceStrings>>;
  /** The term register: words that prejudge, and what to write instead. */
  readonly wording: Wording;
  /**
   * What the search knows besides the content, of all files of `content/search`: words that stand for one another, and
   * how readers ask for a page or record.
   */
  readonly search: {
    readonly synonyms: readonly SynonymEntry[];
    readonly asked: readonly (AskedEntry & { readonly place: Place })[];
  };
  /** Hosts that may not be cited. */
  readonly refusedHosts: RefusedHosts;
  /** Addresses that moved or went. */
  readonly redirects: readonly Redirect[];
  /** Frozen copies of the whole site, oldest first. */
  readonly editions: readonly FrozenEdition[];
  /** People named for what they changed. */
  readonly contributors: Contributors['people'];
  /** The place of an entry of the menu order. */
  locateOrder(path: DataPath): Place;
  /** The place of a redirect. */
  locateRedirect(path: DataPath): Place;
  /** The place of an interface string. */
  locateString(language: Language, key: string): Place;
}

/** All records of every kind, in the order of the kinds and then of the ids. */
export function allRecords(corpus: Corpus): ContentRecord[] {
  return Object.values(corpus.records).flatMap((records) => [...records.values()] as ContentRecord[]);
}
