/** The map of a debate to take away: `/questions/<id>.csv`. */
import type { APIRoute } from 'astro';
import { positionsOf, questionFiles, type QuestionFileProps } from '../../data/debate.ts';
import { absoluteUrl } from '../../data/links.ts';
import { debateCsv } from '../../lib/debate/rows.ts';

export const getStaticPaths = questionFiles;

export const GET: APIRoute<QuestionFileProps> = ({ props: { question } }) =>
  new Response(debateCsv(positionsOf(question), absoluteUrl(`/questions/${question.id}/`)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
