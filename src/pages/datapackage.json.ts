/** The data package: https://datapackage.org/. At the root of the site, because its paths may not lead upwards. */
import type { APIRoute } from 'astro';
import { dataPackage } from '../data/published.ts';
import { jsonText } from '../lib/api/json-text.ts';

export const GET: APIRoute = () =>
  new Response(jsonText(dataPackage()), { headers: { 'content-type': 'application/json' } });
