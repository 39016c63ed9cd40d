/**
 * How to report a weakness: https://www.rfc-editor.org/rfc/rfc9116. No mail address is published with the site, so the
 * contact is the page that says how to reach whoever publishes it.
 */
import type { APIRoute } from 'astro';
import { edition } from '../../data/edition.ts';
import { absoluteFileUrl, absoluteUrl } from '../../data/links.ts';

/**
 * A build asks no clock: the file is good for a year, less a day, from the edition, that is from the latest work on the
 * content. A site on which nobody has worked for so long no longer promises that anyone reads reports.
 */
function expiry(from: string): string {
  return new Date(Date.parse(`${from}T00:00:00Z`) + 364 * 24 * 60 * 60 * 1000).toISOString().replace('.000', '');
}

export const GET: APIRoute = () => {
  const { date } = edition;
  return new Response(
    `Contact: ${absoluteUrl('/contribute/')}
${date === undefined ? '' : `Expires: ${expiry(date)}\n`}Preferred-Languages: en, es
Canonical: ${absoluteFileUrl('/.well-known/security.txt')}
`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
};
