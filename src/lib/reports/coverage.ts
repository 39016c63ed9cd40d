/** What the site covers, page by page: the public report on how much stands behind each explainer. */
import type { ContentRecord, Corpus, Page } from '../corpus.ts';
import { balanceOf } from '../debate/balance.ts';
import { bodies } from '../rules/prose/body.ts';
import type { RuleContext } from '../rules/rule.ts';
import { keyOf } from '../refs/graph.ts';
import { fleschKincaidGrade } from '../text/readability.ts';
import { countWords } from '../text/words.ts';

export interface PageCoverage {
  readonly page: Page;
  /** Questions of readers whose answer leads to this page. */
  readonly answers: readonly ContentRecord<'answer'>[];
  readonly claims: number;
  /** Claims that a second person looked up. */
  readonly checked: number;
  readonly sources: number;
  /** Words of the running text. */
  readonly words: number;
  /** U.S. school grades; undefined without running text. */
  readonly grade: number | undefined;
  readonly shortGrade: number | undefined;
  /** Contested questions that the page names, with the widest gap of a position’s words from their mean. */
  readonly questions: readonly { readonly question: ContentRecord<'question'>; readonly widestGap: number }[];
}

/** One row for each English explainer, in the order of the corpus. */
export function coverageOf(context: RuleContext): PageCoverage[] {
  const { corpus, graph, passages } = context;
  const texts = bodies(passages);
  const shorts = new Map(passages.filter(({ field }) => field === 'short').map(({ of, text }) => [of, text]));
  return corpus.pages
    .filter(({ language, frontmatter }) => language === 'en' && frontmatter.kind === 'explainer')
    .map((page) => {
      const { claims, sources } = context.evidence(page);
      const text = texts.get(page) ?? '';
      const named = new Set(graph.outgoing(keyOf(page)).map(({ to }) => to));
      return {
        page,
        answers: [...corpus.records.answer.values()].filter(({ data }) => data.leads_to.includes(page.path)),
        claims: claims.length,
        checked: claims.filter(({ data }) => data.checked !== undefined).length,
        sources: sources.length,
        words: countWords(text),
        grade: fleschKincaidGrade(text),
        shortGrade: fleschKincaidGrade(shorts.get(page) ?? ''),
        questions: [...corpus.records.question.values()]
          .filter((question) => named.has(keyOf(question)))
          .map((question) => ({ question, widestGap: balanceOf(question.data).widestGap })),
      };
    });
}

/** How many records share a value, most first and then by name. */
export interface Share<T extends string> {
  readonly value: T;
  readonly count: number;
  /** Part of all records, 0 to 1. */
  readonly share: number;
}

/** Counts values, such as the kinds of all sources. */
export function shares<T extends string>(values: readonly T[]): Share<T>[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count, share: count / values.length }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The sources by kind, language and manner of reading, and the claims by status and by the result of the second look. */
export function sharesOf({ records }: Corpus) {
  const sources = [...records.source.values()].map(({ data }) => data);
  const claims = [...records.claim.values()].map(({ data }) => data);
  return {
    kinds: shares(sources.map(({ kind }) => kind)),
    languages: shares(sources.map(({ language }) => language)),
    readings: shares(sources.map(({ read_as }) => read_as)),
    statuses: shares(claims.map(({ status }) => status)),
    verdicts: shares(claims.map(({ checked }) => checked?.verdict ?? 'not-yet')),
  };
}
