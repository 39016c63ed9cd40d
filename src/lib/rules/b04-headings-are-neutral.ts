import { isPage } from '../refs/scan.ts';
import type { Language } from '../../schemas/index.ts';
import type { Passage } from './prose/passage.ts';
import { findOwnWords, wholeWords, type WordPattern } from './prose/own-words.ts';
import { defineRule } from './rule.ts';

const VERDICTS: Readonly<Record<Language, WordPattern>> = {
  en: wholeWords(
    'illegal|unlawful|unconstitutional|legal|lawful|justified|unjustified|failed|failure|success|successful|myth|lie|lies|wrong|right|dangerous|reckless|necessary|unnecessary|pointless|disastrous|works?|never works?|does not work',
  ),
  es: wholeWords(
    'ilegal|ilícit[oa]s?|inconstitucional|legal|lícit[oa]s?|justificad[oa]s?|fracaso|éxito|mito|mentira|erróne[oa]s?|peligros[oa]s?|temerari[oa]s?|necesari[oa]s?|inútil|desastros[oa]s?',
  ),
};
/** A verdict word that says what the text is about rather than how it ends: “legal authorities”, “case against”. */
const TOPIC = /^(?:legal(?:es)?) \p{L}+/iu;

export const headingsAreNeutral = defineRule({
  code: 'B04',
  title: 'Headings and titles are questions or neutral noun phrases in sentence case, never verdicts.',
  severity: 'warning',
  why: 'Many readers read only the headings; a verdict there is all they take away.',
  *find({ passages }) {
    for (const passage of passages) {
      if (!isHeading(passage)) continue;
      const words = passage.text.trim();
      if (/[!¡]/.test(words))
        yield { place: passage.placeAt(0), message: `the heading “${words}” exclaims`, cure: 'write it without “!”' };
      const verdict = [...findOwnWords(passage, VERDICTS[passage.language])].find(
        (found) => !words.includes('?', found.end) && !TOPIC.test(words.slice(found.start)),
      );
      if (verdict) {
        yield {
          place: passage.placeAt(verdict.start),
          message: `the heading “${words}” gives a verdict (“${verdict.text}”)`,
          cure: 'make it a question, or name only the subject',
        };
      }
      if (passage.language === 'en' && isTitleCase(words)) {
        yield {
          place: passage.placeAt(0),
          message: `the heading “${words}” is in Title Case`,
          cure: 'capitalize only the first word and names',
        };
      }
    }
  },
});

function isHeading(passage: Passage): boolean {
  if (passage.form === 'heading') return true;
  return isPage(passage.of) && passage.field === 'title';
}

/** True when nearly all longer words after the first are capitalized; names alone hardly ever get there. */
function isTitleCase(words: string): boolean {
  const later = words
    .split(/\s+/)
    .slice(1)
    .filter((word) => /^\p{L}{4,}/u.test(word));
  return later.length >= 3 && later.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length / later.length > 0.8;
}
