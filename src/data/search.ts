/** The two indexes of the search, in each language, and their addresses. */
import { createHash } from 'node:crypto';
import { buildDeeperIndex } from '../lib/search/build-deeper-index.ts';
import { buildSearchIndex } from '../lib/search/build-index.ts';
import type { SearchIndexForm } from '../lib/search/index-form.ts';
import type { Language } from '../schemas/index.ts';
import { fileHref } from './links.ts';
import { graph } from './site.ts';

/** A file that the search reads. */
export interface SearchFile {
  readonly json: string;
  /** File name without ending, different when the content is: a browser may keep it for good. */
  readonly name: string;
  readonly href: string;
}

export interface SearchFiles {
  readonly index: SearchIndexForm;
  /** What is read when the search is opened. */
  readonly first: SearchFile;
  /** What is read after it. */
  readonly deeper: SearchFile;
}

const made = new Map<Language, SearchFiles>();

/** The indexes of a language, made once. */
export function searchFiles(language: Language): SearchFiles {
  const known = made.get(language);
  if (known) return known;
  const index = buildSearchIndex(graph, language);
  const files = {
    index,
    first: fileOf(language, index),
    deeper: fileOf(`${language}.deeper`, buildDeeperIndex(graph, language)),
  };
  made.set(language, files);
  return files;
}

function fileOf(kind: string, content: unknown): SearchFile {
  const json = JSON.stringify(content);
  const name = `${kind}.${createHash('sha256').update(json).digest('hex').slice(0, 10)}`;
  return { json, name, href: fileHref(`/search/${name}.json`) };
}
