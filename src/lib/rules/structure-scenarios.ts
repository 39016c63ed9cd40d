import type { ContentRecord } from '../corpus.ts';
import { faultsOf } from '../scenarios/faults.ts';
import { defineRule, type Finding } from './rule.ts';
import { claimsNotSeenAgain } from './second-check.ts';

export const scenarioRulesHold = defineRule({
  code: 'SCENARIO',
  title:
    'Scenario rules rest on claims that were seen again, show every dispute with both its sides, do not contradict one another, and place every option in the matrix.',
  severity: 'error',
  why: 'The explorer puts rules together that no person has read side by side; each must hold by itself, and none may decide what lawyers dispute.',
  *find({ corpus, graph }) {
    for (const record of corpus.records.scenario.values()) {
      for (const { path, message, cure } of faultsOf(record.data)) yield { place: record.locate(path), message, cure };
      yield* claimsNotSeenAgain(graph, record);
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
