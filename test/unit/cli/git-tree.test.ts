import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTree } from '../../../src/cli/support/git-tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'git-tree-'));
const here = process.cwd();
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a.example', ...args], { cwd: folder, stdio: 'ignore' });

beforeAll(() => {
  mkdirSync(join(folder, 'content/a'), { recursive: true });
  writeFileSync(join(folder, 'content/a/one.yaml'), 'a: ñ\n\nb: 1\n');
  writeFileSync(join(folder, 'content/empty.txt'), '');
  writeFileSync(join(folder, 'outside.yaml'), 'x: 1\n');
  symlinkSync('one.yaml', join(folder, 'content/a/link.yaml'));
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'one');
  writeFileSync(join(folder, 'content/a/one.yaml'), 'changed since\n');
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(here);
  rmSync(folder, { recursive: true, force: true });
});

test('a folder is read as it was committed, without links and without what lies outside', () => {
  const files = readTree('HEAD', 'content').map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]);
  expect(files).toEqual([
    ['content/a/one.yaml', 'a: ñ\n\nb: 1\n'],
    ['content/empty.txt', ''],
  ]);
});

test('a folder that was not there holds nothing', () => expect(readTree('HEAD', 'nowhere')).toEqual([]));

test('a commit that does not exist is an error', () => {
  expect(() => readTree('no-such-commit', 'content')).toThrow(/no-such-commit/);
});
