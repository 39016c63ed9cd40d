/** The places of the map as plain data. */
import { csvBeside } from '../api/csv.ts';
import { textField, type Field } from '../api/fields.ts';
import type { Spot } from './places.ts';

/** The columns of the CSV. */
export const MAP_COLUMNS: readonly Field[] = [
  textField('label', 'Its label on the map: numbers for events, letters for groups', { required: true, unique: true }),
  textField('place', 'Where', { required: true }),
  {
    name: 'lat',
    type: 'number',
    description: 'Degrees north',
    constraints: { required: true, minimum: -90, maximum: 90 },
  },
  {
    name: 'lon',
    type: 'number',
    description: 'Degrees east',
    constraints: { required: true, minimum: -180, maximum: 180 },
  },
  {
    name: 'place_is_area',
    type: 'boolean',
    description: 'Whether the point is the middle of a larger area',
    constraints: { required: true },
  },
  textField('kind', 'What it shows: places of events, or where groups began or have their base', {
    required: true,
    enum: ['events', 'groups'],
  }),
  textField('ids', 'Ids of these events or groups, separated by spaces', { required: true }),
];

/** The places as CSV (RFC 4180), in the order of their labels. */
export function mapCsv(spots: readonly (Spot & { readonly label: string })[]): string {
  return csvBeside(
    MAP_COLUMNS,
    spots.map(({ label, kind, place, records }) => [
      label,
      place.name.en,
      String(place.lat),
      String(place.lon),
      String(place.area),
      kind,
      records.map(({ id }) => id).join(' '),
    ]),
  );
}
