/**
 * How to report a weakness: https://www.rfc-editor.org/rfc/rfc9116. No mail address is published with the site, so the
 * contact is the page that says how to reach whoever publishes it.
 */
import type { APIRoute } from 'astro';
import { absoluteFileUrl, absoluteUrl } from '../../data/links.ts';
import { graph } from '../../data/site.ts';
import { lastNewsOn } from '../../lib/feeds/entries.ts';

/** A build asks no clock: the file is good for a year, less a day, from the latest news of the site. */
function expiry(from: string): string {
  return new Date(Date.parse(`${from}T00:00:00Z`) + 364 * 24 * 60 * 60 * 1000).toISOString().replace('.000', '');
}

export const GET: APIRoute = () => {
  const news = lastNewsOn(graph);
  return new Response(
    `Contact: ${absoluteUrl('/contribute/')}
${news === undefined ? '' : `Expires: ${expiry(news)}\n`}Preferred-Languages: en, es
Canonical: ${absoluteFileUrl('/.well-known/security.txt')}
`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
};
