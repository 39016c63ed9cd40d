import ICAL from 'ical.js';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import {
  DIMENSIONS,
  facetsOf,
  timelineEntries,
  valuesOf,
  type TimelineEntry,
} from '../../../src/lib/timeline/entry.ts';
import { icalendar, type CalendarEntry } from '../../../src/lib/timeline/icalendar.ts';
import { calendarEntry, timelineCsv, timelineRow } from '../../../src/lib/timeline/rows.ts';
import { monthsOf, periodsOf } from '../../../src/lib/timeline/periods.ts';
import { stripOf } from '../../../src/lib/timeline/strip.ts';
import { smallGraph } from '../../support/small-corpus.ts';

const event = (fields: string) => `title: { en: 'Something, or “nothing”' }\nkind: history\n${fields}`;
const graph = smallGraph({
  'content/events/e-late.yaml': event("date: '2025-04'\nclaims: [c-sure]\nrung: reported\n"),
  'content/events/e-early.yaml': event(
    "date: '1846-05-13'\nend: '1848-02-02'\nclaims: [c-told, c-sure]\nplace: { name: { en: Puebla }, lat: 19, lon: -98.2, area: true }\n",
  ),
  'content/events/e-twin.yaml': event("date: '2025-04'\nclaims: [c-dim]\nrung: carried-out\n").replace(
    'history',
    'vote',
  ),
});
const entries = timelineEntries(graph);

describe('the entries', () => {
  test('come in the order of their dates, those of one date by id', () => {
    expect(entries.map(({ event: { id } }) => id)).toEqual(['e-early', 'e-late', 'e-twin']);
  });

  test('have the sections and the sources of their claims, each once', () => {
    expect(entries[0]).toMatchObject({ sections: ['law'] });
    expect(entries[0]!.sources.map(({ id }) => id)).toEqual(['s-four', 's-one', 's-two', 's-three']);
  });

  test('can be narrowed in each dimension; an event without a rung is on none', () => {
    expect(DIMENSIONS.map((dimension) => valuesOf(entries[0]!, dimension))).toEqual([['law'], ['history'], []]);
    expect(facetsOf(entries, 'kind')).toEqual([
      { value: 'history', count: 2 },
      { value: 'vote', count: 1 },
    ]);
    expect(facetsOf(entries, 'rung').map(({ value }) => value)).toEqual(['reported', 'carried-out']);
    expect(facetsOf([], 'section')).toEqual([]);
  });
});

describe('periods', () => {
  const of = (...dates: string[]) =>
    dates.map(
      (date) => ({ event: { id: date, data: { date } }, sections: [], sources: [] }) as unknown as TimelineEntry,
    );
  const spans = (...dates: string[]) =>
    periodsOf(of(...dates)).map(({ from, to, entries: own }) => [from, to, own.length]);

  test('are long where events are few, a year each where they are many', () => {
    expect(spans('1846', '2000-12-31', '2001', '2022-12', '2023', '2024-01-01', '2024-12-31', '2026')).toEqual([
      [undefined, 2000, 2],
      [2001, 2022, 2],
      [2023, 2023, 1],
      [2024, 2024, 2],
      [2026, 2026, 1],
    ]);
  });

  test('without an event are left out', () => {
    expect(spans()).toEqual([]);
    expect(spans('2010')).toEqual([[2001, 2022, 1]]);
  });

  test('have months, in which an event known by its year alone stands under the year', () => {
    expect(monthsOf(of('2025', '2025-01', '2025-01-31', '2025-02')).map(([month, own]) => [month, own.length])).toEqual(
      [
        ['2025', 1],
        ['2025-01', 2],
        ['2025-02', 1],
      ],
    );
  });
});

describe('the strip', () => {
  const at = (date: string, rung?: string) =>
    ({ event: { id: date, data: { date, rung } }, sections: [], sources: [] }) as unknown as TimelineEntry;

  test('piles the events of a month, what was done at the bottom', () => {
    const { quarters, height } = stripOf(
      [at('2025-04-08', 'reported'), at('2025-04'), at('2025-04-09', 'confirmed')],
      '2025-01',
      '2025-06',
    );
    expect(height).toBe(3);
    expect(quarters.map(({ count }) => count)).toEqual([0, 3]);
    expect(quarters[1]!.dots.map(({ shape, level }) => `${shape} ${level}`)).toEqual(['done 0', 'said 1', 'other 2']);
    expect(quarters[1]!.first).toBe('2025-04');
    expect(quarters[0]!.first).toBeUndefined();
  });

  test('leaves out what lies outside it, and years without a month', () => {
    const { quarters, height } = stripOf([at('2024-12-31'), at('2025'), at('2026-09-01')], '2025-01', '2026-08');
    expect(quarters.flatMap(({ dots }) => dots)).toEqual([]);
    expect(height).toBe(0);
    expect(quarters.at(-1)!.months).toEqual(['2026-07', '2026-08']);
  });

  test('holds 300 events on one day, and one month alone', () => {
    const { quarters, height } = stripOf(
      Array.from({ length: 300 }, () => at('2025-01-01')),
      '2025-01',
      '2025-01',
    );
    expect(height).toBe(300);
    expect(quarters).toHaveLength(1);
    expect(quarters[0]).toMatchObject({ x: 0, width: 100, count: 300 });
  });

  test('names its fullest month, the first of several, and none without a dot', () => {
    const two = [at('2025-01-02'), at('2025-03-01'), at('2025-03-30'), at('2025-04-01'), at('2025-04-02')];
    expect(stripOf(two, '2025-01', '2025-04').fullest).toEqual({ month: '2025-03', x: 62.5 });
    expect(stripOf([], '2025-01', '2025-04').fullest).toBeUndefined();
  });

  test('of no time at all is refused', () => {
    expect(() => stripOf([], '2025-02', '2025-01')).toThrow(RangeError);
  });
});

