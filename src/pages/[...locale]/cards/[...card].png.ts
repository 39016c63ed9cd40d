import type { APIRoute } from 'astro';
import { cardPaths, cardPng } from '../../../data/cards.ts';
import type { Card } from '../../../lib/cards/card.ts';

export const getStaticPaths = cardPaths;

/** The picture that other sites show beside a link to this page. */
export const GET: APIRoute = async ({ props }) =>
  new Response(Buffer.from(await cardPng(props['card'] as Card)), { headers: { 'content-type': 'image/png' } });
