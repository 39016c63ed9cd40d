/** Examples of faults that are found while files are read and linked, or that concern waivers. The handbook shows them all. */
import { all, append, replace } from './corpus.ts';
import { breaks, keeps, withParagraph, type RuleCase } from '../unit/rules/cases/case.ts';

const WEIGHING = 'claims/debate/weighing-2025.yaml';
const TERM = 'glossary/hostilities.yaml';
const SOURCE = `title: Flights
publisher: Evening Gazette
url: https://gazette.example/flights
kind: news
language: en
read_as: read
recorded: 2026-11-22
rights: copyrighted
reliability: major-outlet
`;

export const readingCases: readonly RuleCase[] = [
  breaks('IO', 'a tab instead of spaces', { [TERM]: replace('  en: Fighting', '\ten: Fighting') }, [
    'error: content/glossary/hostilities.yaml:3:1 this is not valid YAML: Tabs are not allowed as indentation → indent with two spaces, not with a tab [IO]',
  ]),
  breaks(
    'IO',
    'a colon in a text without quotation marks',
    { [TERM]: replace('en: Fighting between', 'en: Fighting: between') },
    [
      'error: content/glossary/hostilities.yaml:3:7 this is not valid YAML: Nested mappings are not allowed in compact mappings → put the text in quotation marks if it holds “: ” or “#”, and indent with two spaces [IO]',
    ],
  ),
  breaks('IO', 'a field that stands twice', { [TERM]: append('law: [act#1]') }, [
    'error: content/glossary/hostilities.yaml:7:1 this is not valid YAML: the field "law" stands here twice → keep one of the two lines [IO]',
  ]),
  breaks('IO', 'a block that is not closed', withParagraph('<LawText id="act#2">'), [
    'error: content/pages/en/debate/reports.mdx:44:1 this is not valid MDX: Expected a closing tag for `<LawText>` (44:1) → write “less than” for “<”, and close every <Block /> [IO]',
  ]),
  breaks('IO', 'a source in the folder of another kind', { 'sources/scholarly/gazette-2025.yaml': SOURCE }, [
    'error: content/sources/scholarly/gazette-2025.yaml:4:7 the folder says "scholarly", the record says "news" → move the file to content/sources/news/, or change the field [IO]',
  ]),
  keeps('IO', 'the text in quotation marks', {
    [TERM]: replace(
      'en: Fighting between armed forces. The Act counts its sixty days from their start.',
      "en: 'Fighting: the Act counts its sixty days from the start.'",
    ),
  }),

  breaks('SCHEMA', 'a slip in the name of a field', { 'actors/ada-lopez.yaml': replace('role:', 'rol:') }, [
    'error: content/actors/ada-lopez.yaml:3:1 unknown field "rol" → did you mean "role"? [SCHEMA]',
  ]),
  breaks(
    'SCHEMA',
    'a comma between { and }, where it starts the next field',
    { [TERM]: replace('{ en: hostilities, es: hostilidades }', '{ en: hostilities, or fighting }') },
    ['error: content/glossary/hostilities.yaml:1:26 unknown field "or fighting" → the fields here are en, es [SCHEMA]'],
  ),
  breaks('SCHEMA', 'a field left out', { [WEIGHING]: replace('as_of: 2025-04-08\n', '') }, [
    'error: content/claims/debate/weighing-2025.yaml:1:1 the field "as_of" is missing → add it, or see CONTRIBUTING.md for a sample [SCHEMA]',
  ]),
  breaks(
    'SCHEMA',
    'a word that the field does not know',
    { [WEIGHING]: replace('status: reported', 'status: rumoured') },
    [
      'error: content/claims/debate/weighing-2025.yaml:3:9 "status" cannot be "rumoured" → write one of: established, reported, contested, forecast, opinion, unknown [SCHEMA]',
    ],
  ),
  breaks(
    'SCHEMA',
    'a day that is not in the calendar',
    { [WEIGHING]: replace('date: 2025-04-08', 'date: 2025-04-31') },
    [
      'error: content/claims/debate/weighing-2025.yaml:4:7 "date" is "2025-04-31" → this day is not in the calendar [SCHEMA]',
    ],
  ),

  breaks(
    'SCHEMA',
    'a text in several lines',
    {
      [TERM]: replace(
        'term: { en: hostilities, es: hostilidades }',
        'term:\n  en: |\n    hostilities\n    or fighting\n  es: hostilidades',
      ),
    },
    [
      'error: content/glossary/hostilities.yaml:2:7 "term.en" → has several lines: write it after “>-”, which joins them, or in one [SCHEMA]',
    ],
  ),
  keeps('SCHEMA', 'lines that YAML joins', {
    [TERM]: replace(
      'term: { en: hostilities, es: hostilidades }',
      'term:\n  en: >-\n    hostilities\n    or fighting\n  es: hostilidades',
    ),
  }),
  keeps('SCHEMA', 'a text with a comma on a line of its own', {
    [TERM]: replace('term: { en: hostilities, es: hostilidades }', 'term:\n  en: hostilities, or fighting'),
  }),

  breaks(
    'SCHEMA',
    'a search word that stands for nothing',
    { 'search/words.yaml': 'entries:\n  - words: { en: [drone] }\n' },
    [
      'error: content/search/words.yaml:2:12 "entries.0.words" → one word alone stands for nothing: add the word that readers use for it [SCHEMA]',
    ],
  ),
  breaks(
    'SCHEMA',
    'a relation that the search does not know',
    { 'search/words.yaml': 'entries:\n  - words: { en: [strike, bomb] }\n    relation: similar\n' },
    [
      'error: content/search/words.yaml:3:15 "entries.0.relation" cannot be "similar" → write one of: same, related [SCHEMA]',
    ],
  ),
  breaks(
    'SCHEMA',
    'a page that nobody asks for in any words',
    { 'search/words.yaml': 'asked:\n  - for: term:hostilities\n' },
    [
      'error: content/search/words.yaml:2:5 "asked.0.en" → nobody asks for it in any words: add some, or delete the entry [SCHEMA]',
    ],
  ),
  keeps('SCHEMA', 'a word and what readers type for it', {
    'search/words.yaml': 'entries:\n  - words: { en: [drone, UAV], es: [dron] }\n',
  }),

  breaks('ID', 'a source with the id of a claim', { 'sources/news/group-denies.yaml': SOURCE }, [
    'error: content/claims/debate/group-denies.yaml:1:1 the id "group-denies" is already used by content/sources/news/group-denies.yaml → give one of them another file name [ID]',
  ]),

  breaks('REF', 'a slip in an id', withParagraph('It was so. [@weighing-2052]'), [
    'error: content/pages/en/debate/reports.mdx:44:12 unknown claim or source "weighing-2052" → did you mean "weighing-2025"? [REF]',
  ]),
  breaks('REF', 'a citation that cannot be read', withParagraph('It was so. [@Weighing_2025]'), [
    'error: content/pages/en/debate/reports.mdx:44:12 the citation [@Weighing_2025] cannot be read → "Weighing_2025" cannot be an id: ids are lower-case letters, digits and single hyphens [REF]',
  ]),
  breaks('REF', 'a kind of link that does not exist', withParagraph('See [it](terms:hostilities). [@act]'), [
    'error: content/pages/en/debate/reports.mdx:44:5 the link terms:hostilities cannot be read → "terms:" is not a kind of link: the kinds are term: law: claim: source: event: actor: question: option: answer: dataset: lesson: page: list: [REF]',
  ]),
  breaks('REF', 'a provision that the law does not have', withParagraph('See [it](law:act#4). [@act]'), [
    'error: content/pages/en/debate/reports.mdx:44:5 "act" has no provision "#4" → did you mean "act#1"? [REF]',
  ]),
  breaks(
    'REF',
    'a heading that was renamed',
    {
      'pages/en/debate/reports.mdx': all(
        replace('## What was reported?', '## What did they report?'),
        append('\nSee [above](page:debate/reports#what-was-reported). [@act]'),
      ),
    },
    [
      'error: content/pages/en/debate/reports.mdx:44:5 the page "debate/reports" has no heading "#what-was-reported" → its headings are #what-did-they-report [REF]',
    ],
  ),

  breaks(
    'WAIVER',
    'a waiver without a reason',
    withParagraph('It is clearly the law. [@act-sixty-days] {/* check-ok A03 */}'),
    [
      'warning: content/pages/en/debate/reports.mdx:44:42 this waiver does not say what it waives and why → write {/* check-ok W01: the reason */} [WAIVER]',
    ],
  ),
  breaks(
    'WAIVER',
    'a waiver of a rule that says nothing',
    withParagraph('{/* check-ok A02: wrong rule */}\n\nIt is the law. [@act-sixty-days]'),
    ['warning: content/pages/en/debate/reports.mdx:44:1 this waiver of A02 has no effect → delete it [WAIVER]'],
  ),
  keeps(
    'WAIVER',
    'a waiver with its reason',
    withParagraph('It is clearly the law. [@act-sixty-days] {/* check-ok A03: the word of the court */}'),
  ),
];
