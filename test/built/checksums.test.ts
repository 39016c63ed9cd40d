/** The list of checksums names every file of the build, and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKSUMS, sha256 } from '../../src/cli/support/checksums.ts';
import { filesBelow } from '../../src/cli/support/pack-edition.ts';
import { distDir } from '../support/dist.ts';

/** `npm run hosting` writes these beside their files, later. */
const COMPRESSED = /\.(?:br|gz)$/;

test('every file has its line, in the order of their paths, and every line is true', () => {
  const lines = readFileSync(join(distDir, CHECKSUMS), 'utf8').trimEnd().split('\n');
  const listed = lines.map((line) => /^([0-9a-f]{64}) {2}(\S.*)$/.exec(line)!.slice(1) as [string, string]);
  const files = filesBelow(distDir).filter((path) => path !== CHECKSUMS && !COMPRESSED.test(path));
  expect(listed.map(([, path]) => path).filter((path) => !COMPRESSED.test(path))).toEqual(files);
  expect(files.length).toBeGreaterThan(1000);
  const wrong = listed.filter(([sum, path]) => sha256(readFileSync(join(distDir, path))) !== sum);
  expect(wrong).toEqual([]);
});
