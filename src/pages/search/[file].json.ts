/** The first tier of the search: `/search/<language>.<digest>.json`. */
import type { APIRoute } from 'astro';
import { searchIndexFile } from '../../data/search.ts';
import { LANGUAGES } from '../../schemas/common.ts';

export const getStaticPaths = () =>
  LANGUAGES.map(searchIndexFile).map(({ name, json }) => ({ params: { file: name }, props: { json } }));

export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json' } });
