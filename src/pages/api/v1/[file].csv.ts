/** Lists as tables: `/api/v1/claims.csv`. */
import type { APIRoute } from 'astro';
import { csvText } from '../../../data/published.ts';
import { API_KINDS } from '../../../lib/api/kinds.ts';
import { tableKinds, type TableKind } from '../../../lib/api/tables.ts';

export const getStaticPaths = () =>
  tableKinds.map((kind) => ({ params: { file: API_KINDS[kind].plural }, props: { kind } }));

export const GET: APIRoute<{ kind: TableKind }> = ({ props: { kind } }) =>
  new Response(csvText(kind), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
