import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACCENTS, cardSvg, fitSentences, wrap, type Card } from '../../../src/lib/cards/card.ts';
import { faceOf, type Face, type FontOutlines } from '../../../src/lib/cards/face.ts';

/** A font in which every character is half an em wide and drawn as its number. */
const font = (characters: RegExp): FontOutlines => ({
  unitsPerEm: 1000,
  has: (codePoint) => characters.test(String.fromCodePoint(codePoint)),
  advance: () => 500,
  outline: (codePoint) => (codePoint === 32 ? '' : `M${codePoint}`),
});
const face = faceOf([font(/[ -~…]/), font(/[ñé]/)]);
const card: Card = {
  language: 'en',
  section: 'law',
  above: 'Law',
  title: 'A title',
  short: 'One sentence. Another sentence.',
  date: 'Evidence to 2026',
  site: 'Site',
};
const faces = { title: face, text: face, small: face };

describe('a face', () => {
  it('measures, and takes each character from the file that has it', () => {
    expect(face.width('añb', 20)).toBe(30);
    expect(face.draw('ñ', 1, 2, 500)).toBe('<path transform="translate(1 2)scale(0.5 -0.5)" d="M241"/>');
  });
  it('sets one character after another, and draws nothing for a space', () => {
    expect(face.draw('a b', 10, 20, 500)).toBe(
      '<path transform="translate(10 20)scale(0.5 -0.5)" d="M97"/><path transform="translate(510 20)scale(0.5 -0.5)" d="M98"/>',
    );
  });
  it('names the character that no file has', () => {
    expect(() => face.width('a→', 20)).toThrow('has no “→”');
  });
});

describe('lines', () => {
  it('break between words and lose none', () => {
    const words = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
    const lines = wrap(words, 33, face);
    expect(lines.join(' ')).toBe(words);
    for (const line of lines) expect(face.width(line, 33)).toBeLessThanOrEqual(1040);
  });
  it('a word longer than a line stands alone', () => {
    expect(wrap(`a ${'b'.repeat(200)} c`, 33, face)).toHaveLength(3);
  });
  it('take a text that just fits, with one space for each gap', () => {
    const [left, right] = ['a'.repeat(39), 'b'.repeat(40)];
    expect(wrap(`${left}  ${right}\n c`, 26, face)).toEqual([`${left} ${right}`, 'c']);
    expect(wrap(`${left} ${right}b`, 26, face)).toEqual([left, `${right}b`]);
  });
  it('show all sentences where there is room, and nothing of nothing', () => {
    expect(fitSentences('First one here. Second one there.', 1, face, 'en')).toEqual([
      'First one here. Second one there.',
    ]);
    expect(fitSentences('', 3, face, 'en')).toEqual([]);
  });
  it('end at a sentence; only a first sentence that is too long is cut between words', () => {
    const long = `${'word '.repeat(11)}end. More ${'more '.repeat(40)}end.`;
    expect(fitSentences(long, 2, face, 'en').join(' ')).toBe(`${'word '.repeat(11)}end.`);
    const cut = fitSentences(`${'word '.repeat(60)}end.`, 2, face, 'en');
    expect(cut).toHaveLength(2);
    expect(cut[1]).toMatch(/word …$/);
    const listed = fitSentences(`${'a'.repeat(50)} one, two ${'b'.repeat(60)} end.`, 1, face, 'en');
    expect(listed).toEqual([`${'a'.repeat(50)} one …`]);
  });
});

