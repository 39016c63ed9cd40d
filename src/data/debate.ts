/** Contested questions as files to take away: what the page and its map show, in the page’s order. */
import type { ContentRecord } from '../lib/corpus.ts';
import { debatePositions } from '../lib/debate/rows.ts';
import { holderNames } from './scenarios.ts';
import { recordsOf } from './site.ts';

/** Params and props of the files of every question, for `getStaticPaths`. */
export const questionFiles = () =>
  recordsOf('question').map((question) => ({ params: { id: question.id }, props: { question } }));

export interface QuestionFileProps {
  question: ContentRecord<'question'>;
}

/** Its positions with the names of those who hold them. */
export function positionsOf({ data, id }: ContentRecord<'question'>) {
  return debatePositions(data, id, (holder) => holderNames([holder], 'en')[0]!.text);
}
