import { breaks, keeps, withParagraph, PAGE, type RuleCase } from './case.ts';
import { append, replace, type Edits } from '../../../support/corpus.ts';

const COURIER = 'sources/news/courier-2025.yaml';
const HERALD = 'sources/news/herald-2025.yaml';
const NEWER = `statement:
  en: The Daily Courier corrected its report in June 2025.
status: reported
date: 2025-06
as_of: 2025-06
attributed_to: { en: Daily Courier }
sources: [{ id: courier-2025 }]
section: debate
volatility: history
`;

/** A file of scenario rules without a fault; it rests on law alone, because no claim of the corpus was checked. */
const RULES = `part: authority
place: 1
label: { en: The Act }
question: { en: What does the Act ask? }
rules:
  - id: report
    point: report
    when: { actor: [cia] }
    options: [strike]
    effect: requires
    text: { en: The Government shall report to Parliament. }
    law: [act#1]
`;
const scenario = (more: string): Edits => ({ 'scenarios/act-rules.yaml': RULES + more });
const secondRule = (lines: string): Edits =>
  scenario(`  - id: second\n    text: { en: The use of forces ends. }\n${lines}`);

export const structure: readonly RuleCase[] = [
  breaks(
    'CYCLE',
    'two reports that repeat each other',
    { [COURIER]: append('origin: herald-2025'), [HERALD]: append('origin: courier-2025') },
    [
      'error: content/sources/news/courier-2025.yaml:12:9 courier-2025 → herald-2025 → courier-2025 is a circle → origin: names the report this one repeats; the first report has none [CYCLE]',
      'error: content/sources/news/herald-2025.yaml:12:9 herald-2025 → courier-2025 → herald-2025 is a circle → origin: names the report this one repeats; the first report has none [CYCLE]',
    ],
  ),
  breaks(
    'CYCLE',
    'a claim that replaces itself',
    { 'claims/debate/group-denies.yaml': append('supersedes: group-denies') },
    [
      'error: content/claims/debate/group-denies.yaml:12:13 group-denies → group-denies is a circle → supersedes: names the older claim; the oldest has none [CYCLE]',
    ],
  ),
  keeps('CYCLE', 'a chain of reports', { [HERALD]: append('origin: courier-2025') }),

  breaks(
    'HOLD',
    'a claim that is held back',
    { 'claims/debate/lopez-statement-2025.yaml': append('hold: the transcript is missing') },
    [
      'error: content/actors/ada-lopez.yaml:6:11 the claim "lopez-statement-2025" is held back: the transcript is missing → cite another claim, or lift the hold when its reason is gone [HOLD]',
      'error: content/pages/en/debate/reports.mdx:19:91 the claim "lopez-statement-2025" is held back: the transcript is missing → cite another claim, or lift the hold when its reason is gone [HOLD]',
      'error: content/pages/es/debate/reports.mdx:18:30 the claim "lopez-statement-2025" is held back: the transcript is missing → cite another claim, or lift the hold when its reason is gone [HOLD]',
      'error: content/questions/may-it.yaml:11:18 the claim "lopez-statement-2025" is held back: the transcript is missing → cite another claim, or lift the hold when its reason is gone [HOLD]',
      'error: content/questions/may-it.yaml:26:20 the claim "lopez-statement-2025" is held back: the transcript is missing → cite another claim, or lift the hold when its reason is gone [HOLD]',
    ],
  ),
  breaks(
    'HOLD',
    'a claim that was replaced',
    {
      'claims/debate/newer.yaml': `${NEWER}supersedes: group-denies\n`,
      ...withParagraph('It was corrected. [@newer]'),
    },
    [
      'error: content/pages/en/debate/reports.mdx:42:95 the claim "group-denies" has been replaced → cite "newer" [HOLD]',
      'error: content/pages/es/debate/reports.mdx:23:19 the claim "group-denies" has been replaced → cite "newer" [HOLD]',
      'error: content/questions/may-it.yaml:22:18 the claim "group-denies" has been replaced → cite "newer" [HOLD]',
    ],
  ),
  breaks(
    'HOLD',
    'a page that is a draft',
    { 'pages/en/law/index.mdx': replace('kind: hub', 'kind: hub\ndraft: true') },
    [
      'error: content/pages/en/debate/reports.mdx:12:19 the page "law" is a draft → link to another page, or drop its draft: true [HOLD]',
      'error: content/pages/en/debate/reports.mdx:30:15 the page "law" is a draft → link to another page, or drop its draft: true [HOLD]',
      'error: content/pages/es/debate/reports.mdx:11:19 the page "law" is a draft → link to another page, or drop its draft: true [HOLD]',
    ],
  ),

  keeps('HOLD', 'a claim on hold that nothing cites', {
    'claims/debate/newer.yaml': `${NEWER}hold: the correction is not yet public\n`,
  }),

  breaks('MARKS', 'straight quotation marks', withParagraph('They "were weighing" it. [@weighing-2025]'), [
    'warning: content/pages/en/debate/reports.mdx:44:6 a straight quotation mark → write “ and ” [MARKS]',
    'warning: content/pages/en/debate/reports.mdx:44:20 a straight quotation mark → write “ and ” [MARKS]',
  ]),
  breaks('MARKS', 'a straight apostrophe', withParagraph("It's the Act. [@act-sixty-days]"), [
    'warning: content/pages/en/debate/reports.mdx:44:3 a straight apostrophe → write ’ [MARKS]',
  ]),
  breaks('MARKS', 'a section sign without its space', withParagraph('See §2 of the Act. [@act-sixty-days]'), [
    'warning: content/pages/en/debate/reports.mdx:44:5 “§” without a space → write “§ 1543” [MARKS]',
  ]),
  breaks('MARKS', 'a quotation that is never closed', withParagraph('They “were weighing it. [@weighing-2025]'), [
    'warning: content/pages/en/debate/reports.mdx:44:6 the quotation mark “ has no partner → open with “ and close with ” [MARKS]',
  ]),
  keeps('MARKS', 'code', withParagraph("Type `it's` there. [@act-sixty-days]")),

  breaks('MDX', 'an import', { [PAGE]: append("\nimport Chart from './chart.astro'\n\nMore. [@weighing-2025]") }, [
    'error: content/pages/en/debate/reports.mdx:44:1 import and export are not used in pages → delete the line: the blocks need no import [MDX]',
  ]),
  breaks('MDX', 'an expression', withParagraph('There are {1 + 1} of them. [@weighing-2025]'), [
    'error: content/pages/en/debate/reports.mdx:44:11 {…} is code, and pages hold none → write the words themselves; a comment is {/* … */} [MDX]',
  ]),
  breaks('MDX', 'code between two comments', withParagraph('There. {/* a */ evil() /* b */} [@weighing-2025]'), [
    'error: content/pages/en/debate/reports.mdx:44:8 {…} is code, and pages hold none → write the words themselves; a comment is {/* … */} [MDX]',
  ]),
  keeps('MDX', 'a comment', withParagraph('There. {/* why it is so */} [@weighing-2025]')),
  breaks('MDX', 'an address apart from its link', withParagraph('There. [@weighing-2025]\n\n[r]: javascript:evil()'), [
    'error: content/pages/en/debate/reports.mdx:46:1 addresses do not stand apart from their links → write [words](address) where the words are [MDX]',
  ]),
  breaks('MDX', 'a picture of another site', withParagraph('![A map](https://example.org/map.png)'), [
    'error: content/pages/en/debate/reports.mdx:44:1 the picture https://example.org/map.png is not one of this site → put a PNG file into public/pictures and write ![what it shows](/pictures/name.png) [MDX]',
  ]),
  breaks('MDX', 'an invisible character written as a number', withParagraph('Th&#x202E;ere. [@weighing-2025]'), [
    'error: content/pages/en/debate/reports.mdx:44:1 the invisible character U+202E → delete it, also where it is written as &…; [MDX]',
  ]),
  breaks(
    'MDX',
    'a column of a table without a head',
    withParagraph('| | Days |\n| --- | --- |\n| The act [@act-sixty-days] | 60 |'),
    [
      'error: content/pages/en/debate/reports.mdx:44:1 a column of the table has no head → write what stands in the column [MDX]',
    ],
  ),
  breaks('MDX', 'a first-level heading', withParagraph('# Again'), [
    'error: content/pages/en/debate/reports.mdx:44:1 a first-level heading: the title of the page is already one → write ## instead of # [MDX]',
  ]),
  breaks('MDX', 'a picture without words', withParagraph('![](map.png)'), [
    'error: content/pages/en/debate/reports.mdx:44:1 a picture without words for those who cannot see it → write ![what it shows](file) [MDX]',
  ]),
  breaks('MDX', 'raw HTML', withParagraph('<div>There. [@weighing-2025]</div>'), [
    'error: content/pages/en/debate/reports.mdx:44:1 <div> is not a block of this site → the blocks are <LawText />, <Claims />, <Timeline />, <Ladder />, <Debate />, <Chart /> [MDX]',
  ]),
  breaks('MDX', 'a block inside a sentence', withParagraph('See <LawText id="act#1" /> there. [@act-sixty-days]'), [
    'error: content/pages/en/debate/reports.mdx:44:5 <LawText /> stands inside a sentence → put it on a line of its own, with a blank line before and after [MDX]',
  ]),
  breaks('MDX', 'a block that holds text', withParagraph('<LawText id="act#1">\nText. [@act-sixty-days]\n</LawText>'), [
    'error: content/pages/en/debate/reports.mdx:44:1 <LawText> holds text → write it as <LawText … /> and put the text outside [MDX]',
  ]),
  breaks('MDX', 'a footnote', withParagraph('There.[^1] [@weighing-2025]\n\n[^1]: Here. [@weighing-2025]'), [
    'error: content/pages/en/debate/reports.mdx:44:7 footnotes are not used in pages → cite with [@id], or say it in the sentence [MDX]',
    'error: content/pages/en/debate/reports.mdx:46:1 footnotes are not used in pages → cite with [@id], or say it in the sentence [MDX]',
  ]),
  breaks('MDX', 'an unknown block', withParagraph('<Timelin ids="report-2025" />'), [
    'error: content/pages/en/debate/reports.mdx:44:1 <Timelin> is not a block of this site → did you mean <Timeline />? [MDX]',
  ]),
  breaks('MDX', 'an unknown attribute', withParagraph('<Timeline events="report-2025" />'), [
    'error: content/pages/en/debate/reports.mdx:44:1 <Timeline> does not say which event it shows → write <Timeline ids="…" /> with the id in straight quotation marks [MDX]',
    'error: content/pages/en/debate/reports.mdx:44:1 <Timeline> has no attribute “events” → write <Timeline ids="…" /> [MDX]',
  ]),
  breaks('MDX', 'a link in a heading', withParagraph('## See [the law](page:law)'), [
    'error: content/pages/en/debate/reports.mdx:44:8 a link inside a heading → link the word in the text below [MDX]',
  ]),
  keeps('MDX', 'a comment', withParagraph('{/* Ask Lopez. */}')),

  breaks('ORDER', 'a page that does not exist', { 'order.yaml': replace('[reports]', '[reports, opinions]') }, [
    'error: content/order.yaml:2:22 there is no page content/pages/en/debate/opinions.mdx → delete the entry until the page exists [ORDER]',
  ]),
  breaks('ORDER', 'a slip in a name', { 'order.yaml': replace('[reports]', '[report]') }, [
    'error: content/order.yaml:2:13 there is no page content/pages/en/debate/report.mdx → did you mean "reports"? [ORDER]',
    'error: content/pages/en/debate/reports.mdx:1:1 this page stands in no menu → add reports to debate: in content/order.yaml [ORDER]',
  ]),
  breaks(
    'ORDER',
    'a page in two groups',
    { 'order.yaml': replace('  - pages: [reports]', '  - pages: [reports]\n  - pages: [reports]') },
    ['error: content/order.yaml:3:13 "reports" stands twice in the menu of debate → keep one [ORDER]'],
  ),
  breaks('ORDER', 'a page in no menu', { 'order.yaml': replace('debate:\n  - pages: [reports]', 'debate: []') }, [
    'error: content/pages/en/debate/reports.mdx:1:1 this page stands in no menu → add reports to debate: in content/order.yaml [ORDER]',
  ]),

  breaks('STRINGS', 'a key without Spanish', { 'ui/en.yaml': append('menu: Menu') }, [
    'error: content/ui/en.yaml:3:7 "menu" is missing in content/ui/es.yaml → add it there, or delete it here [STRINGS]',
  ]),
  breaks('STRINGS', 'a key without English', { 'ui/es.yaml': append('menu: Menú') }, [
    'error: content/ui/es.yaml:3:7 "menu" is missing in content/ui/en.yaml → add it there, or delete it here [STRINGS]',
  ]),
  breaks('STRINGS', 'a parameter that was lost', { 'ui/es.yaml': replace("'{count} fuentes'", 'fuentes') }, [
    'error: content/ui/es.yaml:2:16 "sources.count" has the parameters (none) here and {count} in content/ui/en.yaml → use the same ones in both [STRINGS]',
  ]),
  keeps('STRINGS', 'parameters in another order', {
    'ui/en.yaml': append("sum: '{a} and {b}'"),
    'ui/es.yaml': append("sum: '{b} y {a}'"),
  }),

  breaks('UNUSED', 'a claim that no page cites', { 'claims/debate/newer.yaml': NEWER }, [
    'error: content/claims/debate/newer.yaml:1:1 no page leads to the claim "newer" → cite it on a page, or delete the file [UNUSED]',
  ]),
  breaks(
    'UNUSED',
    'a source that supports nothing',
    {
      'sources/news/other-2025.yaml':
        'title: Other\npublisher: Other\nurl: https://other.example/\nkind: news\nlanguage: en\nread_as: read\nrecorded: 2026-11-22\nrights: copyrighted\nreliability: major-outlet\n',
    },
    [
      'error: content/sources/news/other-2025.yaml:1:1 no page leads to the source "other-2025" → cite it in a claim or on a page, or delete the file [UNUSED]',
    ],
  ),
  breaks(
    'UNUSED',
    'a term that no page links',
    { 'glossary/lonely.yaml': 'term: { en: lonely }\ndefinition: { en: Without company. }\nsources: [act]\n' },
    [
      'warning: content/glossary/lonely.yaml:1:1 no page leads to the term "lonely" → link to it where it is spoken of, or delete the file [UNUSED]',
    ],
  ),
  keeps('UNUSED', 'a claim on hold waits', {
    'claims/debate/newer.yaml': `${NEWER}hold: the correction is not yet public\n`,
  }),

  breaks('LINK', 'an address on this site', withParagraph('See [the law](/law/). [@act]'), [
    'error: content/pages/en/debate/reports.mdx:44:5 the link /law/ does not say what it leads to → write page:law/overview for a page, or term:, law:, claim: and so on for a record [LINK]',
  ]),
  breaks('LINK', 'a heading that is not there', withParagraph('See [above](#what-was-report). [@act]'), [
    'error: content/pages/en/debate/reports.mdx:44:5 this page has no heading "#what-was-report" → did you mean "#what-was-reported"? [LINK]',
  ]),
  breaks('LINK', 'an address without encryption', withParagraph('See [it](http://example.org/). [@act]'), [
    'error: content/pages/en/debate/reports.mdx:44:5 the link http://example.org/ is not encrypted → write https:// if the site has it, or cite it as a source [LINK]',
  ]),
  keeps('LINK', 'a heading of the page', withParagraph('See [above](#what-was-reported). [@act]')),
  keeps('LINK', 'another site', withParagraph('See [it](https://example.org/). [@act]')),

  breaks(
    'PLAIN',
    'a citation in a definition',
    { 'glossary/hostilities.yaml': replace('from their start.', 'from their start. [@act]') },
    [
      'error: content/glossary/hostilities.yaml:3:7 the citation [@act] would be shown as it is typed → name the claim or source in its own field, such as sources: or claims: [PLAIN]',
    ],
  ),
  breaks(
    'PLAIN',
    'a link in a claim',
    { 'claims/debate/group-denies.yaml': replace('The Group for Peace', 'The [Group for Peace](source:group-paper)') },
    [
      'error: content/claims/debate/group-denies.yaml:2:7 the link [Group for Peace](source:group-paper) would be shown as it is typed → write only its words [PLAIN]',
    ],
  ),
  breaks(
    'PLAIN',
    'italics in a role',
    { 'actors/ada-lopez.yaml': replace('President since', 'Acting *President* since') },
    [
      'error: content/actors/ada-lopez.yaml:4:7 the mark-up in *President* would be shown as it is typed → write only the words [PLAIN]',
    ],
  ),
  keeps('PLAIN', 'an asterisk alone', {
    'actors/ada-lopez.yaml': replace('President since 2024.', 'President* since 2024, 2 * 2 years.'),
  }),

  breaks(
    'CHART',
    'a column that the table does not have',
    {
      'data/deaths.yaml': append(
        'chart:\n  form: columns\n  see: { en: Deaths in one year. }\n  along: year\n  panels: [{ series: [{ value: death }] }]',
      ),
    },
    ['error: content/data/deaths.yaml:10:32 the table has no column “death” → its columns are year, deaths [CHART]'],
  ),
  breaks(
    'CHART',
    'words in place of a number',
    {
      'data/deaths.csv': 'year,deaths\n2025,about 12\n',
      'data/deaths.yaml': append(
        'chart:\n  form: columns\n  see: { en: Deaths in one year. }\n  along: year\n  panels: [{ series: [{ value: deaths }] }]',
      ),
    },
    [
      'error: content/data/deaths.yaml:10:23 row 2 of the table has “about 12” in deaths, which is no number → write digits with a point, or leave the cell empty and say why in another column [CHART]',
    ],
  ),
  breaks('CHART', 'a chart of numbers that nothing draws', { [PAGE]: append('\n<Chart id="deaths" />') }, [
    'error: content/pages/en/debate/reports.mdx:44:1 "deaths" is not drawn: its record has no field chart → add chart: to content/data/deaths.yaml, or link to [the numbers](dataset:deaths) [CHART]',
  ]),
  keeps('CHART', 'every column is there', {
    'data/deaths.yaml': append(
      'chart:\n  form: columns\n  see: { en: Deaths in one year. }\n  along: year\n  panels: [{ series: [{ value: deaths }] }]',
    ),
  }),

  breaks(
    'SCENARIO',
    'a scenario rule that cites a claim nobody looked at again',
    secondRule('    when: {}\n    effect: limits\n    claims: [act-sixty-days]\n'),
    [
      'error: content/scenarios/act-rules.yaml:17:14 the claim "act-sixty-days" has had no second check → cite a claim that was confirmed or corrected, or check this one first [SCENARIO]',
    ],
  ),
  breaks(
    'SCENARIO',
    'two rules that answer one point for the same scenario',
    secondRule('    point: report\n    when: { consent: [no] }\n    effect: limits\n    law: [act#2]\n'),
    [
      'error: content/scenarios/act-rules.yaml:16:11 the rules "report" and "second" both answer the point "report" for cia-without-consent-no-vote-group-member → narrow the when: of one, or give them different points [SCENARIO]',
    ],
  ),
  breaks(
    'SCENARIO',
    'a dispute without its sides',
    secondRule('    when: {}\n    effect: disputed\n    law: [act#2]\n'),
    [
      'error: content/scenarios/act-rules.yaml:16:13 the dispute "second" shows no side → add sides: with two or more, each with its holders and claims [SCENARIO]',
    ],
  ),
  breaks(
    'SCENARIO',
    'a rule for a scenario that the explorer leaves out',
    secondRule('    when: { actor: [mexican-forces], consent: [no] }\n    effect: limits\n    law: [act#2]\n'),
    [
      'error: content/scenarios/act-rules.yaml:15:11 no scenario has what the rule "second" asks for → widen its when:, or drop the rule; some combinations are left out of the explorer [SCENARIO]',
    ],
  ),
  breaks(
    'SCENARIO',
    'an option that is engaged and not engaged',
    scenario('not_engaged:\n  options: [strike]\n  text: { en: It is not about strikes. }\n'),
    [
      'error: content/scenarios/act-rules.yaml:14:13 "strike" is said not to be engaged, but a rule of this file names it → drop it here, or take it out of the rule’s options: [SCENARIO]',
    ],
  ),
  breaks(
    'SCENARIO',
    'an option that no authority places in the matrix',
    { 'scenarios/act-rules.yaml': RULES.replace('    options: [strike]\n', '') },
    [
      'warning: content/scenarios/act-rules.yaml:1:1 the matrix says nothing on "strike" → name each in the options: of a rule, or under not_engaged: [SCENARIO]',
    ],
  ),
  keeps(
    'SCENARIO',
    'two rules that share a point and no scenario',
    secondRule('    point: report\n    when: { actor: [armed-forces] }\n    effect: limits\n    law: [act#2]\n'),
  ),
];
