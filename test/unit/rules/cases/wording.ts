import { breaks, keeps, withParagraph, withSpanishParagraph, type RuleCase } from './case.ts';
import { replace } from '../../../support/corpus.ts';

export const wording: readonly RuleCase[] = [
  breaks('W01', 'a loaded word', withParagraph('The regime moved ships. [@weighing-2025]'), [
    'warning: content/pages/en/debate/reports.mdx:44:5 “regime”: it denies a government its name → write government, or say in the sentence whose word it is [W01]',
  ]),
  breaks('W01', 'a loaded word in Spanish', withSpanishParagraph('El régimen movió barcos. [@weighing-2025]'), [
    'warning: content/pages/es/debate/reports.mdx:31:4 “régimen”: it denies a government its name → write government, or say in the sentence whose word it is [W01]',
  ]),
  keeps('W01', 'said by someone', withParagraph('Lopez called it a regime. [@lopez-statement-2025]')),
  keeps(
    'W01',
    'said by someone in Spanish',
    withSpanishParagraph('López lo llamó un régimen. [@lopez-statement-2025]'),
  ),
  keeps('W01', 'an innocent phrase', withParagraph('The legal regime stayed. [@act-sixty-days]')),

  breaks('W02', 'a word that is never ours', withParagraph('Lopez called them vermin. [@lopez-statement-2025]'), [
    'error: content/pages/en/debate/reports.mdx:44:19 “vermin”: it strips people of their humanity → write the people by what they did [W02]',
  ]),
  keeps('W02', 'only part of another word', withParagraph('It has verminous walls. [@lopez-statement-2025]')),

  breaks('W03', 'a euphemism', withParagraph('Three were neutralized. [@weighing-2025]'), [
    'warning: content/pages/en/debate/reports.mdx:44:12 “neutralized”: a euphemism → write “killed”, or say in the sentence whose word it is [W03]',
  ]),
  breaks('W03', 'a euphemism across a hyphen', withParagraph('There was collateral-damage there. [@weighing-2025]'), [
    'warning: content/pages/en/debate/reports.mdx:44:11 “collateral-damage”: a euphemism → write “killed”, or say in the sentence whose word it is [W03]',
  ]),
  keeps('W03', 'in a quotation', withParagraph('He said “they were neutralized”. [@weighing-2025]')),

  breaks(
    'W04',
    'a term of law that the page does not link',
    {
      'pages/en/debate/reports.mdx': replace('[hostilities](term:hostilities), see', 'hostilities, see'),
      'pages/en/law/index.mdx': replace('\nThe pages', '\n[Hostilities](term:hostilities) and the pages'),
    },
    [
      'warning: content/pages/en/debate/reports.mdx:24:16 “hostilities” is a term of law: a clock starts with it → link it where it first stands: [hostilities](term:hostilities) [W04]',
    ],
  ),
  keeps('W04', 'linked once', withParagraph('Later hostilities ended. [@act-sixty-days]')),

  breaks('W05', 'a nationality for a crime', withParagraph('Ruritanian criminals came. [@weighing-2025]'), [
    'warning: content/pages/en/debate/reports.mdx:44:1 “Ruritanian criminals”: nationality stands for a crime → write the group by its name, or say in the sentence whose word it is [W05]',
  ]),
  keeps('W05', 'the group has a name', withParagraph('Members of the group Alba came. [@weighing-2025]')),

  breaks('W06', 'an acronym out of nowhere, told once', withParagraph('The XYZ met the other XYZ. [@weighing-2025]'), [
    'warning: content/pages/en/debate/reports.mdx:44:5 “XYZ” is not spelled out → write the full name with (XYZ) after it, or link it where it first stands [W06]',
  ]),
  keeps(
    'W06',
    'an acronym after its name, or linked, or one that everybody knows',
    withParagraph(
      'The Extra Youth Zone (XYZ), the [ABZ](actor:ada-lopez) and the CIA met. The XYZ and ABZ agreed. [@weighing-2025]',
    ),
  ),
];
