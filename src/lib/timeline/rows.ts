/** The timeline as plain data, for JSON, CSV and iCalendar. Facts only; titles in both languages where they exist. */
import type { CalendarEntry } from './icalendar.ts';
import type { TimelineEntry } from './entry.ts';
import { formatPartialDate, precisionOf } from '../dates/partial-date.ts';
import { csvBeside } from '../api/csv.ts';

/** One event as a row; absent values are null. */
export interface TimelineRow {
  readonly id: string;
  readonly date: string;
  readonly end: string | null;
  readonly title: { readonly en: string; readonly es: string | null };
  readonly kind: string;
  readonly rung: string | null;
  readonly sections: readonly string[];
  readonly place: {
    readonly name: string;
    readonly lat: number;
    readonly lon: number;
    /** True where the point is the middle of a larger area. */
    readonly area: boolean;
  } | null;
  readonly claims: readonly string[];
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly url: string | null;
  }[];
  /** Page of the event. */
  readonly page: string;
}

/** @param pageOf the full address of an event’s page */
export function timelineRow({ event, sections, sources }: TimelineEntry, pageOf: (id: string) => string): TimelineRow {
  const { data } = event;
  return {
    id: event.id,
    date: data.date,
    end: data.end ?? null,
    title: { en: data.title.en, es: data.title.es ?? null },
    kind: data.kind,
    rung: data.rung ?? null,
    sections,
    place: data.place
      ? { name: data.place.name.en, lat: data.place.lat, lon: data.place.lon, area: data.place.area }
      : null,
    claims: data.claims,
    sources: sources.map(({ id, data: source }) => ({
      id,
      title: source.title,
      publisher: source.publisher,
      url: source.url ?? null,
    })),
    page: pageOf(event.id),
  };
}

const CSV_COLUMNS = [
  'id',
  'date',
  'end',
  'title_en',
  'title_es',
  'kind',
  'rung',
  'sections',
  'place',
  'lat',
  'lon',
  'place_is_area',
  'claims',
  'sources',
  'page',
];

/** The rows as CSV (RFC 4180), lists separated by spaces. */
export function timelineCsv(rows: readonly TimelineRow[]): string {
  const cells = rows.map((row) => [
    row.id,
    row.date,
    row.end ?? '',
    row.title.en,
    row.title.es ?? '',
    row.kind,
    row.rung ?? '',
    row.sections.join(' '),
    row.place?.name ?? '',
    row.place ? String(row.place.lat) : '',
    row.place ? String(row.place.lon) : '',
    row.place ? String(row.place.area) : '',
    row.claims.join(' '),
    row.sources.map(({ id }) => id).join(' '),
    row.page,
  ]);
  return csvBeside(CSV_COLUMNS, cells);
}

/**
 * A row as an entry of a calendar.
 *
 * @param host names the calendar’s maker in the unique id
 * @param words what kind and rung are called
 */
export function calendarEntry(
  row: TimelineRow,
  host: string,
  words: { readonly kind: string; readonly rung?: string | undefined },
): CalendarEntry {
  const day = precisionOf(row.date) === 'day' ? [] : [`Exact day not known: ${formatPartialDate(row.date, 'en')}.`];
  const area = row.place?.area ? ['The point on the map is the middle of an area.'] : [];
  return {
    uid: `${row.id}@${host}`,
    date: row.date,
    end: row.end ?? undefined,
    summary: row.title.en,
    description: [
      ...(words.rung === undefined ? [] : [`How far it had come: ${words.rung}.`]),
      ...day,
      ...area,
      `Sources: ${row.sources.map(({ publisher }) => publisher).join('; ')}.`,
    ].join('\n'),
    location: row.place?.name,
    geo: row.place ? { lat: row.place.lat, lon: row.place.lon } : undefined,
    url: row.page,
    categories: [words.kind],
  };
}
