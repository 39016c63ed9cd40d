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
const LONG_SENTENCE =
  'Notwithstanding considerable disagreement concerning constitutional interpretation, representatives acknowledged institutional responsibilities.';

export const pages: readonly RuleCase[] = [
  breaks('R01', 'no short answer', { [PAGE]: (text) => text.replace(/short: >-\n.*\n/, '') }, [
    'error: content/pages/en/debate/reports.mdx:1:1 the short answer is missing → add short: with at most 60 words and their citations [R01]',
  ]),
  breaks(
    'R01',
    'a short answer of more than 60 words',
    { [PAGE]: replace(SHORT, Array.from({ length: 50 }, () => 'word').join(' ')) },
    [
      'error: content/pages/en/debate/reports.mdx:6:8 the short answer has 62 words, more than 60 → cut 2 words; the page itself has the room [R01]',
    ],
  ),
  breaks('R01', 'no key claims', { [PAGE]: replace('key: [weighing-2025, act-sixty-days]\n', '') }, [
    'error: content/pages/en/debate/reports.mdx:1:1 the key claims are missing → add key: [claim-id, …] with the 6 to 12 claims a reader should see first [R01]',
  ]),
  breaks(
    'R01',
    'a key claim that the page does not cite',
    {
      [SPANISH_PAGE]: replace('El grupo lo negó. [@group-denies]', ''),
      [PAGE]: replace(
        'key: [weighing-2025, act-sixty-days]',
        'key: [weighing-2025, lopez-statement-2025, report-claim]',
      ),
      'claims/debate/report-claim.yaml': CLAIM,
    },
    [
      'error: content/pages/en/debate/reports.mdx:8:44 the key claim "report-claim" is not cited on the page → cite it with [@report-claim] where the page speaks of it, or take it out of key: [R01]',
    ],
  ),
  breaks('R01', 'one line of change', { [PAGE]: replace('  - A court rules on one.\n', '') }, [
    'error: content/pages/en/debate/reports.mdx:10:3 “what would change this page” has one line → add change: with at least 2 events that could be observed [R01]',
  ]),
  breaks('R01', 'two related pages', { [PAGE]: replace('related: [debate, law, risks]', 'related: [debate, law]') }, [
    'error: content/pages/en/debate/reports.mdx:12:10 two related pages → add related: with at least 3 paths, like law/overview [R01]',
  ]),
  breaks(
    'R01',
    'related to itself',
    { [PAGE]: replace('related: [debate, law, risks]', 'related: [debate, law, risks, debate/reports]') },
    ['error: content/pages/en/debate/reports.mdx:12:31 the page is related to itself → name another page [R01]'],
  ),
  breaks('R01', 'no review', { [PAGE]: (text) => text.replace(/reviewed: .*\n/, '') }, [
    'error: content/pages/en/debate/reports.mdx:1:1 the page has not been reviewed → add reviewed: { on: 2026-11-22, by: …, checked: “what was checked” } [R01]',
  ]),
  breaks(
    'R01',
    'an answer of more than 60 words',
    {
      'answers/has-it-happened.yaml': replace(
        'No. In',
        `No. ${Array.from({ length: 60 }, () => 'word').join(' ')}. In`,
      ),
    },
    [
      'error: content/answers/has-it-happened.yaml:3:7 the answer has 72 words, more than 60 → cut 12 words; the page itself has the room [R01]',
    ],
  ),
  keeps('R01', 'a hub needs none of it', { 'pages/en/law/index.mdx': replace('kind: hub', 'kind: hub\nnav: Law') }),

  breaks('R04', 'a hard short answer', { [PAGE]: replace(SHORT, LONG_SENTENCE) }, [
    'warning: content/pages/en/debate/reports.mdx:6:8 the short answer reads at grade 23.6; the bar is 9 → use shorter sentences and shorter words [R04]',
  ]),
  breaks(
    'R04',
    'a hard answer in Spanish',
    {
      [SPANISH_PAGE]: replace(
        'En abril de 2025 un diario dijo que el gobierno sopesaba ataques.',
        'Determinadas consideraciones constitucionales condicionarían irremediablemente cualesquiera autorizaciones administrativas extraordinarias.',
      ),
    },
    [
      'warning: content/pages/es/debate/reports.mdx:6:8 the short answer scores -162 on the INFLESZ scale; the bar is 55 → use shorter sentences and shorter words [R04]',
    ],
  ),
  breaks(
    'R04',
    'long sentences',
    {
      [PAGE]: replace(
        'Is that many? [Another page](page:law) compares them.',
        Array.from({ length: 30 }, () => `${Array.from({ length: 30 }, () => 'word').join(' ')}.`).join(' '),
      ),
    },
    [
      'warning: content/pages/en/debate/reports.mdx:2:8 the page reads at grade 43.5; the bar is 13 → use shorter sentences and shorter words [R04]',
    ],
  ),

  breaks(
    'R07',
    'the Spanish page lacks a claim',
    {
      [SPANISH_PAGE]: replace('El grupo lo negó. [@group-denies]', ''),
      'questions/may-it.yaml': replace(
        'claims: [group-denies, act-sixty-days]',
        'claims: [lopez-statement-2025, act-sixty-days]',
      ),
    },
    [
      'info: content/pages/es/debate/reports.mdx:2:8 the page lacks group-denies → bring it in line with content/pages/en/debate/reports.mdx [R07]',
    ],
  ),
  breaks(
    'R07',
    'a Spanish page without a twin',
    { 'pages/es/law/nada.mdx': '---\ntitle: Nada\ndescription: Una página sola.\nkind: hub\n---\n\nNada.\n' },
    [
      'error: content/pages/es/law/nada.mdx:2:8 there is no English page "law/nada" → write content/pages/en/law/nada.mdx, or give this page the path of its twin [R07]',
    ],
  ),
  keeps('R07', 'a Spanish page with its twin', {
    'pages/es/law/index.mdx': '---\ntitle: Derecho\ndescription: La sección.\nkind: hub\n---\n\nLas páginas.\n',
  }),

  breaks('R08', 'the English text has changed', { [PAGE]: replace(SHORT, 'Nobody reported any order.') }, [
    "warning: content/pages/es/debate/reports.mdx:10:27 content/pages/en/debate/reports.mdx has changed since it was translated → carry the change over (git log -p content/pages/en/debate/reports.mdx), then write digest: 'b62ca45568ab' [R08]",
  ]),
  breaks(
    'R08',
    'a translation that does not name its original',
    { [SPANISH_PAGE]: (text) => text.replace(/translation_of: .*\n/, '') },
    [
      "warning: content/pages/es/debate/reports.mdx:2:8 the page does not say which English text it translates → hold it against content/pages/en/debate/reports.mdx and add translation_of: { digest: 'a0822d1aa455' } [R08]",
    ],
  ),
  keeps('R08', 'the change was carried over', {
    [PAGE]: replace(SHORT, 'Nobody reported any order.'),
    [SPANISH_PAGE]: replace("digest: 'a0822d1aa455'", "digest: 'b62ca45568ab'"),
  }),
  keeps('R08', 'other line ends on another machine', { [PAGE]: (text) => text.replaceAll('\n', '\r\n') }),
];
