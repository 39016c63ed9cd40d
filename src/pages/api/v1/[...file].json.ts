/** Everything of `/api/v1/` that is JSON: the index, the lists, each record, the graph, the schemas. One file, many addresses. */
import type { APIRoute } from 'astro';
import { jsonFiles, type PublishedFile } from '../../../data/published.ts';
import { jsonText } from '../../../lib/api/json-text.ts';
import { API_FOLDER } from '../../../lib/api/kinds.ts';

export const getStaticPaths = () =>
  jsonFiles().map((file) => ({
    params: { file: file.path.slice(`${API_FOLDER}/`.length).replace(/\.json$/, '') },
    props: { file },
  }));

export const GET: APIRoute<{ file: PublishedFile }> = ({ props: { file } }) =>
  new Response(jsonText(file.make()), { headers: { 'content-type': 'application/json' } });
