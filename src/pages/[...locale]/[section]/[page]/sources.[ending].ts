import type { APIRoute } from 'astro';
import { sourceWorks } from '../../../../data/citation.ts';
import { explainerPaths } from '../../../../data/explainers.ts';
import { evidence } from '../../../../data/site.ts';
import { CITATION_FORMATS, type CitationFormat } from '../../../../lib/cite/formats.ts';
import type { Page } from '../../../../lib/corpus.ts';

export const getStaticPaths = () =>
  explainerPaths().flatMap(({ params, props }) =>
    CITATION_FORMATS.map((format) => ({
      params: { ...params, ending: format.ending },
      props: { ...props, format },
    })),
  );

/** The sources of a page of prose, for reference managers. */
export const GET: APIRoute<{ page: Page; format: CitationFormat }> = ({ props: { page, format } }) =>
  new Response(format.write(sourceWorks(evidence(page).sources.map(({ source }) => source))), {
    headers: { 'content-type': format.mediaType },
  });
