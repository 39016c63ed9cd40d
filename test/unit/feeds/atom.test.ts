import { readFileSync } from 'node:fs';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { atomXml, tagUri } from '../../../src/lib/feeds/atom.ts';
import { FEEDS, lastNewsOn, newsOf, pagePathsOf } from '../../../src/lib/feeds/entries.ts';
import { fullGraph } from '../../support/full-corpus.ts';
import { smallGraph } from '../../support/small-corpus.ts';

const graph = smallGraph({
  'content/changes/2026-01-01-first.yaml':
    'on: 2026-01-01\nkind: published\ntitle: { en: First, es: Primero }\nnote: { en: A note. }\npages: [law/first]\n',
  'content/changes/2026-02-01-later.yaml':
    'on: 2026-02-01\nkind: updated\ntitle: { en: Later }\nnote: { en: A note. }\nclaims: [c-told]\n',
  'content/corrections/2026-03-01-mended.yaml':
    'on: 2026-03-01\nclaim: c-told\nwas: { en: Wrong. }\nis: { en: Right. }\nreason: { en: A slip. }\n',
});

/** News of changes and corrections with these fields, without the record itself. */
const newsWith = (files: Readonly<Record<string, string>>) => {
  const graph = smallGraph(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`content/${name}.yaml`, text])),
  );
  return newsOf(graph).map(({ record: _, ...entry }) => entry);
};
const change = (fields: string) =>
  `on: 2026-01-01\nkind: updated\ntitle: { en: T, es: TT }\nnote: { en: N, es: NN }\n${fields}`;
const correction = (fields: string) =>
  `on: 2026-01-01\nwas: { en: W, es: WW }\nis: { en: I, es: II }\nreason: { en: R, es: RR }\n${fields}`;

describe('an entry', () => {
  it('of a change says what its record says', () => {
    expect(newsWith({ 'changes/a': change('pages: [about/method, law/first]\nclaims: [c-told]') })).toEqual([
      {
        id: 'a',
        on: '2026-01-01',
        kind: 'updated',
        title: { en: 'T', es: 'TT' },
        note: { en: 'N', es: 'NN' },
        sections: ['law'],
        path: '/changes/#a',
      },
    ]);
  });
  it.each([
    ['a page in both languages', 'page: law/first', { en: 'A page', es: 'A page' }, ['law']],
    ['a page in English', 'page: law/second', { en: 'A page' }, ['law']],
    ['a claim in English', 'claim: c-told', { en: 'A statement.' }, ['law']],
    ['the whole site', '', { en: 'a' }, []],
  ])('of a correction of %s is called after it', (_, fields, title, sections) => {
    expect(newsWith({ 'corrections/a': correction(fields) })).toStrictEqual([
      {
        id: 'a',
        on: '2026-01-01',
        kind: 'corrected',
        title,
        note: { en: 'I R', es: 'II RR' },
        sections,
        path: '/changes/#a',
      },
    ]);
  });
  it('on the day of others comes first when it is of the whole site, else by its id', () => {
    const files = {
      'changes/c': change('pages: [law/first]'),
      'changes/d': change(''),
      'changes/b': change('pages: [law/second]'),
      'changes/e': change(''),
    };
    expect(newsWith(files).map(({ id }) => id)).toEqual(['d', 'e', 'b', 'c']);
  });
  it('of a claim that has a brief form is called after that', () => {
    expect(newsOf(fullGraph())[0]).toMatchObject({ title: { en: 'It grew.', es: 'Creció.' }, sections: ['risks'] });
  });
  it('has a note in Spanish only where all of it is', () => {
    const half = correction('').replace(', es: RR', '');
    expect(newsWith({ 'corrections/a': half })[0]!.note).toStrictEqual({ en: 'I R' });
  });
  it('stands by its day, whatever its id; on one day by its id, whatever it is', () => {
    const on = (day: string) => change('pages: [law/first]').replace('2026-01-01', day);
    const files = {
      'changes/a': on('2026-02-01'),
      'changes/b': on('2026-03-01'),
      'changes/e': on('2026-01-01'),
      'corrections/d': correction('page: law/first'),
      'corrections/f': correction('page: law/second'),
    };
    expect(newsWith(files).map(({ id }) => id)).toEqual(['b', 'a', 'd', 'e', 'f']);
  });
  it('names the addresses of its pages', () => {
    expect(newsOf(graph).map(pagePathsOf)).toEqual([[], [], ['/law/first/']]);
    const corrected = smallGraph({ 'content/corrections/a.yaml': correction('page: law/second') });
    expect(newsOf(corrected).map(pagePathsOf)).toEqual([['/law/second/']]);
  });
  it('is not there where there is no news', () => {
    expect(lastNewsOn(smallGraph())).toBeUndefined();
  });
});

describe('news', () => {
  const news = newsOf(graph);
  it('comes newest first, changes and corrections together', () => {
    expect(news.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      '2026-03-01-mended corrected',
      '2026-02-01-later updated',
      '2026-01-01-first published',
    ]);
    expect(lastNewsOn(graph)).toBe('2026-03-01');
  });
  it('calls a correction after what it mends, and says what it says now and why', () => {
    expect(news[0]).toMatchObject({ title: { en: 'A statement.' }, note: { en: 'Right. A slip.' } });
  });
  it('belongs to the sections of its pages and claims', () => {
    expect(news.map(({ sections }) => sections)).toEqual([['law'], ['law'], ['law']]);
  });
  it.each([
    ['feed', 3],
    ['changes', 2],
    ['corrections', 1],
  ] as const)('the feed "%s" holds %d of three', (name, count) => {
    expect(news.filter(FEEDS[name].holds)).toHaveLength(count);
  });
});

describe('a feed', () => {
  const feed = {
    id: tagUri({ host: 'site.example', on: '2026-01-01' }, 'feed/feed'),
    title: 'News & more',
    subtitle: 'All',
    language: 'en',
    author: 'The site',
    rights: 'CC BY 4.0',
    self: 'https://site.example/feed.xml',
    alternate: 'https://site.example/changes/',
    icon: 'https://site.example/icon.png',
    since: '2025-01-01',
    entries: [
      {
        id: 'tag:site.example,2026-01-01:change/a',
        title: 'A < B & “C”',
        language: 'es',
        on: '2026-02-01',
        address: 'https://site.example/changes/?a=1&b=2#a',
        summary: 'Words.',
        category: { term: 'updated', label: 'Updated' },
      },
    ],
  };
  it('is read back by an independent parser', () => {
    const read = parseAtomFeed(atomXml(feed));
    expect(read).toMatchObject({
      id: 'tag:site.example,2026-01-01:feed/feed',
      title: { value: 'News & more' },
      updated: '2026-02-01T12:00:00Z',
      authors: [{ name: 'The site' }],
    });
    expect(read.entries).toMatchObject([
      {
        id: 'tag:site.example,2026-01-01:change/a',
        title: { value: 'A < B & “C”' },
        summary: { value: 'Words.' },
        links: [{ href: 'https://site.example/changes/?a=1&b=2#a' }],
      },
    ]);
  });
  it('is this text', () => {
    const plain = { ...feed.entries[0]!, id: 'tag:b', title: 'B', language: undefined, on: '2026-01-31' };
    expect(atomXml({ ...feed, entries: [...feed.entries, plain] })).toBe(
      readFileSync(new URL('../../fixtures/feeds/feed.xml', import.meta.url), 'utf8'),
    );
  });
  it('without an entry was last changed when it began', () => {
    expect(parseAtomFeed(atomXml({ ...feed, entries: [] })).updated).toBe('2025-01-01T12:00:00Z');
  });
});
