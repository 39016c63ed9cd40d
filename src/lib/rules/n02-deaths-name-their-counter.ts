import { isAttributed, namesSomeone } from './prose/attribution.ts';
import { citedClaims } from './prose/cited.ts';
import { sentenceAt } from './prose/own-words.ts';
import { mustCite } from './s01-paragraphs-cite.ts';
import { defineRule } from './rule.ts';

const STRIKES =
  /\b(?:drone|strikes?|air ?strikes?|missiles?|bomb(?:s|ed|ing)?|targeted killings?|dron(?:es)?|ataques?|misiles?|bombarde\p{L}+)\b/iu;
const RANGE = /\d\s?(?:[–-]|to|and|a|y)\s?\d|\b(?:between|from|at least|entre|al menos)\b/iu;

export const deathsNameTheirCounter = defineRule({
  code: 'N02',
  title:
    'Deaths in strikes are given as a range or with the name of who counted; official and independent counts are never merged.',
  severity: 'warning',
  why: 'Governments and independent bodies count different things; a bare number takes a side without saying so.',
  *find({ passages, graph }) {
    for (const passage of passages) {
      if (!mustCite(passage)) continue;
      for (const figure of passage.figures) {
        if (figure.kind !== 'deaths') continue;
        const sentence = sentenceAt(passage, figure.start);
        const words = passage.text.slice(sentence.start, sentence.end);
        if (
          !STRIKES.test(words) ||
          RANGE.test(words) ||
          isAttributed(passage, sentence) ||
          namesSomeone(passage, sentence)
        )
          continue;
        const counted = citedClaims(graph, passage, sentence).find(({ data }) => data.attributed_to !== undefined);
        yield {
          place: passage.placeAt(figure.start),
          message: `“${passage.text.slice(figure.start, figure.end)}” does not say who counted`,
          cure: counted
            ? `name ${counted.data.attributed_to?.en ?? ''}, or give the range`
            : 'name the counter, or give the range of the counts',
        };
      }
    }
  },
});
