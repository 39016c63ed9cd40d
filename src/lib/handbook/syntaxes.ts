/** Everything that may be typed into the text of a page, with samples. */
import { BLOCKS, LINK_KINDS, type LinkKind } from '../refs/grammar.ts';
import { code, fenced, table } from './markdown.ts';

/** One way of typing something. The samples may stand on a page together, in this order; a record is a file of its own. */
interface Syntax {
  readonly heading: string;
  readonly rule: string;
  readonly samples: readonly string[];
  readonly in: 'page' | 'record';
}

const SYNTAXES: readonly Syntax[] = [
  {
    heading: 'Text',
    rule: 'Plain Markdown: a blank line between paragraphs, `##` and `###` for headings, `-` for a list, `*italics*` for a word as a word. The title of the page is its only first-level heading. No HTML, no code, no footnotes.',
    samples: [
      '## What does the Act count?\n\nThe Act uses the word *forces*. [@act-sixty-days] It asks two things:\n\n- a report within two days; [@act, section 1]\n- an end after sixty days unless Parliament agrees. [@act-sixty-days]',
    ],
    in: 'page',
  },
  {
    heading: 'Citations',
    rule: '`[@id]` cites a claim or a source, right after the sentence that it supports. `;` stands between two. Cite the claim where there is one: it brings all its sources.',
    samples: [
      'The Act ends the use of forces after sixty days. [@act-sixty-days]',
      'The president spoke of the report in May 2025. [@lopez-statement-2025; @herald-2025]',
    ],
    in: 'page',
  },
  {
    heading: 'Locators',
    rule: 'After a comma: the place in the source, in the source’s own terms.',
    samples: ['The report is due within two days. [@act, section 1; @doe-v-state, p. 3]'],
    in: 'page',
  },
  {
    heading: 'Quotations',
    rule: 'Words of others stand between “ and ” (in Spanish « and »), exactly as the `quote` of a claim or the law text has them, and are cited in the same sentence. […] marks what is left out. From a copyrighted source at most 25 words.',
    samples: [
      'The Courier wrote on 8 April 2025, citing six unnamed officials, that the government “was weighing […] on the groups”. [@weighing-2025]',
    ],
    in: 'page',
  },
  {
    heading: 'Tables',
    rule: 'One line for each row, `|` between the cells, a line of dashes under the first row. Every row cites.',
    samples: [
      '| Year | Deaths |\n| ---- | ------ |\n| 2025 | 12 people were killed, the Ministry of Health counted. [@deaths-2025] |',
    ],
    in: 'page',
  },
  {
    heading: 'Notes to other editors',
    rule: 'A comment is published nowhere. In a record it starts with `#`.',
    samples: ['{/* The transcript of May 2025 has not been found. */}'],
    in: 'page',
  },
  {
    heading: 'Waivers',
    rule: 'A warning that you have weighed is answered with the code of the rule and your reason, on the same line or the one before. Errors cannot be waived.',
    samples: [
      'The law is clearly worded, the court wrote. [@act-sixty-days] {/* check-ok A03: the word of the court */}',
    ],
    in: 'page',
  },
  {
    heading: 'Waivers in records',
    rule: 'The same in a YAML file, as a comment.',
    samples: [
      'term: { en: plain error }\ndefinition:\n  # check-ok A03: the word of the court\n  en: A mistake that is clearly one.\nsources: [act-sixty-days]',
    ],
    in: 'record',
  },
];

const LINKS: Readonly<Record<LinkKind, readonly [leadsTo: string, sample: string]>> = {
  term: ['what a word means', '[hostilities](term:hostilities)'],
  law: ['a law text, or a provision of it after `#`', '[section 2](law:act#2)'],
  claim: ['a claim with everything it rests on', '[the claim](claim:weighing-2025)'],
  source: ['a source', '[the judgment](source:doe-v-state)'],
  event: ['an event', '[the report](event:report-2025)'],
  actor: ['a person or body', '[Ada Lopez](actor:ada-lopez)'],
  question: ['a contested question', '[the dispute](question:may-it)'],
  option: ['a policy option', '[strikes](option:strike)'],
  answer: ['a short answer', '[the answer](answer:has-it-happened)'],
  dataset: ['a table of numbers', '[the numbers](dataset:deaths)'],
  lesson: ['a lesson for a class', '[the lesson](lesson:reading-a-report)'],
  list: ['a list of the site', '[what can be counted](list:reports)'],
  page: ['a page, or a heading of it after `#`', '[the reports](page:debate/reports#what-was-reported)'],
};

const BLOCK_SAMPLES: Readonly<Record<string, readonly [shows: string, sample: string]>> = {
  LawText: ['provisions of a law text, word for word', '<LawText id="act#1 act#2" />'],
  Claims: ['claims with status and date', '<Claims ids="weighing-2025 group-denies" />'],
  Timeline: ['events in the order of their dates', '<Timeline ids="report-2025" />'],
  Ladder: ['how far a policy option has come', '<Ladder id="strike" />'],
  Debate: ['a contested question with all its positions', '<Debate id="may-it" />'],
  Chart: ['a table of numbers as a picture; its record says how it is drawn', '<Chart id="flight-crashes" />'],
};

/** Kinds of links: the kind as code, what it leads to, a sample. */
export const linkRows = LINK_KINDS.map((kind) => [code(`${kind}:`), ...LINKS[kind]] as const);
/** Blocks: the name as code, what it shows, a sample. */
export const blockRows = Object.keys(BLOCKS).map((name) => {
  const words = BLOCK_SAMPLES[name];
  if (!words) throw new Error(`say in src/lib/handbook/syntaxes.ts what <${name} /> shows`);
  return [code(`<${name} />`), ...words] as const;
});

/** The samples as they stand in a page; the corpus they speak of is the one of the examples. */
export const pageSamples: readonly string[] = [
  ...SYNTAXES.filter((syntax) => syntax.in === 'page').flatMap(({ samples }) => samples),
  ...linkRows.map(([, , sample]) => `More on it: ${sample}. [@act]`),
  ...blockRows.map(([, , sample]) => sample),
];

/** The samples that are a record, here an entry of the glossary. */
export const recordSamples: readonly string[] = SYNTAXES.filter((syntax) => syntax.in === 'record').flatMap(
  ({ samples }) => samples,
);

/** The part of the handbook on what may be typed. */
export function syntaxPart(): string {
  return [
    ...SYNTAXES.flatMap(({ heading, rule, samples, in: where }) => [
      `### ${heading}`,
      rule,
      fenced(where === 'page' ? 'markdown' : 'yaml', samples.join('\n\n')),
    ]),
    '### Links',
    'A link names what it leads to, never an address of this site. The words in the square brackets are what readers see.',
    table(
      ['Kind', 'Leads to', 'Sample'],
      linkRows.map(([kind, leadsTo, sample]) => [kind, leadsTo, code(sample)]),
    ),
    '### Blocks',
    'A block stands on a line of its own, with a blank line before and after. Several ids are separated by spaces.',
    table(
      ['Block', 'Shows', 'Sample'],
      blockRows.map(([name, shows, sample]) => [name, shows, code(sample)]),
    ),
  ].join('\n\n');
}
