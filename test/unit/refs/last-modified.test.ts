import { expect, it } from 'vitest';
import { lastModifiedDates } from '../../../src/lib/refs/last-modified.ts';
import { FILES, smallGraph } from '../../support/small-corpus.ts';

it('the days on which pages changed are those of reviews, second checks, readings and news', () => {
  const reviewed = (file: string, on: string) => ({
    [file]: FILES[file]!.replace(
      'section: law\n',
      `section: law\nreviewed: { on: ${on}, by: editors, checked: all of it }\n`,
    ),
  });
  const claim = 'content/claims/law/c-sure.yaml';
  const graph = smallGraph({
    ...reviewed('content/pages/en/law/first.mdx', '2026-03-01'),
    ...reviewed('content/pages/es/law/first.mdx', '2026-02-01'),
    [claim]: `${FILES[claim]!}\nchecked: { on: 2026-04-05, by: editors, verdict: confirmed }\n`,
    'content/changes/a.yaml':
      'on: 2026-02-15\nkind: updated\ntitle: { en: T }\nnote: { en: N }\npages: [law/first, law/second]\n',
  });
  const recorded = '2026-01-02';
  expect(Object.fromEntries(lastModifiedDates(graph))).toEqual({
    'en /': '2026-02-15',
    'en /changes/': '2026-02-15',
    'en /claims/': '2026-04-05',
    'en /claims/c-sure/': '2026-04-05',
    'en /law/first/': '2026-03-01',
    'en /law/first/evidence/': '2026-03-01',
    'en /law/second/': '2026-02-15',
    'en /sources/': recorded,
    ...Object.fromEntries(['one', 'two', 'three', 'four'].map((id) => [`en /sources/s-${id}/`, recorded])),
    'es /': '2026-02-15',
    'es /changes/': '2026-02-15',
    'es /claims/': '2026-04-05',
    // The news is newer than the review of the translation.
    'es /law/first/': '2026-02-15',
    'es /law/first/evidence/': '2026-02-01',
    'es /law/second/': '2026-02-15',
    'es /sources/': recorded,
    ...Object.fromEntries(['one', 'two', 'three', 'four'].map((id) => [`es /sources/s-${id}/`, recorded])),
  });
});
