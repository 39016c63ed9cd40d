/** The places of events and of groups, each once, with what happened or began there. */
import type { ContentRecord, Corpus } from '../corpus.ts';
import type { Event } from '../../schemas/index.ts';

type PlaceData = NonNullable<Event['place']>;

/** A spot on the map. */
export interface Spot {
  readonly place: PlaceData;
  readonly kind: 'events' | 'groups';
  /** In the order of their dates, or of their names. */
  readonly records: readonly ContentRecord[];
}

/** Places of events, from north to south: one for each pair of coordinates, with the name its first event gives it. */
export function eventSpots(corpus: Corpus): Spot[] {
  const events = [...corpus.records.event.values()].filter(({ data }) => data.place);
  return spotsOf(
    events.map((event) => ({ record: event, place: event.data.place! })),
    'events',
  );
}

/** Where groups began or have their base, from north to south. */
export function groupSpots(corpus: Corpus): Spot[] {
  const groups = [...corpus.records.actor.values()].filter(({ data }) => data.origin);
  return spotsOf(
    groups.map((group) => ({ record: group, place: group.data.origin!.place })),
    'groups',
  );
}

/** Two records within a tenth of a degree are of one place: coordinates are typed with more or fewer digits. */
function spotsOf(found: readonly { record: ContentRecord; place: PlaceData }[], kind: Spot['kind']): Spot[] {
  const key = ({ lat, lon, area }: PlaceData): string => `${lat.toFixed(1)} ${lon.toFixed(1)} ${area}`;
  return [...Map.groupBy(found, ({ place }) => key(place)).values()]
    .map((group) => ({ place: group[0]!.place, kind, records: group.map(({ record }) => record) }))
    .sort((a, b) => b.place.lat - a.place.lat || a.place.lon - b.place.lon);
}
