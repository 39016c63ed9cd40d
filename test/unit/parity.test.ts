import { expect, it } from 'vitest';
import { parity } from '../../src/lib/parity.ts';
import { smallGraph } from '../support/small-corpus.ts';

it('counts what has its Spanish and names what has not', () => {
  const { corpus } = smallGraph({
    'content/glossary/hecho.yaml':
      'term: { en: done, es: hecho }\ndefinition: { en: Done., es: Hecho. }\nsources: [s-one]\n',
    'content/pages/en/law/draft.mdx': '---\ntitle: A\ndescription: A.\nkind: about\ndraft: true\n---\n\nText.\n',
  });
  const counts = parity(corpus);
  expect(counts.find(({ what }) => what === 'pages')).toEqual({
    what: 'pages',
    total: 3,
    inSpanish: 1,
    missing: ['law/second', 'law/third'],
  });
  expect(counts.find(({ what }) => what === 'term')).toEqual({
    what: 'term',
    total: 2,
    inSpanish: 1,
    missing: ['word'],
  });
  expect(counts.some(({ what }) => what === 'event')).toBe(false);
});
