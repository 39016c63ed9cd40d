import { createHash } from 'node:crypto';
import { decode, encode } from 'cborg';
import { gunzipSync, gzipSync } from 'fflate';

/** A file of the search index, by its path below `pagefind/`. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What Pagefind puts before the CBOR of each file that it packs. */
const SIGNATURE = new TextEncoder().encode('pagefind_dcd');

/** A filter: its name, and each of its values with the numbers of the pages that have it. */
type Filter = [name: string, values: [value: string, pages: number[]][]];

/** The head of an index; the fourth part names each filter with its file. */
type Meta = [version: string, pages: unknown, chunks: unknown, filters: [name: string, hash: string][], ...unknown[]];

interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

/**
 * The files of a search index in one order for one content. Pagefind writes the values of a filter, the filters of a
 * language and the languages in the order of its hash tables, which is another one in every run, and names files after
 * their bytes. Here all three are sorted and the files named anew; what the browser finds in them is the same.
 *
 * @param files what Pagefind made, in any order
 * @returns the same files, sorted by path
 * @throws when a file is not as Pagefind 1.5 writes it, or an index names a filter that is not there
 * @see https://github.com/Pagefind/pagefind/issues/638
 */
export function stableSearchIndex(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const stable: IndexFile[] = [];
  const rename = (old: string, content: Uint8Array): string => {
    const [language, hash = ''] = old.split(/_(?=[^_]+$)/);
    const name = `${language}_${sha256(content).slice(0, hash.length)}`;
    renamed.set(old, name);
    return name;
  };
  for (const { path, content } of files) {
    const old = /^filter\/(.+)\.pf_filter$/.exec(path)?.[1];
    if (old === undefined) continue;
    const [name, values] = unpack(content, path) as Filter;
    const bytes = pack([name, values.sort(byName)]);
    stable.push({ path: `filter/${rename(old, bytes)}.pf_filter`, content: bytes });
  }
  for (const { path, content } of files) {
    const old = /^pagefind\.(.+)\.pf_meta$/.exec(path)?.[1];
    if (old === undefined) continue;
    const [version, pages, chunks, filters, ...rest] = unpack(content, path) as Meta;
    const named = filters.map(([name, hash]) => [name, known(renamed, hash)] as [string, string]).sort(byName);
    const bytes = pack([version, pages, chunks, named, ...rest]);
    stable.push({ path: `pagefind.${rename(old, bytes)}.pf_meta`, content: bytes });
  }
  for (const { path, content } of files) {
    if (/\.pf_(?:filter|meta)$/.test(path)) continue;
    stable.push({ path, content: path === 'pagefind-entry.json' ? stableEntry(content, renamed) : content });
  }
  return stable.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The file that says where each language begins. */
function stableEntry(content: Uint8Array, renamed: ReadonlyMap<string, string>): Uint8Array {
  const entry = JSON.parse(new TextDecoder().decode(content)) as Entry;
  const languages = Object.entries(entry.languages)
    .sort(byName)
    .map(([language, index]) => [language, { ...index, hash: known(renamed, index.hash) }]);
  return new TextEncoder().encode(JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}

function known(renamed: ReadonlyMap<string, string>, hash: string): string {
  const name = renamed.get(hash);
  if (name === undefined) throw new Error(`the search index names "${hash}", and Pagefind made no such file`);
  return name;
}

function unpack(content: Uint8Array, path: string): unknown {
  const bytes = gunzipSync(content);
  if (!SIGNATURE.every((byte, at) => bytes[at] === byte))
    throw new Error(`pagefind/${path} is not as this version writes it: adapt src/site/stable-search-index.ts`);
  return decode(bytes.subarray(SIGNATURE.length));
}

/** Packed by code that is the same on every machine and notes no time. */
function pack(value: unknown): Uint8Array {
  const body = encode(value);
  const bytes = new Uint8Array(SIGNATURE.length + body.length);
  bytes.set(SIGNATURE);
  bytes.set(body, SIGNATURE.length);
  return gzipSync(bytes, { level: 9, mtime: 0 });
}

function byName([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : 1;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
