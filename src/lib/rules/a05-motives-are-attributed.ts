import type { Language } from '../../schemas/index.ts';
import { isAttributed } from './prose/attribution.ts';
import { findOwnWords, wholeWords, type WordPattern } from './prose/own-words.ts';
import { defineRule } from './rule.ts';

const MOTIVES: Readonly<Record<Language, WordPattern>> = {
  en: wholeWords(
    '(?:in order )?to (?:distract|please|appease|impress|intimidate|look tough|appear tough|win votes|score points|save face|deflect)',
    'for show|as a (?:pretext|distraction|stunt|fig leaf)|politically motivated|for (?:domestic|political) (?:consumption|gain)',
  ),
  es: wholeWords(
    'para (?:distraer|complacer|impresionar|intimidar|ganar votos|quedar bien|desviar la atención)|como (?:pretexto|distracción)|por motivos políticos',
  ),
};

export const motivesAreAttributed = defineRule({
  code: 'A05',
  title: 'A motive is said by someone, never by us.',
  severity: 'warning',
  why: 'What someone did can be shown; why they did it is read into them.',
  *find({ passages }) {
    for (const passage of passages) {
      for (const { text, start, sentence } of findOwnWords(passage, MOTIVES[passage.language])) {
        if (isAttributed(passage, sentence)) continue;
        yield {
          place: passage.placeAt(start),
          message: `“${text}” gives a motive in our own voice`,
          cure: 'say who says so, or leave the motive out',
        };
      }
    }
  },
});
