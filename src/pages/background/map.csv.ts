/** The places of the map: `/background/map.csv`. */
import type { APIRoute } from 'astro';
import { spots } from '../../data/map.ts';
import { csvBeside } from '../../lib/api/csv.ts';

export const GET: APIRoute = () => {
  const rows = spots.map(({ label, kind, place, records }) => [
    label,
    place.name.en,
    String(place.lat),
    String(place.lon),
    String(place.area),
    kind,
    records.map(({ id }) => id).join(' '),
  ]);
  const body = csvBeside(['label', 'place', 'lat', 'lon', 'place_is_area', 'kind', 'ids'], rows);
  return new Response(body, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
