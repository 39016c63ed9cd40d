/** All English pages and short answers in one file: https://llmstxt.org/ */
import type { APIRoute } from 'astro';
import { twinContext } from '../data/published.ts';
import { llmsFull } from '../lib/twin/llms.ts';

export const GET: APIRoute = () =>
  new Response(llmsFull(twinContext), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
