import type { ContentRecord } from '../corpus.ts';
import { keyOf } from '../refs/graph.ts';
import { faultsOf } from '../scenarios/faults.ts';
import { defineRule, type Finding } from './rule.ts';

/** Verdicts of a second look after which a claim may be relied on. */
const SEEN_AGAIN: ReadonlySet<string> = new Set(['confirmed', 'corrected']);

export const scenarioRulesHold = defineRule({
  code: 'SCENARIO',
  title:
    'Scenario rules rest on claims that were seen again, show every dispute with both its sides, do not contradict one another, and place every option in the matrix.',
  severity: 'error',
  why: 'The explorer puts rules together that no person has read side by side; each must hold by itself, and none may decide what lawyers dispute.',
  *find({ corpus, graph }) {
    for (const record of corpus.records.scenario.values()) {
      for (const { path, message, cure } of faultsOf(record.data)) yield { place: record.locate(path), message, cure };
      for (const edge of graph.outgoing(keyOf(record))) {
        const target = graph.nodes.get(edge.to);
        if (target === undefined || !edge.to.startsWith('claim:')) continue;
        const { checked } = (target as ContentRecord<'claim'>).data;
        if (checked !== undefined && SEEN_AGAIN.has(checked.verdict)) continue;
        yield {
          place: edge.place,
          message: `the claim "${(target as ContentRecord<'claim'>).id}" ${checked === undefined ? 'has had no second check' : `came out of its second check as “${checked.verdict}”`}`,
          cure: 'cite a claim that was confirmed or corrected, or check this one first',
        };
      }
      yield* unplacedOptions(record, [...corpus.records.option.keys()]);
    }
  },
});

/** A new option is no fault of the file, but its cell stays empty until someone judges it. */
function* unplacedOptions(record: ContentRecord<'scenario'>, options: readonly string[]): Iterable<Finding> {
  const { part, rules, not_engaged: none } = record.data;
  if (part !== 'authority') return;
  const placed = new Set([...rules.flatMap((rule) => rule.options), ...(none?.options ?? [])]);
  const missing = options.filter((option) => !placed.has(option));
  if (missing.length === 0) return;
  yield {
    place: record.locate(['not_engaged']),
    severity: 'warning',
    message: `the matrix says nothing on ${missing.map((option) => `"${option}"`).join(', ')}`,
    cure: 'name each in the options: of a rule, or under not_engaged:',
  };
}
