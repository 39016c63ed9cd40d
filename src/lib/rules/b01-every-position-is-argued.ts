import type { Question } from '../../schemas/index.ts';
import { defineRule } from './rule.ts';

type Position = Question['positions'][number];

export const everyPositionIsArgued = defineRule({
  code: 'B01',
  title: 'On a contested question every argument is held by someone, sourced, and answered from another position.',
  severity: 'error',
  why: 'A side without a holder is our invention; a side without a reply is our verdict.',
  *find({ corpus }) {
    for (const question of corpus.records.question.values()) {
      if (question.data.settled !== undefined) continue;
      for (const [p, position] of question.data.positions.entries()) {
        const holders = holdersOf(position);
        for (const [a, argument] of position.arguments.entries()) {
          const at = ['positions', p, 'arguments', a];
          if (argument.holders.length === 0) {
            yield {
              place: question.locate([...at, 'holders']),
              message: `nobody holds this argument for “${position.label.en}”`,
              cure: 'name the actors or sources that make it in holders: […]',
            };
          }
          if (argument.claims.length + argument.sources.length === 0) {
            yield {
              place: question.locate([...at, 'text']),
              message: `this argument for “${position.label.en}” has no source`,
              cure: 'add claims: […] or sources: […]',
            };
          }
          const { reply } = argument;
          if (reply.claims.length + reply.sources.length === 0) {
            yield {
              place: question.locate([...at, 'reply', 'text']),
              message: 'this reply has no source',
              cure: 'add claims: […] or sources: […]',
            };
          }
          const own = reply.holders.filter((holder) => holders.has(holder));
          if (reply.holders.length > 0 && own.length === reply.holders.length) {
            yield {
              place: question.locate([...at, 'reply', 'holders']),
              message: `the reply to “${position.label.en}” is held only by its own side (${own.join(', ')})`,
              cure: 'name someone of another position',
            };
          }
        }
      }
    }
  },
});

function holdersOf(position: Position): ReadonlySet<string> {
  return new Set(position.arguments.flatMap((argument) => argument.holders));
}
