import { describe, expect, it } from 'vitest';
import { editionDate } from '../../../src/lib/edition/date.ts';
import { editionName } from '../../../src/lib/edition/name.ts';
import { offlinePage, offlinePath } from '../../../src/lib/edition/offline.ts';
import { smallGraph } from '../../support/small-corpus.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';

describe('the date of an edition', () => {
  const { corpus } = smallGraph();
  it('is the newest day of work on the content, not the newest event told', () => {
    expect(editionDate(corpus)).toBe('2026-01-02');
    const changed = smallGraph({
      'content/changes/2026-03-04-news.yaml':
        'on: 2026-03-04\nkind: updated\ntitle: { en: New }\nnote: { en: News. }\n',
      'content/events/future.yaml': 'title: { en: To come }\ndate: 2030-01-01\nkind: data\nclaims: [c-sure]\n',
    });
    expect(editionDate(changed.corpus)).toBe('2026-03-04');
  });
  it('follows SOURCE_DATE_EPOCH, in UTC', () => {
    expect(editionDate(corpus, '1767225599')).toBe('2025-12-31');
    expect(editionDate(corpus, '')).toBe('2026-01-02');
    expect(() => editionDate(corpus, 'today')).toThrow('not whole seconds');
  });
});

it.each([
  [{ date: '2026-11-22', commit, isChanged: false }, '2026-11-22-0123456'],
  [{ date: '2026-11-22', commit, isChanged: true }, '2026-11-22-0123456-changed'],
  [{ date: undefined, commit: undefined, isChanged: false }, 'undated-unknown'],
])('the name of %o is %s', (edition, name) => expect(editionName(edition)).toBe(name));

describe('an address on a disk', () => {
  it.each<[string, string, string, string | undefined]>([
    ['/', '/', '/', 'index.html'],
    ['/law/overview/', '/', '/', 'law/overview/index.html'],
    ['/', '/law/overview/', '/', '../../index.html'],
    ['/law/', '/law/overview/', '/', '../index.html'],
    ['/law/overview/', '/law/overview/', '/', 'index.html'],
    ['/law/overview/#a', '/law/', '/', 'overview/index.html#a'],
    ['/law/overview/?q=1#a', '/es/law/', '/', '../../law/overview/index.html#a'],
    ['/_astro/site.css', '/claims/one/', '/', '../../_astro/site.css'],
    ['/sub/law/', '/claims/one/', '/sub/', '../../law/index.html'],
    ['/law/', '/404.html', '/', 'law/index.html'],
    ['#a', '/law/', '/', undefined],
    ['https://a.example/', '/law/', '/', undefined],
    ['//a.example/', '/law/', '/', undefined],
    ['data:image/png;base64,', '/law/', '/', undefined],
  ])('%s seen from %s below %s is %s', (value, from, base, path) => {
    expect(offlinePath(value, from, base)).toBe(path);
  });
});

it('a page on a disk has no scripts, no policy and no link that needs a server; its data and its words stay', () => {
  const page =
    '<meta charset="utf-8"><meta http-equiv="content-security-policy" content="x"><script>a("</p>")</script>' +
    '<script type="module" src="/_astro/a.js"></script><script type="application/ld+json">{"a":"/law/"}</script>' +
    '<link rel="search" href="/opensearch.xml"><link rel="stylesheet" href="/_astro/a.css">' +
    '<noscript><a href="/law/">Law</a></noscript><p>href="/law/"</p>';
  expect(offlinePage(page, '/claims/one/', '/')).toBe(
    '<meta charset="utf-8"><script type="application/ld+json">{"a":"/law/"}</script>' +
      '<link rel="stylesheet" href="../../_astro/a.css"><a href="../../law/index.html">Law</a><p>href="/law/"</p>',
  );
});

it('the page of a moved page leads on from file to file', () => {
  expect(offlinePage('<meta http-equiv="refresh" content="0; url=/sub/law/new/">', '/law/old/', '/sub/')).toBe(
    '<meta http-equiv="refresh" content="0; url=../new/index.html">',
  );
});
