/** What an edition promises: its addresses stay, and its frozen copy opens from a disk. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, describe, it } from 'vitest';
import { unzipSync } from 'fflate';
import { siteBase } from '../../src/cli/support/site-build.mjs';
import { projectRoot } from '../../src/cli/support/project.mjs';
import { sha256 } from '../../src/cli/support/checksums.ts';
import { editionFiles, packEdition } from '../../src/cli/support/pack-edition.ts';
import { promisedAddresses } from '../../src/cli/support/promised-addresses.ts';
import { lostAddresses, readAddresses } from '../../src/lib/edition/addresses.ts';
import { readCorpus } from '../../src/lib/io/corpus.ts';
import { distDir } from '../support/dist.ts';
import { trialEdition } from '../support/trial-edition.ts';
import { builtPages } from './built-pages.ts';

const pages = new Map(builtPages().map((page) => [page.address, page]));
const LEADS_ON = /<meta http-equiv="refresh" content="0; url=([^"#]*)(#[^"]*)?"/;
const isThere = (address: string, place?: string): boolean => {
  const page = pages.get(address);
  if (page === undefined) return false;
  if (place === undefined || page.ids.has(place)) return true;
  // A moved page takes the place along (src/components/moved).
  const [, to, ownPlace] = LEADS_ON.exec(page.html) ?? [];
  return to !== undefined && ownPlace === undefined && isThere(`/${to.slice(siteBase().length)}`, place);
};
const { corpus } = readCorpus(projectRoot);

describe('addresses', () => {
  const promised = promisedAddresses(
    corpus,
    [...pages.keys()].map((address) => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`),
  );
  it('that the content promises are in the pages: headings, passages, tables, charts, provisions', () => {
    expect([...promised.values()].reduce((sum, places) => sum + places.size, 0)).toBeGreaterThan(2000);
    expect(lostAddresses(promised, isThere).slice(0, 20)).toEqual([]);
  });
  it('of the last edition are all there, as a page, a redirect or a note of what became of them', () => {
    const list = join(projectRoot, 'test', 'fixtures', 'edition-addresses.txt');
    // The list is written with the first edition: both are there, or neither.
    expect(existsSync(list)).toBe(corpus.editions.length > 0);
    if (existsSync(list))
      expect(
        lostAddresses(readAddresses(readFileSync(list, 'utf8')), isThere),
        'these stood in the last edition: say in content/redirects.yaml what became of a page or place, in content/tombstones of a record',
      ).toEqual([]);
  });
  it('that moved are answered by a page that leads on, or by a line on the page', () => {
    const lost = corpus.redirects.filter(({ from }) => {
      const [address = '', place] = from.split('#');
      return !isThere(address, place);
    });
    expect(lost).toEqual([]);
  });
});

it('every page names its edition, and edition.json says the same', () => {
  const edition = JSON.parse(readFileSync(join(distDir, 'edition.json'), 'utf8')) as { date: string; name: string };
  expect(edition.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(edition.name.startsWith(edition.date)).toBe(true);
  expect(pages.get('/editions/')!.html).toContain(`datetime="${edition.date}"`);
  expect(pages.get('/law/overview/')!.links.some(({ href }) => href.endsWith('/editions/'))).toBe(true);
});

describe('a frozen copy', () => {
  const files = editionFiles(trialEdition);
  const decoder = new TextDecoder();

  it('leads from page to page without a server', () => {
    const dead: string[] = [];
    let links = 0;
    for (const [path, bytes] of files) {
      if (!path.endsWith('.html')) continue;
      const html = decoder.decode(bytes);
      for (const [, value = ''] of html.matchAll(/(?:\s(?:href|src|action)="|content="0; url=)([^"]*)"/g)) {
        if (/^(?:[a-z]+:|#|\/\/)/.test(value)) continue;
        links += 1;
        const target = new URL(value, `file:///${path}`);
        const file = decodeURIComponent(target.pathname).slice(1);
        if (!files.has(file)) dead.push(`${path}: ${value}`);
      }
    }
    expect(links).toBeGreaterThan(10_000);
    expect(dead.slice(0, 20)).toEqual([]);
  });
  it('asks for no script, and holds the words, the numbers and the content itself', () => {
    const overview = decoder.decode(files.get('law/overview/index.html'));
    expect(overview).not.toMatch(/<script(?! type="application\/ld\+json")/);
    expect(overview).toContain('<h1');
    expect(files.has('source/content/order.yaml')).toBe(true);
    expect([...files.keys()].some((path) => path.startsWith('data/') && path.endsWith('.csv'))).toBe(true);
    expect([...files.keys()].filter((path) => /pagefind|\.js$/.test(path))).toEqual([]);
  });
  it('has a checksum for every other file', () => {
    const sums = new Map(
      decoder
        .decode(files.get('SHA256SUMS'))
        .trimEnd()
        .split('\n')
        .map((line) => line.split('  ') as [string, string])
        .map(([sum, path]) => [path, sum]),
    );
    expect([...sums.keys(), 'SHA256SUMS'].sort()).toEqual([...files.keys()].sort());
    for (const [path, sum] of sums) expect(sha256(files.get(path)!), path).toBe(sum);
  });
});

it('packing is the same, byte for byte, for the same files', () => {
  // A folder of few files: what is tried is the packing, not the patience.
  const edition = {
    ...trialEdition,
    dist: join(distDir, 'law', 'overview'),
    root: join(projectRoot, 'test', 'fixtures', 'corpus'),
    notices: [],
  };
  const once = packEdition(edition);
  expect(sha256(packEdition(edition))).toBe(sha256(once));
  expect(Object.keys(unzipSync(once))).toContain('edition-of-the-test/index.html');
});
