/** The rules of the scenario explorer: what they must yield in every scenario, and how far each reaches. */
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/cli/support/project.mjs';
import { readCorpus } from '../../src/lib/io/corpus.ts';
import { COMBINATIONS, slugOf, type Combination } from '../../src/lib/scenarios/combinations.ts';
import { engagedBy, type RuleFile } from '../../src/lib/scenarios/engaged.ts';
import { faultsOf } from '../../src/lib/scenarios/faults.ts';
import { cellOf, effectsOf } from '../../src/lib/scenarios/matrix.ts';

describe('the rules of this site', () => {
  const { corpus } = readCorpus(projectRoot);
  const files: RuleFile[] = [...corpus.records.scenario.values()];

  it.each(COMBINATIONS.map((combination) => [slugOf(combination), combination] as const))(
    '%s yields what a reader needs',
    (_, combination) => {
      const { record, authority, risk, precedent } = engagedBy(files, combination);
      const { actor, consent, congress, at_risk } = combination;
      expect(authority.length).toBeGreaterThanOrEqual(4);
      expect(risk.length).toBeGreaterThanOrEqual(2);
      expect(precedent.flatMap(({ rules }) => rules).length).toBeGreaterThanOrEqual(1);
      const ids = authority.map(({ file: { id } }) => id);
      // Mexican law and international law speak of every act in Mexico.
      expect(ids).toContain('mexican-law');
      expect(ids).toContain('force-and-consent');
      expect(ids.includes('covert-action')).toBe(actor !== 'law-enforcement');
      expect(ids.includes('us-citizens')).toBe(at_risk === 'us-citizen');
      const rules = authority.flatMap(({ rules: engaged }) => engaged);
      const effects = effectsOf(rules);
      expect(effects).toContain('limits');
      // Where the United States itself uses force, the record comes first and no scenario is without a dispute.
      if (actor === 'cia' || actor === 'armed-forces') {
        expect(record.length).toBeGreaterThanOrEqual(1);
        expect(effects).toContain('disputed');
        expect(rules.some(({ id }) => id === 'armed-attack')).toBe(consent !== 'yes');
        expect(rules.some(({ id }) => id === 'without-a-vote')).toBe(congress === 'none');
      }
      expect(rules.some(({ id }) => id === 'consent')).toBe(consent === 'yes');
    },
  );
  // How far each text reaches was read in the text itself; the words that decide it stand beside the line.
  it.each<[string, string, (combination: Combination) => boolean]>([
    // 10 U.S.C. 130f(d)(1): “or conducted by a foreign partner in coordination with the armed forces”
    ['war-powers', 'partner-operations', ({ actor }) => actor === 'mexican-forces'],
    // Article 19: “a cualquier extranjero que realice actividades al margen de la ley”, in uniform or not
    ['mexican-law', 'penalties', ({ consent }) => consent !== 'yes'],
    // 10 U.S.C. 362 and 22 U.S.C. 2378d speak of assistance to a foreign unit
    ['support-to-police', 'aid-to-units', ({ actor }) => actor === 'mexican-forces'],
    // Covenant, Article 2(1): “all individuals within its territory”
    ['armed-conflict-and-rights', 'on-its-own-soil', ({ actor }) => actor === 'mexican-forces'],
    // OAS Charter, Article 19: “any other form of interference”, so policing without consent too
    ['force-and-consent', 'non-intervention', ({ consent }) => consent === 'no'],
    // The judgment of 2005 is about the consent to foreign troops, given or left open
    ['force-and-consent', 'withdrawal', ({ actor, consent }) => consent !== 'no' && actor !== 'law-enforcement'],
    // Jackson’s first group
    ['constitution', 'congress-may-authorize', ({ congress }) => congress === 'authorization'],
    // The scholars differ on the killing of Americans
    ['covert-action', 'who-may-kill', ({ actor, at_risk }) => actor === 'cia' && at_risk === 'us-citizen'],
    // With a law of Congress nothing turns on the listing
    [
      'terrorist-listing',
      'does-it-include-force',
      ({ actor, congress }) => (actor === 'cia' || actor === 'armed-forces') && congress === 'none',
    ],
  ])('%s: “%s” is engaged where its text reaches, and nowhere else', (id, name, reaches) => {
    for (const combination of COMBINATIONS) {
      const engaged = engagedBy(files, combination).authority.find(({ file }) => file.id === id);
      expect(engaged?.rules.some((each) => each.id === name) ?? false, slugOf(combination)).toBe(reaches(combination));
    }
  });
  it('leave an option alone only where nothing of it can be reached', () => {
    const state = (id: string, option: string) =>
      cellOf(
        files.find((each) => each.id === id)!,
        option,
      ).state;
    // Strikes by the military can be meant to stay hidden; whether they need a finding then depends on an exception.
    expect(state('covert-action', 'unilateral-strikes')).toBe('engaged');
    expect(state('covert-action', 'strikes-with-consent')).toBe('engaged');
    // Troops who go along on raids can come to fight, and Mexico’s own forces are bound on Mexico’s soil.
    expect(state('authorization', 'joint-operations')).toBe('engaged');
    expect(state('armed-conflict-and-rights', 'joint-operations')).toBe('engaged');
    // Foreign trainers need the Senate; guns for a listed group are support for it.
    expect(state('mexican-law', 'status-quo-cooperation')).toBe('engaged');
    expect(state('terrorist-listing', 'arms-trafficking-control')).toBe('engaged');
    expect(state('constitution', 'demand-public-health')).toBe('not-engaged');
  });
  it('have no fault', () => {
    for (const { id, data } of files) expect(faultsOf(data), id).toEqual([]);
  });
  it('never say that an act is lawful or unlawful', () => {
    const own = files.flatMap(({ data }) => data.rules.map(({ text }) => text.en));
    // Reported speech may; the rule’s own words may not.
    for (const text of own) expect(text).not.toMatch(/\b(?:would|is|are) (?:therefore |clearly )?(?:il|un)?lawful\b/);
  });
});
