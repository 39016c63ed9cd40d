import { breaks, keeps, PAGE, withParagraph, withSpanishParagraph, type RuleCase } from './case.ts';
import { replace } from '../../../support/corpus.ts';

const QUESTION = 'questions/may-it.yaml';
const ARGUMENT = 'The president may act at once, and the Act gives her sixty days before Parliament has to agree.';
const settled = (claims: string) => (text: string) =>
  `${text}settled:\n  why: { en: The court decided it. }\n  claims: [${claims}]\n`;

export const balance: readonly RuleCase[] = [
  breaks(
    'B01',
    'nobody holds the argument',
    {
      [QUESTION]: replace(
        '        holders: [ada-lopez]\n        claims: [lopez-statement-2025, act-sixty-days]',
        '        holders: []\n        claims: [lopez-statement-2025, act-sixty-days]',
      ),
    },
    [
      'error: content/questions/may-it.yaml:10:18 nobody holds this argument for “It may” → name the actors or sources that make it in holders: […] [B01]',
    ],
  ),
  breaks(
    'B01',
    'an argument without a source',
    { [QUESTION]: replace('        claims: [group-denies, act-sixty-days]\n', '') },
    [
      'error: content/questions/may-it.yaml:20:11 this argument for “It may not” has no source → add claims: […] or sources: […] [B01]',
    ],
  ),
  breaks(
    'B01',
    'a reply without a source',
    {
      [QUESTION]: replace(
        '          holders: [ada-lopez]\n          claims: [lopez-statement-2025]',
        '          holders: [ada-lopez]',
      ),
    },
    ['error: content/questions/may-it.yaml:24:17 this reply has no source → add claims: […] or sources: […] [B01]'],
  ),
  breaks(
    'B01',
    'a reply from the same side',
    {
      [QUESTION]: replace(
        '          holders: [group-paper]\n          claims',
        '          holders: [ada-lopez]\n          claims',
      ),
    },
    [
      'error: content/questions/may-it.yaml:14:20 the reply to “It may” is held only by its own side (ada-lopez) → name someone of another position [B01]',
    ],
  ),
  keeps('B01', 'a reply that nobody in particular holds', {
    [QUESTION]: replace(
      '          holders: [group-paper]\n          claims',
      '          holders: []\n          claims',
    ),
  }),
  keeps('B01', 'a settled question', {
    [QUESTION]: (text) =>
      settled('act-sixty-days')(replace('        claims: [group-denies, act-sixty-days]\n', '')(text)),
  }),

  breaks('B02', 'one side in a line', { [QUESTION]: replace(ARGUMENT, 'She may.') }, [
    'warning: content/questions/may-it.yaml:5:5 “It may” is argued in 2 words, the mean is 10 → bring it between 8 and 12 words, or the others nearer to it [B02]',
    'warning: content/questions/may-it.yaml:5:5 “It may” reads at grade -3.0, the mean is 0.8 → use fuller sentences, or bring the others nearer to it [B02]',
    'warning: content/questions/may-it.yaml:16:5 “It may not” is argued in 18 words, the mean is 10 → bring it between 8 and 12 words, or the others nearer to it [B02]',
    'warning: content/questions/may-it.yaml:16:5 “It may not” reads at grade 4.5, the mean is 0.8 → use shorter sentences, or bring the others nearer to it [B02]',
  ]),
  breaks(
    'B02',
    'one side on one source',
    { [QUESTION]: replace('claims: [group-denies, act-sixty-days]', 'claims: [group-denies]') },
    [
      'warning: content/questions/may-it.yaml:16:5 “It may not” rests on one claim or source → give it at least 2 [B02]',
    ],
  ),
  keeps('B02', 'one side a little longer', { [QUESTION]: replace(ARGUMENT, `${ARGUMENT} So she can.`) }),

  breaks('B04', 'a verdict', { [PAGE]: replace('## What was reported?', '## Why the strikes are illegal') }, [
    'warning: content/pages/en/debate/reports.mdx:16:24 the heading “Why the strikes are illegal” gives a verdict (“illegal”) → make it a question, or name only the subject [B04]',
  ]),
  breaks('B04', 'Title Case', { [PAGE]: replace('## What was reported?', '## What Every Reader Wants From Papers') }, [
    'warning: content/pages/en/debate/reports.mdx:16:4 the heading “What Every Reader Wants From Papers” is in Title Case → capitalize only the first word and names [B04]',
  ]),
  breaks(
    'B04',
    'an exclamation',
    { [PAGE]: replace('title: What the reports said', 'title: What the reports said!') },
    [
      'warning: content/pages/en/debate/reports.mdx:2:8 the heading “What the reports said!” exclaims → write it without “!” [B04]',
    ],
  ),
  keeps('B04', 'a question with the same word', {
    [PAGE]: replace('## What was reported?', '## Are the strikes illegal?'),
  }),
  keeps('B04', 'legal as the name of a subject', {
    [PAGE]: replace('## What was reported?', '## The legal authorities'),
  }),

  breaks(
    'B06',
    'a consensus that nobody counted',
    withParagraph('There is a broad consensus that it is so. [@group-denies]'),
    [
      'warning: content/pages/en/debate/reports.mdx:44:12 “broad consensus” has no count behind it → name those who agree, or cite a claim with a figure or poll [B06]',
    ],
  ),
  breaks(
    'B06',
    'most experts, in Spanish',
    withSpanishParagraph('La mayoría de los expertos lo dice así, según el Diario. [@group-denies]'),
    [
      'warning: content/pages/es/debate/reports.mdx:31:1 “La mayoría de los expertos” has no count behind it → name those who agree, or cite a claim with a figure or poll [B06]',
    ],
  ),
  keeps(
    'B06',
    'a majority that a poll counted',
    withParagraph('Most lawyers said so when the poll asked them. [@poll-2025]'),
  ),

  breaks('B07', 'settled by an opinion', { [QUESTION]: settled('group-denies') }, [
    'error: content/questions/may-it.yaml:29:12 the question is called settled by "group-denies", which is opinion → name an established claim, or remove settled: [B07]',
  ]),
  breaks('B07', 'settled by newspapers', { [QUESTION]: settled('lopez-statement-2025') }, [
    'error: content/questions/may-it.yaml:29:12 the question is called settled by "lopez-statement-2025", which rests on no law, court or study → name a claim that does, or remove settled: [B07]',
  ]),
  keeps('B07', 'settled by the law', { [QUESTION]: settled('act-sixty-days') }),
  breaks(
    'MAP',
    'a first sentence that tells nothing alone',
    { [QUESTION]: replace('The president may act at once, and', 'The Act has a record. The president may act, and') },
    [
      'error: content/questions/may-it.yaml:9:15 the first sentence, which the map shows, has 21 characters → give brief: {en: …}, one sentence of 40 to 160 characters that tells the argument alone, with who says it and its condition [MAP]',
    ],
  ),
  breaks(
    'MAP',
    'a brief that is no shorter than the reply',
    {
      [QUESTION]: replace(
        '          text: { en: The president reads the Act as leave to act for sixty days. }\n',
        `          text: { en: The president reads the Act as leave to act for sixty days. }\n          brief: { en: The president reads the Act as leave to act for sixty days that in her view begin with the first strike and end when Parliament agrees or refuses and begin anew with every strike after that. }\n`,
      ),
    },
    [
      'error: content/questions/may-it.yaml:25:24 the brief, which the map shows, has 190 characters → give brief: {en: …}, one sentence of 40 to 160 characters that tells the argument alone, with who says it and its condition [MAP]',
    ],
  ),
  keeps('MAP', 'a short opening with a brief', {
    [QUESTION]: (text: string) =>
      replace(
        '        holders: [ada-lopez]\n        claims: [lopez-statement-2025, act-sixty-days]',
        '        brief: { en: The Act gives the president sixty days before Parliament has to agree. }\n        holders: [ada-lopez]\n        claims: [lopez-statement-2025, act-sixty-days]',
      )(replace('en: The president may act at once', 'en: Time is short. The president may act at once')(text)),
  }),
];
