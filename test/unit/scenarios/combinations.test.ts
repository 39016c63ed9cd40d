import { describe, expect, it } from 'vitest';
import {
  choicesFrom,
  combinationAt,
  COMBINATIONS,
  DIMENSIONS,
  LEFT_OUT,
  matches,
  slugOf,
  type Combination,
} from '../../../src/lib/scenarios/combinations.ts';

const CIA_AFTER_A_VOTE: Combination = {
  actor: 'cia',
  consent: 'no',
  congress: 'authorization',
  at_risk: 'us-citizen',
};

describe('the combinations', () => {
  it('are the 34 that make sense of 48, each once', () => {
    expect(COMBINATIONS).toHaveLength(34);
    expect(new Set(COMBINATIONS.map(slugOf)).size).toBe(34);
  });
  it.each([
    ['cia', 12],
    ['armed-forces', 12],
    ['mexican-forces', 4],
    ['law-enforcement', 6],
  ] as const)('of %s are %i', (actor, count) => {
    expect(COMBINATIONS.filter((combination) => combination.actor === actor)).toHaveLength(count);
  });
  it('leave out exactly what a reason is given for', () => {
    for (const { when } of LEFT_OUT) expect(COMBINATIONS.some((combination) => matches(when, combination))).toBe(false);
  });
  // Addresses are permanent: this list may grow, and may not change.
  it.each([
    [
      'cia-without-consent-no-vote-group-member',
      { actor: 'cia', consent: 'no', congress: 'none', at_risk: 'group-member' },
    ],
    [
      'armed-forces-with-consent-authorized-us-citizen',
      { actor: 'armed-forces', consent: 'yes', congress: 'authorization', at_risk: 'us-citizen' },
    ],
    [
      'mexican-forces-consent-unclear-no-vote-us-citizen',
      { actor: 'mexican-forces', consent: 'unclear', congress: 'none', at_risk: 'us-citizen' },
    ],
    [
      'law-enforcement-without-consent-no-vote-group-member',
      { actor: 'law-enforcement', consent: 'no', congress: 'none', at_risk: 'group-member' },
    ],
  ] as const)('%s has its address', (slug, combination) => {
    expect(slugOf(combination)).toBe(slug);
    expect(combinationAt(slug)).toEqual(combination);
  });
  it('are found again by their address', () => {
    for (const combination of COMBINATIONS) expect(combinationAt(slugOf(combination))).toEqual(combination);
  });
  it('refuse an unknown address with the nearest one', () => {
    expect(() => combinationAt('cia-without-consent-no-votes-group-member')).toThrow(
      'no scenario is called "cia-without-consent-no-votes-group-member": did you mean "cia-without-consent-no-vote-group-member"?',
    );
    expect(() => combinationAt('martians')).toThrow('no scenario is called "martians"');
  });
});

describe('a condition', () => {
  it.each([
    [{}, true],
    [{ actor: ['cia'] }, true],
    [{ actor: ['armed-forces'] }, false],
    [{ actor: ['armed-forces', 'cia'], consent: ['no', 'unclear'] }, true],
    [{ actor: ['cia'], consent: ['yes'] }, false],
    [{ congress: ['authorization'], at_risk: ['us-citizen'] }, true],
  ] as const)('%j matches: %s', (condition, expected) => {
    const mutable = Object.fromEntries(Object.entries(condition).map(([key, list]) => [key, [...list]]));
    expect(matches(mutable, CIA_AFTER_A_VOTE)).toBe(expected);
  });
});

describe('the chooser', () => {
  it('offers every value of every dimension, one of them current', () => {
    for (const combination of COMBINATIONS) {
      const rows = choicesFrom(combination);
      expect(rows.map(({ dimension }) => dimension)).toEqual(DIMENSIONS);
      for (const { dimension, choices } of rows) {
        expect(choices.filter(({ isCurrent }) => isCurrent).map(({ value }) => value)).toEqual([
          combination[dimension],
        ]);
        for (const choice of choices) expect(choice.to[dimension]).toBe(choice.value);
      }
    }
  });
  it('leads only to combinations that exist, and says what else changes', () => {
    for (const combination of COMBINATIONS)
      for (const { choices } of choicesFrom(combination))
        for (const { to, alsoChanges, dimension, reason } of choices) {
          expect(COMBINATIONS).toContain(to);
          const changed = DIMENSIONS.filter((each) => each !== dimension && to[each] !== combination[each]);
          expect(alsoChanges).toEqual(changed);
          expect(reason === undefined).toBe(changed.length === 0);
        }
  });
  it('changes as little as it can', () => {
    const toMexicanForces = choicesFrom(CIA_AFTER_A_VOTE)[0]!.choices[2]!;
    expect(toMexicanForces.to).toEqual({
      actor: 'mexican-forces',
      consent: 'yes',
      congress: 'none',
      at_risk: 'us-citizen',
    });
    expect(toMexicanForces.alsoChanges).toEqual(['consent', 'congress']);
    expect(toMexicanForces.reason).toBe('mexican-forces');
  });
});
