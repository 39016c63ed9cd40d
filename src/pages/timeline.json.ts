/** The timeline to take away: `/timeline.json`. */
import type { APIRoute } from 'astro';
import { timelineAsOf, timelineName, timelineRows } from '../data/timeline.ts';
import { LICENCE } from '../lib/api/kinds.ts';

export const GET: APIRoute = () => {
  const body = { name: timelineName, licence: LICENCE, evidence_to: timelineAsOf, events: timelineRows() };
  return new Response(`${JSON.stringify(body, null, 1)}\n`, { headers: { 'content-type': 'application/json' } });
};
