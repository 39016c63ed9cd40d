import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences, type ProseLanguage } from '../../../src/lib/text/sentences.ts';

const texts = (text: string, language: ProseLanguage = 'en') =>
  splitSentences(text, language).map((sentence) => sentence.text);

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['The U.S. Congress met. It voted.', ['The U.S. Congress met.', 'It voted.']],
    ['He lives in the U.S. The rest do not.', ['He lives in the U.S.', 'The rest do not.']],
    ['Under 50 U.S.C. § 1541 and 10 U.S.C. 124 it may.', ['Under 50 U.S.C. § 1541 and 10 U.S.C. 124 it may.']],
    [
      'See Art. 51 and Art. II. Then No. 5. He said no. Done.',
      ['See Art. 51 and Art. II.', 'Then No. 5.', 'He said no.', 'Done.'],
    ],
    ['Hamdan v. Rumsfeld was decided. So was Doe v. Bush.', ['Hamdan v. Rumsfeld was decided.', 'So was Doe v. Bush.']],
    ['It rose by 3.5 percent. In 2024 it fell.', ['It rose by 3.5 percent.', 'In 2024 it fell.']],
    [
      'Sen. Tim Kaine and Rep. J. Castro spoke on Jan. 20. Mr. Crow agreed.',
      ['Sen. Tim Kaine and Rep. J. Castro spoke on Jan. 20.', 'Mr. Crow agreed.'],
    ],
    [
      '“We will act.” She left. (It was late.) Nobody asked.',
      ['“We will act.”', 'She left.', '(It was late.)', 'Nobody asked.'],
    ],
    ['"Is it legal?" he asked. "Yes."', ['"Is it legal?" he asked.', '"Yes."']],
    [
      'Forces, e.g. Marines, i.e. Infantry, went. They stayed.',
      ['Forces, e.g. Marines, i.e. Infantry, went.', 'They stayed.'],
    ],
    [
      'It says “hostilities […] The President shall report.” Then it ends.',
      ['It says “hostilities […] The President shall report.”', 'Then it ends.'],
    ],
    [
      'He paused ... then spoke. They waited… Nothing came.',
      ['He paused ... then spoke.', 'They waited…', 'Nothing came.'],
    ],
    ['The vote was at 10 a.m. Monday. It failed.', ['The vote was at 10 a.m. Monday.', 'It failed.']],
    ['Pub. L. No. 107–40 passed. H.R. 3 did not.', ['Pub. L. No. 107–40 passed.', 'H.R. 3 did not.']],
    ['1. First item. 2. Second item.', ['1. First item.', '2. Second item.']],
    [
      'Congress acts under Article I. The President acts under Article II. Both matter.',
      ['Congress acts under Article I.', 'The President acts under Article II.', 'Both matter.'],
    ],
    ['A line\nbroken softly. And\nanother.', ['A line\nbroken softly.', 'And\nanother.']],
    ['A heading\n\nA paragraph', ['A heading', 'A paragraph']],
    ['  ', []],
    ['', []],
    ['What?! Really?', ['What?!', 'Really?']],
    ['As amended (50 U.S.C. 1541 et seq.). It stands.', ['As amended (50 U.S.C. 1541 et seq.).', 'It stands.']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['El art. 40 dice que no. El Sr. Ruiz calló.', ['El art. 40 dice que no.', 'El Sr. Ruiz calló.']],
    [
      'Los EE.UU. Mexicanos existen. En EE.UU. La ley es otra.',
      ['Los EE.UU. Mexicanos existen.', 'En EE.UU.', 'La ley es otra.'],
    ],
    ['¿Es legal? ¡No! Según la fracc. VI, sí.', ['¿Es legal?', '¡No!', 'Según la fracc. VI, sí.']],
    [
      'La Dra. Claudia Sheinbaum habló. «No habrá invasión.» Nadie insistió.',
      ['La Dra. Claudia Sheinbaum habló.', '«No habrá invasión.»', 'Nadie insistió.'],
    ],
    ['Cayó 3,5 por ciento, p.ej. Sonora. Luego subió.', ['Cayó 3,5 por ciento, p.ej. Sonora.', 'Luego subió.']],
  ])('in Spanish: %s', (text, expected) => {
    expect(texts(text, 'es')).toEqual(expected);
  });

  it('loses nothing but the space between, and gives true offsets', () => {
    const piece = fc.constantFrom(
      'The U.S.',
      'He left.',
      'Why?',
      'art. 5',
      '“No.”',
      '\n\n',
      '\n',
      ' ',
      '…',
      '[…]',
      '§ 2',
      'No. 7',
      '3.5',
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('', ' '), (pieces, join) => {
        const text = pieces.join(join);
        const sentences = splitSentences(text);
        expect(
          sentences
            .map((sentence) => sentence.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        let end = 0;
        for (const sentence of sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.text).toBe(sentence.text.trim());
          end = sentence.end;
        }
      }),
    );
  });
});
