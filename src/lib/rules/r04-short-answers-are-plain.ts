import { isPage } from '../refs/scan.ts';
import { fleschKincaidGrade, fleschSzigriszt, medianSentenceLength } from '../text/readability.ts';
import { bodies } from './prose/body.ts';
import type { Passage } from './prose/passage.ts';
import { defineRule, type Finding } from './rule.ts';

// cspell:ignore Flesch INFLESZ
/** School grades of the Flesch–Kincaid formula. */
const HARDEST = { short: 9, page: 13 } as const;
/** Scores of the INFLESZ scale, below which a Spanish text is hard: “normal” begins at 55, “somewhat hard” at 40. */
const HARDEST_ES = { short: 55, page: 40 } as const;
const LONGEST_MEDIAN = 22;

export const shortAnswersArePlain = defineRule({
  code: 'R04',
  title:
    'Short answers read at grade 9 or below, pages at grade 13 or below, with half of the sentences at most 22 words long.',
  severity: 'warning',
  why: 'A fourteen-year-old reads the short answer. The formulas see only the length of words and sentences, so a person decides.',
  *find({ passages }) {
    const texts = bodies(passages);
    for (const passage of passages)
      if (passage.isProse && passage.form === 'field' && (isPage(passage.of) || passage.of.kind === 'answer'))
        yield* tooHard(passage, passage.text, 'short', isPage(passage.of) ? 'short answer' : 'answer');
    for (const passage of passages) {
      if (!isPage(passage.of) || passage.field !== 'title' || passage.of.frontmatter.kind !== 'explainer') continue;
      const text = texts.get(passage.of) ?? '';
      yield* tooHard(passage, text, 'page', 'page');
      const median = medianSentenceLength(text, passage.language) ?? 0;
      if (median > LONGEST_MEDIAN)
        yield {
          place: passage.placeAt(0),
          message: `half of the sentences have more than ${Math.floor(median)} words`,
          cure: `cut the longest in two; the bar is ${LONGEST_MEDIAN}`,
        };
    }
  },
});

function* tooHard(passage: Passage, text: string, length: 'short' | 'page', name: string): Iterable<Finding> {
  const cure = 'use shorter sentences and shorter words';
  const place = passage.placeAt(0);
  if (passage.language === 'es') {
    const ease = fleschSzigriszt(text);
    if (ease !== undefined && ease < HARDEST_ES[length])
      yield {
        place,
        message: `the ${name} scores ${ease.toFixed(0)} on the INFLESZ scale; the bar is ${HARDEST_ES[length]}`,
        cure,
      };
    return;
  }
  const grade = fleschKincaidGrade(text);
  // As it is shown: 9.04 is 9.0.
  if (grade !== undefined && Number(grade.toFixed(1)) > HARDEST[length])
    yield { place, message: `the ${name} reads at grade ${grade.toFixed(1)}; the bar is ${HARDEST[length]}`, cure };
}
