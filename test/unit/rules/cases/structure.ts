import { breaks, keeps, withParagraph, PAGE, type RuleCase } from './case.ts';
import { append, replace } from '../../../support/corpus.ts';

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

export const structure: readonly RuleCase[] = [
  breaks('CYCLE', 'two reports that repeat each other', { [COURIER]: append('origin: herald-2025'), [HERALD]: append('origin: courier-2025') }, AUTO),
  breaks('CYCLE', 'a claim that replaces itself', { 'claims/debate/group-denies.yaml': append('supersedes: group-denies') }, AUTO),
  keeps('CYCLE', 'a chain of reports', { [HERALD]: append('origin: courier-2025') }),

  breaks('HOLD', 'a claim that is held back', { 'claims/debate/lopez-statement-2025.yaml': append('hold: the transcript is missing') }, AUTO),
  breaks('HOLD', 'a claim that was replaced', { 'claims/debate/newer.yaml': `${NEWER}supersedes: group-denies\n`, ...withParagraph('It was corrected. [@newer]') }, AUTO),
  breaks('HOLD', 'a page that is a draft', { 'pages/en/law/index.mdx': replace('kind: hub', 'kind: hub\ndraft: true') }, AUTO),

  breaks('MARKS', 'straight quotation marks', withParagraph('They "were weighing" it. [@weighing-2025]'), AUTO),
  breaks('MARKS', 'a straight apostrophe', withParagraph("It's the Act. [@act-sixty-days]"), AUTO),
  breaks('MARKS', 'a section sign without its space', withParagraph('See §2 of the Act. [@act-sixty-days]'), AUTO),
  breaks('MARKS', 'a quotation that is never closed', withParagraph('They “were weighing it. [@weighing-2025]'), AUTO),
  keeps('MARKS', 'code', withParagraph("Type `it's` there. [@act-sixty-days]")),

  breaks('MDX', 'an import', { [PAGE]: append("\nimport Chart from './chart.astro'\n\nMore. [@weighing-2025]") }, AUTO),
  breaks('MDX', 'an expression', withParagraph('There are {1 + 1} of them. [@weighing-2025]'), AUTO),
  breaks('MDX', 'a first-level heading', withParagraph('# Again'), AUTO),
  breaks('MDX', 'a picture without words', withParagraph('![](map.png)'), AUTO),
  breaks('MDX', 'raw HTML', withParagraph('<div>There. [@weighing-2025]</div>'), AUTO),
  breaks('MDX', 'a block inside a sentence', withParagraph('See <LawText id="act#1" /> there. [@act-sixty-days]'), AUTO),
  breaks('MDX', 'a block that holds text', withParagraph('<LawText id="act#1">\nText. [@act-sixty-days]\n</LawText>'), AUTO),
  breaks('MDX', 'a footnote', withParagraph('There.[^1] [@weighing-2025]\n\n[^1]: Here. [@weighing-2025]'), AUTO),
  breaks('MDX', 'an unknown block', withParagraph('<Timelin ids="report-2025" />'), AUTO),
  breaks('MDX', 'an unknown attribute', withParagraph('<Timeline events="report-2025" />'), AUTO),
  breaks('MDX', 'a link in a heading', withParagraph('## See [the law](page:law)'), AUTO),
  keeps('MDX', 'a comment', withParagraph('{/* Ask Lopez. */}')),

  breaks('ORDER', 'a page that does not exist', { 'order.yaml': replace('[reports]', '[reports, opinions]') }, AUTO),
  breaks('ORDER', 'a slip in a name', { 'order.yaml': replace('[reports]', '[report]') }, AUTO),
  breaks('ORDER', 'a page in two groups', { 'order.yaml': replace('  - pages: [reports]', '  - pages: [reports]\n  - pages: [reports]') }, AUTO),
  breaks('ORDER', 'a page in no menu', { 'order.yaml': replace('debate:\n  - pages: [reports]', 'debate: []') }, AUTO),

  breaks('STRINGS', 'a key without Spanish', { 'ui/en.yaml': append('menu: Menu') }, AUTO),
  breaks('STRINGS', 'a key without English', { 'ui/es.yaml': append('menu: Menú') }, AUTO),
  breaks('STRINGS', 'a parameter that was lost', { 'ui/es.yaml': replace("'{count} fuentes'", 'fuentes') }, AUTO),
  keeps('STRINGS', 'parameters in another order', { 'ui/en.yaml': append("sum: '{a} and {b}'"), 'ui/es.yaml': append("sum: '{b} y {a}'") }),

  breaks('UNUSED', 'a claim that no page cites', { 'claims/debate/newer.yaml': NEWER }, AUTO),
  breaks('UNUSED', 'a source that supports nothing', { 'sources/news/other-2025.yaml': 'title: Other\npublisher: Other\nurl: https://other.example/\nkind: news\nlanguage: en\nread_as: read\nrecorded: 2026-11-22\nrights: copyrighted\nreliability: major-outlet\n' }, AUTO),
  breaks('UNUSED', 'a term that no page links', { 'glossary/lonely.yaml': 'term: { en: lonely }\ndefinition: { en: Without company. }\nsources: [act]\n' }, AUTO),
  keeps('UNUSED', 'a claim on hold waits', { 'claims/debate/newer.yaml': `${NEWER}hold: the correction is not yet public\n` }),
];
