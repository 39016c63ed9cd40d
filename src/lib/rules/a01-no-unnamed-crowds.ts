import type { ContentRecord, Page } from '../corpus.ts';
import { isPage } from '../refs/scan.ts';
import type { Language } from '../../schemas/index.ts';
import { namesSomeone } from './prose/attribution.ts';
import { findOwnWords, wholeWords, type WordPattern } from './prose/own-words.ts';
import { defineRule } from './rule.ts';

const CROWD =
  '(?:people|experts|analysts|observers|scholars|academics|critics|supporters|opponents|proponents|advocates|commentators|officials|lawyers|lawmakers)';
const SAY =
  '(?:say|said|argue|argued|believe|believed|contend|contended|think|thought|warn|warned|note|noted|suggest|suggested|maintain|maintained|hold|see|fear|feared|claim|claimed)';
const GENTE =
  '(?:personas|expertos|expertas|analistas|observadores|académicos|críticos|críticas|partidarios|opositores|defensores|comentaristas|funcionarios|abogados|legisladores)';
const DICEN = '(?:dicen|dijeron|sostienen|creen|consideran|advierten|señalan|sugieren|afirman|piensan|temen)';

const CROWDS: Readonly<Record<Language, WordPattern>> = {
  en: wholeWords(
    `(?:some|many|most|several|various|numerous|other)(?: \\p{L}+)? ?${CROWD}? ${SAY}`,
    `${CROWD} ${SAY}`,
    'it (?:is|was|has been) (?:widely|generally|often|commonly|broadly) (?:believed|said|thought|held|accepted|argued|assumed|known|seen)',
    'it (?:is|was) (?:believed|said|thought|argued) that',
    'reportedly|allegedly|purportedly|supposedly',
  ),
  es: wholeWords(
    `(?:algunos|algunas|muchos|muchas|varios|varias|otros|otras|la mayoría de)(?: (?:los|las))? ?${GENTE}? ${DICEN}`,
    `(?:los|las) ${GENTE} ${DICEN}`,
    'se (?:cree|dice|piensa|considera|sabe|supone) (?:\\p{L}+mente )?que',
    'supuestamente|presuntamente|al parecer',
  ),
};

/** In the claim of a poll “many” are those who were asked, and the record says who they were. */
function isAnswersToAPoll(of: Page | ContentRecord): boolean {
  return !isPage(of) && of.kind === 'claim' && (of as ContentRecord<'claim'>).data.poll !== undefined;
}

export const noUnnamedCrowds = defineRule({
  code: 'A01',
  title: '“Some say”, “critics argue”, “reportedly” stand only in a sentence that names who.',
  severity: 'warning',
  why: 'A crowd without a name cannot be checked, weighed or answered.',
  *find({ passages }) {
    for (const passage of passages) {
      if (isAnswersToAPoll(passage.of)) continue;
      for (const { text, start, sentence } of findOwnWords(passage, CROWDS[passage.language])) {
        if (namesSomeone(passage, sentence)) continue;
        yield {
          place: passage.placeAt(start),
          message: `“${text}” names nobody`,
          cure: 'say who, with a name that can be checked, or drop it',
        };
      }
    }
  },
});
