/** The content check: reads, links and judges the whole corpus. `npm run check`, the build and the tests call this one function. */
import { readCorpus } from './io/corpus.ts';
import { compareIssues, type Issue } from './issue.ts';
import type { Corpus } from './corpus.ts';
import { buildGraph, type Graph } from './refs/graph.ts';
import { rules } from './rules/index.ts';
import { ruleContext, type Rule, type RuleContext } from './rules/rule.ts';
import { applyWaivers, type Waived } from './rules/waivers.ts';

export interface CheckResult {
  readonly corpus: Corpus;
  readonly graph: Graph;
  /** What the rules saw: passages and evidence, for reports on the same corpus. */
  readonly context: RuleContext;
  /** Everything found and not waived, sorted by place. */
  readonly issues: readonly Issue[];
  /** Warnings that a person has answered with a written reason. */
  readonly waived: readonly Waived[];
}

/**
 * Checks the content of a repository.
 *
 * @param root absolute path of the repository
 */
export function checkContent(root: string): CheckResult {
  const read = readCorpus(root);
  return { corpus: read.corpus, ...judge(read.corpus, read.issues) };
}

/**
 * Links and judges a corpus that has been read.
 *
 * @param found issues found while reading; they are reported with the others
 * @param asked the rules to judge by
 */
export function judge(
  corpus: Corpus,
  found: readonly Issue[] = [],
  asked: readonly Rule[] = rules,
): Omit<CheckResult, 'corpus'> {
  const { graph, issues: dangling } = buildGraph(corpus);
  const context = ruleContext(graph);
  const judged = asked.flatMap((rule) => rule.check(context));
  const { issues, waived } = applyWaivers(corpus, [...found, ...dangling, ...judged]);
  return { graph, context, issues: issues.sort(compareIssues), waived };
}

/** True when something must be mended before the site can be built. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}
