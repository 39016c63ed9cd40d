import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../../src/lib/rules/prose/figures.ts';

const figuresIn = (text: string): string[] =>
  findFigures(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('figures in prose', () => {
  test.each([
    ['Support stood at 40 percent.', ['percentage: 40 percent']],
    ['It fell by 3.5 percentage points.', ['percentage: 3.5 percentage points']],
    ['Alcanzó el 40 por ciento.', ['percentage: 40 por ciento']],
    ['Trade of $872.83 billion.', ['money: $872.83 billion']],
    ['It cost 40 million pesos.', ['money: 40 million pesos']],
    ['It killed at least 83 people.', ['deaths: killed at least 83 people']],
    ['Between 64 and 116 civilian deaths.', ['deaths: 64 and 116 civilian deaths']],
    ['In April 2026 two Americans died.', ['deaths: two Americans died']],
    ['Ten people were killed.', ['deaths: Ten people were killed']],
    ['There were 1,000 homicides in 2019.', ['deaths: 1,000 homicides']],
    ['Murieron 12 personas.', ['deaths: Murieron 12 personas']],
    ['The army flew 40 drones.', ['count: 40 drones']],
    ['The House voted by 217 votes.', ['count: 217 votes']],
  ])('%s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  test.each([
    'On 8 April 2025 the paper wrote.',
    'In 2019 homicides fell.',
    'He was killed on 22 February 2026.',
    'Section 1543 and Article 51 apply.',
    'Title 50 of the Code.',
    'Executive Order 12333 says so.',
    'The 2001 authorization.',
    'A number of people came.',
  ])('none in: %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });
});
