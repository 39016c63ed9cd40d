/** The timeline to take away: `/timeline.json`, `/timeline.csv`, `/timeline.ics`. */
import type { APIRoute } from 'astro';
import { absoluteUrl } from '../data/links.ts';
import { SITE_TITLES } from '../data/locales.ts';
import { SITE_URL } from '../data/settings.ts';
import { t } from '../data/strings.ts';
import { timeline, timelineAsOf } from '../data/timeline.ts';
import { latestDay } from '../lib/dates/partial-date.ts';
import { icalendar } from '../lib/timeline/icalendar.ts';
import { calendarEntry, timelineCsv, timelineRow } from '../lib/timeline/rows.ts';

const rows = timeline.map((entry) => timelineRow(entry, (id) => absoluteUrl(`/events/${id}/`)));
const name = `${SITE_TITLES.en}: ${t('en', 'index.timeline')}`;

const FILES = {
  json: () => ({
    type: 'application/json',
    body: `${JSON.stringify({ name, licence: 'https://creativecommons.org/licenses/by/4.0/', evidence_to: timelineAsOf, events: rows }, null, 1)}\n`,
  }),
  csv: () => ({ type: 'text/csv; charset=utf-8', body: timelineCsv(rows) }),
  ics: () => ({
    type: 'text/calendar; charset=utf-8',
    body: icalendar(
      name,
      latestDay(timelineAsOf),
      rows.map((row) =>
        calendarEntry(row, new URL(SITE_URL).host, {
          kind: t('en', `event-kind.${row.kind}`),
          rung: row.rung === null ? undefined : t('en', `rung.${row.rung}`),
        }),
      ),
    ),
  }),
};
type FileType = keyof typeof FILES;

export const getStaticPaths = () => (Object.keys(FILES) as FileType[]).map((type) => ({ params: { type } }));

export const GET: APIRoute = ({ params }) => {
  const { type, body } = FILES[params['type'] as FileType]();
  return new Response(body, { headers: { 'content-type': type } });
};
