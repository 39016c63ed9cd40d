/** How much each sign that an entry is meant counts, and what the signs come to. */
import type { Fit } from './fits.ts';
import type { SearchKind } from './kinds.ts';
import type { Query } from './query.ts';

/**
 * What each sign counts; together 1 for an entry that fits in every way.
 *
 * These and the numbers below were found by climbing one number at a time, on the questions of test/fixtures that are for
 * tuning, with every phrase of content/search left out that nearly repeats one of them, and on a sample of those phrases,
 * each asked of an index without it. Tried and left out because they changed nothing: how often a text says a word, how
 * long it is, the order of words, how a question begins, and how many phrases of an entry hold a word.
 */
const SIGNS: Readonly<Record<'best' | 'again' | 'named' | 'said' | 'saidWhole' | 'all', number>> = {
  best: 0.4,
  again: 0.07,
  named: 0.26,
  said: 0.04,
  saidWhole: 0.04,
  all: 0.2,
};
/** What half of what was asked for is worth, beside the whole: a little more than half. */
export const POWER = 0.8;

/** What a reader wants first when several fit equally. */
const KINDS: Readonly<Partial<Record<SearchKind, number>>> = {
  answer: 1.07,
  explainer: 1.05,
  actor: 1.05,
  event: 0.95,
  data: 0.95,
  lesson: 0.95,
  about: 0.95,
};
/** Put as a question, it is an answer that is wanted. */
const ANSWER_TO_A_QUESTION = 1.1;
/** Asked what or who something is, the entry that has its name. */
const NAMED_THING = 1.3;
/** A word or two that are no question are more often a name than not. */
const LONE_NAME = 1.1;
const LONGEST_LONE_NAME = 2;
/** Whoever cites a law wants its text more than what is said of it. */
const CITED_LAW = 1.3;
const NAMED_KINDS: ReadonlySet<SearchKind> = new Set<SearchKind>(['term', 'actor', 'law']);

/** How surely an entry is meant: from 0 to 1, a little more where the kind of the query speaks for its kind. */
export function scoreOf(fit: Fit, kind: SearchKind, query: Query): number {
  const signs =
    SIGNS.best * fit.best +
    SIGNS.again * fit.again +
    SIGNS.named * fit.named ** POWER +
    SIGNS.said * fit.said +
    // One who stands only in texts stands there with the whole name.
    SIGNS.saidWhole * fit.said ** 3 +
    SIGNS.all * fit.all ** POWER;
  return signs * (KINDS[kind] ?? 1) * intentWeight(query, kind);
}

function intentWeight({ asksForMeaning, citations, isQuestion, stems }: Query, kind: SearchKind): number {
  if (citations.length > 0 && kind === 'law') return CITED_LAW;
  if (asksForMeaning) return NAMED_KINDS.has(kind) ? NAMED_THING : 1;
  if (isQuestion) return kind === 'answer' ? ANSWER_TO_A_QUESTION : 1;
  return stems.length <= LONGEST_LONE_NAME && NAMED_KINDS.has(kind) ? LONE_NAME : 1;
}
