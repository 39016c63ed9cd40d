/** Makes the index that the search reads when it is opened, from the published content. */
import type { ContentRecord, Page } from '../corpus.ts';
import type { Language } from '../../schemas/index.ts';
import { addressOf, languagesOf } from '../refs/address.ts';
import type { Graph } from '../refs/graph.ts';
import { isPage } from '../refs/scan.ts';
import { DRAFTS, draftOfPage, type Draft } from './drafts.ts';
import { legalCitations } from './legal-citations.ts';
import { tellingWords } from './parts.ts';
import { shortAddress, type EntryForm, type SearchIndexForm, type SynonymForm } from './index-form.ts';
import { SEARCHED_RECORDS, type SearchKind } from './kinds.ts';
import { stemOf, stemsOf } from './words.ts';

/** A page or record that the search finds by more than its full text. */
export interface SearchedEntry {
  readonly kind: SearchKind;
  readonly node: Page | ContentRecord;
  /** Below the root of the language, without slashes at the ends. */
  readonly path: string;
  readonly draft: Draft;
  /** True when it stands on the site in English only. */
  readonly isEnglish: boolean;
  /** How readers ask for it: the stems of each phrase, what its own record says first. */
  readonly asked: readonly string[];
}

/** Of an answer’s other wordings so many are known from the start; all else that readers ask comes with the deeper index. */
const ASKED_AT_ONCE = 4;

/**
 * What the indexes of one language hold, in their order. What has not been translated stands among it too: a reader who
 * finds it in English is better served than one who finds nothing.
 *
 * @param graph the published content
 */
export function searchedEntries(graph: Graph, language: Language): SearchedEntry[] {
  const entries: SearchedEntry[] = [];
  const phrases = new Map(graph.corpus.search.asked.map((each) => [each.for, each[language]]));
  const add = (kind: SearchKind, node: Page | ContentRecord, draft: Draft, isEnglish: boolean): void => {
    const address = addressOf(node);
    if (address === undefined) return;
    const asked = askedPhrases(draft, [...(draft.asked ?? []), ...(phrases.get(linkTo(node)) ?? [])], language);
    entries.push({ kind, node, path: address.replace(/^\/|\/$/g, ''), draft, isEnglish, asked });
  };
  const translated = new Set(graph.corpus.pages.filter((page) => page.language === language).map(({ path }) => path));
  for (const page of graph.corpus.pages) {
    if (page.frontmatter.kind === 'home') continue;
    const exists = page.language === language;
    if (!exists && (page.language !== 'en' || translated.has(page.path))) continue;
    const kind = page.frontmatter.section === 'about' || page.frontmatter.kind === 'about' ? 'about' : 'explainer';
    add(kind, page, draftOfPage(page), !exists);
  }
  for (const kind of SEARCHED_RECORDS) {
    const describe = DRAFTS[kind] as (record: ContentRecord, language: Language, graph: Graph) => Draft;
    for (const record of graph.corpus.records[kind].values()) {
      const exists = languagesOf(record).includes(language);
      add(kind === 'dataset' ? 'data' : kind, record, describe(record, language, graph), !exists);
    }
  }
  const byKind = Map.groupBy(entries, ({ kind }) => kind);
  return [...byKind.values()].flatMap((group) => group.sort((a, b) => (a.path < b.path ? -1 : 1)));
}

/**
 * The index of one language that is read when the search is opened, always the same for the same content.
 *
 * @param graph the published content
 */
export function buildSearchIndex(graph: Graph, language: Language): SearchIndexForm {
  const kinds: Partial<Record<SearchKind, EntryForm[]>> = {};
  const routes: Partial<Record<SearchKind, string>> = {};
  for (const { kind, node, path, draft, isEnglish, asked } of searchedEntries(graph, language)) {
    routes[kind] ??= isPage(node) ? '' : path.slice(0, -node.id.length);
    const short = shortAddress(path, routes[kind], draft.title, draft.date);
    const atOnce = kind === 'answer' ? asked.slice(0, ASKED_AT_ONCE) : [];
    (kinds[kind] ??= []).push(entry(short, draft, isEnglish, atOnce.join('|')));
  }
  return { language, routes, kinds, synonyms: synonymForms(graph) };
}

/** Of an entry, the phrases that the first index leaves to the deeper one. */
export function askedLater({ kind, asked }: SearchedEntry): readonly string[] {
  return kind === 'answer' ? asked.slice(ASKED_AT_ONCE) : asked;
}

/** How `content/search` names a page or record. */
function linkTo(node: Page | ContentRecord): string {
  return isPage(node) ? `page:${node.path}` : `${node.kind}:${node.id}`;
}

/** Phrases as the search compares them: without those that say the same as the title, a name or another phrase. */
function askedPhrases({ title, names = [] }: Draft, phrases: readonly string[], language: Language): string[] {
  const stems = (text: string): string[] => [...new Set(tellingWords(text, language).map(stemOf))];
  const key = (words: readonly string[]): string => words.toSorted().join(' ');
  const seen = new Set([title, ...names].map((each) => key(stems(each))));
  return phrases
    .map(stems)
    .filter((words) => !seen.has(key(words)) && seen.add(key(words)))
    .map((words) => words.join(' '));
}

function entry(address: string, draft: Draft, isEnglish: boolean, asked: string): EntryForm {
  const parts: unknown[] = [
    address,
    draft.title,
    distinctNames(draft.title, draft.names ?? []),
    draft.headings ?? [],
    draft.date ?? '',
    draft.section ?? '',
    isEnglish ? 1 : 0,
    asked,
  ];
  const isEmpty = (part: unknown): boolean => !part || (Array.isArray(part) && part.length === 0);
  while (parts.length > 2 && isEmpty(parts.at(-1))) parts.pop();
  return parts as unknown as EntryForm;
}

/** Names that the search cannot tell from the title or from one another are left out. */
function distinctNames(title: string, names: readonly string[]): string[] {
  const key = (name: string): string =>
    [...stemsOf(name), ...legalCitations(name).map(({ keys }) => keys[0])].join(' ');
  const seen = new Set([key(title)]);
  return names.filter((name) => !seen.has(key(name)) && seen.add(key(name)));
}

function synonymForms(graph: Graph): SynonymForm[] {
  return graph.corpus.search.synonyms.map(({ words, relation }) => [
    relation === 'same' ? 1 : 0.6,
    ...new Set([...words.en, ...words.es]),
  ]);
}
