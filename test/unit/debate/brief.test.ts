import { expect, it } from 'vitest';
import { briefOf } from '../../../src/lib/debate/brief.ts';

const text = {
  en: 'Sen. Ada López may act at once. The Act gives her sixty days.',
  es: 'La senadora puede actuar ya. La ley le da sesenta días.',
};

it.each([
  ['the first sentence, not cut at a title', { text }, 'en', 'Sen. Ada López may act at once.'],
  ['the first sentence of the language', { text }, 'es', 'La senadora puede actuar ya.'],
  ['what an editor wrote', { text, brief: { en: 'She may act.' } }, 'en', 'She may act.'],
  [
    'the first sentence where only the other language has a brief',
    { text, brief: { en: 'x' } },
    'es',
    'La senadora puede actuar ya.',
  ],
  ['nothing in a language without words', { text: { en: 'Only this.' } }, 'es', undefined],
  ['all of a text that is no sentence', { text: { en: 'only this' } }, 'en', 'only this'],
] as const)('an argument in brief is %s', (_, said, language, expected) => {
  expect(briefOf(said, language)).toBe(expected);
});
