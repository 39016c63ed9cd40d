/** The timeline for a calendar: `/timeline.ics`. */
import type { APIRoute } from 'astro';
import { SITE_URL } from '../data/settings.ts';
import { t } from '../data/strings.ts';
import { timelineAsOf, timelineName, timelineRows } from '../data/timeline.ts';
import { latestDay } from '../lib/dates/partial-date.ts';
import { icalendar } from '../lib/timeline/icalendar.ts';
import { calendarEntry } from '../lib/timeline/rows.ts';

export const GET: APIRoute = () => {
  const entries = timelineRows().map((row) =>
    calendarEntry(row, new URL(SITE_URL).host, {
      kind: t('en', `event-kind.${row.kind}`),
      rung: row.rung === null ? undefined : t('en', `rung.${row.rung}`),
    }),
  );
  return new Response(icalendar(timelineName, latestDay(timelineAsOf), entries), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
