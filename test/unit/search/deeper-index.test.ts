import { describe, expect, it, test } from 'vitest';
import { BrokenIndex, readDeeperIndex, writeDeeperIndex } from '../../../src/lib/search/deeper-index.ts';
import {
  readNumbers,
  readWords,
  UnreadableList,
  writeNumbers,
  writeWords,
} from '../../../src/lib/search/short-lists.ts';

describe('words as short text', () => {
  test.each([
    ['none', []],
    ['one', ['a']],
    ['some that begin alike', ['act', 'action', 'acts', 'b', 'base', 'bases']],
    ['letters of any writing', ['ascii', 'zéro', 'ñu', '§usc-50-3093', '漢字', '𝒜b', '𝒜c', '😀']],
    ['one longer than any digit', ['a'.repeat(200), `${'a'.repeat(200)}b`]],
  ])('come back: %s', (_, words) => {
    expect(readWords(JSON.parse(JSON.stringify(writeWords(words))) as string)).toEqual(words);
  });
  it('leave out what they share', () => expect(writeWords(['act', 'action', 'acts'])).toBe('!act %ion %s'));
  it.each(['$ion', '!act &s', '!act  $s', '!act §s'])('are not read from what was never written: %s', (text) => {
    expect(() => readWords(text)).toThrow(UnreadableList);
  });
});

describe('numbers as short text', () => {
  test.each([
    ['none', []],
    ['an empty list', [[]]],
    ['empty lists between', [[], [0], [], [5]]],
    ['small and large steps', [[0, 1, 79, 80, 81, 160, 161, 959, 960, 961, 5000], [79], [80], [880], [100_000]]],
  ])('come back: %s', (_, lists) => {
    expect(readNumbers(writeNumbers(lists))).toEqual(lists);
  });
  it('are as long as they must be', () => expect(writeNumbers([[0, 1, 81, 162]])).toBe('!!rs!~'));
  it.each(['!', '!"~', 's~', 'é~', '!~s'])('are not read from what was never written: %s', (text) => {
    expect(() => readNumbers(text)).toThrow(UnreadableList);
  });
});

describe('the deeper index', () => {
  const form = writeDeeperIndex(
    [['sunk boat', 'drunk captain'], [], ['ferri']],
    new Map([
      ['ñandu', [2]],
      ['boat', [0, 2]],
    ]),
  );
  it('comes back', () => {
    const { asked, body } = readDeeperIndex(JSON.parse(JSON.stringify(form)) as typeof form, 3);
    expect(asked).toEqual(['sunk boat|drunk captain', '', 'ferri']);
    expect([...body]).toEqual([
      ['boat', [0, 2]],
      ['ñandu', [2]],
    ]);
  });
  it('comes back empty', () => {
    expect(readDeeperIndex(writeDeeperIndex([], new Map()), 0)).toEqual({ asked: [], body: new Map() });
  });
  test.each([
    ['for another number of entries', { ...form, entries: 4 }],
    ['with too few ways to ask', { ...form, asked: ['x'] }],
    ['cut off in its numbers', { ...form, body: form.body.slice(0, -1) }],
    ['cut off in its words', { ...form, words: '' }],
    ['with an entry that is not there', { ...form, body: '!~%~' }],
  ])('is refused when it is %s', (_, broken) => {
    expect(() => readDeeperIndex(broken, 3)).toThrow(BrokenIndex);
  });
});
