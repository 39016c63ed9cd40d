/** The indexes that the search reads: `/search/<language>.<digest>.json`, `/search/<language>.deeper.<digest>.json`. */
import type { APIRoute } from 'astro';
import { searchFiles } from '../../data/search.ts';
import { LANGUAGES } from '../../schemas/common.ts';

export const getStaticPaths = () =>
  LANGUAGES.map(searchFiles)
    .flatMap(({ first, deeper }) => [first, deeper])
    .map(({ name, json }) => ({ params: { file: name }, props: { json } }));

export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json' } });