describe('the calendar', () => {
  const plain: CalendarEntry = {
    uid: 'e@example.org',
    date: '2025-02',
    summary: 'Senate: 48–51, “rejected”; a backslash \\ too',
    description:
      'First line.\nÑandú, señal, cárteles: a long line that has to be folded after seventy-five octets, which are not characters.',
    location: 'Washington, D.C.',
    geo: { lat: 38.9, lon: -77.04 },
    url: 'https://example.org/events/e/',
    categories: ['Vote, maybe'],
  };
  const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);

  test('is read back by another program as it was meant', () => {
    const component = read(icalendar('A name', '2026-08-12', [plain]));
    const [vevent] = component.getAllSubcomponents('vevent');
    const back = new ICAL.Event(vevent);
    expect(back.uid).toBe(plain.uid);
    expect(back.summary).toBe(plain.summary);
    expect(back.description).toBe(plain.description);
    expect(back.location).toBe(plain.location);
    expect(vevent!.getFirstPropertyValue('geo')).toEqual([38.9, -77.04]);
    expect(vevent!.getFirstPropertyValue('categories')).toBe('Vote, maybe');
    // A month lasts to its end; the end is the day after.
    expect([back.startDate.toString(), back.endDate.toString()]).toEqual(['2025-02-01', '2025-03-01']);
    expect(back.startDate.isDate).toBe(true);
  });

  test('lets days, years and spans last as long as they may mean', () => {
    const days = ['2024-02-29', '1977', '2025-12'].map((date) => {
      const back = new ICAL.Event(
        read(icalendar('A', '2026-01-01', [{ ...plain, date }])).getFirstSubcomponent('vevent')!,
      );
      return `${back.startDate} ${back.endDate}`;
    });
    expect(days).toEqual(['2024-02-29 2024-03-01', '1977-01-01 1978-01-01', '2025-12-01 2026-01-01']);
    const span = read(icalendar('A', '2026-01-01', [{ ...plain, date: '1846-05-13', end: '1848-02-02' }]));
    expect(new ICAL.Event(span.getFirstSubcomponent('vevent')!).endDate.toString()).toBe('1848-02-03');
  });

  test('has lines of at most 75 octets that end with CRLF, none cut within a character', () => {
    const text = icalendar(
      'A name',
      '2026-08-12',
      Array.from({ length: 300 }, () => plain),
    );
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(read(text).getAllSubcomponents('vevent')).toHaveLength(300);
  });

  test('without events is still one', () => {
    expect(read(icalendar('A', '2026-01-01', [])).getAllSubcomponents('vevent')).toEqual([]);
  });
});

describe('the rows', () => {
  const rows = entries.map((entry) => timelineRow(entry, (id) => `https://example.org/events/${id}/`));

  test('hold the facts of the record', () => {
    expect(rows[0]).toMatchObject({
      id: 'e-early',
      date: '1846-05-13',
      end: '1848-02-02',
      title: { es: null },
      rung: null,
      place: { name: 'Puebla', area: true },
      claims: ['c-told', 'c-sure'],
      page: 'https://example.org/events/e-early/',
    });
  });

  test('are read back from CSV cell by cell', () => {
    const back = csvParse(timelineCsv(rows));
    expect(back).toHaveLength(3);
    expect(back[0]).toMatchObject({
      title_en: 'Something, or “nothing”',
      lat: '19',
      place_is_area: 'true',
      sections: 'law',
    });
    expect(back[1]).toMatchObject({ place: '', lat: '', rung: 'reported' });
    expect(timelineCsv([])).toMatch(/^id,date,/);
  });

  test('say in the calendar what is not exact', () => {
    const early = calendarEntry(rows[0]!, 'example.org', { kind: 'History' });
    expect(early).toMatchObject({ uid: 'e-early@example.org', location: 'Puebla', categories: ['History'] });
    expect(early.description).toContain('middle of an area');
    expect(calendarEntry(rows[1]!, 'h', { kind: 'History', rung: 'Reported' }).description).toBe(
      'How far it had come: Reported.\nExact day not known: April 2025.\nSources: A publisher; A publisher; A publisher.',
    );
  });
});
