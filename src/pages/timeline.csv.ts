/** The timeline to take away: `/timeline.csv`. */
import type { APIRoute } from 'astro';
import { timelineRows } from '../data/timeline.ts';
import { timelineCsv } from '../lib/timeline/rows.ts';

export const GET: APIRoute = () =>
  new Response(timelineCsv(timelineRows()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
