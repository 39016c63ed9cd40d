/**
 * What large language models are given to read: an index of the twins, and all of them in one file. Both begin with what
 * must not be lost on the way: that a claim has a status, and how far the evidence reaches.
 *
 * @see https://llmstxt.org/
 */
import { LICENCE } from '../api/kinds.ts';
import type { Page } from '../corpus.ts';
import type { Graph } from '../refs/graph.ts';
import { CLAIM_STATUSES, SECTIONS, type Language } from '../../schemas/index.ts';
import { answerMarkdown, pageLine, pageMarkdown } from './page.ts';
import { withoutHtml, type TwinContext } from './writing.ts';

export interface LlmsContext extends TwinContext {
  readonly siteName: string;
}

/** The index: what the site is, how to read it, and where everything lies. */
export function llmsIndex(context: LlmsContext): string {
  const { graph, fileUrl, t } = context;
  const pages = graph.corpus.pages;
  const english = (test: (page: Page) => boolean) => pages.filter((page) => page.language === 'en' && test(page));
  const list = (heading: string, found: readonly Page[]): string[] =>
    found.length === 0 ? [] : [`## ${heading}`, found.map((page) => `- ${pageLine(page, fileUrl)}`).join('\n')];
  return join([
    ...preface(context),
    ...SECTIONS.flatMap((section) =>
      list(
        t('en', `section.${section}`),
        inMenuOrder(
          graph,
          section,
          english(({ frontmatter }) => frontmatter.section === section),
        ),
      ),
    ),
    '## Data',
    [
      `- [Everything as JSON and CSV](${fileUrl('/api/v1/index.json')}): lists, records, schemas; every claim with its status`,
      `- [All pages in one file](${fileUrl('/llms-full.txt')}): the English pages and short answers as Markdown`,
      `- [All claims](${fileUrl('/api/v1/claims.json')}): statement, status, date, sources, second check`,
    ].join('\n'),
    ...list(
      'Optional',
      english(({ frontmatter }) => !SECTIONS.some((section) => section === frontmatter.section)),
    ),
    ...list(
      'Español',
      pages.filter(({ language }) => language === 'es'),
    ),
  ]);
}

/** All English pages and short answers, each with its claims and sources. */
export function llmsFull(context: LlmsContext): string {
  const { graph } = context;
  const language: Language = 'en';
  const pages = graph.corpus.pages.filter((page) => page.language === language);
  const answers = [...graph.corpus.records.answer.values()];
  return join([
    ...preface(context),
    ...pages.map((page) => `---\n\n${pageMarkdown(page, context).trimEnd()}`),
    '---',
    '# Short answers',
    ...answers.flatMap((answer) => answerMarkdown(answer, { ...context, language })),
  ]);
}

function preface({ siteName, t }: LlmsContext): string[] {
  return [
    `# ${siteName}`,
    `> ${t('en', 'llms.summary')}`,
    t('en', 'evidence.reach'),
    t('en', 'llms.status'),
    CLAIM_STATUSES.map((status) => `- **${t('en', `status.${status}`)}**: ${t('en', `status.${status}.about`)}`).join(
      '\n',
    ),
    t('en', 'twin.marks'),
    t('en', 'llms.licence', { address: LICENCE }),
  ];
}

/** The pages of a section as its menu has them; its own page, which the menu does not list, first. */
function inMenuOrder(graph: Graph, section: (typeof SECTIONS)[number], pages: readonly Page[]): Page[] {
  const order = graph.corpus.order[section].flatMap((group) => group.pages.map((id) => `${section}/${id}`));
  const place = ({ path }: Page): number => order.indexOf(path);
  return [...pages].sort((a, b) => place(a) - place(b));
}

function join(parts: readonly string[]): string {
  return withoutHtml(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}
