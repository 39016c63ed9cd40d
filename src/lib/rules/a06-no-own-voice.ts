import { isPage } from '../refs/scan.ts';
import type { Language } from '../../schemas/index.ts';
import { isAttributed } from './prose/attribution.ts';
import { findOwnWords, wholeWords, type WordPattern } from './prose/own-words.ts';
import type { Passage } from './prose/passage.ts';
import { defineRule } from './rule.ts';

const FIRST_PERSON: Readonly<Record<Language, WordPattern>> = {
  en: wholeWords('we|our|ours|ourselves|i|my'),
  es: wholeWords('nosotros|nosotras|nuestr[oa]s?'),
};
const ADVICE: Readonly<Record<Language, WordPattern>> = {
  en: wholeWords('should|ought to|must not be allowed|need(?:s)? to (?:act|stop|consider)'),
  es: wholeWords('debería|deberían|habría que|hay que'),
};

export const noOwnVoice = defineRule({
  code: 'A06',
  title: 'Pages on the subject say neither “we” and “our” nor what anyone should do.',
  severity: 'warning',
  why: 'The site has no position. “Should” belongs to the people who hold it.',
  *find({ passages }) {
    for (const passage of passages) {
      if (!isOnTheSubject(passage)) continue;
      for (const { text, start } of findOwnWords(passage, FIRST_PERSON[passage.language])) {
        if (
          /^I$/i.test(text) &&
          /(?:Article|Title|Part|Phase|Annex|War|Protocol|Section|World War) $/u.test(passage.text.slice(0, start))
        )
          continue;
        yield {
          place: passage.placeAt(start),
          message: `“${text}” is the voice of the site`,
          cure: 'name whom it stands for, or leave it out',
        };
      }
      for (const { text, start, sentence } of findOwnWords(passage, ADVICE[passage.language])) {
        if (
          isAttributed(passage, sentence) ||
          /\?[”"’)]*$/u.test(passage.text.slice(sentence.start, sentence.end).trim())
        )
          continue;
        yield { place: passage.placeAt(start), message: `“${text}” advises in our own voice`, cure: 'say who says so' };
      }
    }
  },
});

/** Left out: pages about the site, how a dataset was made, and the arguments of a debate, which speak in their holders’ voice. */
function isOnTheSubject({ of, field }: Passage): boolean {
  if (isPage(of)) return of.frontmatter.kind === 'explainer' || of.frontmatter.kind === 'hub';
  return (
    of.kind !== 'lesson' &&
    of.kind !== 'dataset' &&
    !(of.kind === 'question' && field?.startsWith('positions') === true)
  );
}
