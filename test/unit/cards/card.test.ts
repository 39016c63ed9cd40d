import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACCENTS, cardSvg, fitSentences, wrap, type Card } from '../../../src/lib/cards/card.ts';
import { faceOf, type FontOutlines } from '../../../src/lib/cards/face.ts';

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
  it.each<[string, number, string]>([
    ['all sentences where there is room', 3, 'First one here. Second one there.'],
    ['nothing where there is none', 0, ''],
  ])('%s', (_, rows, shown) => {
    expect(fitSentences('First one here. Second one there.', rows, face, 'en').join(' ')).toBe(shown);
  });
  it('end at a sentence; only a first sentence that is too long is cut between words', () => {
    const long = `${'word '.repeat(11)}end. More ${'more '.repeat(40)}end.`;
    expect(fitSentences(long, 2, face, 'en').join(' ')).toBe(`${'word '.repeat(11)}end.`);
    const cut = fitSentences(`${'word '.repeat(60)}end.`, 2, face, 'en');
    expect(cut).toHaveLength(2);
    expect(cut[1]).toMatch(/word …$/);
  });
});

it('a card is drawn in outlines only, the same each time, in the colour of its section', () => {
  const svg = cardSvg(card, faces);
  expect(svg).toBe(cardSvg(card, faces));
  expect(svg).not.toMatch(/<text|<image|font-|href/);
  expect(svg).toContain(ACCENTS.law);
  expect(cardSvg({ ...card, title: 'long words '.repeat(30), short: '' }, faces)).toContain('<svg');
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
