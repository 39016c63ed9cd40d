/** The index of the first tier of the search, in each language, and its address. */
import { createHash } from 'node:crypto';
import { buildSearchIndex } from '../lib/search/build-index.ts';
import type { SearchIndexForm } from '../lib/search/index-form.ts';
import type { Language } from '../schemas/index.ts';
import { fileHref } from './links.ts';
import { graph } from './site.ts';

export interface SearchIndexFile {
  readonly index: SearchIndexForm;
  readonly json: string;
  /** File name without ending, different when the content is: a browser may keep it for good. */
  readonly name: string;
  readonly href: string;
}

const files = new Map<Language, SearchIndexFile>();

/** The index of a language, made once. */
export function searchIndexFile(language: Language): SearchIndexFile {
  const known = files.get(language);
  if (known) return known;
  const index = buildSearchIndex(graph, language);
  const json = JSON.stringify(index);
  const name = `${language}.${createHash('sha256').update(json).digest('hex').slice(0, 10)}`;
  const made = { index, json, name, href: fileHref(`/search/${name}.json`) };
  files.set(language, made);
  return made;
}
