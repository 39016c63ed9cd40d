import { breaks, keeps, PAGE, type RuleCase } from './case.ts';
import { replace } from '../../../support/corpus.ts';

const QUESTION = 'questions/may-it.yaml';
const ARGUMENT = 'The president may act at once, and the Act gives her sixty days before Parliament has to agree.';
const settled = (claims: string) => (text: string) => `${text}settled:\n  why: { en: The court decided it. }\n  claims: [${claims}]\n`;

export const balance: readonly RuleCase[] = [
  breaks('B01', 'nobody holds the argument', { [QUESTION]: replace('        holders: [ada-lopez]\n        claims: [lopez-statement-2025, act-sixty-days]', '        holders: []\n        claims: [lopez-statement-2025, act-sixty-days]') }, AUTO),
  breaks('B01', 'an argument without a source', { [QUESTION]: replace('        claims: [group-denies, act-sixty-days]\n', '') }, AUTO),
  breaks('B01', 'a reply without a source', { [QUESTION]: replace('          holders: [ada-lopez]\n          claims: [lopez-statement-2025]', '          holders: [ada-lopez]') }, AUTO),
  breaks('B01', 'a reply from the same side', { [QUESTION]: replace('          holders: [group-paper]\n          claims', '          holders: [ada-lopez]\n          claims') }, AUTO),
  keeps('B01', 'a reply that nobody in particular holds', { [QUESTION]: replace('          holders: [group-paper]\n          claims', '          holders: []\n          claims') }),
  keeps('B01', 'a settled question', { [QUESTION]: (text) => settled('act-sixty-days')(replace('        claims: [group-denies, act-sixty-days]\n', '')(text)) }),

  breaks('B02', 'one side in a line', { [QUESTION]: replace(ARGUMENT, 'She may.') }, AUTO),
  breaks('B02', 'one side on one source', { [QUESTION]: replace('claims: [group-denies, act-sixty-days]', 'claims: [group-denies]') }, AUTO),
  keeps('B02', 'one side a little longer', { [QUESTION]: replace(ARGUMENT, `${ARGUMENT} So she can.`) }),

  breaks('B04', 'a verdict', { [PAGE]: replace('## What was reported?', '## Why the strikes are illegal') }, AUTO),
  breaks('B04', 'Title Case', { [PAGE]: replace('## What was reported?', '## What Every Reader Wants From Papers') }, AUTO),
  breaks('B04', 'an exclamation', { [PAGE]: replace('title: What the reports said', 'title: What the reports said!') }, AUTO),
  keeps('B04', 'a question with the same word', { [PAGE]: replace('## What was reported?', '## Are the strikes illegal?') }),
  keeps('B04', 'legal as the name of a subject', { [PAGE]: replace('## What was reported?', '## The legal authorities') }),

  breaks('B07', 'settled by an opinion', { [QUESTION]: settled('group-denies') }, AUTO),
  breaks('B07', 'settled by newspapers', { [QUESTION]: settled('lopez-statement-2025') }, AUTO),
  keeps('B07', 'settled by the law', { [QUESTION]: settled('act-sixty-days') }),
];
