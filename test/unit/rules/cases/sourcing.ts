import { breaks, keeps, withParagraph, withSpanishParagraph, PAGE, type RuleCase } from './case.ts';
import { all, append, replace } from '../../../support/corpus.ts';

const WEIGHING = 'claims/debate/weighing-2025.yaml';
const STATEMENT = 'claims/debate/lopez-statement-2025.yaml';
const ACT = 'claims/law/act-sixty-days.yaml';
const COURIER = 'sources/news/courier-2025.yaml';
const HERALD = 'sources/news/herald-2025.yaml';

export const sourcing: readonly RuleCase[] = [
  breaks('S01', 'a paragraph that cites nothing', withParagraph('The government moved its ships that spring.'), AUTO),
  breaks('S01', 'a list item that cites nothing', { [PAGE]: append('\n- The first fact. [@weighing-2025]\n- The second fact.') }, AUTO),
  breaks('S01', 'a row that cites nothing', { [PAGE]: replace('| 2025 | 12 people were killed, the Ministry counted. [@deaths-2025] |', '| 2025 | 12 people were killed, the Ministry counted. [@deaths-2025] |\n| 2024 | Few died. |') }, AUTO),
  breaks('S01', 'a short answer that cites nothing', { [PAGE]: replace(' [@weighing-2025] Nobody', ' Nobody') }, AUTO),
  breaks('S01', 'an answer that cites nothing', { 'answers/has-it-happened.yaml': replace(' [@weighing-2025]', '') }, AUTO),
  breaks('S01', 'a quotation cited a sentence later', withParagraph('The paper wrote “was weighing strikes on the groups”. Nobody denied it. [@weighing-2025]'), AUTO),
  breaks('S01', 'deaths cited a sentence later', withParagraph('The Ministry counted 12 deaths. Others counted more. [@deaths-2025]'), AUTO),
  breaks('S01', 'money cited a sentence later', withParagraph('It cost $1.2 billion. Others paid. [@deaths-2025]'), AUTO),
  breaks('S01', 'a count cited a sentence later', withParagraph('The army sent 40 drones. They came back. [@weighing-2025]'), AUTO),
  breaks('S01', 'a holding cited a sentence later', withParagraph('The court held that it may. Others differ. [@act-sixty-days]'), AUTO),
  breaks('S01', 'a Spanish paragraph that cites nothing', withSpanishParagraph('El gobierno movió sus barcos.'), AUTO),
  keeps('S01', 'only questions', withParagraph('What did they say? And who heard it?')),
  keeps('S01', 'a lead-in with a colon', withParagraph('Three things follow from the Act:')),
  keeps('S01', 'a line that introduces a block', withParagraph('The text in full.\n\n<LawText id="act#1" />')),
  keeps('S01', 'where to read on', withParagraph('More on this stands in [the law](page:law).')),
  keeps('S01', 'a sentence about the page', withParagraph('This page follows the reports in order of time.')),
  keeps('S01', 'what a linked term means', withParagraph('[Hostilities](term:hostilities) means fighting.')),
  keeps('S01', 'a law text as evidence', withParagraph('The report is due in two days under [section 1](law:act#1).')),
  keeps('S01', 'a quotation with two sentences in it', withParagraph('“was weighing strikes on the groups. Yes”, one said; others were silent. [@weighing-2025]')),
  keeps('S01', 'a citation inside the sentence', withParagraph('The Ministry counted 12 deaths [@deaths-2025]. Others counted more. [@deaths-2025]')),

  breaks('S02', 'read, but where?', { [COURIER]: (text) => text.replace(/^url: .*\n/m, '') }, AUTO),
  breaks('S02', 'published after it was recorded', { [COURIER]: replace('published: 2025-04-08', 'published: 2027-04-08') }, AUTO),
  keeps('S02', 'known only through others', { [COURIER]: (text) => text.replace(/^url: .*\n/m, '').replace('read_as: read', 'read_as: secondhand') }),

  breaks('S03', 'reported, by nobody', { [WEIGHING]: (text) => text.replace(/attributed_to:\n.*\n/, '') }, AUTO),
  breaks('S03', 'contested on one report', { [WEIGHING]: replace('status: reported', 'status: contested') }, AUTO),
  breaks('S03', 'contested on two prints of one report', { [WEIGHING]: all(replace('status: reported', 'status: contested'), replace('  - id: courier-2025\n', '  - id: courier-2025\n  - id: herald-2025\n')), [HERALD]: append('origin: courier-2025') }, AUTO),
  keeps('S03', 'contested with two reports', { [WEIGHING]: all(replace('status: reported', 'status: contested'), replace('  - id: courier-2025\n', '  - id: courier-2025\n  - id: herald-2025\n')) }),

  breaks('S04', 'law from a newspaper', { [ACT]: all(replace('  - id: act\n    locator: section 2\n  - id: doe-v-state\n', '  - id: herald-2025\n'), replace('law: [act#2]\n', '')) }, AUTO),
  breaks('S04', 'law reported by a newspaper', { [ACT]: all(replace('  - id: act\n    locator: section 2\n  - id: doe-v-state\n', '  - id: herald-2025\n'), replace('law: [act#2]\n', ''), replace('status: established', 'status: reported\nattributed_to: { en: Herald }')) }, AUTO),
  keeps('S04', 'law from a judgment', { [ACT]: all(replace('  - id: act\n    locator: section 2\n', ''), replace('law: [act#2]\n', '')) }),

  breaks('S05', 'advocacy as fact', { 'claims/debate/group-denies.yaml': (text) => text.replace('status: opinion', 'status: established').replace(/attributed_to:\n.*\n/, '') }, AUTO),
  keeps('S05', 'advocacy, attributed', { 'claims/debate/group-denies.yaml': replace('status: opinion', 'status: established') }),

  breaks('S06', 'established from memory', { [STATEMENT]: replace('  - id: herald-2025\n', ''), [COURIER]: replace('read_as: read', 'read_as: memory') }, AUTO),
  keeps('S06', 'one of two was read', { [COURIER]: replace('read_as: read', 'read_as: memory') }),

  breaks('S07', 'unnamed people behind a bare statement', { [PAGE]: all(replace('wrote, citing six unnamed officials, that', 'wrote that')), 'answers/has-it-happened.yaml': replace('officials told a paper', 'a paper wrote') }, AUTO),

  breaks('S08', 'two prints of one report', { [HERALD]: append('origin: courier-2025') }, AUTO),
  keeps('S08', 'two reports', {}),

  breaks('S09', 'a machine’s answer', { [COURIER]: replace('url: https://courier.example/', 'url: https://chat.answers.example/') }, AUTO),
  keeps('S09', 'a host whose name only ends alike', { [COURIER]: replace('url: https://courier.example/', 'url: https://myanswers.example/') }),

  breaks('S10', 'no lasting copy', { [COURIER]: (text) => text.replace(/archived_url: .*\n/, '') }, AUTO),
];
