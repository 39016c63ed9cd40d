/** The option × authority matrix to take away: `/options/matrix.json`. */
import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../data/links.ts';
import { allCells } from '../../data/scenarios.ts';
import { t } from '../../data/strings.ts';
import { LICENCE } from '../../lib/api/kinds.ts';

export const GET: APIRoute = () => {
  const body = {
    name: t('en', 'matrix.heading'),
    licence: LICENCE,
    page: absoluteUrl('/options/#matrix'),
    about: t('en', 'matrix.about'),
    cells: allCells(),
  };
  return new Response(`${JSON.stringify(body, null, 1)}\n`, { headers: { 'content-type': 'application/json' } });
};
