/** The timeline as plain data, for JSON, CSV and iCalendar. Facts only; titles in both languages where they exist. */
import type { CalendarEntry } from './icalendar.ts';
import type { TimelineEntry } from './entry.ts';
import { formatPartialDate, precisionOf } from '../dates/partial-date.ts';
import { csvBeside } from '../api/csv.ts';
import { fieldOf, pageField, textField, type Field } from '../api/fields.ts';

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

/** The columns of the CSV. Lists inside a cell are separated by spaces. */
export const TIMELINE_COLUMNS: readonly Field[] = [
  textField('id', 'Id of the event; lasts', { required: true, unique: true }),
  fieldOf('event', 'date', 'date', 'When it happened or began'),
  fieldOf('event', 'end', 'end', 'When it ended'),
  fieldOf('event', 'title.en', 'title_en', 'What happened'),
  fieldOf('event', 'title.es', 'title_es', 'What happened, in Spanish'),
  fieldOf('event', 'kind', 'kind', 'What sort of event it is'),
  fieldOf('event', 'rung', 'rung', 'How far the act it tells of had come'),
  textField('sections', 'Sections that its claims belong to'),
  fieldOf('event', 'place.name.en', 'place', 'Where'),
  fieldOf('event', 'place.lat', 'lat', 'Degrees north'),
  fieldOf('event', 'place.lon', 'lon', 'Degrees east'),
  { name: 'place_is_area', type: 'boolean', description: 'Whether the point is the middle of a larger area' },
  textField('claims', 'Ids of the claims that tell of it', { required: true }),
  textField('sources', 'Ids of the sources of these claims, best first'),
  pageField('Page of the event'),
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
  return csvBeside(TIMELINE_COLUMNS, cells);
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
