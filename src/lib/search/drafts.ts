/** What the search reads of each kind of page and record, besides its words: title, other names, headings, ways to ask. */
import type { ContentRecord, Page } from '../corpus.ts';
import type { Language, LocalizedText } from '../../schemas/index.ts';
import { walk, plainText } from '../markdown-tree.ts';
import { evidenceOf } from '../refs/evidence.ts';
import type { Graph } from '../refs/graph.ts';
import { headingIds } from '../refs/headings.ts';
import { parseProvisions } from '../law/provisions.ts';
import { anchorOf, type HeadingForm } from './index-form.ts';
import type { SEARCHED_RECORDS } from './kinds.ts';

export interface Draft {
  readonly title: string;
  readonly names?: readonly string[];
  readonly headings?: readonly HeadingForm[];
  readonly asked?: readonly string[];
  readonly date?: string | undefined;
  readonly section?: string | undefined;
}

const inLanguage = (text: LocalizedText, language: Language): string => text[language] ?? text.en;
const bothLanguages = (text: LocalizedText): string[] => (text.es === undefined ? [text.en] : [text.en, text.es]);

type Describe<K extends (typeof SEARCHED_RECORDS)[number]> = (
  record: ContentRecord<K>,
  language: Language,
  graph: Graph,
) => Draft;

export const DRAFTS: { readonly [K in (typeof SEARCHED_RECORDS)[number]]: Describe<K> } = {
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

export function draftOfPage(page: Page): Draft {
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
