import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { atomXml, tagUri } from '../../../src/lib/feeds/atom.ts';
import { FEEDS, lastNewsOn, newsOf } from '../../../src/lib/feeds/entries.ts';
import { smallGraph } from '../../support/small-corpus.ts';

const graph = smallGraph({
  'content/changes/2026-01-01-first.yaml':
    'on: 2026-01-01\nkind: published\ntitle: { en: First, es: Primero }\nnote: { en: A note. }\npages: [law/first]\n',
  'content/changes/2026-02-01-later.yaml':
    'on: 2026-02-01\nkind: updated\ntitle: { en: Later }\nnote: { en: A note. }\nclaims: [c-told]\n',
  'content/corrections/2026-03-01-mended.yaml':
    'on: 2026-03-01\nclaim: c-told\nwas: { en: Wrong. }\nis: { en: Right. }\nreason: { en: A slip. }\n',
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
  it('without an entry was last changed when it began', () => {
    expect(parseAtomFeed(atomXml({ ...feed, entries: [] })).updated).toBe('2025-01-01T12:00:00Z');
  });
});
