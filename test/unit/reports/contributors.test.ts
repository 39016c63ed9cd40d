import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contributorsFile, contributorsOf } from '../../../src/lib/reports/contributors.ts';
import { Contributors } from '../../../src/schemas/contributors.ts';

const change = (author: string, on: string, ...coAuthors: string[]) => ({ author, on, coAuthors });

test('people are named once, from their first change, without addresses, machines and those who said no', () => {
  const people = contributorsOf(
    [
      change('Ada', '2026-03-01', ''),
      change('Béla', '2026-01-09', 'Carla Ruiz <carla@x.example>', 'dependabot[bot] <b@x.example>'),
      change('Ada', '2026-02-01'),
      change('The maintainers', '2025-01-01'),
      change('Dora', '2025-01-01'),
    ],
    ['DORA'],
  );
  expect(people).toEqual([
    { name: 'Béla', since: '2026-01' },
    { name: 'Carla Ruiz', since: '2026-01' },
    { name: 'Ada', since: '2026-02' },
  ]);
});

test('the file holds what was put into it', () => {
  for (const value of [
    { left_out: [], people: [] },
    { left_out: ['O’Neil, "Jo"'], people: [{ name: 'Ana: #1', since: '2026-01' }] },
  ])
    expect(Contributors.parse(parse(contributorsFile(value)))).toEqual(value);
});
