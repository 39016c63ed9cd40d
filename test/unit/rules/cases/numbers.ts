import { breaks, keeps, withParagraph, withSpanishParagraph, type RuleCase } from './case.ts';
import { replace } from '../../../support/corpus.ts';

const DEATHS = 'claims/risks/deaths-2025.yaml';
const POLL = 'claims/debate/poll-2025.yaml';
const POLL_2026 = `statement:
  en: In a poll of April 2026, 20 percent of adults were in favour if the other state agrees.
status: established
date: 2026-04
as_of: 2026-04
sources:
  - id: poll-institute-2025
section: debate
volatility: poll
poll:
  sponsor: Poll Institute
  fielded: 2026-04-01/2026-04-03
  population: adults
  sample: 1000
  mode: telephone
  wording: { en: Are you in favour of strikes if the other state agrees? }
`;
const BASIS = "figure:\n  method: { en: Death certificates counted by the Ministry of Health. }\n  period: '2025'\n";

export const numbers: readonly RuleCase[] = [
  breaks('N01', 'a figure without method and period', { [DEATHS]: replace(BASIS, '') }, [
    'error: content/claims/risks/deaths-2025.yaml:11:13 the claim "deaths-2025" is a figure without its basis → add figure: { method: { en: how and by whom it was counted }, period: the time it covers } [N01]',
    'warning: content/pages/en/debate/reports.mdx:28:10 the number of deaths “12 people were killed” cites no claim with figure: or poll: (deaths-2025) → add figure: { method, period } to the claim it rests on, or cite the claim that has it [N01]',
    'warning: content/pages/es/debate/reports.mdx:22:21 the number of deaths “12 personas muertas” cites no claim with figure: or poll: (deaths-2025) → add figure: { method, period } to the claim it rests on, or cite the claim that has it [N01]',
  ]),
  breaks('N01', 'a poll without its wording', { [POLL]: (text) => text.slice(0, text.indexOf('poll:\n')) }, [
    'error: content/claims/debate/poll-2025.yaml:9:13 the claim "poll-2025" is a poll without its basis → add poll: with sponsor, fielded, population and wording [N01]',
    'error: content/pages/en/debate/reports.mdx:42:7 the percentage “40 percent” cites no claim with figure: or poll: (poll-2025) → add figure: { method, period } to the claim it rests on, or cite the claim that has it [N01]',
    'error: content/pages/es/debate/reports.mdx:22:75 the percentage “40 por ciento” cites no claim with figure: or poll: (poll-2025) → add figure: { method, period } to the claim it rests on, or cite the claim that has it [N01]',
  ]),
  breaks(
    'N01',
    'a percentage on a claim without a basis',
    withParagraph('Some 40 percent agreed. [@lopez-statement-2025]'),
    [
      'error: content/pages/en/debate/reports.mdx:44:6 the percentage “40 percent” cites no claim with figure: or poll: (lopez-statement-2025) → add figure: { method, period } to the claim it rests on, or cite the claim that has it [N01]',
    ],
  ),
  breaks(
    'N01',
    'a number of deaths on such a claim',
    withParagraph('The Herald counted 12 people killed. [@lopez-statement-2025]'),
    [
      'warning: content/pages/en/debate/reports.mdx:44:20 the number of deaths “12 people killed” cites no claim with figure: or poll: (lopez-statement-2025) → add figure: { method, period } to the claim it rests on, or cite the claim that has it [N01]',
    ],
  ),
  breaks(
    'N01',
    'a percentage in Spanish',
    withSpanishParagraph('El 40 por ciento dijo que sí. [@lopez-statement-2025]'),
    [
      'error: content/pages/es/debate/reports.mdx:31:4 the percentage “40 por ciento” cites no claim with figure: or poll: (lopez-statement-2025) → add figure: { method, period } to the claim it rests on, or cite the claim that has it [N01]',
    ],
  ),
  keeps('N01', 'a percentage on a poll', withParagraph('Some 40 percent agreed. [@poll-2025]')),

  breaks(
    'N02',
    'deaths in strikes that nobody counted',
    withParagraph('In the strikes of that year 12 people were killed. [@deaths-2025]'),
    [
      'warning: content/pages/en/debate/reports.mdx:44:29 “12 people were killed” does not say who counted → name Ministry of Health, or give the range [N02]',
    ],
  ),
  keeps('N02', 'a range', withParagraph('The strikes of that year killed between 10 and 14 people. [@deaths-2025]')),
  keeps(
    'N02',
    'a named counter',
    withParagraph('The strikes killed 12 people, according to the Ministry. [@deaths-2025]'),
  ),

  breaks('N03', 'a poll without sample and mode', { [POLL]: replace('  sample: 1000\n  mode: telephone\n', '') }, [
    'warning: content/claims/debate/poll-2025.yaml:11:3 the poll does not say how many answered or how people were asked → add sample: and mode:, or waive it: the source does not say [N03]',
  ]),
  breaks(
    'N03',
    'two polls side by side',
    {
      'claims/debate/poll-2026.yaml': POLL_2026,
      ...withParagraph('Support stood at 40 percent in one and 20 percent in the other. [@poll-2025; @poll-2026]'),
    },
    [
      'warning: content/pages/en/debate/reports.mdx:44:1 polls with different questions stand side by side (poll-2025, poll-2026) → say what each asked [N03]',
    ],
  ),
  keeps('N03', 'two polls with their questions', {
    'claims/debate/poll-2026.yaml': POLL_2026,
    ...withParagraph(
      'Asked about consent, 20 percent agreed; without that wording, 40 percent. [@poll-2025; @poll-2026]',
    ),
  }),

  breaks(
    'N04',
    'overdose deaths without window and stage',
    { [DEATHS]: replace('12 people killed in strikes in 2025', '80,000 overdose deaths') },
    [
      'warning: content/claims/risks/deaths-2025.yaml:2:7 the overdose figure “80,000 overdose deaths” does not say whether it is provisional or final → add it: “provisional, 12 months to September 2025” [N04]',
    ],
  ),
  keeps(
    'N04',
    'overdose deaths in full',
    withParagraph(
      'There were 80,000 overdose deaths in the 12 months to April 2025, a provisional count. [@deaths-2025]',
    ),
  ),
];
