import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileHistory, isHistoryShort } from '../../../src/cli/support/file-history.ts';

const folder = mkdtempSync(join(tmpdir(), 'file-history-'));
const here = process.cwd();
const commit = (day: string, files: Record<string, string>): void => {
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const env = { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` };
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a.example', ...args], {
      cwd: folder,
      env,
      stdio: 'ignore',
    });
  git('add', '-A');
  git('commit', '-q', '-m', day);
};

beforeAll(() => {
  mkdirSync(join(folder, 'content'));
  execFileSync('git', ['init', '-q'], { cwd: folder });
  commit('2026-01-01', { 'content/a.yaml': 'a: 1\n', 'content/b.yaml': 'b: 1\n', 'outside.yaml': 'x\n' });
  commit('2026-02-02', { 'content/a.yaml': 'a: ñ\n' });
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(here);
  rmSync(folder, { recursive: true, force: true });
});

test('every state of the wanted files is read, newest first, with its day', () => {
  expect([...fileHistory('content', (file) => file.endsWith('a.yaml'))]).toEqual([
    [
      'content/a.yaml',
      [
        { on: '2026-02-02', text: 'a: ñ\n' },
        { on: '2026-01-01', text: 'a: 1\n' },
      ],
    ],
  ]);
});

test('a whole history is told from one that is cut off', () => {
  expect(isHistoryShort()).toBe(false);
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${folder}`, 'short'], { cwd: folder });
  process.chdir(join(folder, 'short'));
  expect(isHistoryShort()).toBe(true);
  process.chdir(folder);
});
