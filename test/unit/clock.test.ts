/** What a build writes may depend on its inputs alone: nothing that a build runs asks the clock, chance or the machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/cli/support/project.mjs';

/** The commands may ask what day it is, and scripts for the browser run at the reader’s. */
const ELSEWHERE = /^cli\//;

const ASKS: readonly (readonly [string, RegExp])[] = [
  ['the clock', /\bDate\.now\(|\bnew Date\(\s*\)|\bTemporal\.Now\b|\bperformance\.now\(|\bnew Date(?!\()\b\s*[;,)]/],
  ['chance', /\bMath\.random\(|\brandomUUID\(|\brandomBytes\(|\bgetRandomValues\(/],
  [
    'the machine',
    /\bos\.|from 'node:os'|\bprocess\.(?:platform|arch|pid|uptime|hrtime)\b|\bgetTimezoneOffset\(|\bresolvedOptions\(/,
  ],
  [
    'the language of the machine',
    /\.toLocale(?:Date|Time)?String\(\s*\)|\.localeCompare\([^,()]*(?:\([^()]*\))*[^,()]*\)(?!.*language)|new Intl\.\w+\(\s*\)|toLocale(?:Lower|Upper)Case\(\s*\)/,
  ],
];

/** What may ask all the same, and why that changes nothing in the site. */
const ALLOWED: Readonly<Record<string, string>> = {
  'components/teach/packet-builder.ts': 'it runs in the browser',
  'data/file-cache.ts': 'the number of the process names a file that is renamed at once',
  'site/content-preview.ts': 'the preview alone runs it, and gives the check beside it a low priority',
};

const sources = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(?:ts|mjs|astro)$/.test(name) && !ELSEWHERE.test(name))
  .sort();

test.each(ASKS)('nothing that a build runs asks %s', (_, pattern) => {
  const found = sources
    .filter((name) => !(name in ALLOWED))
    .flatMap((name) =>
      readFileSync(join(projectRoot, 'src', name), 'utf8')
        .split('\n')
        .flatMap((line, at) => (pattern.test(line) ? [`src/${name}:${at + 1} ${line.trim()}`] : [])),
    );
  expect(found).toEqual([]);
});

test.each([
  ['the clock', 'const day = new Date();'],
  ['the clock', 'Date.now()'],
  ['chance', 'Math.random()'],
  ['the machine', "import { hostname } from 'node:os';"],
  ['the language of the machine', 'list.sort((a, b) => a.name.localeCompare(b.name))'],
  ['the language of the machine', 'day.toLocaleDateString()'],
])('%s is found in “%s”', (what, line) => {
  expect(ASKS.find(([name]) => name === what)![1].test(line)).toBe(true);
});
