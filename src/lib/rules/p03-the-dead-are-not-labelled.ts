import type { Language } from '../../schemas/index.ts';
import { isAttributed } from './prose/attribution.ts';
import { findOwnWords, wholeWords, type WordPattern } from './prose/own-words.ts';
import { defineRule } from './rule.ts';

const LABEL =
  '(?:cartel members|drug traffickers|traffickers|narco-?terrorists|terrorists|gang members|smugglers|sicarios)';
const LABELLED: Readonly<Record<Language, WordPattern>> = {
  en: wholeWords(
    `kill(?:ed|ing|s)? (?:[\\p{L}\\d-]+ ){0,3}${LABEL}`,
    `${LABEL} (?:were|was|are|had been) killed`,
    `deaths? of (?:[\\p{L}\\d-]+ ){0,2}${LABEL}`,
  ),
  es: wholeWords(
    '(?:mató|mataron|murieron|muerte de) (?:a )?(?:[\\p{L}\\d-]+ ){0,3}(?:narcoterroristas|terroristas|traficantes|narcotraficantes|sicarios)',
  ),
};

export const theDeadAreNotLabelled = defineRule({
  code: 'P03',
  title: 'People killed without trial are not called traffickers or terrorists in our own voice.',
  severity: 'warning',
  why: 'Nobody found that they were. “People the U.S. military said were …” says what is known.',
  *find({ passages }) {
    for (const passage of passages) {
      for (const { text, start, sentence } of findOwnWords(passage, LABELLED[passage.language])) {
        if (isAttributed(passage, sentence)) continue;
        yield {
          place: passage.placeAt(start),
          message: `“${text}” settles who the dead were`,
          cure: 'write “people the U.S. military said were …”',
        };
      }
    }
  },
});
