import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProvisions } from '../../../src/lib/law/provisions.ts';
import { expectSound, expectWhole } from '../../support/law.ts';

describe('any text', () => {
  const piece = fc.constantFrom(
    '§ 12. Heading',
    'Article 3',
    'Artículo 3',
    'Section 8',
    'Sec. 2. Policy. It is so.',
    'PART 1 Goals',
    '2.11 Ban. No one may.',
    '(a)',
    '(a) In General.—',
    '(a) Text.',
    '(b) Text:',
    '(1) Text—',
    '(2) Text; and',
    '(A) Heading',
    '(i) text;',
    '(ii) text.',
    '(I) text',
    '(h) Text.',
    '(c)(1) Text.',
    'I. Uno.',
    'V. Cinco.',
    '1. One.',
    '2. Two.',
    'a) esto;',
    '[...]',
    '[…]',
    'the President shall submit.',
    'The President may.',
    'THE WHITE HOUSE,',
    'Whereas, it is so; and',
    'A Title',
    '',
    'IN WITNESS WHEREOF, we sign.',
  );

  it('comes back whole, with unique ids and parents first', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('\n', '\n\n', '\r\n'), (pieces, end) => {
        expectSound(pieces.join(end));
      }),
      { numRuns: 500 },
    );
  });

  it('comes back whole even when it is noise', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expectWhole(text);
      }),
    );
  });
});

describe('any well-formed statute', () => {
  interface Item {
    readonly children: readonly Item[];
  }
  const item = fc.letrec<{ item: Item }>((tie) => ({
    item: fc.record({
      children: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('item'), { minLength: 2, maxLength: 11 })),
    }),
  })).item;
  const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi'];
  const LEVELS = [
    (index: number) => String.fromCharCode(97 + index),
    (index: number) => String(index + 1),
    (index: number) => String.fromCharCode(65 + index),
    (index: number) => roman[index] ?? '',
    (index: number) => (roman[index] ?? '').toUpperCase(),
  ];

  /** Prints a tree the way the U.S. Code does and says which ids it must get. */
  function print(items: readonly Item[], level: number, prefix: string, text: string[], expected: string[]): void {
    items.forEach(({ children }, index) => {
      const label = LEVELS[level]?.(index) ?? '';
      const id = prefix === '' ? label.toLowerCase() : `${prefix}-${label.toLowerCase()}`;
      expected.push(id);
      const parts = level < LEVELS.length - 1 ? children : [];
      text.push(parts.length > 0 ? `(${label}) the following—` : `(${label}) some text.`);
      print(parts, level + 1, id, text, expected);
    });
  }

  it('gets the ids of its own outline', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 11 }), (items) => {
        const text = ['§ 99. Heading'];
        const expected = ['99'];
        print(items, 0, '', text, expected);
        expect(parseProvisions(text.join('\n\n')).provisions.map(({ id }) => id)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});
