/** What can be measured of the positions on a contested question: for the rule on balance and for the public report. */
import type { Question } from '../../schemas/index.ts';
import { fleschKincaidGrade } from '../text/readability.ts';
import { countWords } from '../text/words.ts';

export interface PositionMeasure {
  readonly position: Question['positions'][number];
  /** Words of its arguments in English. Replies belong to the other positions. */
  readonly words: number;
  /** U.S. school grade of its arguments. */
  readonly grade: number;
  /** Claims and sources its arguments rest on. */
  readonly support: number;
}

export interface Balance {
  readonly positions: readonly PositionMeasure[];
  readonly meanWords: number;
  readonly meanGrade: number;
  /** The largest distance of a position’s words from the mean, as a part of the mean: 0.1 is ten percent. */
  readonly widestGap: number;
}

/** Measures the positions of a question, in the order of the file. */
export function balanceOf(question: Question): Balance {
  const positions = question.positions.map((position) => {
    const text = position.arguments.map((argument) => argument.text.en).join(' ');
    return {
      position,
      words: countWords(text),
      grade: fleschKincaidGrade(text) ?? 0,
      support: new Set(position.arguments.flatMap(({ claims, sources }) => [...claims, ...sources])).size,
    };
  });
  const meanWords = mean(positions.map(({ words }) => words));
  return {
    positions,
    meanWords,
    meanGrade: mean(positions.map(({ grade }) => grade)),
    widestGap: Math.max(...positions.map(({ words }) => Math.abs(words - meanWords))) / meanWords,
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
