import { describe, expect, it } from 'vitest';
import {
  beforeComma,
  citationHtml,
  citationText,
  italic,
  joined,
  quoted,
  sentences,
  stopped,
} from '../../../src/lib/cite/citation-text.ts';

describe('titles in quotation marks', () => {
  it.each([
    ['A title', ',', '“A title,”'],
    ['A title', '.', '“A title.”'],
    ['A question?', '.', '“A question?”'],
    ['A question?', ',', '“A question?,”'],
    ['A sentence.', ',', '“A sentence,”'],
    ['Force in the U.S.', ',', '“Force in the U.S.,”'],
    ['Force in the U.S.', '.', '“Force in the U.S.”'],
    ['The “war” on drugs', ',', '“The ‘war’ on drugs,”'],
    ['A plan to "wage war"', '.', '“A plan to ‘wage war.’”'],
    ['They call it ‘war’', ',', '“They call it ‘war,’”'],
    ['The cartels’', ',', '“The cartels’,”'],
    ['He asked: ‘Why?’', '.', '“He asked: ‘Why?’”'],
    ['«Sí»', '.', '“«Sí».”'],
  ] as const)('%s %s', (title, mark, expected) => {
    expect(quoted(title, mark)).toBe(expected);
  });
  it('without a mark', () => expect(quoted('A title')).toBe('“A title”'));
});

describe('stops', () => {
  it.each([
    ['A title', 'A title.'],
    ['et al.', 'et al.'],
    ['Why?', 'Why?'],
    ['“‘Why.’”', '“‘Why.’”'],
    ['[A description]', '[A description].'],
  ])('%s', (text, expected) => expect(citationText(stopped([text]))).toBe(expected));
  it('a title’s own stop goes before a comma, that of an abbreviation stays', () => {
    expect(beforeComma('It is over.')).toBe('It is over');
    expect(beforeComma('Smith & Wesson Brands, Inc.')).toBe('Smith & Wesson Brands, Inc.');
  });
});

describe('one tree', () => {
  const tree = sentences([[italic('R & D')], joined(['a', undefined, false, 'b'], ', '), undefined]);
  it('as text', () => expect(citationText(tree)).toBe('R & D. a, b.'));
  it('as HTML', () => expect(citationHtml(tree)).toBe('<i>R &amp; D</i>. a, b.'));
});
