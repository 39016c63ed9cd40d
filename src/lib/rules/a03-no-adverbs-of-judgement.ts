import type { Language } from '../../schemas/index.ts';
import { findOwnWords, wholeWords, type WordPattern } from './prose/own-words.ts';
import { defineRule } from './rule.ts';

const JUDGING: Readonly<Record<Language, WordPattern>> = {
  en: wholeWords(
    'clearly|obviously|of course|undoubtedly|unquestionably|unfortunately|fortunately|sadly|rightly|wrongly|so-called|merely|notably',
    'needless to say|it is (?:important|worth|clear|obvious)(?: to note)?|tellingly|ironically|surprisingly|interestingly|famously|infamously',
  ),
  es: wholeWords(
    'claramente|obviamente|por supuesto|desde luego|indudablemente|sin duda|lamentablemente|desafortunadamente|afortunadamente|notablemente|meramente|irónicamente|curiosamente|sorprendentemente|cabe (?:destacar|señalar)|el llamado|la llamada|los llamados|las llamadas',
  ),
};

export const noAdverbsOfJudgement = defineRule({
  code: 'A03',
  title: 'No adverbs of judgement: clearly, obviously, of course, unfortunately, merely, notably, so-called.',
  severity: 'warning',
  why: 'They state a verdict that the sources must carry, or they add nothing.',
  *find({ passages }) {
    for (const passage of passages) {
      for (const { text, start } of findOwnWords(passage, JUDGING[passage.language])) {
        yield { place: passage.placeAt(start), message: `“${text}” is a judgement`, cure: 'leave it out' };
      }
    }
  },
});
