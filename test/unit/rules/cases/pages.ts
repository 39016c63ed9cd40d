import { breaks, keeps, PAGE, SPANISH_PAGE, type RuleCase } from './case.ts';
import { replace } from '../../../support/corpus.ts';

const SHORT = 'Nobody reported an order.';
const CLAIM = `statement:
  en: The Daily Courier reported in 2025.
status: reported
date: 2025
as_of: 2025
attributed_to: { en: Daily Courier }
sources: [{ id: courier-2025 }]
section: debate
volatility: history
`;
const LONG_SENTENCE = 'Notwithstanding considerable disagreement concerning constitutional interpretation, representatives acknowledged institutional responsibilities.';

export const pages: readonly RuleCase[] = [
  breaks('R01', 'no short answer', { [PAGE]: (text) => text.replace(/short: >-\n.*\n/, '') }, AUTO),
  breaks('R01', 'a short answer of more than 60 words', { [PAGE]: replace(SHORT, Array.from({ length: 50 }, () => 'word').join(' ')) }, AUTO),
  breaks('R01', 'no key claims', { [PAGE]: replace('key: [weighing-2025, act-sixty-days]\n', '') }, AUTO),
  breaks('R01', 'a key claim that the page does not cite', { [SPANISH_PAGE]: replace('El grupo lo negó. [@group-denies]', ''), [PAGE]: replace('key: [weighing-2025, act-sixty-days]', 'key: [weighing-2025, lopez-statement-2025, report-claim]'), 'claims/debate/report-claim.yaml': CLAIM }, AUTO),
  breaks('R01', 'one line of change', { [PAGE]: replace('  - A court rules on one.\n', '') }, AUTO),
  breaks('R01', 'two related pages', { [PAGE]: replace('related: [debate, law, risks]', 'related: [debate, law]') }, AUTO),
  breaks('R01', 'related to itself', { [PAGE]: replace('related: [debate, law, risks]', 'related: [debate, law, risks, debate/reports]') }, AUTO),
  breaks('R01', 'no review', { [PAGE]: (text) => text.replace(/reviewed: .*\n/, '') }, AUTO),
  breaks('R01', 'an answer of more than 60 words', { 'answers/has-it-happened.yaml': replace('No. In', `No. ${Array.from({ length: 60 }, () => 'word').join(' ')}. In`) }, AUTO),
  keeps('R01', 'a hub needs none of it', { 'pages/en/law/index.mdx': replace('kind: hub', 'kind: hub\nnav: Law') }),

  breaks('R04', 'a hard short answer', { [PAGE]: replace(SHORT, LONG_SENTENCE) }, AUTO),
  breaks('R04', 'a hard answer in Spanish', { [SPANISH_PAGE]: replace('En abril de 2025 un diario dijo que el gobierno sopesaba ataques.', 'Determinadas consideraciones constitucionales condicionarían irremediablemente cualesquiera autorizaciones administrativas extraordinarias.') }, AUTO),
  breaks('R04', 'long sentences', { [PAGE]: replace('Is that many? [Another page](page:law) compares them.', Array.from({ length: 12 }, () => `${Array.from({ length: 30 }, () => 'word').join(' ')}.`).join(' ')) }, AUTO),

  breaks('R07', 'the Spanish page lacks a claim', { [SPANISH_PAGE]: replace('El grupo lo negó. [@group-denies]', '') , 'questions/may-it.yaml': replace('claims: [group-denies, act-sixty-days]', 'claims: [lopez-statement-2025, act-sixty-days]') }, AUTO),
  breaks('R07', 'a Spanish page without a twin', { 'pages/es/law/nada.mdx': '---\ntitle: Nada\ndescription: Una página sola.\nkind: hub\n---\n\nNada.\n' }, AUTO),
];
