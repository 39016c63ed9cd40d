/**
 * A small site of its own, built twice in different surroundings: the two are the same, byte for byte, and hostile words
 * in its content stay words in every file. A build that is killed leaves the one before it whole.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { filesBelow } from '../../src/cli/support/pack-edition.ts';
import { elements, hostileEdits, isDangerous } from '../support/hostile-content.ts';
import { finished, SmallSite, type CommandResult } from '../support/small-site.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

const sites = [new SmallSite(hostileEdits, 'sorted'), new SmallSite(hostileEdits, 'reversed')] as const;
const surroundings = [
  { TZ: 'Pacific/Kiritimati', LANG: 'es_MX.UTF-8', LC_ALL: 'es_MX.UTF-8', HOSTNAME: 'one', USER: 'one' },
  { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C', HOSTNAME: 'other', USER: 'other', SOURCE_DATE_EPOCH: '' },
];
const [site] = sites;
let results: CommandResult[];

const pathsOf = ({ root }: SmallSite): string[] => filesBelow(join(root, 'dist'));
const bytesOf = ({ root }: SmallSite, path: string): Buffer => readFileSync(join(root, 'dist', path));
const textOf = (path: string): string => bytesOf(site, path).toString('utf8');
const ending = (...endings: string[]): string[] =>
  pathsOf(site).filter((path) => endings.some((each) => path.endsWith(each)));

beforeAll(async () => {
  // What an earlier build or the disk may have spoiled: every cache of the second site.
  for (const cache of ['.astro/data-store.json', '.cache/social-cards/spoiled', '.cache/built-from', '.vite/deps/x']) {
    const file = join(sites[1].root, 'node_modules', cache);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '{"cut off');
  }
  results = await Promise.all(sites.map((each, at) => each.build(surroundings[at])));
});
afterAll(() => sites.forEach((each) => each.remove()));

test('both builds end well and write pages, cards, feeds and a search index', () => {
  for (const { code, said } of results) expect(code, said.slice(-2000)).toBe(0);
  for (const kind of ['.html', '.png', '.xml', '.csv', '.ics', '.bib', '.pf_meta', '.pf_filter', '.md'])
    expect(ending(kind).length, kind).toBeGreaterThan(0);
});

test('every file has its checksum in a list, which names nothing else and not itself', () => {
  const lines = textOf('SHA256SUMS').trimEnd().split('\n');
  const files = pathsOf(site).filter((path) => path !== 'SHA256SUMS');
  const sum = (path: string): string => createHash('sha256').update(bytesOf(site, path)).digest('hex');
  expect(lines).toEqual(files.map((path) => `${sum(path)}  ${path}`));
});

test('without a history, the edition names no commit and says so', () => {
  expect(existsSync(join(site.root, '.git'))).toBe(false);
  expect(JSON.parse(textOf('edition.json'))).toMatchObject({ commit: null });
  expect(textOf('editions/index.html')).toContain('this copy was built outside its repository');
});

test('time zone, language, machine, spoiled caches and the order of files make no difference to a single byte', () => {
  const [one, other] = sites.map((each) =>
    Object.fromEntries(
      pathsOf(each).map((path) => [path, createHash('sha256').update(bytesOf(each, path)).digest('hex')]),
    ),
  );
  expect(other).toEqual(one);
});

describe('hostile words stay words', () => {
  test('in pages: no element, handler or address of theirs', () => {
    let met = 0;
    for (const path of ending('.html')) {
      const html = textOf(path);
      for (const element of elements(html)) {
        expect(isDangerous(element), `${path}: <${element.name} ${JSON.stringify(element.attributes)}>`).toBe(false);
        if (element.attributes['type'] === 'application/ld+json')
          expect(() => JSON.parse(element.text), path).not.toThrow();
      }
      if (html.includes('alert(1)')) met += 1;
    }
    expect(met, 'pages that hold the words').toBeGreaterThan(20);
  });

  test('in JSON and XML, which can still be read', async () => {
    for (const path of ending('.json', '.webmanifest')) expect(() => JSON.parse(textOf(path)), path).not.toThrow();
    const xml = ending('.xml').map((path) => ({ fileName: path.replaceAll('/', '-'), contents: textOf(path) }));
    const { errors } = await validateXML({ xml, normalization: 'format' });
    expect(errors).toEqual([]);
  });

  test('in tables: every row is whole, and no cell is a formula', () => {
    for (const path of ending('.csv')) {
      const rows: string[][] = parseCsv(textOf(path));
      for (const cell of rows.flat()) expect(cell, path).not.toMatch(/^[=+@\t\r]|^-(?![\d.]+$)|\n/);
    }
  });

  test('in the calendar and the lists of sources: no line becomes an entry', () => {
    const calendar = new ICAL.Component(ICAL.parse(textOf('timeline.ics')) as unknown[]);
    const events: unknown[] = parseCsv(textOf('timeline.csv'), { columns: true });
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(events.length);
    for (const path of ending('.ris')) {
      const count = (tag: string): number => textOf(path).match(new RegExp(`^${tag}  -`, 'gm'))?.length ?? 0;
      expect(count('ER'), path).toBe(count('TY'));
    }
    for (const path of ending('.bib')) expect(textOf(path), path).not.toMatch(/^@misc\{evil/m);
  });

  test('in Markdown: nothing is HTML', () => {
    for (const path of ending('.md', 'llms-full.txt', 'llms.txt'))
      expect(textOf(path).replace(/`[^`\n]+`/g, ''), path).not.toMatch(/(?<!\\)<(?:script|img|svg|\/title|!--)/i);
  });
});

describe('a build that does not end well leaves dist as it was', () => {
  const fingerprint = (): string =>
    pathsOf(site)
      .map((path) => `${path} ${bytesOf(site, path).length}`)
      .join('\n');

  test('killed', async () => {
    const before = fingerprint();
    const child = site.start('build.mjs');
    const end = finished(child);
    const underWay = join(site.root, '.building');
    // Half of the site is written by then.
    await vi.waitUntil(
      () =>
        existsSync(underWay) &&
        readdirSync(underWay, { recursive: true, encoding: 'utf8' }).some((name) => name.endsWith('.html')),
      { timeout: 90_000, interval: 50 },
    );
    child.kill('SIGKILL');
    expect((await end).code).not.toBe(0);
    expect(fingerprint()).toBe(before);
  });

  test('where nothing can be written', async () => {
    const before = fingerprint();
    const underWay = join(site.root, '.building');
    rmSync(underWay, { recursive: true, force: true });
    // Not even root, whom permissions do not stop, makes a folder where a file is.
    writeFileSync(underWay, '');
    const { code, said } = await site.build();
    rmSync(underWay);
    expect(code).toBe(1);
    expect(said).toMatch(
      /^There is a file where the build needs the folder \.building: move it away\. dist is as it was\./,
    );
    expect(fingerprint()).toBe(before);
  });

  test('on a full disk', async ({ skip }) => {
    const before = fingerprint();
    const underWay = join(site.root, '.building');
    mkdirSync(underWay, { recursive: true });
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', underWay]);
    if (status !== 0) skip('this machine lets nobody but its administrator make a small disk');
    try {
      const { code, said } = await site.build();
      expect(code).toBe(1);
      expect(said).toMatch(/The disk that holds \S+ is full\./);
      expect(said).toContain('dist is as it was.');
      expect(fingerprint()).toBe(before);
    } finally {
      spawnSync('umount', [underWay]);
    }
  });

  test('without a font', async () => {
    const before = fingerprint();
    rmSync(join(site.root, 'node_modules', '@fontsource'));
    const { code, said } = await site.build();
    expect(code).toBe(1);
    expect(said).toMatch(/the font \S+ of the social cards cannot be read: run npm ci/);
    expect(fingerprint()).toBe(before);
  });

  test('stopped by content that does not hold', async () => {
    const before = fingerprint();
    site.write('claims/debate/poll-2025.yaml', 'statement: {');
    const { code, said } = await site.build();
    expect(code).toBe(1);
    expect(said).toMatch(/^content\/claims\/debate\/poll-2025\.yaml:\d+:\d+ .* → /m);
    expect(said).toContain('The site could not be built (exit code 1): see the message above. dist is as it was.');
    expect(fingerprint()).toBe(before);
    expect(readdirSync(join(site.root, '.building'))).toEqual([]);
  });
});
