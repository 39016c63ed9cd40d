import { breaks, keeps, withParagraph, withSpanishParagraph, PAGE, type RuleCase } from './case.ts';
import { replace } from '../../../support/corpus.ts';

const WEIGHING = 'claims/debate/weighing-2025.yaml';
const relative = (words: string, report: readonly string[]): RuleCase => breaks('T01', words, withParagraph(`${words} [@weighing-2025]`), report);
const fixed = (words: string): RuleCase => keeps('T01', words, withParagraph(`${words} [@weighing-2025]`));
const relativo = (words: string, report: readonly string[]): RuleCase => breaks('T01', words, withSpanishParagraph(`${words} [@weighing-2025]`), report);
const fijo = (words: string): RuleCase => keeps('T01', words, withSpanishParagraph(`${words} [@weighing-2025]`));

export const time: readonly RuleCase[] = [
  relative('The army recently moved.', AUTO),
  relative('It is now in force.', AUTO),
  relative('This year the talks began.', AUTO),
  relative('Talks began last month.', AUTO),
  relative('There were no strikes so far.', AUTO),
  relative('It has not happened to date.', AUTO),
  relative('A vote comes soon.', AUTO),
  relative('It began three years ago.', AUTO),
  relative('Over the past two years it grew.', AUTO),
  relative('The new minister spoke.', AUTO),
  relative('The current law says so.', AUTO),
  breaks('T01', 'in a claim', { [WEIGHING]: replace('reported on 8 April 2025 that', 'currently reports that') }, AUTO),
  relativo('El ejército actualmente vigila.', AUTO),
  relativo('Hoy rige la ley.', AUTO),
  relativo('Este año hubo ataques.', AUTO),
  relativo('Hace tres años empezó.', AUTO),
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

  breaks('T02', 'evidence beyond its sources', { [WEIGHING]: replace('as_of: 2025-04-08', 'as_of: 2027-01-01') }, AUTO),
  breaks('T02', 'evidence before the event', { [WEIGHING]: replace('as_of: 2025-04-08', 'as_of: 2024-12') }, AUTO),
  breaks('T02', 'an end before the beginning', { 'events/report-2025.yaml': replace('date: 2025-04-08', 'date: 2025-04-08\nend: 2025-03') }, AUTO),
  keeps('T02', 'a vaguer date of the same time', { [WEIGHING]: replace('as_of: 2025-04-08', 'as_of: 2025-04') }),

  breaks('T04', 'an office without a year', { 'actors/ada-lopez.yaml': replace('President since 2024.', 'President of the republic.') }, AUTO),
  keeps('T04', 'no office', { 'actors/ada-lopez.yaml': replace('President since 2024.', 'Author of a study.') }),

  breaks('T05', 'confirmed by a report', { 'events/report-2025.yaml': replace('rung: reported', 'rung: confirmed') }, AUTO),
  breaks('T05', 'a step that its claim cannot carry', { 'options/strike.yaml': replace('rung: considered, date: 2025-04-08, claim: weighing-2025', 'rung: ordered, date: 2025-04-08, claim: group-denies') }, AUTO),
  breaks('T05', 'a judged act without a judgment', { 'options/strike.yaml': replace('rung: considered, date: 2025-04-08, claim: weighing-2025', 'rung: adjudicated, date: 2025-05, claim: lopez-statement-2025') }, AUTO),
  breaks('T05', 'steps out of order', { 'options/strike.yaml': replace('  - { rung: considered', '  - { rung: reported, date: 2025-05-01, claim: weighing-2025 }\n  - { rung: considered') }, AUTO),
  breaks('T05', 'considered, but when?', withParagraph('The government was considering strikes. [@weighing-2025]'), AUTO),
  breaks('T05', 'a strike in Mexico that reads as done', withParagraph('The drone strikes in Mexico of 2025 changed much. [@weighing-2025]'), AUTO),
  keeps('T05', 'considered, with the date of the report', withParagraph('In April 2025 the government was considering strikes. [@weighing-2025]')),
  keeps('T05', 'a strike in Mexico with its rung', withParagraph('No confirmed strike in Mexico stands in the record. [@weighing-2025]')),

  breaks('T06', 'a stamp that checked everything', { [PAGE]: replace('checked: every quotation against its source', 'checked: everything') }, AUTO),
];

