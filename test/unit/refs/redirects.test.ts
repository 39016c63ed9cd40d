import { describe, expect, it } from 'vitest';
import { companionsMoved, newAddress, oldAddress } from '../../../src/lib/refs/redirects.ts';
import { smallGraph } from '../../support/small-corpus.ts';

const quiz =
  'page: law/first\nquestions:\n  - question: { en: One? }\n    answer: { en: One. }\n  - question: { en: Two? }\n    answer: { en: Two. }\n';
const graph = smallGraph({ 'content/quizzes/law-first.yaml': quiz });
const redirect = (from: string, to?: string) => ({ from, on: '2026-11-22', ...(to === undefined ? {} : { to }) });

describe('what moves with a moved page', () => {
  it.each<[string, string | undefined, string[]]>([
    ['/law/old/', 'page:law/first', ['evidence/', 'cite/', 'packet/', 'questions/']],
    // Without questions there is no page of them.
    ['/law/old/', 'page:law/second', ['evidence/', 'cite/', 'packet/']],
    // Packets are in English; the questions have no Spanish.
    ['/es/law/old/', 'page:law/first', ['evidence/', 'cite/']],
    // In Spanish there is no second page, so the English one answers with all it has.
    ['/es/law/old/', 'page:law/second', ['evidence/', 'cite/', 'packet/']],
    // Part of another page now, or a record: nothing stands below it.
    ['/law/old/', 'page:law/first#a-heading', []],
    ['/law/old/', 'term:word', []],
    ['/law/old/#a-place', 'page:law/first', []],
    ['/law/old/', undefined, []],
  ])('%s to %s: %j', (from, to, companions) => {
    expect(companionsMoved(redirect(from, to), graph)).toEqual(companions);
  });
});

it('an old address is taken apart, and leads on in its language where that exists', () => {
  expect(oldAddress(redirect('/es/law/old/#here'))).toEqual({ language: 'es', path: '/law/old/', fragment: 'here' });
  const settings = { href: (path: string, language: string) => `/${language}${path}` };
  expect(newAddress(redirect('/es/law/old/', 'page:law/first'), graph, settings)?.href).toBe('/es/law/first/');
  expect(newAddress(redirect('/es/law/old/', 'page:law/second'), graph, settings)?.href).toBe('/en/law/second/');
  expect(newAddress(redirect('/law/old/'), graph, settings)).toBeUndefined();
});
