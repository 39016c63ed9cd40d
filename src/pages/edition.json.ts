import type { APIRoute } from 'astro';
import { edition } from '../data/edition.ts';
import { absoluteUrl } from '../data/links.ts';
import { corpus } from '../data/site.ts';
import { editionName } from '../lib/edition/name.ts';

/** Which edition the site is, and the frozen ones, for programs. */
export const GET: APIRoute = () => {
  const body = {
    name: editionName(edition),
    date: edition.date ?? null,
    commit: edition.commit ?? null,
    changedSinceCommit: edition.isChanged,
    site: absoluteUrl('/'),
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    frozen: corpus.editions,
  };
  return new Response(`${JSON.stringify(body, undefined, 2)}\n`, { headers: { 'content-type': 'application/json' } });
};
