/** The map of a debate to take away: `/questions/<id>.json`. */
import type { APIRoute } from 'astro';
import { positionsOf, questionFiles, type QuestionFileProps } from '../../data/debate.ts';
import { absoluteUrl } from '../../data/links.ts';
import { evidence } from '../../data/site.ts';
import { LICENCE } from '../../lib/api/kinds.ts';
import { inBoth } from '../../lib/text/both-languages.ts';

export const getStaticPaths = questionFiles;

export const GET: APIRoute<QuestionFileProps> = ({ props: { question } }) => {
  const { id, data } = question;
  const body = {
    id,
    question: inBoth(data.question),
    licence: LICENCE,
    page: absoluteUrl(`/questions/${id}/`),
    evidence_to: evidence(question).evidenceTo ?? null,
    positions: positionsOf(question),
  };
  return new Response(`${JSON.stringify(body, null, 1)}\n`, { headers: { 'content-type': 'application/json' } });
};
