import { describe, expect, it } from 'vitest';
import {
  beforeComma,
  capital,
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
    ['U.S. forces', '.', '“U.S. forces.”'],
    ['U.S. forces went.', ',', '“U.S. forces went,”'],
    ['‘War’', ',', '“‘War,’”'],
    ['The words ‘war’ and peace', ',', '“The words ‘war’ and peace,”'],
  ] as const)('%s %s', (title, mark, expected) => {
    expect(quoted(title, mark, 'en')).toBe(expected);
  });
  it('the mark stands after the title in Spanish', () => {
    expect(quoted('¿Por “qué”?', '.', 'es')).toBe('“¿Por ‘qué’?”.');
    expect(quoted('Así es.', ',', 'es')).toBe('“Así es”,');
  });
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
  const tree = () => sentences([[italic('R & D')], joined(['a', undefined, false, '', 'b'], ', '), undefined]);
  it('as text', () => expect(citationText(tree())).toBe('R & D. a, b.'));
  it('as HTML', () => expect(citationHtml(tree())).toBe('<i>R &amp; D</i>. a, b.'));
});

it.each([
  ['art. 5', 'Art. 5'],
  ['ámbito', 'Ámbito'],
  ['Stevens, J.', 'Stevens, J.'],
  ['§ 5 of it', '§ 5 of it'],
])('%s at the start of a sentence', (text, expected) => expect(capital(text)).toBe(expected));
