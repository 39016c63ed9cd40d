/** The rules of the explorer: that they are evaluated as written, and that faults are found. */
import { describe, expect, it } from 'vitest';
import { combinationAt } from '../../../src/lib/scenarios/combinations.ts';
import { engagedBy, inPlace, notEngagedBy, sidesOf, type RuleFile } from '../../../src/lib/scenarios/engaged.ts';
import { faultsOf } from '../../../src/lib/scenarios/faults.ts';
import { cellOf, effectsOf, matrixOf } from '../../../src/lib/scenarios/matrix.ts';
import { Scenario } from '../../../src/schemas/scenario.ts';

const rule = (id: string, more: object = {}) => ({ id, text: { en: 'It says so.' }, law: ['act#1'], ...more });
const file = (id: string, more: object, rules: object[]): RuleFile => ({
  id,
  data: Scenario.parse({
    part: 'authority',
    place: 1,
    label: { en: id },
    question: { en: 'What?' },
    rules,
    ...more,
  }),
});
const side = (name: string) => ({ text: { en: name }, holders: [name], claims: ['a-claim'] });
const CIA = combinationAt('cia-without-consent-no-vote-group-member');

describe('what a scenario engages', () => {
  const files = [
    file('second', { place: 2 }, [rule('always', { when: {}, effect: 'limits' })]),
    file('first', { place: 1 }, [
      rule('cia', { when: { actor: ['cia'] }, effect: 'requires' }),
      rule('army', { when: { actor: ['armed-forces'] }, effect: 'requires' }),
      rule('matrix', { options: ['strike'], effect: 'permits' }),
    ]),
    file('silent', { place: 3 }, [rule('army', { when: { actor: ['armed-forces'] }, effect: 'limits' })]),
    file('harm', { part: 'risk' }, [rule('harm', { when: {} })]),
  ];
  it('are the rules whose conditions match, by part, in place', () => {
    const engaged = engagedBy(files, CIA);
    expect(engaged.authority.map(({ file: { id }, rules }) => [id, rules.map((each) => each.id)])).toEqual([
      ['first', ['cia']],
      ['second', ['always']],
    ]);
    expect(engaged.risk.map(({ file: { id } }) => id)).toEqual(['harm']);
    expect(engaged.precedent).toEqual([]);
  });
  it('does not depend on the order of the files', () => {
    expect(engagedBy([...files].reverse(), CIA)).toEqual(engagedBy(files, CIA));
  });
  it('names the authorities that leave it alone', () => {
    expect(notEngagedBy(files, CIA).map(({ id }) => id)).toEqual(['silent']);
  });
  it('shows the sides of a dispute in an order that the rule decides', () => {
    const sides = [side('one'), side('two'), side('three')];
    const disputed = file('law', {}, [rule('a', { when: {}, effect: 'disputed', sides })]);
    const shown = sidesOf(disputed, disputed.data.rules[0]!);
    expect(shown).toHaveLength(3);
    expect(shown).toEqual(sidesOf(disputed, disputed.data.rules[0]!));
  });
});

describe('a value that does not exist', () => {
  it.each([
    [{ actor: ['navy'] }, 'actor'],
    [{ consent: ['maybe'] }, 'consent'],
    [{ congress: [] }, 'congress'],
    [{ president: ['yes'] }, 'president'],
  ])('%j is refused', (when, at) => {
    const parsed = Scenario.safeParse({
      part: 'authority',
      place: 1,
      label: { en: 'X' },
      question: { en: 'X?' },
      rules: [rule('a', { when })],
    });
    expect(JSON.stringify(parsed.error?.issues)).toContain(at);
  });
});

