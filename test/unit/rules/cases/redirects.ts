import { breaks, keeps, type RuleCase } from './case.ts';
import type { Edits } from '../../../support/corpus.ts';

const redirect = (from: string, to: string): Edits => ({
  'redirects.yaml': `redirects:\n  - from: ${from}\n    to: ${to}\n    on: 2026-11-22\n`,
});

export const redirects: readonly RuleCase[] = [
  breaks('REDIRECT', 'a redirect from a living page', redirect('/debate/reports/', 'page:law'), [
    'error: content/redirects.yaml:2:11 /debate/reports/ is the address of content/pages/en/debate/reports.mdx → delete this redirect [REDIRECT]',
  ]),
  breaks('REDIRECT', 'a redirect from a living record', redirect('/glossary/hostilities/', 'page:law'), [
    'error: content/redirects.yaml:2:11 /glossary/hostilities/ is the address of content/glossary/hostilities.yaml → delete this redirect [REDIRECT]',
  ]),
  breaks('REDIRECT', 'a place that is still there', redirect("'/debate/reports/#what-was-reported'", 'page:law'), [
    'error: content/redirects.yaml:2:11 "#what-was-reported" still stands in content/pages/en/debate/reports.mdx → delete this redirect [REDIRECT]',
  ]),
  breaks('REDIRECT', 'a place on a page that is gone', redirect("'/debate/gone/#place'", 'page:law'), [
    'error: content/redirects.yaml:2:11 there is no page /debate/gone/ whose place could have moved → redirect the page itself, without “#” [REDIRECT]',
  ]),
  breaks('REDIRECT', 'a target that does not exist', redirect('/debate/old/', 'page:debate/report'), [
    'error: content/redirects.yaml:3:9 link to unknown page "debate/report" → write a typed link to a page or record that exists, such as page:law/overview or claim:some-id [REDIRECT]',
  ]),
  breaks(
    'REDIRECT',
    'a place that the target does not have',
    redirect('/debate/old/', "'page:debate/reports#what-was-report'"),
    [
      'error: content/redirects.yaml:3:9 content/pages/en/debate/reports.mdx has no place "#what-was-report" → did you mean "#what-was-reported"? [REDIRECT]',
    ],
  ),
  breaks(
    'REDIRECT',
    'one address twice',
    {
      'redirects.yaml':
        'redirects:\n  - { from: /debate/old/, to: page:law, on: 2026-11-22 }\n  - { from: /debate/old/, to: page:law, on: 2026-11-22 }\n',
    },
    ['error: content/redirects.yaml:3:13 "/debate/old/" stands there twice → keep one of the two [REDIRECT]'],
  ),
  keeps('REDIRECT', 'a page that moved', redirect('/debate/old/', "'page:debate/reports#what-was-reported'")),
  keeps('REDIRECT', 'a place that moved to a claim', redirect("'/es/debate/reports/#lugar'", 'claim:weighing-2025')),
];
