/** The test sets of the search, and how well a way of searching does on them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Language } from '../../src/schemas/common.ts';

export interface SearchQuestion {
  readonly query: string;
  readonly language: Language;
  readonly kind: string;
  /** Address of the public page where the words were met. */
  readonly seen: string;
  readonly derived?: string;
  /** `kind:id` of records, `page:path` of pages; any of them is right. */
  readonly answers: readonly string[];
}

/** A question collected by someone who had not seen the engine. */
export interface FreshQuestion extends SearchQuestion {
  /** Odd: for tuning. Even: for judging. */
  readonly half: 'odd' | 'even';
}

export interface Score {
  readonly count: number;
  /** Share answered by the first result, and within the first three. */
  readonly first: number;
  readonly three: number;
  /** Mean of 1/rank of the first right result. */
  readonly mrr: number;
}

/** The questions with which the search was tuned. */
export function searchQuestions(): SearchQuestion[] {
  return questionsOf('search-questions');
}

/**
 * The questions that judge it: collected, and their answers listed, without knowing how the search answers them. Halves
 * alternate within each language and kind. Those that no page answers (`missing` says what is lacking) are left out.
 */
export function freshQuestions(): FreshQuestion[] {
  const seen = new Map<string, number>();
  return questionsOf('search-questions-fresh')
    .filter(({ answers }) => answers.length > 0)
    .map((question) => {
      const group = `${question.language} ${question.kind}`;
      const place = (seen.get(group) ?? 0) + 1;
      seen.set(group, place);
      return { ...question, half: place % 2 === 1 ? 'odd' : 'even' };
    });
}

function questionsOf(name: string): SearchQuestion[] {
  return parse(
    readFileSync(fileURLToPath(new URL(`../fixtures/${name}.yaml`, import.meta.url)), 'utf8'),
  ) as SearchQuestion[];
}

/** Rank of the first right result, from 1; undefined when none is. */
export function rankOf(question: SearchQuestion, addresses: readonly string[]): number | undefined {
  const right = new Set(question.answers.map(addressOfAnswer));
  const index = addresses.findIndex((address) => right.has(address));
  return index < 0 ? undefined : index + 1;
}

/** Path of an answer on the site, without language and slashes at the ends. */
export function addressOfAnswer(answer: string): string {
  const [kind = '', id = ''] = answer.split(':');
  const routes: Record<string, string> = { term: 'glossary', law: 'law/texts', data: 'data' };
  return kind === 'page' ? id.replace(/^about\//, '') : `${routes[kind] ?? `${kind}s`}/${id}`;
}

/** Sums ranks up. */
export function scoreOf(ranks: readonly (number | undefined)[]): Score {
  const share = (test: (rank: number) => boolean): number =>
    ranks.filter((rank) => rank !== undefined && test(rank)).length / ranks.length;
  return {
    count: ranks.length,
    first: share((rank) => rank === 1),
    three: share((rank) => rank <= 3),
    mrr: ranks.reduce<number>((sum, rank) => sum + (rank === undefined ? 0 : 1 / rank), 0) / ranks.length,
  };
}
