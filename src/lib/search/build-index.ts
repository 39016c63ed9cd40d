/** Makes the index of the first tier from the published content. */
import type { ContentRecord, Page } from '../corpus.ts';
import type { Language, LocalizedText } from '../../schemas/index.ts';
import { walk, plainText } from '../markdown-tree.ts';
import { addressOf, languagesOf } from '../refs/address.ts';
import { evidenceOf } from '../refs/evidence.ts';
import type { Graph } from '../refs/graph.ts';
import { headingIds } from '../refs/headings.ts';
import { isPage } from '../refs/scan.ts';
import { parseProvisions } from '../law/provisions.ts';
import { legalCitations } from './legal-citations.ts';
import { tellingWords } from './parts.ts';
import {
  anchorOf,
  shortAddress,
  type EntryForm,
  type HeadingForm,
  type SearchIndexForm,
  type SynonymForm,
} from './index-form.ts';
import { SEARCHED_RECORDS, type SearchKind } from './kinds.ts';
import { stemOf, stemsOf } from './words.ts';

interface Draft {
  readonly title: string;
  readonly names?: readonly string[];
  readonly headings?: readonly HeadingForm[];
  readonly asked?: readonly string[];
  readonly date?: string | undefined;
  readonly section?: string | undefined;
}

/**
 * The index of one language, always the same for the same content. What has not been translated stands in it too, marked:
 * a reader who finds it in English is better served than one who finds nothing.
 *
 * @param graph the published content
 */
export function buildSearchIndex(graph: Graph, language: Language): SearchIndexForm {
  const kinds: Partial<Record<SearchKind, [path: string, form: EntryForm][]>> = {};
  const routes: Partial<Record<SearchKind, string>> = {};
  const asked = new Map(graph.corpus.search.asked.map((each) => [each.for, each[language]]));
  const add = (kind: SearchKind, node: Page | ContentRecord, draft: Draft, isEnglish = false): void => {
    const address = addressOf(node);
    if (address === undefined) return;
    const phrases = askedPhrases(draft, [...(draft.asked ?? []), ...(asked.get(linkTo(node)) ?? [])], language);
    const path = address.replace(/^\/|\/$/g, '');
    routes[kind] ??= isPage(node) ? '' : path.slice(0, -node.id.length);
    const short = shortAddress(path, routes[kind], draft.title, draft.date);
    (kinds[kind] ??= []).push([path, entry(short, draft, isEnglish, phrases)]);
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
  const sorted = Object.entries(kinds).map(([kind, list]) => [
    kind,
    list.sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, form]) => form),
  ]);
  return {
    language,
    routes,
    kinds: Object.fromEntries(sorted) as SearchIndexForm['kinds'],
    synonyms: synonymForms(graph),
  };
}

const inLanguage = (text: LocalizedText, language: Language): string => text[language] ?? text.en;
const bothLanguages = (text: LocalizedText): string[] => (text.es === undefined ? [text.en] : [text.en, text.es]);

type Describe<K extends (typeof SEARCHED_RECORDS)[number]> = (
  record: ContentRecord<K>,
  language: Language,
  graph: Graph,
) => Draft;

const DRAFTS: { readonly [K in (typeof SEARCHED_RECORDS)[number]]: Describe<K> } = {
  answer: (record, language, graph) => ({
    title: inLanguage(record.data.question, language),
    asked: record.data.aliases[language],
    date: evidenceOf(graph, record).evidenceTo,
  }),
  question: ({ data }, language) => ({
    title: inLanguage(data.question, language),
    section: data.section,
  }),
  option: ({ data }, language) => ({
    title: inLanguage(data.label, language),
  }),
  law: (record, language) => {
    const { data } = record;
    return {
      title: inLanguage(data.title, language),
      names: [data.citation, ...bothLanguages(data.title), ...data.aliases.en, ...data.aliases.es],
      headings: sectionsOf(record),
      section: 'law',
    };
  },
  term: ({ data }, language) => ({
    title: inLanguage(data.term, language),
    names: [...bothLanguages(data.term), ...data.aliases.en, ...data.aliases.es],
  }),
  actor: ({ data }) => ({
    title: data.name,
    names: [...(data.local_name === undefined ? [] : [data.local_name]), ...data.aliases],
  }),
  event: ({ data }, language) => ({
    title: inLanguage(data.title, language),
    names: data.place ? [inLanguage(data.place.name, language)] : [],
    date: data.date,
  }),
  dataset: ({ data }, language) => ({ title: inLanguage(data.title, language) }),
  lesson: ({ data }, language) => ({ title: inLanguage(data.title, language), section: data.section }),
};

function draftOfPage(page: Page): Draft {
  const { frontmatter } = page;
  const ids = headingIds(page.tree);
  const headings: HeadingForm[] = [];
  let count = 0;
  walk(page.tree, (node) => {
    if (node.type === 'heading') headings.push(headingForm(ids[count++]!, plainText(node).trim()));
  });
  return {
    title: frontmatter.title,
    names: frontmatter.nav === undefined ? [] : [frontmatter.nav],
    headings,
    section: frontmatter.section,
  };
}

/** The sections of a law that is cited by them: § 1543 of a text with many, not the paragraphs of a single one. */
function sectionsOf(record: ContentRecord<'law'>): HeadingForm[] {
  const sections = parseProvisions(record.companion?.text ?? '').provisions.filter(
    ({ depth, label, kind }) => depth === 0 && label !== '' && (kind === 'section' || kind === 'article'),
  );
  return sections.length < 2
    ? []
    : sections.map(({ id, label, heading }) => headingForm(id, `${label} ${heading ?? ''}`.trim()));
}

function headingForm(anchor: string, text: string): HeadingForm {
  return anchorOf(text) === anchor ? text : [anchor, text];
}

/** How `content/search` names a page or record. */
function linkTo(node: Page | ContentRecord): string {
  return isPage(node) ? `page:${node.path}` : `${node.kind}:${node.id}`;
}

/** Phrases as the search compares them: without those that say the same as the title, a name or another phrase. */
function askedPhrases({ title, names = [] }: Draft, phrases: readonly string[], language: Language): string {
  const stems = (text: string): string[] => [...new Set(tellingWords(text, language).map(stemOf))];
  const key = (words: readonly string[]): string => words.toSorted().join(' ');
  const seen = new Set([title, ...names].map((each) => key(stems(each))));
  return phrases
    .map(stems)
    .filter((words) => !seen.has(key(words)) && seen.add(key(words)))
    .map((words) => words.join(' '))
    .join('|');
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
