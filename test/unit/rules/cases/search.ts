import { breaks, keeps, type RuleCase } from './case.ts';
import type { Edits } from '../../../support/corpus.ts';

const asked = (...links: readonly string[]): Edits => ({
  'search/asked.yaml': `asked:\n${links.map((link) => `  - { for: ${link}, en: [is it true] }\n`).join('')}`,
});

export const search: readonly RuleCase[] = [
  breaks('SEARCH', 'phrases for a page that does not exist', asked('page:debate/report'), [
    'error: content/search/asked.yaml:2:12 there is no page:debate/report that the search could find → did you mean "page:debate/reports"? [SEARCH]',
  ]),
  breaks('SEARCH', 'phrases for a record that has none', asked('claim:weighing-2025'), [
    'error: content/search/asked.yaml:2:12 there is no claim:weighing-2025 that the search could find → name a page or record as a link does, such as page:law/overview [SEARCH]',
  ]),
  breaks('SEARCH', 'phrases for one page in two places', asked('page:debate/reports', 'page:debate/reports'), [
    'error: content/search/asked.yaml:3:12 "page:debate/reports" stands there twice → put all its phrases together [SEARCH]',
  ]),
  keeps('SEARCH', 'phrases for a page and for a term', asked('page:debate/reports', 'term:hostilities')),
];
