/** What a content rule is. Each rule of the editorial policy that a machine can decide is one file in this folder. */
import type { ContentRecord, Corpus, Page } from '../corpus.ts';
import type { Issue, Place, Severity } from '../issue.ts';
import { evidenceOf, type PageEvidence } from '../refs/evidence.ts';
import { keyOf, type Graph } from '../refs/graph.ts';
import { readPassages, type Passage } from './prose/passage.ts';

export interface RuleContext {
  readonly corpus: Corpus;
  readonly graph: Graph;
  /** Everything readers read, in pieces of one paragraph, list item, table row or field, in the order of pages and records. */
  readonly passages: readonly Passage[];
  /** The evidence of a page or record, computed once. */
  evidence(node: Page | ContentRecord): PageEvidence;
}

export interface Rule {
  /** The code in the editorial policy, such as `S01`; structural rules have a word, such as `ORDER`. */
  readonly code: string;
  /** The rule in one sentence, as it stands in CONTRIBUTING.md. */
  readonly title: string;
  /** The gravest severity that its issues have; a case that only a person can decide is reported more mildly. */
  readonly severity: Severity;
  /** Why the rule exists, in one or two sentences. */
  readonly why: string;
  /** Finds every breach; issues carry the rule’s code. */
  check(context: RuleContext): Issue[];
}

/** One breach of a rule: where, what, and what to type instead. */
export interface Finding {
  readonly place: Place;
  readonly message: string;
  readonly cure: string;
  /** Given where it is milder than the rule’s own. */
  readonly severity?: Severity;
}

/** A rule as its file states it: what is common to all its issues, and how to find the breaches. */
export interface RuleDefinition extends Omit<Rule, 'check'> {
  find(context: RuleContext): Iterable<Finding>;
}

/** Makes a rule whose issues all carry its code, and its severity where a finding names none. */
export function defineRule({ find, ...rule }: RuleDefinition): Rule {
  return {
    ...rule,
    check: (context) =>
      Array.from(find(context), ({ place, message, cure, severity = rule.severity }) => ({
        rule: rule.code,
        severity,
        message,
        cure,
        place,
      })),
  };
}

/** The context in which the rules run. */
export function ruleContext(graph: Graph): RuleContext {
  const known = new Map<string, PageEvidence>();
  return {
    corpus: graph.corpus,
    graph,
    passages: readPassages(graph.corpus),
    evidence(node) {
      const key = keyOf(node);
      const evidence = known.get(key) ?? evidenceOf(graph, node);
      known.set(key, evidence);
      return evidence;
    },
  };
}
