import type { Question } from '../../schemas/index.ts';
import { fleschKincaidGrade } from '../text/readability.ts';
import { countWords } from '../text/words.ts';
import { defineRule } from './rule.ts';

type Position = Question['positions'][number];

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
      const { positions, settled } = question.data;
      if (settled !== undefined) continue;
      const words = positions.map((position) => countWords(wordsOf(position)));
      const grades = positions.map((position) => fleschKincaidGrade(wordsOf(position)) ?? 0);
      const meanWords = mean(words);
      const meanGrade = mean(grades);
      for (const [index, position] of positions.entries()) {
        const place = question.locate(['positions', index]);
        const own = words[index]!;
        if (Math.abs(own - meanWords) > WORDS_TOLERANCE * meanWords) {
          const least = Math.ceil((1 - WORDS_TOLERANCE) * meanWords);
          const most = Math.floor((1 + WORDS_TOLERANCE) * meanWords);
          yield {
            place,
            message: `“${position.label.en}” is argued in ${own} words, the mean is ${Math.round(meanWords)}`,
            cure: `bring it between ${least} and ${most} words, or the others nearer to it`,
          };
        }
        const sources = new Set(position.arguments.flatMap((argument) => [...argument.claims, ...argument.sources]));
        if (sources.size < FEWEST_SOURCES) {
          yield {
            place,
            message: `“${position.label.en}” rests on ${sources.size === 0 ? 'nothing' : 'one claim or source'}`,
            cure: `give it at least ${FEWEST_SOURCES}`,
          };
        }
        if (Math.abs(grades[index]! - meanGrade) > GRADE_TOLERANCE) {
          yield {
            place,
            message: `“${position.label.en}” reads at grade ${grades[index]!.toFixed(1)}, the mean is ${meanGrade.toFixed(1)}`,
            cure: `use ${grades[index]! > meanGrade ? 'shorter' : 'fuller'} sentences, or bring the others nearer to it`,
          };
        }
      }
    }
  },
});

/** The words readers see for a position: its arguments. Replies belong to the other positions. */
function wordsOf(position: Position): string {
  return position.arguments.map(({ text }) => text.en).join(' ');
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
