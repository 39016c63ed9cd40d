/**
 * Mistakes that people make, one at a time, in a corpus without a fault: each must stop the build, at its file, line and
 * column, with what to type instead, and nothing else may be reported as an error.
 */
import { describe, expect, test } from 'vitest';
import { all, append, reportOf, replace, type Edits } from '../support/corpus.ts';

const PAGE = 'pages/en/debate/reports.mdx';
const SPANISH = 'pages/es/debate/reports.mdx';
const WEIGHING = 'claims/debate/weighing-2025.yaml';
const STATEMENT = 'claims/debate/lopez-statement-2025.yaml';
const ACT = 'claims/law/act-sixty-days.yaml';
const COURIER = 'sources/news/courier-2025.yaml';
const HERALD = 'sources/news/herald-2025.yaml';
const paragraph = (words: string): Edits => ({ [PAGE]: append(`\n${words}`) });

type Defect = readonly [name: string, edits: Edits, ...errors: string[]];

const defects: readonly Defect[] = [
  [
    'a citation of an id that does not exist',
    paragraph('It was so. [@weighing-2052]'),
    'content/pages/en/debate/reports.mdx:44:12 unknown claim or source "weighing-2052" → did you mean "weighing-2025"? [REF]',
  ],
  [
    'a citation typed with a capital',
    paragraph('It was so. [@Weighing-2025]'),
    'content/pages/en/debate/reports.mdx:44:12 the citation [@Weighing-2025] cannot be read → "Weighing-2025" cannot be an id: ids are lower-case letters, digits and single hyphens [REF]',
  ],
  [
    'a link to a glossary entry that does not exist',
    paragraph('See [it](term:hostility). [@act]'),
    'content/pages/en/debate/reports.mdx:44:5 unknown term "hostility" → did you mean "hostilities"? [REF]',
  ],
  [
    'a link to a provision that the law does not have',
    paragraph('See [it](law:act#4). [@act]'),
    'content/pages/en/debate/reports.mdx:44:5 "act" has no provision "#4" → did you mean "act#1"? [REF]',
  ],
  [
    'a link to a page that does not exist',
    paragraph('See [it](page:debate/report). [@act]'),
    'content/pages/en/debate/reports.mdx:44:5 there is no page "debate/report" → did you mean "debate/reports"? [REF]',
  ],
  [
    'a link to a heading that was renamed',
    {
      [PAGE]: all(
        replace('## What was reported?', '## What did they report?'),
        append('\nSee [above](page:debate/reports#what-was-reported). [@act]'),
      ),
    },
    'content/pages/en/debate/reports.mdx:44:5 the page "debate/reports" has no heading "#what-was-reported" → its headings are #what-did-they-report [REF]',
  ],
  [
    'the law misquoted by one word',
    paragraph('It “shall end after sixty days if Parliament agrees”. [@act-sixty-days]'),
    'content/pages/en/debate/reports.mdx:44:4 the words “shall end after sixty days if Parliament agrees” do not stand in the quote of "act-sixty-days" → not verbatim at character 28: the quotation has “if” where the text has “unless”; it reads “shall end after sixty days unless Parliament agrees” [Q01]',
  ],
  [
    'a recorded quotation of the law with two words swapped',
    { [ACT]: replace('shall end after sixty days unless', 'shall after sixty days end unless') },
    'content/claims/law/act-sixty-days.yaml:11:9 the quote does not stand in the law text "act" → not verbatim at character 7: the quotation has “after” where the text (#2) has “end”; it reads “shall end after sixty days unless Parliament agrees” [Q01]',
  ],
  [
    'a quotation that no cited claim holds',
    paragraph('The paper wrote “the order is on its way”. [@weighing-2025]'),
    'content/pages/en/debate/reports.mdx:44:17 the words “the order is on its way” do not stand in the quote of "weighing-2025" → nothing like “the order is on its way” is in the text; the nearest passage is “strikes on the” [Q01]',
  ],
  [
    'a quotation of thirty words from a newspaper',
    {
      [WEIGHING]: replace(
        '  text: was weighing strikes on the groups',
        `  text: was weighing strikes on the groups ${'and more '.repeat(12).trim()}`,
      ),
    },
    'content/claims/debate/weighing-2025.yaml:11:9 the quote has 30 words; from a source that is not in the public domain it may have 25 → keep the words that matter and say the rest in our own [Q02]',
  ],
  [
    'scare quotes',
    paragraph('The “wise council” agreed. [@weighing-2025]'),
    'content/pages/en/debate/reports.mdx:44:5 nobody cited here says “wise council” → cite the claim whose quote: has these words in this sentence; use *italics* for a word as a word; or drop the marks [Q04]',
  ],
  [
    'a paragraph without a source',
    paragraph('The army has moved its ships.'),
    'content/pages/en/debate/reports.mdx:44:1 this paragraph cites nothing: “The army has moved its ships.” → add [@claim-id] after the sentence it supports; if it only leads over, end it with “:” or say “this page” [S01]',
  ],
  [
    'a number of deaths without a source of its own',
    paragraph('The Ministry counted 12 deaths. The paper agreed. [@deaths-2025]'),
    'content/pages/en/debate/reports.mdx:44:22 a number of deaths (“12 deaths”) has no citation of its own → put [@claim-id] right after this sentence [S01]',
  ],
  [
    'a percentage on a claim without method and period',
    paragraph('It fell by 40 percent. [@lopez-statement-2025]'),
    'content/pages/en/debate/reports.mdx:44:12 the percentage “40 percent” cites no claim with figure: or poll: (lopez-statement-2025) → add figure: { method, period } to the claim it rests on, or cite the claim that has it [N01]',
  ],
  [
    'a claim whose source was deleted',
    { [HERALD]: null },
    'content/claims/debate/lopez-statement-2025.yaml:8:9 unknown source "herald-2025" → add it, or see content/sources/<kind>/ [REF]',
    'content/claims/risks/deaths-2025.yaml:9:9 unknown source "herald-2025" → add it, or see content/sources/<kind>/ [REF]',
    'content/data/deaths.yaml:3:11 unknown source "herald-2025" → add it, or see content/sources/<kind>/ [REF]',
  ],
  [
    'a source whose address was forgotten',
    { [COURIER]: (text) => text.replace(/^url: .*\n/m, '') },
    'content/sources/news/courier-2025.yaml:7:10 the source "courier-2025" was read, but no address says where → add url: (the publisher’s address) or seen_at: (the copy’s), or set read_as to secondhand [S02]',
  ],
  [
    'relative time',
    paragraph('The talks recently ended. [@weighing-2025]'),
    'content/pages/en/debate/reports.mdx:44:11 “recently” tells time from the day it is read → write the date, such as “in April 2025” or “to August 2026” [T01]',
  ],
  [
    'relative time in Spanish',
    { [SPANISH]: append('\nLas pláticas terminaron este año. [@weighing-2025]') },
    'content/pages/es/debate/reports.mdx:31:25 “este año” tells time from the day it is read → write the date, such as “in April 2025” or “to August 2026” [T01]',
  ],
  [
    'one id in two folders',
    {
      'claims/law/weighing-2025.yaml':
        'statement: { en: X. }\nstatus: unknown\ndate: 2025\nas_of: 2025\nsources: [{ id: act }]\nsection: law\nvolatility: history\n',
    },
    'content/claims/law/weighing-2025.yaml:1:1 the id "weighing-2025" is already used by content/claims/debate/weighing-2025.yaml → give one of them another file name [ID]',
  ],
  [
    'an id for a claim and a source',
    {
      'sources/news/group-denies.yaml':
        'title: T\npublisher: P\nurl: https://p.example/\nkind: news\nlanguage: en\nread_as: read\nrecorded: 2026-11-22\nrights: unknown\nreliability: unclear\n',
    },
    'content/claims/debate/group-denies.yaml:1:1 the id "group-denies" is already used by content/sources/news/group-denies.yaml → give one of them another file name [ID]',
    'content/sources/news/group-denies.yaml:1:1 no page leads to the source "group-denies" → cite it in a claim or on a page, or delete the file [UNUSED]',
  ],
  [
    'a key that is missing in Spanish',
    { 'ui/en.yaml': append('menu: Menu') },
    'content/ui/en.yaml:3:7 "menu" is missing in content/ui/es.yaml → add it there, or delete it here [STRINGS]',
  ],
  [
    'a value that Spanish lost',
    { 'ui/es.yaml': replace('{count} fuentes', 'fuentes') },
    'content/ui/es.yaml:2:16 "sources.count" has the parameters (none) here and {count} in content/ui/en.yaml → use the same ones in both [STRINGS]',
  ],
  [
    'a day that is not in the calendar',
    { [WEIGHING]: replace('date: 2025-04-08', 'date: 2025-04-31') },
    'content/claims/debate/weighing-2025.yaml:4:7 "date" is "2025-04-31" → this day is not in the calendar [SCHEMA]',
  ],
  [
    'evidence from the future',
    { [STATEMENT]: replace('as_of: 2025-05', 'as_of: 2027-05') },
    'content/claims/debate/lopez-statement-2025.yaml:5:8 the evidence cannot reach to 2027-05: its sources were recorded by 2026-11-22 → set as_of to the date the sources reach, at most 2026-11-22 [T02]',
  ],
  [
    'an event that ends before it begins',
    { 'events/report-2025.yaml': replace('date: 2025-04-08', 'date: 2025-04-08\nend: 2025-04-01') },
    'content/events/report-2025.yaml:4:6 the event ends on 2025-04-01, before it begins on 2025-04-08 → correct one of the two dates [T02]',
  ],
  [
    'a field with a slip',
    { 'actors/ada-lopez.yaml': replace('role:', 'rol:') },
    'content/actors/ada-lopez.yaml:3:1 unknown field "rol" → did you mean "role"? [SCHEMA]',
  ],
  [
    'a report that nobody made',
    { [WEIGHING]: (text) => text.replace(/attributed_to:\n.*\n/, '') },
    'content/claims/debate/weighing-2025.yaml:3:9 the claim "weighing-2025" is reported but does not name who says so → add attributed_to: { en: … }, or change the status [S03]',
  ],
  [
    'a dispute shown through one report',
    { [WEIGHING]: replace('status: reported', 'status: contested') },
    'content/claims/debate/weighing-2025.yaml:9:3 the claim "weighing-2025" is contested, but its sources come down to one report (courier-2025) → add a source of the other side, or set status: reported and name in attributed_to who says so [S03]',
  ],
  [
    'law taken from a newspaper',
    {
      [ACT]: all(
        replace('  - id: act\n    locator: section 2\n  - id: doe-v-state\n', '  - id: herald-2025\n'),
        replace('law: [act#2]\n', ''),
      ),
    },
    'content/claims/law/act-sixty-days.yaml:7:3 the claim of law "act-sixty-days" is established but rests on commentary alone → cite the law itself (law: [text#provision], or a primary-law, court-decision or official source), or set volatility: history if it tells what happened [S04]',
    'content/sources/court-decision/doe-v-state.yaml:1:1 no page leads to the source "doe-v-state" → cite it in a claim or on a page, or delete the file [UNUSED]',
  ],
  [
    'certainty from memory',
    { [STATEMENT]: replace('  - id: herald-2025\n', ''), [COURIER]: replace('read_as: read', 'read_as: memory') },
    'content/claims/debate/lopez-statement-2025.yaml:3:9 the claim "lopez-statement-2025" is established, but none of its sources was read (memory) → open a source and set its read_as, or set status: reported with attributed_to [S06]',
  ],
  [
    'a considered strike shown as carried out and confirmed',
    { 'events/report-2025.yaml': replace('rung: reported', 'rung: confirmed') },
    'content/events/report-2025.yaml:5:7 the event is confirmed, but its claims are only reported → name a claim that is established, or a lower rung [T05]',
  ],
  [
    'a claim that is held back',
    { 'claims/debate/group-denies.yaml': append('hold: the paper was withdrawn') },
    'content/pages/en/debate/reports.mdx:42:95 the claim "group-denies" is held back: the paper was withdrawn → cite another claim, or lift the hold when its reason is gone [HOLD]',
    'content/pages/es/debate/reports.mdx:23:19 the claim "group-denies" is held back: the paper was withdrawn → cite another claim, or lift the hold when its reason is gone [HOLD]',
    'content/questions/may-it.yaml:22:18 the claim "group-denies" is held back: the paper was withdrawn → cite another claim, or lift the hold when its reason is gone [HOLD]',
  ],
  [
    'an argument that nobody holds',
    {
      'questions/may-it.yaml': replace(
        '        holders: [ada-lopez]\n        claims: [lopez-statement-2025, act-sixty-days]',
        '        holders: []\n        claims: [lopez-statement-2025, act-sixty-days]',
      ),
    },
    'content/questions/may-it.yaml:10:18 nobody holds this argument for “It may” → name the actors or sources that make it in holders: […] [B01]',
  ],
  [
    'a charge against a person on one report',
    {
      [STATEMENT]: all(
        replace('said in May 2025 that she had read the report', 'was indicted in May 2025'),
        replace('  - id: herald-2025\n', ''),
      ),
    },
    'content/claims/debate/lopez-statement-2025.yaml:7:3 the claim ties Ada Lopez to a crime on one report → add a court or agency record, or a second source with another origin; else leave the person out [P01]',
  ],
  [
    'a slur',
    paragraph('They are vermin. [@group-denies]'),
    'content/pages/en/debate/reports.mdx:44:10 “vermin”: it strips people of their humanity → write the people by what they did [W02]',
  ],
  [
    'a machine’s answer as a source',
    { [COURIER]: replace('https://courier.example/', 'https://answers.example/') },
    'content/sources/news/courier-2025.yaml:3:6 answers.example is not cited here: a machine wrote the answer → find the page it was taken from, and cite that [S09]',
  ],
  [
    'a source that supports nothing',
    {
      'sources/news/idle.yaml':
        'title: T\npublisher: P\nurl: https://p.example/\nkind: news\nlanguage: en\nread_as: read\nrecorded: 2026-11-22\nrights: unknown\nreliability: unclear\n',
    },
    'content/sources/news/idle.yaml:1:1 no page leads to the source "idle" → cite it in a claim or on a page, or delete the file [UNUSED]',
  ],
  [
    'a page in no menu',
    { 'order.yaml': replace('pages: [method]', 'pages: [methods]') },
    'content/order.yaml:7:13 there is no page content/pages/en/about/methods.mdx → did you mean "method"? [ORDER]',
    'content/pages/en/about/method.mdx:1:1 this page stands in no menu → add method to about: in content/order.yaml [ORDER]',
  ],
  [
    'a short answer of a hundred words',
    { [PAGE]: replace('Nobody reported an order.', `${'Nobody knew. '.repeat(50).trim()}`) },
    'content/pages/en/debate/reports.mdx:6:8 the short answer has 112 words, more than 60 → cut 52 words; the page itself has the room [R01]',
  ],
  [
    'code in a page',
    paragraph('There are {2 + 2} papers. [@weighing-2025]'),
    'content/pages/en/debate/reports.mdx:44:11 {…} is code, and pages hold none → write the words themselves; a comment is {/* … */} [MDX]',
  ],
  [
    'a block that is never closed',
    paragraph('<LawText id="act#2">'),
    'content/pages/en/debate/reports.mdx:44:1 this is not valid MDX: Expected a closing tag for `<LawText>` (44:1) → write “less than” for “<”, and close every <Block /> [IO]',
  ],
  [
    'a tab instead of spaces',
    { 'glossary/hostilities.yaml': replace('  en: Fighting', '\ten: Fighting') },
    'content/glossary/hostilities.yaml:3:1 this is not valid YAML: Tabs are not allowed as indentation → indent with two spaces, not with a tab [IO]',
  ],
  [
    'a file in another encoding',
    { 'glossary/hostilities.yaml': new Uint8Array([0x74, 0x3a, 0x20, 0xe9, 0x0a]) },
    'content/glossary/hostilities.yaml:1:4 the file is not valid UTF-8 from here on → save it as UTF-8 [IO]',
  ],
];

describe('a mistake is caught where it was made', () => {
  test.each(defects.map(([name, edits, ...errors]) => [name, { edits, errors }] as const))(
    '%s',
    (_, { edits, errors }) => {
      expect(reportOf(edits).filter((line) => line.startsWith('error'))).toEqual(
        errors.map((issue) => `error: ${issue}`),
      );
    },
  );

  test('and there are at least thirty of them', () => {
    expect(defects.length).toBeGreaterThanOrEqual(30);
  });

  test('every error says what to do, at a place in a file', () => {
    for (const [name, , ...errors] of defects) {
      expect(errors, name).not.toEqual([]);
      for (const error of errors) expect(error, name).toMatch(/^content\/[\w/.-]+:\d+:\d+ .+ → .+ \[[A-Z]+\d*\]$/u);
    }
  });
});
