import { describe, expect, it, test } from 'vitest';
import { lateTexts, leftBehind, pairsIn } from '../../../src/lib/changes/translations.ts';

describe('texts in both languages', () => {
  it('are found in groups and lists, those in one language and lists of names are not', () => {
    const record = {
      title: { en: 'a', es: 'b' },
      brief: { en: 'only' },
      aliases: { en: ['x'], es: ['y'] },
      positions: [{ summary: { en: 'c', es: 'd' } }, 'words', null],
    };
    expect(pairsIn(record).map(({ path }) => path.join('.'))).toEqual(['title', 'positions.0.summary']);
    expect(pairsIn(undefined)).toEqual([]);
  });
});

describe('a change leaves Spanish behind', () => {
  const text = (en: string, es?: string) => ({ title: { en, ...(es === undefined ? {} : { es }) } });
  test.each([
    ['when only the English says something else', text('Ten', 'Diez'), text('Nine', 'Diez'), ['title']],
    ['when a number changes', text('1,000 died', 'Murieron mil'), text('1,001 died', 'Murieron mil'), ['title']],
    ['not when both change', text('Ten', 'Diez'), text('Nine', 'Nueve'), []],
    ['not when only the Spanish does', text('Ten', 'Dies'), text('Ten', 'Diez'), []],
    ['not when it is new', text('Ten'), text('Ten', 'Diez'), []],
    ['not for marks, spaces and capitals', text('The "Act"', 'La ley'), text('the “Act”.', 'La ley'), []],
    ['not when the record is new', undefined, text('Ten', 'Diez'), []],
    ['not when it is gone', text('Ten', 'Diez'), text('Nine'), []],
  ])('%s', (_, before, after, fields) => {
    expect(leftBehind(before, after).map((path) => path.join('.'))).toEqual(fields);
  });
  it('not when a list is put in another order, but where an entry of it changed', () => {
    const entry = (en: string, es: string) => ({ text: { en, es } });
    const before = { list: [entry('a', 'uno'), entry('b', 'dos')] };
    expect(leftBehind(before, { list: [entry('b', 'dos'), entry('a', 'uno')] })).toEqual([]);
    expect(leftBehind(before, { list: [entry('b', 'dos'), entry('z', 'uno')] })).toEqual([['list', 1, 'text']]);
  });
});

describe('over many states', () => {
  const at = (on: string, en: string, es: string) => ({ on, data: { t: { en, es } } });
  it('the day of the Spanish and of the English that passed it are told', () => {
    const history = [
      at('5', 'new', 'viejo'),
      at('4', 'middle', 'viejo'),
      at('3', 'old', 'viejo'),
      at('2', 'old', 'otro'),
    ];
    expect(lateTexts(history[0]!.data, history, '6')).toEqual([{ path: ['t'], englishSince: '5', spanishSince: '3' }]);
  });
  it('what is changed and changed back is not behind', () => {
    const history = [at('5', 'old', 'viejo'), at('4', 'middle', 'viejo'), at('3', 'old', 'viejo')];
    expect(lateTexts(history[0]!.data, history, '6')).toEqual([]);
  });
});
