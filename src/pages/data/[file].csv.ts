import type { APIRoute } from 'astro';
import { recordsOf } from '../../data/site.ts';

export const getStaticPaths = () =>
  recordsOf('dataset').map((dataset) => ({
    params: { file: dataset.id },
    props: { text: dataset.companion?.text ?? '' },
  }));

/** The rows of a dataset, byte for byte as they stand in content/data. */
export const GET: APIRoute = ({ props }) =>
  new Response(props['text'] as string, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
