import { getCollection } from 'astro:content';
import { defineMiddleware } from 'astro:middleware';

/**
 * Declines the pages that Starlight makes up where a translation is missing: an English text under a Spanish address
 * would be listed, searched and cited as Spanish. The language link of a page that has no translation goes to the other
 * language's home page instead.
 *
 * A build writes no file for an answer without a body. That takes status 204: for a 404, Astro would fill in the body
 * of the page that says so, which is what `astro dev` should show.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  const slug = context.routePattern === '/[...slug]' ? context.params['slug'] : undefined;
  if (slug === 'es' || slug?.startsWith('es/')) {
    const pages = await getCollection('docs', ({ id }) => id === slug);
    if (pages.length === 0) return new Response(null, { status: import.meta.env.PROD ? 204 : 404 });
  }
  return next();
});
