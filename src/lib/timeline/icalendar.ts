/**
 * The timeline as a calendar. Every event is all-day; one whose day is not known lasts as long as it may mean, and says so.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
import { earliestDay, latestDay } from '../dates/partial-date.ts';

/** One event in plain words. */
export interface CalendarEntry {
  readonly uid: string;
  readonly date: string;
  readonly end?: string | undefined;
  readonly summary: string;
  readonly description: string;
  readonly location?: string | undefined;
  readonly geo?: { readonly lat: number; readonly lon: number } | undefined;
  readonly url: string;
  readonly categories: readonly string[];
}

/**
 * The text of an iCalendar file.
 *
 * @param name of the calendar
 * @param stamp a full date: when the content was last true. The file has no clock, so that two builds are the same.
 */
export function icalendar(name: string, stamp: string, entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${text(name)}//timeline//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(entry: CalendarEntry, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${text(entry.uid)}`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(earliestDay(entry.date))}`,
    // The end of an all-day event is the day after it: section 3.6.1.
    `DTEND;VALUE=DATE:${compact(nextDay(latestDay(entry.end ?? entry.date)))}`,
    `SUMMARY:${text(entry.summary)}`,
    `DESCRIPTION:${text(entry.description)}`,
    ...(entry.location === undefined ? [] : [`LOCATION:${text(entry.location)}`]),
    ...(entry.geo === undefined ? [] : [`GEO:${entry.geo.lat};${entry.geo.lon}`]),
    `URL:${entry.url}`,
    ...(entry.categories.length === 0 ? [] : [`CATEGORIES:${entry.categories.map(text).join(',')}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A value of type TEXT: section 3.3.11. */
function text(value: string): string {
  return value.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Lines of at most 75 octets, never cut within a character: section 3.1. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
