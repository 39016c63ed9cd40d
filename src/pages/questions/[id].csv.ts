/** The map of a debate to take away: `/questions/<id>.csv`. */
import type { APIRoute } from 'astro';
import { questionFiles, type QuestionFileProps } from '../../data/debate.ts';
import { pictureResponse } from '../../data/picture-files.ts';

export const getStaticPaths = questionFiles;

export const GET: APIRoute<QuestionFileProps> = ({ props: { question } }) =>
  pictureResponse(`/questions/${question.id}.csv`);
