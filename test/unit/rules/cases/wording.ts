import { breaks, keeps, withParagraph, withSpanishParagraph, type RuleCase } from './case.ts';
import { replace } from '../../../support/corpus.ts';

export const wording: readonly RuleCase[] = [
  breaks('W01', 'a loaded word', withParagraph('The regime moved ships. [@weighing-2025]'), AUTO),
  breaks('W01', 'a loaded word in Spanish', withSpanishParagraph('El régimen movió barcos. [@weighing-2025]'), AUTO),
  keeps('W01', 'said by someone', withParagraph('Lopez called it a regime. [@lopez-statement-2025]')),
  keeps('W01', 'an innocent phrase', withParagraph('The legal regime stayed. [@act-sixty-days]')),

  breaks('W02', 'a word that is never ours', withParagraph('Lopez called them vermin. [@lopez-statement-2025]'), AUTO),
  keeps('W02', 'only part of another word', withParagraph('It has verminous walls. [@lopez-statement-2025]')),

  breaks('W03', 'a euphemism', withParagraph('Three were neutralized. [@weighing-2025]'), AUTO),
  breaks('W03', 'a euphemism across a hyphen', withParagraph('There was collateral-damage there. [@weighing-2025]'), AUTO),
  keeps('W03', 'in a quotation', withParagraph('He said “they were neutralized”. [@weighing-2025]')),

  breaks('W04', 'a term of law that the page does not link', { 'pages/en/debate/reports.mdx': replace('[hostilities](term:hostilities), see', 'hostilities, see'), 'pages/en/law/index.mdx': replace('The pages', '[Hostilities](term:hostilities) and the pages') }, AUTO),
  keeps('W04', 'linked once', withParagraph('Later hostilities ended. [@act-sixty-days]')),

  breaks('W05', 'a nationality for a crime', withParagraph('Ruritanian criminals came. [@weighing-2025]'), AUTO),
];
