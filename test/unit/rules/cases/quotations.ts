import { breaks, keeps, withParagraph, withSpanishParagraph, type RuleCase } from './case.ts';
import { all, replace } from '../../../support/corpus.ts';

const WEIGHING = 'claims/debate/weighing-2025.yaml';
const ACT = 'claims/law/act-sixty-days.yaml';
const QUOTE = '  text: was weighing strikes on the groups\n';
const LONG = Array.from({ length: 26 }, (_, index) => `word${index}`).join(' ');

export const quotations: readonly RuleCase[] = [
  breaks('Q01', 'words that differ from the quote', withParagraph('The paper wrote “was weighing attacks on the groups”. [@weighing-2025]'), AUTO),
  breaks('Q01', 'the law misquoted', withParagraph('Use “shall end after ninety days unless Parliament agrees”, see [section 2](law:act#2). [@act-sixty-days]'), AUTO),
  breaks('Q01', 'nothing cited holds words', withParagraph('She said “it was read by me”. [@deaths-2025]'), AUTO),
  breaks('Q01', 'a record that misquotes the law', { [ACT]: replace('after sixty days unless Parliament agrees\n  source', 'after sixty days if Parliament agrees\n  source') }, AUTO),
  breaks('Q01', 'a Spanish page that changes a word', withSpanishParagraph('El diario escribió «was weighing attacks on the groups». [@weighing-2025]'), AUTO),
  keeps('Q01', 'a final comma inside the marks', withParagraph('“was weighing strikes on the groups,” the paper wrote. [@weighing-2025]')),
  keeps('Q01', 'the law, linked in the paragraph', withParagraph('See “shall report to Parliament within two days” in [section 1](law:act#1).')),
  keeps('Q01', 'words left out are marked', withParagraph('See “shall report […] within two days” in [section 1](law:act#1).')),

  breaks('Q02', 'a long quote in a record', { [WEIGHING]: replace(QUOTE, `  text: ${LONG}\n`) }, AUTO),
  breaks('Q02', 'a long quotation on a page', { [WEIGHING]: replace(QUOTE, `  text: ${LONG}\n`), ...withParagraph(`It wrote “${LONG}”. [@weighing-2025]`) }, AUTO),
  keeps('Q02', 'a long quote from the public domain', { [ACT]: replace('  text: shall end after sixty days unless Parliament agrees\n', `  text: ${LONG}\n`) }),

  breaks('Q03', 'bare dots', withParagraph('It wrote “was weighing … on the groups”. [@weighing-2025]'), AUTO),
  breaks('Q03', 'bare dots in a record', { [WEIGHING]: replace(QUOTE, '  text: was weighing ... strikes on the groups\n') }, AUTO),
  breaks('Q03', 'a cut before the word that turns the sentence', withParagraph('It reads “after sixty days […] unless Parliament agrees”. [@act-sixty-days]'), AUTO),
  breaks('Q03', 'a cut from one section into another', { [ACT]: replace('text: shall end after sixty days unless Parliament agrees', "text: 'report to Parliament […] after sixty days'") }, AUTO),
  keeps('Q03', 'a marked cut', withParagraph('It wrote “was weighing […] on the groups”. [@weighing-2025]')),

  breaks('Q04', 'scare quotes', withParagraph('The “peaceful group” denied it. [@group-denies]'), AUTO),
  breaks('Q04', 'what may be a title is only a warning', withParagraph('The book “Peace Now” denied it. [@group-denies]'), AUTO),
  keeps('Q04', 'words of the cited claim', withParagraph('The government was “weighing strikes”, it wrote. [@weighing-2025]')),
  keeps('Q04', 'the title of the cited source', withParagraph('In “Why not” the group denied it. [@group-denies]')),
  keeps('Q04', 'words of a linked law', withParagraph('The word “Parliament” stands in [section 2](law:act#2).')),
  keeps('Q04', 'a glossary term', withParagraph('The word “hostilities” has a meaning. [@group-denies]')),
  keeps('Q04', 'a question', withParagraph('“Is it legal?” is asked often. [@group-denies]')),

  breaks('Q05', 'a quote in another language without a translation', { [WEIGHING]: all(replace(QUOTE, '  text: sopesaba ataques\n  language: es\n')) }, AUTO),
  keeps('Q05', 'with a translation', { [WEIGHING]: replace(QUOTE, '  text: sopesaba ataques\n  language: es\n  translation: { en: was weighing strikes on the groups }\n') }),
];

