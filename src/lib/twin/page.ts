/** The Markdown twin of a page: all of its words, with what they rest on, for machines and for people who like plain text. */
import { LICENCE } from '../api/kinds.ts';
import { referenceText } from '../cite/reference.ts';
import type { ContentRecord, Page } from '../corpus.ts';
import { formatPartialDate } from '../dates/partial-date.ts';
import { pageAddressOf } from '../refs/address.ts';
import { pageKey } from '../refs/graph.ts';
import { CLAIM_STATUSES, SECTIONS } from '../../schemas/index.ts';
import { markdownPath } from './address.ts';
import { claimLine, link } from './blocks.ts';
import { bodyMarkdown, lineMarkdown } from './prose.ts';
import { inLanguage, withoutHtml, writingOn, type TwinContext, type Writing } from './writing.ts';

/** The whole twin, with a line break at its end. */
export function pageMarkdown(page: Page, context: TwinContext): string {
  const writing = writingOn(page, page.language, context);
  const { frontmatter } = page;
  const { t, language, evidence } = writing;
  const parts = [
    `# ${frontmatter.title}`,
    ...(frontmatter.short ? [`> ${lineMarkdown(frontmatter.short, writing)}`] : [frontmatter.description]),
    facts(page, writing),
    ...(frontmatter.key.length > 0 ? [`## ${t(language, 'standing.heading')}`, keyClaims(page, writing)] : []),
    bodyMarkdown(page, writing),
    ...(frontmatter.kind === 'home' ? homeAnswers(writing) : []),
    ...(frontmatter.kind === 'hub' ? sectionList(page, writing) : []),
    ...(frontmatter.change.length > 0
      ? [`## ${t(language, 'apparatus.change')}`, frontmatter.change.map((line) => `- ${line}`).join('\n')]
      : []),
    ...(evidence.claims.length > 0
      ? [
          `## ${t(language, 'apparatus.claims', { count: evidence.claims.length })}`,
          evidence.claims.map((claim) => claimLine(claim, writing)).join('\n'),
        ]
      : []),
    ...(evidence.sources.length > 0 ? [`## ${t(language, 'apparatus.sources')}`, sources(writing)] : []),
  ];
  return withoutHtml(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}

/** Where the page stands, how far its evidence reaches, its license, and how to read the marks. */
function facts({ path, frontmatter }: Page, writing: Writing): string {
  const { t, language, evidence, pageUrl } = writing;
  const date = (value: string): string => formatPartialDate(value, language);
  return [
    pageUrl(pageAddressOf(path), language),
    evidence.evidenceTo && `${t(language, 'article.evidence-to')}: ${date(evidence.evidenceTo)}`,
    frontmatter.reviewed && `${t(language, 'article.reviewed')}: ${date(frontmatter.reviewed.on)}`,
    `${t(language, 'twin.licence')}: ${LICENCE}`,
    ...(evidence.claims.length > 0 ? [t(language, 'twin.marks'), t(language, 'evidence.reach')] : []),
  ]
    .filter(Boolean)
    .map((fact) => `- ${fact}`)
    .join('\n');
}

function keyClaims({ frontmatter }: Page, writing: Writing): string {
  const claims = frontmatter.key.map((id) => writing.graph.citable(id) as ContentRecord<'claim'>);
  return CLAIM_STATUSES.flatMap((status) => claims.filter(({ data }) => data.status === status))
    .map((claim) => claimLine(claim, writing))
    .join('\n');
}

/** The questions that the home page answers. */
function homeAnswers(writing: Writing): string[] {
  const { graph } = writing;
  return [...graph.corpus.records.answer.values()]
    .filter(({ data }) => data.home !== undefined)
    .sort((a, b) => a.data.home! - b.data.home!)
    .flatMap((answer) => answerMarkdown(answer, writing));
}

/** A question with its answer; the marks are numbered by the answer’s own sources, which its page lists. */
export function answerMarkdown(
  answer: ContentRecord<'answer'>,
  context: TwinContext & Pick<Writing, 'language'>,
): string[] {
  const writing = writingOn(answer, context.language, context);
  const { data } = answer;
  return [
    `## ${inLanguage(data.question, writing)}`,
    lineMarkdown(inLanguage(data.answer, writing), writing),
    writing.evidence.claims.map((claim) => claimLine(claim, writing)).join('\n'),
    sources(writing),
    link(answer, writing, context.t(context.language, 'home.sources')),
  ];
}

/** The pages of a section in the order of its menu. */
function sectionList({ frontmatter }: Page, writing: Writing): string[] {
  const section = SECTIONS.find((each) => each === frontmatter.section);
  if (section === undefined) return [];
  const { graph, fileUrl, language } = writing;
  return graph.corpus.order[section].flatMap(({ group, pages }) => {
    const found = pages.flatMap((id) => {
      const path = `${section}/${id}`;
      const page = graph.nodes.get(pageKey(language, path)) ?? graph.nodes.get(pageKey('en', path));
      return page === undefined ? [] : [page as Page];
    });
    return [
      ...(group && found.length > 0 ? [`## ${inLanguage(group, writing)}`] : []),
      found.map((each) => `- ${pageLine(each, fileUrl)}`).join('\n'),
    ];
  });
}

/** A page as a line of a list: its title as a link to its twin, and what it is about. */
export function pageLine(page: Page, fileUrl: TwinContext['fileUrl']): string {
  const { title, description } = page.frontmatter;
  return `[${title}](${fileUrl(markdownPath(page))}): ${description}`;
}

function sources(writing: Writing): string {
  const { t, language, evidence } = writing;
  const words = {
    date: (date: string) => formatPartialDate(date, language),
    noDate: t(language, 'source.no-date'),
    copyAt: (host: string) => t(language, 'source.copy-at', { host }),
  };
  return evidence.sources
    .map(({ number, source }) => {
      const address = source.data.url === undefined ? '' : ` <${source.data.url}>`;
      const read = t(language, `read-as.${source.data.read_as}`);
      return `${number}. ${referenceText(source.data, words)} (${read}; ${link(source, writing, source.id)})${address}`;
    })
    .join('\n');
}
