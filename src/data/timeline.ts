/** The timeline as pages and downloads ask for it. */
import { formatPartialDate } from '../lib/dates/partial-date.ts';
import { latest } from '../lib/dates/partial-date.ts';
import {
  DIMENSIONS,
  facetsOf,
  timelineEntries,
  valuesOf,
  type Dimension,
  type TimelineEntry,
} from '../lib/timeline/entry.ts';
import { timelineRow, type TimelineRow } from '../lib/timeline/rows.ts';
import { stripOf, type Strip } from '../lib/timeline/strip.ts';
import { LANGUAGES, type Language } from '../schemas/index.ts';
import { absoluteUrl } from './links.ts';
import { SITE_TITLES } from './locales.ts';
import { graph } from './site.ts';
import { t } from './strings.ts';

/** All events in the order of their dates. */
export const timeline = timelineEntries(graph);

/** Where the strip begins: with the year of the terrorist listings and of the reports this site is about. */
const STRIP_FROM = '2025-01';
const stripTo = latest(timeline.map(({ event }) => event.data.date))?.slice(0, 7) ?? STRIP_FROM;

/**
 * Earlier events have a page of their own: with all of them the page would be half as heavy again, and heavier with every
 * event to come. The line is drawn where the strip begins, so that strip and list show the same months. Filters know no
 * such line: what passes one stands on one page.
 */
const isEarlier = ({ event }: TimelineEntry): boolean => event.data.date < STRIP_FROM;
export const earlierEvents = timeline.filter(isEarlier);
export const recentEvents = timeline.filter((entry) => !isEarlier(entry));
/** The year in which the timeline’s own page begins. */
export const RECENT_SINCE = STRIP_FROM.slice(0, 4);
export const EARLIER_PATH = `/timeline/before/${RECENT_SINCE}/`;

/** The strip of some events; all strips cover the same months, so that they can be compared. */
export function strip(entries: readonly TimelineEntry[]): Strip {
  return stripOf(entries, STRIP_FROM, stripTo > STRIP_FROM ? stripTo : STRIP_FROM);
}

/** One way to narrow the timeline. */
export interface Filter {
  readonly dimension: Dimension;
  readonly value: string;
}

/** What passes a filter, of all times. */
export function passing({ dimension, value }: Filter): TimelineEntry[] {
  return timeline.filter((entry) => valuesOf(entry, dimension).includes(value));
}

/** Path of the timeline, whole or narrowed. */
export function timelinePath(filter?: Filter): string {
  return filter === undefined ? '/timeline/' : `/timeline/${filter.dimension}/${filter.value}/`;
}

/** What the value of a filter is called. */
export function filterName({ dimension, value }: Filter, language: Language): string {
  return t(language, dimension === 'kind' ? `event-kind.${value}` : `${dimension}.${value}`);
}

/** Params and props of every narrowed timeline in both languages: one page for each value, none for combinations. */
export function filterPaths() {
  return LANGUAGES.flatMap((language) =>
    DIMENSIONS.flatMap((dimension) =>
      facetsOf(timeline, dimension).map(({ value }) => ({
        params: { locale: language === 'en' ? undefined : language, by: dimension, value },
        props: { language, filter: { dimension, value } },
      })),
    ),
  );
}

/** The latest date that the claims behind the timeline reach. */
export const timelineAsOf =
  latest(
    timeline.flatMap(({ event }) =>
      event.data.claims.flatMap((id) => graph.corpus.records.claim.get(id)?.data.as_of ?? []),
    ),
  ) ?? '1970-01-01';

/** A stretch of months in words: “January to March 2025”. */
export function monthsInWords(months: readonly string[], language: Language): string {
  const [first, last] = [months[0]!, months.at(-1)!];
  if (first === last) return formatPartialDate(first, language);
  return t(language, 'timeline.months', {
    from: formatPartialDate(first, language),
    to: formatPartialDate(last, language),
  });
}

/** What the files of the timeline are called. */
export const timelineName = `${SITE_TITLES.en}: ${t('en', 'index.timeline')}`;

/** The events as plain data, for the files to take away. */
export function timelineRows(): TimelineRow[] {
  return timeline.map((entry) => timelineRow(entry, (id) => absoluteUrl(`/events/${id}/`)));
}
