import { citesEvidence } from './prose/cited.ts';
import type { FigureKind } from './prose/figures.ts';
import type { Range } from './prose/marked-text.ts';
import { isInside, overlaps } from './prose/ranges.ts';
import type { Passage } from './prose/passage.ts';
import { defineRule, type Finding } from './rule.ts';
import { mustCite } from './s01-paragraphs-cite.ts';

const GRAVE: ReadonlySet<FigureKind> = new Set(['percentage', 'money', 'deaths']);
const WHAT: Readonly<Record<FigureKind, string>> = {
  percentage: 'a percentage',
  money: 'an amount of money',
  deaths: 'a number of deaths',
  count: 'a number',
};
/** Words fewer than this in quotation marks are judged by Q04. */
const QUOTED_WORDS = 4;
const HOLDING =
  /\b(?:court|judges?|tribunal|corte|juez|jueza|tribunal)\b[^.;]{0,60}\b(?:held|ruled|dismissed|found|struck down|upheld|falló|resolvió|sostuvo)\b/iu;

export const sentencesCite = defineRule({
  code: 'S01',
  title: 'A sentence with a quotation, a number or a court’s holding is cited before the next sentence begins.',
  severity: 'error',
  why: 'A citation at the end of a paragraph does not say which of its sentences it supports.',
  *find({ passages }) {
    for (const passage of passages) {
      if (!mustCite(passage)) continue;
      // A row is read as one sentence: its citation may stand in any cell.
      const units = passage.form === 'row' ? [{ start: 0, end: passage.text.length }] : passage.sentences;
      for (const sentence of units) {
        if (!citesEvidence(passage, sentence)) yield* uncited(passage, sentence);
      }
    }
  },
});

function* uncited(passage: Passage, sentence: Range): Iterable<Finding> {
  const cure = 'put [@claim-id] right after this sentence';
  const quotation = passage.quotations.find(
    (candidate) => overlaps(candidate, sentence) && candidate.text.trim().split(/\s+/).length >= QUOTED_WORDS,
  );
  if (quotation) {
    yield {
      place: passage.placeAt(quotation.start),
      message: `the quotation “${quotation.text}” has no citation of its own`,
      cure,
    };
    return;
  }
  const figures = passage.figures.filter((figure) => isInside(figure, [sentence]));
  const figure = figures.find(({ kind }) => GRAVE.has(kind)) ?? figures[0];
  if (figure) {
    yield {
      place: passage.placeAt(figure.start),
      message: `${WHAT[figure.kind]} (“${passage.text.slice(figure.start, figure.end)}”) has no citation of its own`,
      cure,
      ...(GRAVE.has(figure.kind) ? {} : { severity: 'warning' }),
    };
    return;
  }
  const holding = HOLDING.exec(passage.text.slice(sentence.start, sentence.end));
  if (holding)
    yield {
      place: passage.placeAt(sentence.start + holding.index),
      message: 'what a court held has no citation of its own',
      cure,
      severity: 'warning',
    };
}
