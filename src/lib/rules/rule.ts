/** What a content rule is. Each rule of the editorial policy that a machine can decide is one file in this folder. */
import type { ContentRecord, Corpus, Page } from '../corpus.ts';
import type { Issue, Severity } from '../issue.ts';
import { evidenceOf, type PageEvidence } from '../refs/evidence.ts';
import { keyOf, type Graph } from '../refs/graph.ts';

export interface RuleContext {
  readonly corpus: Corpus;
  readonly graph: Graph;
  /** The evidence of a page or record, computed once. */
  evidence(node: Page | ContentRecord): PageEvidence;
}

export interface Rule {
  /** The code in the editorial policy, such as `S01`. */
  readonly code: string;
  /** The rule in one sentence, as it stands in CONTRIBUTING.md. */
  readonly title: string;
  readonly severity: Severity;
  /** Why the rule exists, in one or two sentences. */
  readonly why: string;
  /** Finds every breach; issues carry the rule’s code and severity. */
  check(context: RuleContext): Issue[];
}

/** The context in which the rules run. */
export function ruleContext(graph: Graph): RuleContext {
  const known = new Map<string, PageEvidence>();
  return {
    corpus: graph.corpus,
    graph,
    evidence(node) {
      const key = keyOf(node);
      const evidence = known.get(key) ?? evidenceOf(graph, node);
      known.set(key, evidence);
      return evidence;
    },
  };
}
