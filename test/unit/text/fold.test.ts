import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparatorFor, foldCaseAndAccents, initialLetter } from '../../../src/lib/text/fold.ts';

describe('foldCaseAndAccents', () => {
  it.each([
    ['Constitución', 'constitucion'],
    ['MAÑANA', 'manana'],
    ['Pingüino', 'pinguino'],
    ['cafe\u0301', 'cafe'],
    ['§ 1543(a)', '§ 1543(a)'],
  ])('%s → %s', (word, folded) => {
    expect(foldCaseAndAccents(word)).toBe(folded);
  });
});

describe('comparatorFor', () => {
  it('sorts English with accents and case as afterthoughts and numbers by value', () => {
    const words = ['zebra', 'Éclair', 'eclair', 'apple', 'Apple', 'Section 10', 'Section 9'];
    expect(words.toSorted(comparatorFor('en'))).toEqual([
      'apple',
      'Apple',
      'eclair',
      'Éclair',
      'Section 9',
      'Section 10',
      'zebra',
    ]);
  });

  it('sorts Spanish with ñ after n', () => {
    expect(['ñame', 'nube', 'oca', 'nadar', 'árbol', 'arco'].toSorted(comparatorFor('es'))).toEqual([
      'árbol',
      'arco',
      'nadar',
      'nube',
      'ñame',
      'oca',
    ]);
    expect(['ñame', 'nube', 'nadar'].toSorted(comparatorFor('en'))).toEqual(['nadar', 'ñame', 'nube']);
  });

  it('is zero only for the same string', () => {
    const compare = comparatorFor('en');
    expect(compare('cafe\u0301', 'café')).not.toBe(0);
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(compare(a, b) === 0).toBe(a === b);
        expect(Math.sign(compare(a, b))).toBe(0 - Math.sign(compare(b, a)));
      }),
    );
  });
});

describe('initialLetter', () => {
  it.each<[string, 'en' | 'es', string]>([
    ['covert action', 'en', 'C'],
    ['Ética', 'es', 'E'],
    ['ñame', 'es', 'Ñ'],
    ['n\u0303ame', 'es', 'Ñ'],
    ['ñame', 'en', 'N'],
    ['“Covert action” defined', 'en', 'C'],
    ['10 U.S.C. 124', 'en', '#'],
    ['¿qué?', 'es', 'Q'],
    ['', 'en', '#'],
  ])('%s in %s stands under %s', (word, language, letter) => {
    expect(initialLetter(word, language)).toBe(letter);
  });
});
