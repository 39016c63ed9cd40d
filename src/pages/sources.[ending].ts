import type { APIRoute } from 'astro';
import { sourceWorks } from '../data/citation.ts';
import { recordsOf } from '../data/site.ts';
import { CITATION_FORMATS, type CitationFormat } from '../lib/cite/formats.ts';

export const getStaticPaths = () =>
  CITATION_FORMATS.map((format) => ({ params: { ending: format.ending }, props: { format } }));

/** Every source of the site, for reference managers. */
export const GET: APIRoute<{ format: CitationFormat }> = ({ props: { format } }) =>
  new Response(format.write(sourceWorks(recordsOf('source'))), { headers: { 'content-type': format.mediaType } });
