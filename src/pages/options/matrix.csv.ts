/** The option × authority matrix to take away: `/options/matrix.csv`. */
import type { APIRoute } from 'astro';
import { allCells } from '../../data/scenarios.ts';
import { matrixCsv } from '../../lib/scenarios/rows.ts';

export const GET: APIRoute = () =>
  new Response(matrixCsv(allCells()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
