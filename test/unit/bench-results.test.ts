import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PARTS } from '../bench/parts.ts';
import { keptResults, pageOfResults, resultsPage } from '../bench/results.ts';

it('RESULTS.md says what the kept results say', () => {
  expect(readFileSync(resultsPage, 'utf8')).toBe(pageOfResults(keptResults(), Object.keys(PARTS)));
});

it('a measure that falls short is shown, and counted', () => {
  const measure = { row: '3', name: 'script', value: '9.0 kB', bar: '≤ 8.0 kB', holds: false };
  const good = { row: '1', name: 'readable', value: '13.0 kB', bar: '≤ 14.0 kB', holds: true };
  const result = { part: 'weight', title: 'Weight', on: '2026-01-02', commit: 'abc', machine: 'one' };
  const page = pageOfResults([{ ...result, measures: [measure, good] }], ['weight']);
  expect(page).toContain('1 of 2 bars hold.');
  expect(page).toMatch(/\| 1 +\| readable[^\n]+\n\| 3 +\| script [^\n]*\*\*falls short\*\*/);
});
