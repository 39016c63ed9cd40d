/** Everyone may read everything. https://www.rfc-editor.org/rfc/rfc9309 */
import type { APIRoute } from 'astro';
import { absoluteFileUrl } from '../data/links.ts';

export const GET: APIRoute = () =>
  new Response(
    `User-agent: *
Allow: /

Sitemap: ${absoluteFileUrl('/sitemap-index.xml')}
# For language models: ${absoluteFileUrl('/llms.txt')}
`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
