/**
 * The scenarios a reader can choose: who acts, whether Mexico consents, whether Congress has authorized force, who is at
 * risk. Which of them make sense, their permanent addresses, and how one leads to another.
 */
import { SCENARIO_DIMENSIONS, type ScenarioCondition, type ScenarioDimension } from '../../schemas/scenario.ts';
import { nearestOf } from '../text/nearest.ts';

/** One value of each dimension. */
export type Combination = { readonly [D in ScenarioDimension]: (typeof SCENARIO_DIMENSIONS)[D][number] };

export const DIMENSIONS = Object.keys(SCENARIO_DIMENSIONS) as ScenarioDimension[];

/** How each value is written in an address. Addresses are permanent: change none of these. */
const IN_ADDRESS: { readonly [D in ScenarioDimension]: Readonly<Record<Combination[D], string>> } = {
  actor: {
    cia: 'cia',
    'armed-forces': 'armed-forces',
    'mexican-forces': 'mexican-forces',
    'law-enforcement': 'law-enforcement',
  },
  consent: { yes: 'with-consent', no: 'without-consent', unclear: 'consent-unclear' },
  congress: { none: 'no-vote', authorization: 'authorized' },
  at_risk: { 'group-member': 'group-member', 'us-citizen': 'us-citizen' },
};

/** What is left out, and under which name its reason stands in `content/ui`. */
export const LEFT_OUT: readonly { readonly when: ScenarioCondition; readonly reason: string }[] = [
  // Forces of the Mexican state act by the will of at least one Mexican authority; whether it was the right one is “unclear”.
  { when: { actor: ['mexican-forces'], consent: ['no'] }, reason: 'mexican-forces' },
  // An authorization is a law on force by the United States itself.
  { when: { actor: ['mexican-forces', 'law-enforcement'], congress: ['authorization'] }, reason: 'no-us-force' },
];

/** True when every dimension that a condition names has one of its values in the combination. */
export function matches(condition: ScenarioCondition, combination: Combination): boolean {
  return DIMENSIONS.every((dimension) => {
    const wanted: readonly string[] | undefined = condition[dimension];
    return wanted === undefined || wanted.includes(combination[dimension]);
  });
}

const ALL: readonly Combination[] = SCENARIO_DIMENSIONS.actor.flatMap((actor) =>
  SCENARIO_DIMENSIONS.consent.flatMap((consent) =>
    SCENARIO_DIMENSIONS.congress.flatMap((congress) =>
      SCENARIO_DIMENSIONS.at_risk.map((at_risk) => ({ actor, consent, congress, at_risk })),
    ),
  ),
);

/** Every combination that makes sense, in the order of the dimensions and their values. */
export const COMBINATIONS: readonly Combination[] = ALL.filter(
  (combination) => !LEFT_OUT.some(({ when }) => matches(when, combination)),
);

/** The last part of a combination’s address: `cia-without-consent-no-vote-group-member`. */
export function slugOf(combination: Combination): string {
  return DIMENSIONS.map((dimension) => (IN_ADDRESS[dimension] as Record<string, string>)[combination[dimension]]).join(
    '-',
  );
}

/**
 * The combination at an address.
 *
 * @param slug what {@link slugOf} gives
 * @throws with the nearest address when no combination has this one
 */
export function combinationAt(slug: string): Combination {
  const found = COMBINATIONS.find((combination) => slugOf(combination) === slug);
  if (found) return found;
  const nearest = nearestOf(slug, COMBINATIONS.map(slugOf));
  throw new Error(`no scenario is called "${slug}"${nearest ? `: did you mean "${nearest}"?` : ''}`);
}

/** A value that can be chosen, where it leads, and what else changes because the plain combination makes no sense. */
export interface Choice {
  readonly dimension: ScenarioDimension;
  readonly value: string;
  readonly isCurrent: boolean;
  readonly to: Combination;
  readonly alsoChanges: readonly ScenarioDimension[];
  /** Why the plain combination is left out, where it is. */
  readonly reason: string | undefined;
}

/** The chooser of a combination: for each dimension all its values, each with the nearest combination that has it. */
export function choicesFrom(current: Combination): { dimension: ScenarioDimension; choices: Choice[] }[] {
  return DIMENSIONS.map((dimension) => ({
    dimension,
    choices: SCENARIO_DIMENSIONS[dimension].map((value) => choice(current, dimension, value)),
  }));
}

function choice(current: Combination, dimension: ScenarioDimension, value: string): Choice {
  const plain = { ...current, [dimension]: value } as Combination;
  const others = DIMENSIONS.filter((other) => other !== dimension);
  const changed = (to: Combination): ScenarioDimension[] => others.filter((other) => to[other] !== current[other]);
  // Sorting is stable: of several that change as little, the first in the order of the page.
  const to = COMBINATIONS.filter((candidate) => candidate[dimension] === value).sort(
    (a, b) => changed(a).length - changed(b).length,
  )[0]!;
  return {
    dimension,
    value,
    isCurrent: current[dimension] === value,
    to,
    alsoChanges: changed(to),
    reason: LEFT_OUT.find(({ when }) => matches(when, plain))?.reason,
  };
}
