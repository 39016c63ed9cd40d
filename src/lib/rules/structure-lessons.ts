import { defineRule } from './rule.ts';
import { claimsNotSeenAgain } from './second-check.ts';

/** Asks students for their own view of what is debated, where it would be graded. */
const ASKS_FOR_AGREEMENT =
  /\b(?:convince|persuade|(?:why|that) (?:strikes|the United States) (?:is|are) (?:right|wrong|justified))\b/iu;

export const lessonsHold = defineRule({
  code: 'LESSON',
  title:
    'The steps of a lesson add up to its time, it rests on claims that were seen again, and its assessment asks for no opinion.',
  severity: 'error',
  why: 'A teacher plans by the minutes, cannot check every fact before class, and must be able to show that no student is asked to agree.',
  *find({ corpus, graph }) {
    for (const lesson of corpus.records.lesson.values()) {
      const { minutes, steps, assessment } = lesson.data;
      const sum = steps.reduce((total, step) => total + step.minutes, 0);
      if (sum !== minutes)
        yield {
          place: lesson.locate(['minutes']),
          message: `the steps take ${sum} minutes, the lesson ${minutes}`,
          cure: 'change one of the two',
        };
      const found = ASKS_FOR_AGREEMENT.exec(assessment.task.en);
      if (found)
        yield {
          place: lesson.locate(['assessment', 'task']),
          message: `“${found[0]}” grades a student’s view`,
          cure: 'ask for understanding, evidence or the strongest case of each side',
        };
      yield* claimsNotSeenAgain(graph, lesson);
    }
  },
});
