/** What this site holds, for large language models: https://llmstxt.org/ */
import type { APIRoute } from 'astro';
import { twinContext } from '../data/published.ts';
import { llmsIndex } from '../lib/twin/llms.ts';

export const GET: APIRoute = () =>
  new Response(llmsIndex(twinContext), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
