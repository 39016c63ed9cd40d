/** Who made this: https://humanstxt.org/. This edition names no staff, and neither does this file. */
import type { APIRoute } from 'astro';
import { absoluteUrl } from '../data/links.ts';
import { SITE_TITLES } from '../data/locales.ts';
import { graph } from '../data/site.ts';
import { lastNewsOn } from '../lib/feeds/entries.ts';

export const GET: APIRoute = () =>
  new Response(
    `/* SITE */
${SITE_TITLES.en}
Last update: ${lastNewsOn(graph) ?? 'none yet'}
Languages: English, Spanish
How it is made: ${absoluteUrl('/method/')}
Who is behind it: ${absoluteUrl('/independence-and-licence/')}

/* THANKS */
To the reporters, scholars, officials and archivists whose work is cited here: ${absoluteUrl('/sources/')}
To those who mend it: ${absoluteUrl('/contribute/')}
`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
