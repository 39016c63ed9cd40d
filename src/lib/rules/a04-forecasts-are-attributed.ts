import type { Language } from '../../schemas/index.ts';
import { isAttributed } from './prose/attribution.ts';
import { citedClaims } from './prose/cited.ts';
import { findOwnWords, wholeWords, type WordPattern } from './prose/own-words.ts';
import { defineRule } from './rule.ts';

const OUTCOME: Readonly<Record<Language, WordPattern>> = {
  en: wholeWords(
    '(?:will|would certainly|is going to|are going to)(?: not| never| only| also)? (?:lead|cause|kill|reduce|increase|end|stop|fail|succeed|work|provoke|trigger|weaken|strengthen|destroy|defeat|prevent|deter|result|push|drive|save|cost|backfire|escalate|retaliate|fragment|collapse|rise|fall)',
  ),
  es: wholeWords(
    '(?:causará|provocará|matará|reducirá|aumentará|acabará|detendrá|fracasará|logrará|debilitará|fortalecerá|destruirá|derrotará|evitará|disuadirá|empujará|costará|escalará|subirá|bajará)n?',
  ),
};

export const forecastsAreAttributed = defineRule({
  code: 'A04',
  title:
    'What will happen is said by someone: a forecast is attributed in its sentence and cites a claim with that status.',
  severity: 'warning',
  why: 'Nobody knows what a strike would lead to; the page says who expects what.',
  *find({ passages, graph }) {
    for (const passage of passages) {
      for (const { text, start, sentence } of findOwnWords(passage, OUTCOME[passage.language])) {
        if (isAttributed(passage, sentence)) continue;
        yield {
          place: passage.placeAt(start),
          message: `“${text}” foretells in our own voice`,
          cure: 'name who expects it and cite a claim with status: forecast',
        };
      }
      if (!passage.isProse || !citedClaims(graph, passage).some(({ data }) => data.status === 'forecast')) continue;
      const units = passage.form === 'row' ? [{ start: 0, end: passage.text.length }] : passage.sentences;
      for (const sentence of units) {
        const forecast = citedClaims(graph, passage, sentence).find(({ data }) => data.status === 'forecast');
        const isHedged = /\b(?:could|might|may|forecast|podría|podrían|puede|pronóstico)\b/iu.test(
          passage.text.slice(sentence.start, sentence.end),
        );
        if (!forecast || isHedged || isAttributed(passage, sentence)) continue;
        yield {
          place: passage.placeAt(sentence.start),
          message: `this sentence cites the forecast "${forecast.id}" without saying who makes it`,
          cure: `name ${forecast.data.attributed_to?.en ?? 'them'}`,
        };
      }
    }
  },
});
