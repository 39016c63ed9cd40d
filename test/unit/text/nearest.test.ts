import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestOf } from '../../../src/lib/text/nearest.ts';

const ids = [
  'nbc-drone-strikes-2025-04',
  'cnn-cia-review-2025-04',
  'war-powers-resolution',
  'covert-action',
  'finding',
  'a-1',
  'a-2',
  'Título',
];

describe('nearestOf', () => {
  it.each<[string, string | undefined]>([
    ['covert-actoin', 'covert-action'],
    ['covertaction', 'covert-action'],
    ['Covert-Action', 'covert-action'],
    ['war-power-resolutions', 'war-powers-resolution'],
    ['titulo', 'Título'],
    ['nbc-2025', 'nbc-drone-strikes-2025-04'],
    ['nbc-drone', 'nbc-drone-strikes-2025-04'],
    ['cia-review', 'cnn-cia-review-2025-04'],
    ['war', 'war-powers-resolution'],
    ['2025-nbc', undefined],
    ['a-3', 'a-1'],
    ['zebra', undefined],
    ['x', undefined],
    ['', undefined],
    ['  ', undefined],
  ])('of %j is %j', (word, nearest) => {
    expect(nearestOf(word, ids)).toBe(nearest);
  });

  it('takes any iterable and no candidates', () => {
    expect(nearestOf('finding', new Set(['findings']))).toBe('findings');
    expect(nearestOf('finding', [])).toBeUndefined();
  });

  it('prefers the exact word, then the fewest edits', () => {
    expect(nearestOf('abcdef', ['abcxyf', 'abcdef', 'abcdeg'])).toBe('abcdef');
    expect(nearestOf('abcdef', ['abcxyf', 'abcdeg'])).toBe('abcdeg');
  });

  it('does not depend on the order of the candidates', () => {
    const word = fc.stringMatching(/^[abc-]{1,6}$/);
    fc.assert(
      fc.property(word, fc.uniqueArray(word, { maxLength: 8 }), (wanted, candidates) => {
        expect(nearestOf(wanted, candidates)).toBe(nearestOf(wanted, candidates.toReversed()));
      }),
    );
  });

  it('undoes one slip in any word of six letters or more', () => {
    const word = fc.stringMatching(/^[a-z]{6,20}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('drop', 'double', 'swap'), (right, seed, slip) => {
        const at = seed % (right.length - 1);
        const middle =
          {
            drop: '',
            double: (right[at] ?? '').repeat(2) + (right[at + 1] ?? ''),
            swap: (right[at + 1] ?? '') + (right[at] ?? ''),
          }[slip] ?? '';
        const wrong = right.slice(0, at) + middle + right.slice(at + (slip === 'drop' ? 1 : 2));
        expect(nearestOf(wrong, [right, 'qqqqqqqqqqqqqqqqqqqqqqqq'])).toBe(right);
      }),
    );
  });

  it('finds the one among 3,000', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `source-${index}-on-something-${index % 40}`);
    expect(nearestOf('sorce-137-on-somthing-17', many)).toBe('source-137-on-something-17');
  });
});

describe('editDistance', () => {
  it.each<[string, string, number]>([
    ['', '', 0],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
    ['ca', 'abc', 3],
    ['abcdef', 'badcfe', 3],
  ])('from %j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is symmetric, zero only for the same word, and never longer than the longer word', () => {
    const word = fc.stringMatching(/^[abc]{0,7}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b) ?? Number.NaN;
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('with a limit says the same or nothing', () => {
    const word = fc.stringMatching(/^[abc]{0,7}$/);
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, limit) => {
        const distance = editDistance(a, b) ?? Number.NaN;
        expect(editDistance(a, b, limit)).toBe(distance <= limit ? distance : undefined);
      }),
      { numRuns: 1000 },
    );
  });
});
