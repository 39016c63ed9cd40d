import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { combinationAt } from '../../../src/lib/scenarios/combinations.ts';
import type { RuleFile } from '../../../src/lib/scenarios/engaged.ts';
import { matrixCells, matrixCsv, scenarioRow } from '../../../src/lib/scenarios/rows.ts';
import { Scenario } from '../../../src/schemas/scenario.ts';

const file = (id: string, more: object): RuleFile => ({
  id,
  data: Scenario.parse({
    part: 'authority',
    place: 1,
    label: { en: `The ${id}`, es: `El ${id}` },
    question: { en: '?' },
    ...more,
  }),
});
const side = (name: string, claims: string[]) => ({ text: { en: name }, holders: [name], claims });
const files = [
  file('act', {
    rules: [
      { id: 'asks', text: { en: 'It asks, first.' }, effect: 'requires', options: ['strike'], law: ['act#1', 'act#2'] },
      {
        id: 'open',
        text: { en: 'Open.' },
        effect: 'disputed',
        when: { actor: ['cia'] },
        options: ['strike'],
        claims: ['one'],
        sides: [side('for', ['one', 'two']), side('against', ['three'])],
      },
    ],
    not_engaged: { options: ['talk'], text: { en: 'It is about force.', es: 'Trata de la fuerza.' } },
  }),
  file('code', { place: 2, rules: [{ id: 'x', text: { en: 'X.' }, effect: 'limits', when: {}, law: ['code#1'] }] }),
];
const options = ['talk', 'strike'].map((id) => ({ id, name: id, label: { en: id, es: null } }));
const cells = matrixCells(files, options, (authority, option) => `${authority}#${option}`);

describe('the data of the matrix', () => {
  it('has every cell once, options by name and authorities by place', () => {
    expect(cells.map(({ option, authority, words }) => [option, authority, ...words])).toEqual([
      ['strike', 'act', 'requires', 'disputed'],
      ['strike', 'code', 'unassessed'],
      ['talk', 'act', 'not-engaged'],
      ['talk', 'code', 'unassessed'],
    ]);
    expect(cells[0]!.reasons.map(({ id }) => id)).toEqual(['asks', 'open']);
    expect(cells[2]!.reasons).toMatchObject([{ id: null, text: { es: 'Trata de la fuerza.' } }]);
    expect(cells[1]!.reasons).toEqual([]);
  });

  it('is read back from CSV: a row for each reason, and one for a cell without any', () => {
    const rows = csvParse(matrixCsv(cells));
    expect(rows.map(({ option, authority, word, rule }) => [option, authority, word, rule])).toEqual([
      ['strike', 'act', 'requires', 'asks'],
      ['strike', 'act', 'disputed', 'open'],
      ['strike', 'code', 'unassessed', ''],
      ['talk', 'act', 'not-engaged', ''],
      ['talk', 'code', 'unassessed', ''],
    ]);
    expect(rows[0]).toMatchObject({ reason_en: 'It asks, first.', law: 'act#1 act#2', page: 'act#strike' });
    // The claims of all sides, each once.
    expect(new Set(rows[1]!['claims']!.split(' '))).toEqual(new Set(['one', 'two', 'three']));
    expect(rows[1]!['claims']!.split(' ')).toHaveLength(3);
    expect(matrixCsv([])).toMatch(/^option,option_en,.*\n$/);
  });
});

describe('the data of a scenario', () => {
  it('has the rules it engages, and the authorities without one', () => {
    const cia = scenarioRow(files, combinationAt('cia-without-consent-no-vote-group-member'));
    expect(cia.authorities.map(({ id, rules }) => [id, rules.map((rule) => rule.id)])).toEqual([
      ['act', ['open']],
      ['code', ['x']],
    ]);
    expect(cia.authorities_without_rule).toEqual([]);
    const army = scenarioRow(files, combinationAt('armed-forces-without-consent-no-vote-group-member'));
    expect(army.chosen.actor).toBe('armed-forces');
    expect(army.authorities.map(({ id }) => id)).toEqual(['code']);
    expect(army.authorities_without_rule).toEqual(['act']);
  });
});
