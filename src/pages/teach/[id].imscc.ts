/** A lesson for learning management systems: a Common Cartridge 1.3, the same bytes for the same content. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { lessonCartridge } from '../../data/cartridge.ts';
import { record, recordsOf } from '../../data/site.ts';
import { deterministicZip } from '../../lib/cartridge/zip.ts';

export const getStaticPaths = (() =>
  recordsOf('lesson').map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(deterministicZip(lessonCartridge(record('lesson', params['id']!))), {
    headers: { 'content-type': 'application/zip' },
  });
