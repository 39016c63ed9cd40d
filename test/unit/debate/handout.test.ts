import { describe, expect, it } from 'vitest';
import { handoutSize, handoutWords } from '../../../src/lib/debate/handout.ts';
import type { Question } from '../../../src/schemas/index.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
const support = { holders: [], claims: [], sources: [] };
const question = (argument: number, reply: number, spanish?: number): Question => ({
  question: { en: 'May it?' },
  section: 'law',
  missing: [],
  positions: [
    {
      id: 'yes',
      label: { en: 'Yes' },
      arguments: [
        {
          text: { en: words(argument), ...(spanish === undefined ? {} : { es: words(spanish) }) },
          ...support,
          reply: { text: { en: words(reply) }, ...support },
        },
      ],
    },
  ],
});

describe('a handout', () => {
  it('counts arguments and replies, in the language where there is one', () => {
    expect(handoutWords(question(10, 5), 'en')).toBe(15);
    expect(handoutWords(question(10, 5, 20), 'es')).toBe(25);
    expect(handoutWords(question(10, 5), 'es')).toBe(15);
  });
  it.each([
    [0, 'roomy'],
    [400, 'roomy'],
    [401, 'plain'],
    [561, 'dense'],
    [721, 'tight'],
    [9000, 'tight'],
  ])('of %i words is set %s', (count, size) => {
    expect(handoutSize(question(count, 0), 'en')).toBe(size);
  });
});
