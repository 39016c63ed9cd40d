import { balanceOf } from '../debate/balance.ts';
import { defineRule } from './rule.ts';

/** Parts of the mean that a position may have more or fewer words. */
const WORDS_TOLERANCE = 0.25;
const FEWEST_SOURCES = 2;
/** School grades that a position may be harder or easier than the mean. */
const GRADE_TOLERANCE = 2;

export const positionsAreBalanced = defineRule({
  code: 'B02',
  title:
    'The positions on a contested question have about the same number of words, at least two sources each, and are about as easy to read.',
  severity: 'warning',
  why: 'A side that gets a line against a side that gets a paragraph has lost before it is read.',
  *find({ corpus }) {
    for (const question of corpus.records.question.values()) {
      if (question.data.settled !== undefined) continue;
      const { positions, meanWords, meanGrade } = balanceOf(question.data);
      for (const [index, { position, words, grade, support }] of positions.entries()) {
        const place = question.locate(['positions', index]);
        if (Math.abs(words - meanWords) > WORDS_TOLERANCE * meanWords) {
          const least = Math.ceil((1 - WORDS_TOLERANCE) * meanWords);
          const most = Math.floor((1 + WORDS_TOLERANCE) * meanWords);
          yield {
            place,
            message: `“${position.label.en}” is argued in ${words} words, the mean is ${Math.round(meanWords)}`,
            cure: `bring it between ${least} and ${most} words, or the others nearer to it`,
          };
        }
        if (support < FEWEST_SOURCES) {
          yield {
            place,
            message: `“${position.label.en}” rests on ${support === 0 ? 'nothing' : 'one claim or source'}`,
            cure: `give it at least ${FEWEST_SOURCES}`,
          };
        }
        if (Math.abs(grade - meanGrade) > GRADE_TOLERANCE) {
          yield {
            place,
            message: `“${position.label.en}” reads at grade ${grade.toFixed(1)}, the mean is ${meanGrade.toFixed(1)}`,
            cure: `use ${grade > meanGrade ? 'shorter' : 'fuller'} sentences, or bring the others nearer to it`,
          };
        }
      }
    }
  },
});
