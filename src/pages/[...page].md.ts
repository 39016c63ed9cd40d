/** The Markdown twin of every page of prose: `/law/overview.md`, `/index.md`, `/es/index.md`. */
import type { APIRoute } from 'astro';
import { twinContext } from '../data/published.ts';
import { corpus } from '../data/site.ts';
import type { Page } from '../lib/corpus.ts';
import { markdownPath } from '../lib/twin/address.ts';
import { pageMarkdown } from '../lib/twin/page.ts';

export const getStaticPaths = () =>
  corpus.pages.map((page) => ({ params: { page: markdownPath(page).slice(1, -'.md'.length) }, props: { page } }));

export const GET: APIRoute<{ page: Page }> = ({ props: { page } }) =>
  new Response(pageMarkdown(page, twinContext), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
