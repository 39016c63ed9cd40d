import type { Language } from '../../schemas/index.ts';
import { findOwnWords, wholeWords, type WordPattern } from './prose/own-words.ts';
import { defineRule } from './rule.ts';

const LOADED: Readonly<Record<Language, WordPattern>> = {
  en: wholeWords(
    'claim(?:s|ed) (?:that|to have|he|she|it|they|the|there)',
    'admits|admitted (?:that|he|she|it|they|having)|insists|insisted (?!on )',
    'boasts?|boasted|brags?|bragged|concedes|conceded (?:that|the|he|she|it|they)',
    'rants?|ranted|slams|slammed (?!into|against|shut)|blasts|blasted (?!into|open|through)|lashe[sd] out|touts?|touted|fumed|railed',
  ),
  es: wholeWords(
    'admite|admitió|insiste|insistió (?!en )|presumió|presume de|alardeó|arremetió|fustigó|despotricó|vociferó',
  ),
};

export const plainVerbsForSpeech = defineRule({
  code: 'A02',
  title: 'People say, state, write or testify; they do not claim, admit, insist, boast or slam.',
  severity: 'warning',
  why: 'A loaded verb tells the reader whom to believe before the words are heard. “Claim” in the legal sense is fine.',
  *find({ passages }) {
    for (const passage of passages) {
      for (const { text, start } of findOwnWords(passage, LOADED[passage.language])) {
        yield {
          place: passage.placeAt(start),
          message: `“${text.trim()}” judges the speaker`,
          cure:
            passage.language === 'es'
              ? 'write dijo, señaló, escribió or declaró'
              : 'write said, stated, wrote or testified',
        };
      }
    }
  },
});
