import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/lib/check.ts';
import { readFolder } from '../../../src/lib/io/files.ts';
import { formatIssue } from '../../../src/lib/issue.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(root, 'content', 'glossary'), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const write = (name: string, text = 'x: 1\n'): void => writeFileSync(join(root, 'content', name), text);
const reportOf = (): string[] => readFolder(root, 'content').issues.map(formatIssue);

describe('the files of a folder', () => {
  test('are found in every folder below it, in the order of their paths', () => {
    for (const name of ['b.yaml', 'a.yaml', 'glossary/z.yaml']) write(name);
    expect(readFolder(root, 'content').files.map(({ file }) => file)).toEqual([
      'content/a.yaml',
      'content/b.yaml',
      'content/glossary/z.yaml',
    ]);
  });

  test.each([
    'Report.yaml',
    'my report.yaml',
    'report.yml',
    'report.md',
    'año.yaml',
    'a--b.yaml',
    'report.YAML',
    'a.yaml.bak',
  ])('are refused when named %s', (name) => {
    write(name);
    expect(reportOf()).toEqual([
      `content/${name}:1:1 file name "${name}" → name it in lower-case letters, digits and single hyphens, ending in .yaml, .mdx, .txt or .csv [IO]`,
    ]);
  });

  test('that systems leave behind are passed over', () => {
    for (const name of ['.DS_Store', 'Thumbs.db', '.gitkeep']) write(name);
    expect(readFolder(root, 'content')).toEqual({ files: [], issues: [] });
  });

  test('are never read through a symbolic link, to a file or to a folder', () => {
    symlinkSync('/etc/hostname', join(root, 'content', 'a.yaml'));
    symlinkSync('/etc', join(root, 'content', 'b'));
    expect(readFolder(root, 'content').files).toEqual([]);
    expect(reportOf()).toEqual([
      'content/a.yaml:1:1 this is a symbolic link → put the file itself here: links do not work on every machine [IO]',
      'content/b:1:1 this is a symbolic link → put the file itself here: links do not work on every machine [IO]',
    ]);
  });

  test('are named when they cannot be opened', async () => {
    // A socket cannot be read as a file, not even by root, whom permissions do not stop.
    const server = createServer();
    await new Promise<void>((ready) => server.listen(join(root, 'content', 'a.yaml'), ready));
    try {
      expect(reportOf()).toEqual([
        expect.stringMatching(/^content\/a\.yaml:1:1 the file cannot be read: E[A-Z]+.* \[IO\]$/),
      ]);
    } finally {
      server.close();
    }
  });

  test('are none in a folder that does not exist, and the check says so', () => {
    const issues = checkContent(join(root, 'nowhere')).issues.map(formatIssue);
    expect(issues).toEqual([expect.stringMatching(/^content:1:1 the folder cannot be read: ENOENT.* \[IO\]$/)]);
  });
});