describe('a card', () => {
  /** A face that says what is drawn where, in characters half as wide as they are high. */
  const told = (name: string): Face => ({
    width: (text, size) => (text.length * size) / 2,
    draw: (text, x, y, size) => `[${name} ${size} at ${x} ${Math.round(y * 100) / 100}: ${text}]`,
  });
  const tellingFaces = { title: told('title'), text: told('text'), small: told('small') };
  const drawn = (changes: Partial<Card>): string[] =>
    [...cardSvg({ ...card, ...changes }, tellingFaces).matchAll(/\[(t[^\]]*)\]/g)].map(([, text]) => text!);

  it('has its parts in their places, in the colour of its section', () => {
    expect(cardSvg(card, tellingFaces)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">' +
        '<rect width="100%" height="100%" fill="#fdfcf9"/><rect width="100%" height="18" fill="#2a5a88"/>' +
        '<g fill="#2a5a88">[small 26 at 80 96: Law]</g>' +
        '<g fill="#1d1b18">[title 68 at 80 178: A title][text 33 at 80 246: One sentence. Another sentence.]</g>' +
        '<rect x="80" y="538" width="1040" height="1.5" fill="#ddd7ca"/>' +
        '<g fill="#5c574f">[small 26 at 80 584: Evidence to 2026][small 26 at 1068 584: Site]</g></svg>',
    );
  });
  it('is drawn in outlines only', () => {
    expect(cardSvg(card, faces)).not.toMatch(/<text|<image|font-|href/);
  });

  const words = (count: number): string => Array.from({ length: count }, (_, at) => `word-${at + 10}`).join(' ');
  it.each<[string, number, string[]]>([
    ['one line', 3, [`title 68 at 80 178: ${words(3)}`, 'text 33 at 80 246: End.']],
    [
      'two lines in the largest size',
      6,
      [
        'title 68 at 80 178: word-10 word-11 word-12',
        'title 68 at 80 256.88: word-13 word-14 word-15',
        'text 33 at 80 324.88: End.',
      ],
    ],
    [
      'up to three lines in the next',
      12,
      [
        'title 60 at 80 178: word-10 word-11 word-12 word-13',
        'title 60 at 80 247.6: word-14 word-15 word-16 word-17',
        'title 60 at 80 317.2: word-18 word-19 word-20 word-21',
        'text 33 at 80 385.2: End.',
      ],
    ],
    [
      'smaller the longer it is',
      13,
      [
        'title 52 at 80 178: word-10 word-11 word-12 word-13 word-14',
        'title 52 at 80 238.32: word-15 word-16 word-17 word-18 word-19',
        'title 52 at 80 298.64: word-20 word-21 word-22',
        'text 33 at 80 366.64: End.',
      ],
    ],
    [
      'cut where even the smallest size is too large',
      16,
      [
        'title 46 at 80 178: word-10 word-11 word-12 word-13 word-14',
        'title 46 at 80 231.36: word-15 word-16 word-17 word-18 word-19',
        'title 46 at 80 284.72: word-20 word-21 word-22 word-23 …',
        'text 33 at 80 352.72: End.',
      ],
    ],
  ])('sets the title in %s', (_, count, lines) => {
    expect(drawn({ title: words(count), short: 'End.' })).toEqual(lines);
  });

  it.each([
    ['six', 3],
    ['four', 6],
    ['three', 12],
  ] as const)('has room for %s lines of the short answer under a title of %d words', (rows, count) => {
    const short = `${'a'.repeat(62)}. `.repeat(9).trim();
    const text = drawn({ title: words(count), short }).filter((line) => line.startsWith('text'));
    expect(text.map((line) => line.length > 60)).toHaveLength({ three: 3, four: 4, six: 6 }[rows]);
    expect(text.slice(0, 2).map((line) => Number(/at 80 ([\d.]+)/.exec(line)![1]))).toEqual(
      { three: [385.2, 432.06], four: [324.88, 371.74], six: [246, 292.86] }[rows],
    );
  });
});

it('the colours are those of the pages', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [section, colour] of Object.entries(ACCENTS))
    expect(tokens, section).toMatch(
      section === 'about'
        ? `:root {\n  --accent: light-dark(${colour}`
        : `[data-section='${section}'] {\n  --accent: light-dark(${colour}`,
    );
});
