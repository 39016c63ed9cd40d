import { breaks, keeps, withParagraph, withSpanishParagraph, type RuleCase } from './case.ts';
import { all, replace } from '../../../support/corpus.ts';

const STATEMENT = 'claims/debate/lopez-statement-2025.yaml';
const SAID = 'President Ada Lopez said in May 2025 that she had read the report.';
const HERALD = '  - id: herald-2025\n';

export const people: readonly RuleCase[] = [
  breaks(
    'P01',
    'a charge on one report',
    { [STATEMENT]: all(replace(SAID, 'Ada Lopez was charged with fraud in May 2025.'), replace(HERALD, '')) },
    [
      'error: content/claims/debate/lopez-statement-2025.yaml:7:3 the claim ties Ada Lopez to a crime on one report → add a court or agency record, or a second source with another origin; else leave the person out [P01]',
    ],
  ),
  breaks(
    'P01',
    'sanctions on one report',
    { [STATEMENT]: all(replace(SAID, 'In May 2025 the union put sanctions on Lopez.'), replace(HERALD, '')) },
    [
      'error: content/claims/debate/lopez-statement-2025.yaml:7:3 the claim ties Ada Lopez to a crime on one report → add a court or agency record, or a second source with another origin; else leave the person out [P01]',
    ],
  ),
  keeps('P01', 'a charge with two independent reports', {
    [STATEMENT]: replace(SAID, 'Ada Lopez was charged with fraud in May 2025.'),
  }),
  keeps('P01', 'a charge with the judgment', {
    [STATEMENT]: all(
      replace(SAID, 'Ada Lopez was charged with fraud in May 2025.'),
      replace('  - id: courier-2025\n  - id: herald-2025\n', '  - id: doe-v-state\n'),
    ),
  }),
  keeps('P01', 'the person accuses', {
    [STATEMENT]: all(replace(SAID, 'Ada Lopez accused the other state of silence.'), replace(HERALD, '')),
  }),

  breaks(
    'P03',
    'the dead are called traffickers',
    withParagraph('The strike killed three drug traffickers. [@deaths-2025]'),
    [
      'warning: content/pages/en/debate/reports.mdx:44:12 “killed three drug traffickers” settles who the dead were → write “people the U.S. military said were …” [P03]',
    ],
  ),
  breaks(
    'P03',
    'the dead are called traffickers, in Spanish',
    withSpanishParagraph('El ataque mató a tres narcotraficantes. [@deaths-2025]'),
    [
      'warning: content/pages/es/debate/reports.mdx:31:11 “mató a tres narcotraficantes” settles who the dead were → write “people the U.S. military said were …” [P03]',
    ],
  ),
  keeps(
    'P03',
    'the army says so',
    withParagraph('The strike killed three people whom the army called drug traffickers. [@deaths-2025]'),
  ),
];
