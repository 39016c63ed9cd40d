import { breaks, keeps, withParagraph, withSpanishParagraph, type RuleCase } from './case.ts';
import { all, replace } from '../../../support/corpus.ts';

const WEIGHING = 'claims/debate/weighing-2025.yaml';
const ACT = 'claims/law/act-sixty-days.yaml';
const QUOTE = '  text: was weighing strikes on the groups\n';
const LONG = Array.from({ length: 26 }, (_, index) => `word${index}`).join(' ');

export const quotations: readonly RuleCase[] = [
  breaks(
    'Q01',
    'words that differ from the quote',
    withParagraph('The paper wrote “was weighing attacks on the groups”. [@weighing-2025]'),
    [
      'error: content/pages/en/debate/reports.mdx:44:17 the words “was weighing attacks on the groups” do not stand in the quote of "weighing-2025" → not verbatim at character 14: the quotation has “attacks” where the text has “strikes”; it reads “was weighing strikes on the groups” [Q01]',
    ],
  ),
  breaks(
    'Q01',
    'the law misquoted',
    withParagraph(
      'Use “shall end after ninety days unless Parliament agrees”, see [section 2](law:act#2). [@act-sixty-days]',
    ),
    [
      'error: content/pages/en/debate/reports.mdx:44:5 the words “shall end after ninety days unless Parliament agrees” do not stand in the quote of "act-sixty-days" → not verbatim at character 17: the quotation has “ninety” where the text has “sixty”; it reads “shall end after sixty days unless Parliament agrees” [Q01]',
    ],
  ),
  breaks('Q01', 'nothing cited holds words', withParagraph('She said “it was read by me”. [@deaths-2025]'), [
    'error: content/pages/en/debate/reports.mdx:44:10 nothing cited in this paragraph holds the words “it was read by me” → cite a claim whose quote: has these words, or link the law text they stand in; or say it in our own words without quotation marks [Q01]',
  ]),
  breaks(
    'Q01',
    'a record that misquotes the law',
    {
      [ACT]: replace(
        'after sixty days unless Parliament agrees\n  source',
        'after sixty days if Parliament agrees\n  source',
      ),
    },
    [
      'error: content/claims/law/act-sixty-days.yaml:11:9 the quote does not stand in the law text "act" → not verbatim at character 28: the quotation has “if” where the text (#2) has “unless”; it reads “shall end after sixty days unless Parliament agrees” [Q01]',
    ],
  ),
  breaks(
    'Q01',
    'a Spanish page that changes a word',
    withSpanishParagraph('El diario escribió «was weighing attacks on the groups». [@weighing-2025]'),
    [
      'error: content/pages/es/debate/reports.mdx:31:20 the words “was weighing attacks on the groups” do not stand in the quote of "weighing-2025" → not verbatim at character 14: the quotation has “attacks” where the text has “strikes”; it reads “was weighing strikes on the groups” [Q01]',
    ],
  ),
  keeps(
    'Q01',
    'a final comma inside the marks',
    withParagraph('“was weighing strikes on the groups,” the paper wrote. [@weighing-2025]'),
  ),
  keeps(
    'Q01',
    'the law, linked in the paragraph',
    withParagraph('See “shall report to Parliament within two days” in [section 1](law:act#1).'),
  ),
  keeps(
    'Q01',
    'words left out are marked',
    withParagraph('See “shall report […] within two days” in [section 1](law:act#1).'),
  ),

  breaks('Q02', 'a long quote in a record', { [WEIGHING]: replace(QUOTE, `  text: ${LONG}\n`) }, [
    'error: content/claims/debate/weighing-2025.yaml:11:9 the quote has 26 words; from a source that is not in the public domain it may have 25 → keep the words that matter and say the rest in our own [Q02]',
  ]),
  breaks(
    'Q02',
    'a long quotation on a page',
    { [WEIGHING]: replace(QUOTE, `  text: ${LONG}\n`), ...withParagraph(`It wrote “${LONG}”. [@weighing-2025]`) },
    [
      'error: content/claims/debate/weighing-2025.yaml:11:9 the quote has 26 words; from a source that is not in the public domain it may have 25 → keep the words that matter and say the rest in our own [Q02]',
      'error: content/pages/en/debate/reports.mdx:44:10 this quotation has 26 words; from "courier-2025" it may have 25 → keep the words that matter and say the rest in our own [Q02]',
    ],
  ),
  keeps('Q02', 'a long quote from the public domain', {
    [ACT]: replace('  text: shall end after sixty days unless Parliament agrees\n', `  text: ${LONG}\n`),
  }),

  breaks('Q03', 'bare dots', withParagraph('It wrote “was weighing … on the groups”. [@weighing-2025]'), [
    'warning: content/pages/en/debate/reports.mdx:44:10 this quotation leaves words out with bare dots → write […] [Q03]',
  ]),
  breaks(
    'Q03',
    'bare dots in a record',
    { [WEIGHING]: replace(QUOTE, '  text: was weighing ... strikes on the groups\n') },
    [
      'warning: content/claims/debate/weighing-2025.yaml:11:9 the quote leaves words out with bare dots → write […] [Q03]',
    ],
  ),
  breaks(
    'Q03',
    'a cut before the word that turns the sentence',
    withParagraph('It reads “after sixty days […] unless Parliament agrees”. [@act-sixty-days]'),
    [
      'warning: content/pages/en/debate/reports.mdx:44:10 this quotation is cut right before the word that turns it → keep the whole turn, or say it in our own words [Q03]',
    ],
  ),
  breaks(
    'Q03',
    'a cut from one section into another',
    {
      [ACT]: replace(
        'text: shall end after sixty days unless Parliament agrees',
        "text: 'report to Parliament […] after sixty days'",
      ),
    },
    [
      'warning: content/claims/law/act-sixty-days.yaml:11:9 the quote joins words from different paragraphs of "act" → quote each on its own [Q03]',
    ],
  ),
  keeps('Q03', 'a marked cut', withParagraph('It wrote “was weighing […] on the groups”. [@weighing-2025]')),

  breaks('Q04', 'scare quotes', withParagraph('The “peaceful group” denied it. [@group-denies]'), [
    'error: content/pages/en/debate/reports.mdx:44:5 nobody cited here says “peaceful group” → cite the claim whose quote: has these words in this sentence; use *italics* for a word as a word; or drop the marks [Q04]',
  ]),
  breaks(
    'Q04',
    'what may be a title is only a warning',
    withParagraph('The book “Peace Now” denied it. [@group-denies]'),
    [
      'warning: content/pages/en/debate/reports.mdx:44:10 nobody cited here says “Peace Now” → cite the claim whose quote: has these words in this sentence; use *italics* for a word as a word; or drop the marks [Q04]',
    ],
  ),
  keeps(
    'Q04',
    'words of the cited claim',
    withParagraph('The government was “weighing strikes”, it wrote. [@weighing-2025]'),
  ),
  keeps('Q04', 'the title of the cited source', withParagraph('In “Why not” the group denied it. [@group-denies]')),
  keeps('Q04', 'words of a linked law', withParagraph('The word “Parliament” stands in [section 2](law:act#2).')),
  keeps('Q04', 'a glossary term', withParagraph('The word “hostilities” has a meaning. [@group-denies]')),
  keeps('Q04', 'a question', withParagraph('“Is it legal?” is asked often. [@group-denies]')),

  breaks(
    'Q05',
    'a quote in another language without a translation',
    { [WEIGHING]: all(replace(QUOTE, '  text: sopesaba ataques\n  language: es\n')) },
    [
      'warning: content/claims/debate/weighing-2025.yaml:11:3 the quote is in another language (es) and has no translation → add translation: { en: … } below quote: [Q05]',
    ],
  ),
  keeps('Q05', 'with a translation', {
    [WEIGHING]: replace(
      QUOTE,
      '  text: sopesaba ataques\n  language: es\n  translation: { en: was weighing strikes on the groups }\n',
    ),
  }),
  breaks(
    'Q04',
    'scare quotes in a record are only a warning',
    { 'glossary/hostilities.yaml': replace('Fighting between', '“Fighting” between') },
    [
      'warning: content/glossary/hostilities.yaml:3:7 nobody cited here says “Fighting” → name a source or claim whose title or quote: has these words; or drop the marks [Q04]',
    ],
  ),
];
