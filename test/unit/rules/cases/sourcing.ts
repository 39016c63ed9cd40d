import { breaks, keeps, withParagraph, withSpanishParagraph, PAGE, type RuleCase } from './case.ts';
import { all, append, replace } from '../../../support/corpus.ts';

const WEIGHING = 'claims/debate/weighing-2025.yaml';
const STATEMENT = 'claims/debate/lopez-statement-2025.yaml';
const ACT = 'claims/law/act-sixty-days.yaml';
const COURIER = 'sources/news/courier-2025.yaml';
const HERALD = 'sources/news/herald-2025.yaml';

export const sourcing: readonly RuleCase[] = [
  breaks('S01', 'a paragraph that cites nothing', withParagraph('The government moved its ships that spring.'), [
    'error: content/pages/en/debate/reports.mdx:44:1 this paragraph cites nothing: “The government moved its ships that spring.” → add [@claim-id] after the sentence it supports; if it only leads over, end it with “:” or say “this page” [S01]',
  ]),
  breaks(
    'S01',
    'a list item that cites nothing',
    { [PAGE]: append('\n- The first fact. [@weighing-2025]\n- The second fact.') },
    [
      'error: content/pages/en/debate/reports.mdx:45:3 this list item cites nothing: “The second fact.” → add [@claim-id] after the sentence it supports; if it only leads over, end it with “:” or say “this page” [S01]',
    ],
  ),
  breaks(
    'S01',
    'a row that cites nothing',
    {
      [PAGE]: replace(
        '| 2025 | 12 people were killed, the Ministry counted. [@deaths-2025] |',
        '| 2025 | 12 people were killed, the Ministry counted. [@deaths-2025] |\n| 2024 | Few died. |',
      ),
    },
    [
      'error: content/pages/en/debate/reports.mdx:29:3 this row of the table cites nothing: “2024 Few died.” → add [@claim-id] after the sentence it supports; if it only leads over, end it with “:” or say “this page” [S01]',
    ],
  ),
  breaks('S01', 'a short answer that cites nothing', { [PAGE]: replace(' [@weighing-2025] Nobody', ' Nobody') }, [
    'error: content/pages/en/debate/reports.mdx:6:8 this text cites nothing: “In April 2025 a paper said that the …” → add [@claim-id] after the sentence it supports; if it only leads over, end it with “:” or say “this page” [S01]',
  ]),
  breaks('S01', 'an answer that cites nothing', { 'answers/has-it-happened.yaml': replace(' [@weighing-2025]', '') }, [
    'error: content/answers/has-it-happened.yaml:3:7 this text cites nothing: “No. In April 2025 officials told a paper …” → add [@claim-id] after the sentence it supports; if it only leads over, end it with “:” or say “this page” [S01]',
  ]),
  breaks(
    'S01',
    'a quotation cited a sentence later',
    withParagraph('The paper wrote “was weighing strikes on the groups”. Nobody denied it. [@weighing-2025]'),
    [
      'error: content/pages/en/debate/reports.mdx:44:17 the quotation “was weighing strikes on the groups” has no citation of its own → put [@claim-id] right after this sentence [S01]',
    ],
  ),
  breaks(
    'S01',
    'deaths cited a sentence later',
    withParagraph('The Ministry counted 12 deaths. Others counted more. [@deaths-2025]'),
    [
      'error: content/pages/en/debate/reports.mdx:44:22 a number of deaths (“12 deaths”) has no citation of its own → put [@claim-id] right after this sentence [S01]',
    ],
  ),
  breaks('S01', 'money cited a sentence later', withParagraph('It cost $1.2 billion. Others paid. [@deaths-2025]'), [
    'error: content/pages/en/debate/reports.mdx:44:9 an amount of money (“$1.2 billion”) has no citation of its own → put [@claim-id] right after this sentence [S01]',
  ]),
  breaks(
    'S01',
    'a count cited a sentence later',
    withParagraph('The army sent 40 drones. They came back. [@weighing-2025]'),
    [
      'warning: content/pages/en/debate/reports.mdx:44:15 a number (“40 drones”) has no citation of its own → put [@claim-id] right after this sentence [S01]',
    ],
  ),
  breaks(
    'S01',
    'a holding cited a sentence later',
    withParagraph('The court held that it may. Others differ. [@act-sixty-days]'),
    [
      'warning: content/pages/en/debate/reports.mdx:44:5 what a court held has no citation of its own → put [@claim-id] right after this sentence [S01]',
    ],
  ),
  breaks('S01', 'a Spanish paragraph that cites nothing', withSpanishParagraph('El gobierno movió sus barcos.'), [
    'error: content/pages/es/debate/reports.mdx:31:1 this paragraph cites nothing: “El gobierno movió sus barcos.” → add [@claim-id] after the sentence it supports; if it only leads over, end it with “:” or say “this page” [S01]',
  ]),
  keeps('S01', 'only questions', withParagraph('What did they say? And who heard it?')),
  keeps('S01', 'a lead-in with a colon', withParagraph('Three things follow from the Act:')),
  keeps('S01', 'a line that introduces a block', withParagraph('The text in full.\n\n<LawText id="act#1" />')),
  keeps('S01', 'where to read on', withParagraph('More on this stands in [the law](page:law).')),
  keeps('S01', 'a sentence about the page', withParagraph('This page follows the reports in order of time.')),
  keeps('S01', 'what a linked term means', withParagraph('[Hostilities](term:hostilities) means fighting.')),
  keeps('S01', 'a law text as evidence', withParagraph('The report is due in two days under [section 1](law:act#1).')),
  keeps(
    'S01',
    'a quotation with two sentences in it',
    withParagraph('“was weighing strikes on the groups. Yes”, one said; others were silent. [@weighing-2025]'),
  ),
  keeps(
    'S01',
    'a citation inside the sentence',
    withParagraph('The Ministry counted 12 deaths [@deaths-2025]. Others counted more. [@deaths-2025]'),
  ),

  breaks('S02', 'read, but where?', { [COURIER]: (text) => text.replace(/^url: .*\n/m, '') }, [
    'error: content/sources/news/courier-2025.yaml:7:10 the source "courier-2025" was read, but no address says where → add url: (the publisher’s address) or seen_at: (the copy’s), or set read_as to secondhand [S02]',
  ]),
  breaks(
    'S02',
    'published after it was recorded',
    { [COURIER]: replace('published: 2025-04-08', 'published: 2027-04-08') },
    [
      'error: content/sources/news/courier-2025.yaml:5:12 the source was published on 2027-04-08, after it was recorded on 2026-11-22 → one of the two dates is wrong [S02]',
    ],
  ),
  keeps('S02', 'known only through others', {
    [COURIER]: (text) => text.replace(/^url: .*\n/m, '').replace('read_as: read', 'read_as: secondhand'),
  }),

  breaks('S03', 'reported, by nobody', { [WEIGHING]: (text) => text.replace(/attributed_to:\n.*\n/, '') }, [
    'error: content/claims/debate/weighing-2025.yaml:3:9 the claim "weighing-2025" is reported but does not name who says so → add attributed_to: { en: … }, or change the status [S03]',
  ]),
  breaks('S03', 'contested on one report', { [WEIGHING]: replace('status: reported', 'status: contested') }, [
    'error: content/claims/debate/weighing-2025.yaml:9:3 the claim "weighing-2025" is contested, but its sources come down to one report (courier-2025) → add a source of the other side, or set status: reported and name in attributed_to who says so [S03]',
  ]),
  breaks(
    'S03',
    'contested on two prints of one report',
    {
      [WEIGHING]: all(
        replace('status: reported', 'status: contested'),
        replace('  - id: courier-2025\n', '  - id: courier-2025\n  - id: herald-2025\n'),
      ),
      [HERALD]: append('origin: courier-2025'),
    },
    [
      'error: content/claims/debate/weighing-2025.yaml:9:3 the claim "weighing-2025" is contested, but its sources come down to one report (courier-2025) → add a source of the other side, or set status: reported and name in attributed_to who says so [S03]',
    ],
  ),
  keeps('S03', 'contested with two reports', {
    [WEIGHING]: all(
      replace('status: reported', 'status: contested'),
      replace('  - id: courier-2025\n', '  - id: courier-2025\n  - id: herald-2025\n'),
    ),
  }),

  breaks(
    'S04',
    'law from a newspaper',
    {
      [ACT]: all(
        replace('  - id: act\n    locator: section 2\n  - id: doe-v-state\n', '  - id: herald-2025\n'),
        replace('law: [act#2]\n', ''),
      ),
    },
    [
      'error: content/claims/law/act-sixty-days.yaml:7:3 the claim of law "act-sixty-days" is established but rests on commentary alone → cite the law itself (law: [text#provision], or a primary-law, court-decision or official source), or set volatility: history if it tells what happened [S04]',
    ],
  ),
  breaks(
    'S04',
    'law reported by a newspaper',
    {
      [ACT]: all(
        replace('  - id: act\n    locator: section 2\n  - id: doe-v-state\n', '  - id: herald-2025\n'),
        replace('law: [act#2]\n', ''),
        replace('status: established', 'status: reported\nattributed_to: { en: Herald }'),
      ),
    },
    [
      'warning: content/claims/law/act-sixty-days.yaml:8:3 the claim of law "act-sixty-days" is reported but rests on commentary alone → cite the law itself (law: [text#provision], or a primary-law, court-decision or official source), or set volatility: history if it tells what happened [S04]',
    ],
  ),
  keeps('S04', 'law from a judgment', {
    [ACT]: all(replace('  - id: act\n    locator: section 2\n', ''), replace('law: [act#2]\n', '')),
  }),

  breaks(
    'S05',
    'advocacy as fact',
    {
      'claims/debate/group-denies.yaml': (text) =>
        text.replace('status: opinion', 'status: established').replace(/attributed_to:\n.*\n/, ''),
    },
    [
      'warning: content/claims/debate/group-denies.yaml:7:3 the claim "group-denies" rests only on advocacy sources → add attributed_to: { en: … }, or a source that takes no side [S05]',
    ],
  ),
  keeps('S05', 'advocacy, attributed', {
    'claims/debate/group-denies.yaml': replace('status: opinion', 'status: established'),
  }),

  breaks(
    'S06',
    'established from memory',
    { [STATEMENT]: replace('  - id: herald-2025\n', ''), [COURIER]: replace('read_as: read', 'read_as: memory') },
    [
      'error: content/claims/debate/lopez-statement-2025.yaml:3:9 the claim "lopez-statement-2025" is established, but none of its sources was read (memory) → open a source and set its read_as, or set status: reported with attributed_to [S06]',
    ],
  ),
  keeps('S06', 'one of two was read', { [COURIER]: replace('read_as: read', 'read_as: memory') }),

  breaks(
    'S07',
    'unnamed people behind a bare statement',
    {
      [PAGE]: all(replace('wrote, citing six unnamed officials, that', 'wrote that')),
      'answers/has-it-happened.yaml': replace('officials told a paper', 'a paper wrote'),
    },
    [
      'warning: content/answers/has-it-happened.yaml:3:7 "weighing-2025" rests on people without names, and the text does not say so → write who reported it and on whose word: six unnamed officials, via the Daily Courier [S07]',
      'warning: content/pages/en/debate/reports.mdx:6:8 "weighing-2025" rests on people without names, and the text does not say so → write who reported it and on whose word: six unnamed officials, via the Daily Courier [S07]',
    ],
  ),

  breaks('S08', 'two prints of one report', { [HERALD]: append('origin: courier-2025') }, [
    'warning: content/claims/debate/lopez-statement-2025.yaml:7:3 the 2 sources of the established claim "lopez-statement-2025" are one report → add an independent source, or set status: reported with attributed_to [S08]',
  ]),
  keeps('S08', 'two reports', {}),
  keeps('S08', 'two prints of one report, and the record itself', {
    [HERALD]: append('origin: courier-2025'),
    [STATEMENT]: replace('  - id: herald-2025\n', '  - id: herald-2025\n  - id: doe-v-state\n'),
  }),

  breaks(
    'S09',
    'a machine’s answer',
    { [COURIER]: replace('url: https://courier.example/', 'url: https://chat.answers.example/') },
    [
      'error: content/sources/news/courier-2025.yaml:3:6 answers.example is not cited here: a machine wrote the answer → find the page it was taken from, and cite that [S09]',
    ],
  ),
  keeps('S09', 'a host whose name only ends alike', {
    [COURIER]: replace('url: https://courier.example/', 'url: https://myanswers.example/'),
  }),

  breaks('S10', 'no lasting copy', { [COURIER]: (text) => text.replace(/archived_url: .*\n/, '') }, [
    'info: content/sources/news/courier-2025.yaml:3:6 no lasting copy of "courier-2025" is known → add archived_url: once one exists [S10]',
  ]),
];
