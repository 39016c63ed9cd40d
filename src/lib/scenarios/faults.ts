/** What can be wrong with a file of scenario rules beyond its form: contradictions, gaps, rules that nothing engages. */
import type { DataPath } from '../corpus.ts';
import type { Scenario, ScenarioRule } from '../../schemas/scenario.ts';
import { COMBINATIONS, matches, slugOf } from './combinations.ts';

/** One fault, with the path of the value it is about. */
export interface RuleFault {
  readonly path: DataPath;
  readonly message: string;
  readonly cure: string;
}

/** All faults of a file, in the order of its rules. */
export function faultsOf(data: Scenario): RuleFault[] {
  return [
    ...data.rules.flatMap((rule, index) => [
      ...faultsOfForm(data, rule, index),
      ...faultsOfReach(rule, index),
      ...contradictions(data, rule, index),
    ]),
    ...faultsOfColumn(data),
  ];
}

function faultsOfForm(data: Scenario, rule: ScenarioRule, index: number): RuleFault[] {
  const at = (...more: (string | number)[]): DataPath => ['rules', index, ...more];
  const faults: RuleFault[] = [];
  const isAuthority = data.part === 'authority';
  if (isAuthority && rule.effect === undefined)
    faults.push({
      path: at('id'),
      message: `the rule "${rule.id}" does not say what the authority does`,
      cure: 'add effect: permits, requires, limits or disputed',
    });
  if (!isAuthority && rule.effect !== undefined)
    faults.push({
      path: at('effect'),
      message: `a ${data.part} has no effect in law`,
      cure: 'drop effect:, or move the rule to an authority',
    });
  if (rule.effect === 'disputed' && rule.sides.length < 2)
    faults.push({
      path: at('effect'),
      message: `the dispute "${rule.id}" shows ${rule.sides.length === 0 ? 'no side' : 'one side'}`,
      cure: 'add sides: with two or more, each with its holders and claims',
    });
  if (rule.effect !== 'disputed' && rule.sides.length > 0)
    faults.push({
      path: at('sides'),
      message: `the rule "${rule.id}" has sides but is no dispute`,
      cure: 'set effect: disputed, or say it in the text',
    });
  if (rule.claims.length + rule.law.length + rule.sides.length === 0)
    faults.push({
      path: at('text'),
      message: `the rule "${rule.id}" rests on nothing`,
      cure: 'add claims: or law:',
    });
  return faults;
}

function faultsOfReach(rule: ScenarioRule, index: number): RuleFault[] {
  if (rule.when === undefined) {
    if (rule.options.length > 0) return [];
    return [
      {
        path: ['rules', index, 'id'],
        message: `nothing engages the rule "${rule.id}"`,
        cure: 'add when: (`{}` for every scenario) or options:',
      },
    ];
  }
  const { when } = rule;
  if (COMBINATIONS.some((combination) => matches(when, combination))) return [];
  return [
    {
      path: ['rules', index, 'when'],
      message: `no scenario has what the rule "${rule.id}" asks for`,
      cure: 'widen its when:, or drop the rule; some combinations are left out of the explorer',
    },
  ];
}

/** Rules that answer one point differently for the same scenario, and rules with one id. */
function contradictions(data: Scenario, rule: ScenarioRule, index: number): RuleFault[] {
  return data.rules.slice(0, index).flatMap((before): RuleFault[] => {
    if (before.id === rule.id)
      return [
        {
          path: ['rules', index, 'id'],
          message: `the id "${rule.id}" stands twice in this file`,
          cure: 'give one of the two rules another id',
        },
      ];
    const { when, point } = rule;
    const earlier = before.when;
    if (point === undefined || before.point !== point || when === undefined || earlier === undefined) return [];
    const both = COMBINATIONS.find((combination) => matches(when, combination) && matches(earlier, combination));
    if (both === undefined) return [];
    return [
      {
        path: ['rules', index, 'when'],
        message: `the rules "${before.id}" and "${rule.id}" both answer the point "${point}" for ${slugOf(both)}`,
        cure: 'narrow the when: of one, or give them different points',
      },
    ];
  });
}

/** In the matrix an option is engaged or not; it cannot be both. */
function faultsOfColumn(data: Scenario): RuleFault[] {
  const engaged = new Set(data.rules.flatMap(({ options }) => options));
  return (data.not_engaged?.options ?? []).flatMap((option, index) =>
    engaged.has(option)
      ? [
          {
            path: ['not_engaged', 'options', index],
            message: `"${option}" is said not to be engaged, but a rule of this file names it`,
            cure: 'drop it here, or take it out of the rule’s options:',
          },
        ]
      : [],
  );
}