describe('a fault', () => {
  const faults = (more: object, ...rules: object[]) =>
    faultsOf(file('act', more, rules).data).map(({ message }) => message);
  it.each<[string, object, object[], string[]]>([
    ['none', {}, [rule('a', { when: {}, effect: 'limits' })], []],
    ['no effect', {}, [rule('a', { when: {} })], ['the rule "a" does not say what the authority does']],
    [
      'an effect of a risk',
      { part: 'risk' },
      [rule('a', { when: {}, effect: 'limits' })],
      ['a risk has no effect in law'],
    ],
    [
      'one side',
      {},
      [rule('a', { when: {}, effect: 'disputed', sides: [side('x')] })],
      ['the dispute "a" shows one side'],
    ],
    [
      'sides without a dispute',
      {},
      [rule('a', { when: {}, effect: 'limits', sides: [side('x'), side('y')] })],
      ['the rule "a" has sides but is no dispute'],
    ],
    ['nothing to rest on', {}, [rule('a', { when: {}, effect: 'limits', law: [] })], ['the rule "a" rests on nothing']],
    ['never engaged', {}, [rule('a', { effect: 'limits' })], ['nothing engages the rule "a"']],
    [
      'a scenario left out',
      {},
      [rule('a', { when: { actor: ['law-enforcement'], congress: ['authorization'] }, effect: 'limits' })],
      ['no scenario has what the rule "a" asks for'],
    ],
    [
      'one id twice',
      {},
      [rule('a', { when: {}, effect: 'limits' }), rule('a', { options: ['x'], effect: 'limits' })],
      ['the id "a" stands twice in this file'],
    ],
    [
      'a contradiction',
      {},
      [
        rule('a', { point: 'p', when: { actor: ['cia'] }, effect: 'permits' }),
        rule('b', { point: 'p', when: { consent: ['yes'] }, effect: 'limits' }),
      ],
      ['the rules "a" and "b" both answer the point "p" for cia-with-consent-no-vote-group-member'],
    ],
    [
      'one point for different scenarios',
      {},
      [
        rule('a', { point: 'p', when: { consent: ['no'] }, effect: 'permits' }),
        rule('b', { point: 'p', when: { consent: ['yes'] }, effect: 'limits' }),
      ],
      [],
    ],
    [
      'an option both engaged and not',
      { not_engaged: { options: ['x'], text: { en: 'No.' } } },
      [rule('a', { options: ['x'], effect: 'permits' })],
      ['"x" is said not to be engaged, but a rule of this file names it'],
    ],
  ])('%s', (_, more, rules, expected) => {
    expect(faults(more, ...rules)).toEqual(expected);
  });
});

describe('the matrix', () => {
  const files = [
    file('b', { place: 2, not_engaged: { options: ['alpha'], text: { en: 'No.' } } }, [
      rule('r', { options: ['zeta'], effect: 'limits' }),
    ]),
    file('a', { place: 1 }, [
      rule('r', { options: ['zeta', 'alpha'], effect: 'disputed' }),
      rule('s', { options: ['zeta'], effect: 'requires' }),
    ]),
    file('risk', { part: 'risk' }, [rule('r', { when: {} })]),
  ];
  const options = ['zeta', 'alpha', 'new'].map((id) => ({ id, name: id }));
  const rows = (order: Parameters<typeof matrixOf>[2]) =>
    matrixOf(files, options, order, 'en').rows.map(({ option }) => option.id);

  it('has an authority for each column and an option for each row', () => {
    const { authorities, rows: all } = matrixOf(files, options, 'name', 'en');
    expect(authorities.map(({ id }) => id)).toEqual(['a', 'b']);
    for (const { cells } of all) expect(cells.map(({ authority }) => authority)).toEqual(['a', 'b']);
  });
  it('tells engaged, not engaged and not assessed apart', () => {
    const states = (option: string) =>
      inPlace(files)
        .slice(0, 2)
        .map((each) => cellOf(each, option).state);
    expect(states('zeta')).toEqual(['engaged', 'engaged']);
    expect(states('alpha')).toEqual(['engaged', 'not-engaged']);
    expect(states('new')).toEqual(['unassessed', 'unassessed']);
  });
  it('gives the effects of a cell once each, in one order', () => {
    expect(cellOf(files[1]!, 'zeta').effects).toEqual(['requires', 'disputed']);
    expect(effectsOf([])).toEqual([]);
  });
  it('can be read by name, by count, by an authority', () => {
    expect(rows('name')).toEqual(['alpha', 'new', 'zeta']);
    expect(rows('count')).toEqual(['zeta', 'alpha', 'new']);
    expect(rows({ authority: 'b' })).toEqual(['zeta', 'alpha', 'new']);
    expect(() => rows({ authority: 'x' })).toThrow('the matrix has no authority "x"');
  });
});
