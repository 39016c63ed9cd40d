import { describe, expect, it } from 'vitest';
import { referenceText } from '../../../src/lib/cite/reference.ts';
import { Source } from '../../../src/schemas/source.ts';

const words = { date: (date: string) => `on ${date}`, noDate: 'no date', copyAt: (host: string) => `read at ${host}` };
const write = (fields: object) =>
  referenceText(
    Source.parse({
      title: 'A title',
      publisher: 'The Paper',
      kind: 'news',
      language: 'en',
      read_as: 'read',
      recorded: '2026-01-02',
      rights: 'copyrighted',
      reliability: 'specialist',
      ...fields,
    }),
    words,
  );

describe('a source in a list', () => {
  it.each([
    [
      'an article',
      { published: '2025-04-08', authors: ['A. Writer'] },
      'A. Writer. “A title”. The Paper, on 2025-04-08.',
    ],
    ['no author and no date', {}, '“A title”. The Paper, no date.'],
    ['a publisher that is its own author', { authors: ['The Paper'] }, '“A title”. The Paper, no date.'],
    ['four authors', { authors: ['A', 'B', 'C', 'D'] }, 'A et al. “A title”. The Paper, no date.'],
    ['three authors', { authors: ['A', 'B', 'C'] }, 'A, B, C. “A title”. The Paper, no date.'],
    ['a question within a title', { title: 'Is it? A view' }, '“Is it? A view”. The Paper, no date.'],
    ['a question as title', { title: 'Is it?' }, '“Is it?” The Paper, no date.'],
    ['an instrument', { kind: 'primary-law', title: 'An Act' }, 'An Act. The Paper, no date.'],
    ['a title that may be inexact', { title_note: 'from the address' }, 'A title. The Paper, no date.'],
    ['a copy', { via: 'A Host' }, '“A title”. The Paper, no date (read at A Host).'],
  ])('%s', (_, fields, expected) => {
    expect(write(fields)).toBe(expected);
  });
});
