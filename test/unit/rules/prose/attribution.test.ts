import { describe, expect, it } from 'vitest';
import { isAttributed, namesSomeone } from '../../../../src/lib/rules/prose/attribution.ts';
import { plainMarkedText } from '../../../../src/lib/rules/prose/marked-text.ts';
import type { Passage } from '../../../../src/lib/rules/prose/passage.ts';
import type { TypedLink } from '../../../../src/lib/refs/grammar.ts';

const passage = (text: string, language: 'en' | 'es', link?: TypedLink) =>
  ({
    ...plainMarkedText(text),
    language,
    links: link ? [{ start: 0, end: 1, link }] : [],
  }) as unknown as Passage;
const whole = { start: 0, end: 200 };

describe('a sentence', () => {
  it.each<['en' | 'es', string, boolean]>([
    ['en', 'The paper said so.', true],
    ['en', 'According to the paper it is so.', true],
    ['en', 'In its view it is so.', true],
    ['en', 'The count put it at twelve.', true],
    ['en', 'He testified.', true],
    ['en', 'It is so.', false],
    ['en', 'The unsaid is so.', false],
    ['es', 'Según el diario, es así.', true],
    ['es', 'El diario afirmó que es así.', true],
    ['es', 'Sugirió otra cosa.', false],
    ['es', 'El grupo sugiere otra cosa.', true],
    ['es', 'El gobierno designó al grupo.', true],
    ['es', 'Es así.', false],
    ['es', 'The paper said so.', false],
  ])('in %s, “%s” is attributed: %s', (language, text, attributed) => {
    expect(isAttributed(passage(text, language), whole)).toBe(attributed);
  });
  it('is judged by its own words', () => {
    const text = 'It is so. She said it.';
    expect(isAttributed(passage(text, 'en'), { start: 0, end: 9 })).toBe(false);
    expect(isAttributed(passage(text, 'en'), { start: 10, end: 22 })).toBe(true);
  });
  it.each<[string, TypedLink | undefined, boolean]>([
    ['it is so.', undefined, false],
    ['It is so.', undefined, false],
    ['Ada Lopez was there.', undefined, true],
    ['the Ministry of the Interior counts.', undefined, true],
    ['it was O’Neill Smith-Jones.', undefined, true],
    ['it was the CIA that did it.', undefined, true],
    ['it was Congress that did it.', undefined, true],
    ['so it is, Parliament’s count.', undefined, true],
    ['it is A.', undefined, false],
    ['it is so.', { kind: 'actor', id: 'a' }, true],
    ['it is so.', { kind: 'source', id: 'a' }, true],
    ['it is so.', { kind: 'term', id: 'a' }, false],
  ])('“%s” with the link %j names someone: %s', (text, link, named) => {
    expect(namesSomeone(passage(text, 'en', link), whole)).toBe(named);
  });
});
