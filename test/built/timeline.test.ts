/** The timeline to take away, read by programs that are not ours, and the pages that narrow it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { distDir } from '../support/dist.ts';
import { builtPage, builtPages } from './built-pages.ts';

const file = (name: string): string => readFileSync(join(distDir, name), 'utf8');
interface Row {
  id: string;
  date: string;
  kind: string;
  rung: string | null;
  place: { name: string } | null;
  sources: { id: string }[];
  sections: string[];
  page: string;
}
const { events } = JSON.parse(file('timeline.json')) as { events: Row[] };
const itemsOn = (address: string): string[] => builtPage(address).html.match(/<li data-in=.*?<\/li>/gs) ?? [];
const idsOn = (address: string): string[] =>
  itemsOn(address).map((item) => /<a class="event"[^>]* href="[^"]*\/events\/([^"/]+)\/"/.exec(item)![1]!);

describe('the timeline', () => {
  it.each(['', '/es'])('shows every event once, in the order of the dates, on two pages%s', (language) => {
    expect(events.length).toBeGreaterThan(100);
    const [earlier, recent] = [idsOn(`${language}/timeline/before/2025/`), idsOn(`${language}/timeline/`)];
    expect([...earlier, ...recent]).toEqual(events.map(({ id }) => id));
    expect(recent[0]! >= '2025').toBe(true);
    expect(earlier.at(-1)! < '2025').toBe(true);
  });

  it('tells of each event its date, rung, place, best source and how many more there are', () => {
    const items = [...itemsOn('/timeline/before/2025/'), ...itemsOn('/timeline/')];
    for (const [index, { rung, place, sources }] of events.entries()) {
      const item = items[index]!;
      expect(item).toMatch(/<time[^>]*>[^<]*\d{4}<\/time>/);
      expect(item.includes('<b>')).toBe(rung !== null);
      if (place) expect(item).toContain(place.name);
      expect(item).toContain(`/sources/${sources[0]!.id}/"`);
      expect(item.includes(`and ${sources.length - 1} more`)).toBe(sources.length > 1);
    }
  });

  it('is the same as JSON, CSV and calendar', () => {
    expect(csvParse(file('timeline.csv')).map(({ id, date }) => `${id} ${date}`)).toEqual(
      events.map(({ id, date }) => `${id} ${date}`),
    );
    const calendar = new ICAL.Component(ICAL.parse(file('timeline.ics')) as unknown[]);
    const back = calendar.getAllSubcomponents('vevent').map((vevent) => new ICAL.Event(vevent));
    expect(back.map(({ uid }) => uid.split('@')[0])).toEqual(events.map(({ id }) => id));
    for (const [index, { startDate, endDate, description }] of back.entries()) {
      expect(startDate.toString().startsWith(events[index]!.date)).toBe(true);
      expect(endDate.compare(startDate)).toBe(1);
      expect(description).toContain('Sources: ');
    }
  });

  it('leads to pages that exist', () => {
    const addresses = new Set(builtPages().map(({ address }) => address));
    for (const { page } of events) expect(addresses).toContain(new URL(page).pathname.replace(/^.*(?=\/events\/)/, ''));
  });

  it('has a page for every filter, with exactly the events that pass', () => {
    const filters = builtPages().filter(({ address }) => /^\/timeline\/(section|kind|rung)\//.test(address));
    expect(filters.length).toBeGreaterThan(20);
    for (const { address } of filters) {
      const [, dimension, value] = address.split('/').filter(Boolean) as [string, 'section' | 'kind' | 'rung', string];
      const passing = events.filter((row) =>
        dimension === 'section' ? row.sections.includes(value) : row[dimension] === value,
      );
      expect(idsOn(address), address).toEqual(passing.map(({ id }) => id));
    }
  });

  it('draws a dot for each event of the months of the strip', () => {
    const svg = /<svg class="months"[\s\S]*?<\/svg>/.exec(builtPage('/timeline/').html)![0];
    const inMonths = events.filter(({ date }) => date >= '2025-01');
    expect(svg.match(/<circle/g)).toHaveLength(inMonths.length);
  });
});
