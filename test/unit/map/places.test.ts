import { describe, expect, test } from 'vitest';
import { eventSpots, groupSpots } from '../../../src/lib/map/places.ts';
import { MAP_COLUMNS, mapCsv } from '../../../src/lib/map/rows.ts';
import { smallGraph } from '../../support/small-corpus.ts';

const place = (lat: number, lon: number, more = '') =>
  `place: { name: { en: Town ${lat} }, lat: ${lat}, lon: ${lon}${more} }`;
const event = (where: string) => `title: { en: Something }\ndate: '2025'\nkind: history\nclaims: [c-sure]\n${where}\n`;
const group = (more: string) =>
  `name: A group\nkind: armed-group\nrole: { en: A group. }\nas_of: '2025'\nsources: [s-one]\n${more}\n`;
const { corpus } = smallGraph({
  'content/events/south.yaml': event(place(10, -90)),
  'content/events/north-a.yaml': event(place(19.42, -99.13)),
  'content/events/north-b.yaml': event(place(19.43, -99.13)),
  'content/events/wide.yaml': event(place(19.42, -99.13, ', area: true')),
  'content/events/east-of-south.yaml': event(place(10, -80)),
  'content/events/nowhere.yaml': event(''),
  'content/actors/from-hills.yaml': group(`origin: { ${place(1, 2, ', area: true')}, claim: c-sure }`),
  'content/actors/of-unknown-origin.yaml': group(''),
});

describe('spots', () => {
  test('are places once each, from north to south and west to east; an area is another spot than a town within it', () => {
    expect(eventSpots(corpus).map(({ kind, records }) => [kind, ...records.map(({ id }) => id)])).toEqual([
      ['events', 'north-a', 'north-b'],
      ['events', 'wide'],
      ['events', 'south'],
      ['events', 'east-of-south'],
    ]);
  });
  test('of groups rest on their origin', () => {
    expect(groupSpots(corpus)).toMatchObject([
      { kind: 'groups', place: { name: { en: 'Town 1' }, area: true }, records: [{ id: 'from-hills' }] },
    ]);
  });
  test('are rows of a table', () => {
    const [first] = eventSpots(corpus);
    const [header, row] = mapCsv([{ ...first!, label: '1' }]).split('\n');
    expect(header).toBe(MAP_COLUMNS.map(({ name }) => name).join(','));
    expect(row).toBe('1,Town 19.42,19.42,-99.13,false,events,north-a north-b');
  });
});
