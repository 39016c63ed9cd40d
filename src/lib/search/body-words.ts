/** The words in which a page or record says what it says: what the deeper index knows of it besides its names. */
import type { ContentRecord, Page } from '../corpus.ts';
import { plainText, walk } from '../markdown-tree.ts';
import { keyOf, type Graph } from '../refs/graph.ts';
import { sourcesOfClaim } from '../refs/evidence.ts';
import { isPage } from '../refs/scan.ts';
import { plainProse } from '../text/plain-prose.ts';
import type { Language } from '../../schemas/index.ts';
import { legalCitations } from './legal-citations.ts';
import { isQuestionWord } from './question-words.ts';
import { stemOf, wordsOf } from './words.ts';

/** What its own words, those of the claims it states, and the titles of their sources count for one another. */
const OWN = 3;
const STATED = 2;
const CITED = 1;

/**
 * The stems of an entry’s text, each with how much it is said: in its own prose, in the claims it states and in the
 * titles of the sources they rest on. Citations of law stand among them as the search reads them, `§usc-50-3093`.
 */
export function bodyWords(graph: Graph, node: Page | ContentRecord, language: Language): Map<string, number> {
  const words = new Map<string, number>();
  const count = (text: string, worth: number): void => {
    const marks = legalCitations(text).flatMap(({ keys }) => keys.map((key) => `§${key}`));
    const stems = wordsOf(text)
      .filter((word) => !isQuestionWord(word, language))
      .map(stemOf);
    for (const stem of [...stems, ...marks]) words.set(stem, (words.get(stem) ?? 0) + worth);
  };
  for (const text of ownTexts(node, language)) count(text, OWN);
  const sources = new Map<string, string>();
  for (const claim of statedClaims(graph, node)) {
    const { statement, attributed_to: holder, quote } = claim.data;
    for (const text of [statement, holder]) if (text) count(inLanguage(text, language), STATED);
    if (quote && (quote.language === language || language === 'en')) count(quote.text, STATED);
    for (const { id, data } of sourcesOfClaim(graph, claim)) sources.set(id, data.title);
  }
  for (const text of shownTexts(graph, node, language)) count(text, STATED);
  for (const { to } of graph.outgoing(keyOf(node))) {
    const record = graph.nodes.get(to);
    if (record && !isPage(record) && record.kind === 'source')
      sources.set(record.id, (record as ContentRecord<'source'>).data.title);
  }
  for (const title of sources.values()) count(title, CITED);
  return words;
}

function statedClaims(graph: Graph, node: Page | ContentRecord): ContentRecord<'claim'>[] {
  const claims = new Set<ContentRecord<'claim'>>();
  for (const { to } of graph.outgoing(keyOf(node))) {
    const record = graph.nodes.get(to);
    if (record && !isPage(record) && record.kind === 'claim') claims.add(record as ContentRecord<'claim'>);
  }
  return [...claims];
}

/** Of the debates, options and scenarios that a page shows, the words that it shows. */
function shownTexts(graph: Graph, node: Page | ContentRecord, language: Language): string[] {
  const shown = graph.outgoing(keyOf(node)).filter(({ form }) => form === 'block');
  return [...new Set(shown.map(({ to }) => to))].flatMap((to) => {
    const record = graph.nodes.get(to);
    return record && !isPage(record) && record.kind !== 'claim' ? localizedTexts(record.data, language) : [];
  });
}

function ownTexts(node: Page | ContentRecord, language: Language): string[] {
  if (!isPage(node)) return [...localizedTexts(node.data, language), node.companion?.text ?? ''];
  const texts = [...localizedTexts(node.frontmatter, language), node.frontmatter.description, node.frontmatter.short];
  walk(node.tree, (each) => {
    if (BLOCKS_OF_TEXT.has(each.type)) texts.push(plainText(each));
  });
  return texts.filter((text) => text !== undefined).map(plainProse);
}

const BLOCKS_OF_TEXT: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** Every text of a record that it has in both languages, as far down as there is one. */
function localizedTexts(data: unknown, language: Language): string[] {
  if (data === null || typeof data !== 'object') return [];
  if ('en' in data && typeof data.en === 'string')
    return [plainProse(inLanguage(data as { en: string; es?: string }, language))];
  return Object.values(data).flatMap((value) => localizedTexts(value, language));
}

function inLanguage(text: { readonly en: string; readonly es?: string | undefined }, language: Language): string {
  return text[language] ?? text.en;
}
