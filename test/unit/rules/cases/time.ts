import { breaks, keeps, withParagraph, withSpanishParagraph, PAGE, type RuleCase } from './case.ts';
import { replace } from '../../../support/corpus.ts';

const WEIGHING = 'claims/debate/weighing-2025.yaml';
const relative = (words: string, report: readonly string[]): RuleCase =>
  breaks('T01', words, withParagraph(`${words} [@weighing-2025]`), report);
const fixed = (words: string): RuleCase => keeps('T01', words, withParagraph(`${words} [@weighing-2025]`));
const relativo = (words: string, report: readonly string[]): RuleCase =>
  breaks('T01', words, withSpanishParagraph(`${words} [@weighing-2025]`), report);
const fijo = (words: string): RuleCase => keeps('T01', words, withSpanishParagraph(`${words} [@weighing-2025]`));

export const time: readonly RuleCase[] = [
  relative('The army recently moved.', [
    'error: content/pages/en/debate/reports.mdx:44:10 “recently” tells time from the day it is read → write the date, such as “in April 2025” or “to August 2026” [T01]',
  ]),
  relative('It is now in force.', [
    'error: content/pages/en/debate/reports.mdx:44:7 “now” tells time from the day it is read → write the date, such as “in April 2025” or “to August 2026” [T01]',
  ]),
  relative('This year the talks began.', [
    'error: content/pages/en/debate/reports.mdx:44:1 “This year” tells time from the day it is read → write the date, such as “in April 2025” or “to August 2026” [T01]',
  ]),
  relative('Talks began last month.', [
    'error: content/pages/en/debate/reports.mdx:44:13 “last month” tells time from the day it is read → write the date, such as “in April 2025” or “to August 2026” [T01]',
  ]),
  relative('There were no strikes so far.', [
    'error: content/pages/en/debate/reports.mdx:44:23 “so far” tells time from the day it is read → write the date, such as “in April 2025” or “to August 2026” [T01]',
  ]),
  relative('It has not happened to date.', [
    'error: content/pages/en/debate/reports.mdx:44:21 “to date” tells time from the day it is read → write the date, such as “in April 2025” or “to August 2026” [T01]',
  ]),
  relative('A vote comes soon.', [
    'error: content/pages/en/debate/reports.mdx:44:14 “soon” tells time from the day it is read → write the date, such as “in April 2025” or “to August 2026” [T01]',
  ]),
  relative('It began three years ago.', [
    'error: content/pages/en/debate/reports.mdx:44:16 “years ago” tells time from the day it is read → write the date, such as “in April 2025” or “to August 2026” [T01]',
  ]),
  relative('Over the past two years it grew.', [
    'error: content/pages/en/debate/reports.mdx:44:6 “the past two years” tells time from the day it is read → write the date, such as “in April 2025” or “to August 2026” [T01]',
  ]),
  relative('The new minister spoke.', [
    'warning: content/pages/en/debate/reports.mdx:44:1 “The new” tells time from the day it is read → give the date if it is about time; otherwise leave it and answer with a waiver [T01]',
  ]),
  relative('The current law says so.', [
    'warning: content/pages/en/debate/reports.mdx:44:5 “current” tells time from the day it is read → give the date if it is about time; otherwise leave it and answer with a waiver [T01]',
  ]),
  breaks('T01', 'in a claim', { [WEIGHING]: replace('reported on 8 April 2025 that', 'currently reports that') }, [
    'error: content/claims/debate/weighing-2025.yaml:2:7 “currently” tells time from the day it is read → write the date, such as “in April 2025” or “to August 2026” [T01]',
  ]),
  relativo('El ejército actualmente vigila.', [
    'error: content/pages/es/debate/reports.mdx:31:13 “actualmente” tells time from the day it is read → write the date, such as “in April 2025” or “to August 2026” [T01]',
  ]),
  relativo('Hoy rige la ley.', [
    'error: content/pages/es/debate/reports.mdx:31:1 “Hoy” tells time from the day it is read → write the date, such as “in April 2025” or “to August 2026” [T01]',
  ]),
  relativo('Este año hubo ataques.', [
    'error: content/pages/es/debate/reports.mdx:31:1 “Este año” tells time from the day it is read → write the date, such as “in April 2025” or “to August 2026” [T01]',
  ]),
  relativo('Hace tres años empezó.', [
    'error: content/pages/es/debate/reports.mdx:31:1 “Hace tres años” tells time from the day it is read → write the date, such as “in April 2025” or “to August 2026” [T01]',
  ]),
  fixed('She went as soon as she could.'),
  fixed('It was the last week of June 2025.'),
  fixed('USA Today reported it.'),
  fixed('It happened in New York.'),
  fixed('The map is up to date.'),
  fixed('As far as it goes, so far as known.'),
  fixed('Officials, current and former, spoke.'.replace('current and former', 'former and current')),
  fixed('In May 2025 the new minister spoke.'),
  fixed('The agencies now worked together, he said in 2025.'),
  fixed('The word *now* stands there.'),
  fixed('He said “not now please”.'),
  fijo('Ocurrió en Nuevo León.'),
  fijo('Fue tan pronto como pudo, por la mañana.'),

  breaks('T02', 'evidence beyond its sources', { [WEIGHING]: replace('as_of: 2025-04-08', 'as_of: 2027-01-01') }, [
    'error: content/claims/debate/weighing-2025.yaml:5:8 the evidence cannot reach to 2027-01-01: its sources were recorded by 2026-11-22 → set as_of to the date the sources reach, at most 2026-11-22 [T02]',
  ]),
  breaks('T02', 'evidence before the event', { [WEIGHING]: replace('as_of: 2025-04-08', 'as_of: 2024-12') }, [
    'warning: content/claims/debate/weighing-2025.yaml:5:8 the claim tells of 2025-04-08, but its evidence reaches only to 2024-12 → correct one of the two dates, or set status: forecast [T02]',
  ]),
  breaks(
    'T02',
    'an end before the beginning',
    { 'events/report-2025.yaml': replace('date: 2025-04-08', 'date: 2025-04-08\nend: 2025-03') },
    [
      'error: content/events/report-2025.yaml:4:6 the event ends on 2025-03, before it begins on 2025-04-08 → correct one of the two dates [T02]',
    ],
  ),
  keeps('T02', 'a vaguer date of the same time', { [WEIGHING]: replace('as_of: 2025-04-08', 'as_of: 2025-04') }),

  breaks(
    'T04',
    'an office without a year',
    { 'actors/ada-lopez.yaml': replace('President since 2024.', 'President of the republic.') },
    [
      'warning: content/actors/ada-lopez.yaml:4:7 the role of Ada Lopez has no date → add a year: “secretary of war since September 2025”, “head of the DEA in 2025” [T04]',
    ],
  ),
  keeps('T04', 'no office', { 'actors/ada-lopez.yaml': replace('President since 2024.', 'Author of a study.') }),

  breaks('T05', 'confirmed by a report', { 'events/report-2025.yaml': replace('rung: reported', 'rung: confirmed') }, [
    'error: content/events/report-2025.yaml:5:7 the event is confirmed, but its claims are only reported → name a claim that is established, or a lower rung [T05]',
  ]),
  breaks(
    'T05',
    'a step that its claim cannot carry',
    {
      'options/strike.yaml': replace(
        'rung: considered, date: 2025-04-08, claim: weighing-2025',
        'rung: ordered, date: 2025-04-08, claim: group-denies',
      ),
    },
    [
      'error: content/options/strike.yaml:5:47 the step “ordered” rests on "group-denies", which is only opinion → name a claim that is reported or established or contested, or a lower rung [T05]',
    ],
  ),
  breaks(
    'T05',
    'a judged act without a judgment',
    {
      'options/strike.yaml': replace(
        'rung: considered, date: 2025-04-08, claim: weighing-2025',
        'rung: adjudicated, date: 2025-05, claim: lopez-statement-2025',
      ),
    },
    [
      'error: content/options/strike.yaml:5:48 the step “adjudicated” rests on "lopez-statement-2025", which is only established → name an established claim that cites the judgment, or a lower rung [T05]',
    ],
  ),
  breaks(
    'T05',
    'steps out of order',
    {
      'options/strike.yaml': replace(
        '  - { rung: considered',
        '  - { rung: reported, date: 2025-05-01, claim: weighing-2025 }\n  - { rung: considered',
      ),
    },
    [
      'error: content/options/strike.yaml:6:31 the step “considered” of 2025-04-08 stands after “reported” of 2025-05-01 → put the steps in the order of their dates [T05]',
    ],
  ),
  breaks('T05', 'considered, but when?', withParagraph('The government was considering strikes. [@weighing-2025]'), [
    'warning: content/pages/en/debate/reports.mdx:44:16 “was considering”, but the passage does not say when → give the date of the report in this paragraph [T05]',
  ]),
  breaks(
    'T05',
    'a strike in Mexico that reads as done',
    withParagraph('The drone strikes in Mexico of 2025 changed much. [@weighing-2025]'),
    [
      'warning: content/pages/en/debate/reports.mdx:44:11 “strikes in Mexico” reads as done → name the rung: considered, reported, ordered, announced, carried out, or “no confirmed strike in the record to August 2026” [T05]',
    ],
  ),
  keeps(
    'T05',
    'considered, with the date of the report',
    withParagraph('In April 2025 the government was considering strikes. [@weighing-2025]'),
  ),
  keeps(
    'T05',
    'a strike in Mexico with its rung',
    withParagraph('No confirmed strike in Mexico stands in the record. [@weighing-2025]'),
  ),

  breaks(
    'T06',
    'a stamp that checked everything',
    { [PAGE]: replace('checked: every quotation against its source', 'checked: everything') },
    [
      'warning: content/pages/en/debate/reports.mdx:13:51 “everything” does not say what was checked → name it, such as “every quotation against its source; dates of all claims on strikes” [T06]',
    ],
  ),
];
