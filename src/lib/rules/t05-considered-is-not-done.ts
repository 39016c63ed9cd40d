import { isPage } from '../refs/scan.ts';
import type { Language } from '../../schemas/index.ts';
import { findOwnWords, wholeWords, type WordPattern } from './prose/own-words.ts';
import { defineRule } from './rule.ts';

const CONSIDERING: Readonly<Record<Language, WordPattern>> = {
  en: wholeWords(
    '(?:was|were|is|are|has been|have been|had been) (?:considering|weighing|mulling|planning|exploring|discussing|looking at)',
  ),
  es: wholeWords(
    '(?:estaba|estaban|está|están) (?:considerando|sopesando|planeando|estudiando|evaluando|contemplando)|(?:considera|consideraba|sopesa|sopesaba|estudia|estudiaba|evalúa|evaluaba) ',
  ),
};
const STRIKE_IN_MEXICO: Readonly<Record<Language, WordPattern>> = {
  en: wholeWords(
    '(?:strikes?|struck|bombs?|bombed|bombing|raids?|raided|attacks?|attacked)\\b[^.;]{0,60}\\b(?:mexican (?:soil|territory)|(?:inside|in|on|into) mexico)',
  ),
  es: wholeWords('(?:ataques?|bombarde\\p{L}+|incursi\\p{L}+)\\b[^.;]{0,60}\\b(?:suelo|territorio) mexicano'),
};
/** Words that name a rung or show that the act is thought of, not told of. */
const RUNG =
  /\b(?:consider|weigh|mull|explor|discuss|propos|report|order|announc|confirm|adjudicat|authori[sz]|could|would|might|may|if|whether|no|not|never|without|against|for|support|oppos|favou?r|reject|threat|plan|possib|potential|call|argu|talk|describ|said|say|rule[ds]? out|likely|prospect|idea|debate|question|poll|asked|any|effects? of|risks?|hypothetical|exercise|podr|pued|sin|contra|si|propuest|report|confirm|orden|anunci|amenaz|rechaz|posib|ningun)/iu;
const DATED = /\b(?:19|20)\d\d\b/;

export const consideredIsNotDone = defineRule({
  code: 'T05',
  title:
    'A passage about something being considered gives the date of the report; one about a strike in Mexico names the rung.',
  severity: 'warning',
  why: 'Readers skim. “Strikes in Mexico” without “proposed” or “no confirmed” becomes a fact by the third retelling.',
  *find({ passages }) {
    for (const passage of passages) {
      for (const { text, start } of findOwnWords(passage, CONSIDERING[passage.language])) {
        if (
          DATED.test(passage.text) ||
          (isPage(passage.of) && passage.form !== 'paragraph' && passage.form !== 'field')
        )
          continue;
        yield {
          place: passage.placeAt(start),
          message: `“${text.trim()}”, but the passage does not say when`,
          cure: 'give the date of the report in this paragraph',
        };
      }
      if (passage.form === 'heading' || passage.field === 'title' || passage.field === 'question') continue;
      for (const { text, start, sentence } of findOwnWords(passage, STRIKE_IN_MEXICO[passage.language])) {
        if (RUNG.test(passage.text.slice(sentence.start, sentence.end))) continue;
        yield {
          place: passage.placeAt(start),
          message: `“${text}” reads as done`,
          cure: 'name the rung: considered, reported, ordered, announced, carried out, or “no confirmed strike in the record to August 2026”',
        };
      }
    }
  },
});
