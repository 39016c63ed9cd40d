import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginBuild, noRoomIn } from '../../../src/cli/support/build-folder.mjs';

let root: string;
const page = (): string => readFileSync(join(root, 'dist', 'index.html'), 'utf8');
const write = (folder: string, text: string): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
};
/** A machine on which no other process runs. */
const alone = { pid: 100, isRunning: () => false };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-folder-'));
  write(join(root, 'dist'), 'old');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a build under way', () => {
  it('takes the place of dist when it is published, and leaves nothing else', () => {
    writeFileSync(join(root, 'dist', 'gone.html'), '');
    const build = beginBuild(root, alone);
    write(build.path, 'new');
    expect(page()).toBe('old');
    build.publish();
    expect(page()).toBe('new');
    expect(readdirSync(root)).toEqual(['dist']);
    expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
  });

  it('is the first dist where there was none', () => {
    rmSync(join(root, 'dist'), { recursive: true });
    const build = beginBuild(root, alone);
    write(build.path, 'new');
    build.publish();
    expect(page()).toBe('new');
  });

  it('leaves dist as it was when it is given up', () => {
    const build = beginBuild(root, alone);
    write(build.path, 'half');
    build.abandon();
    expect(page()).toBe('old');
    expect(existsSync(build.path)).toBe(false);
  });

  it('leaves dist as it was when it cannot be put there', () => {
    const build = beginBuild(root, alone);
    rmSync(build.path, { recursive: true });
    expect(() => build.publish()).toThrow();
    expect(page()).toBe('old');
  });

  it('removes what a killed one left', () => {
    write(join(root, '.building', '99'), 'half');
    const build = beginBuild(root, alone);
    expect(readdirSync(join(root, '.building'))).toEqual(['100']);
    expect(readdirSync(build.path)).toEqual([]);
    expect(page()).toBe('old');
  });

  it('puts back what one that was killed between its two renames had taken away', () => {
    rmSync(join(root, 'dist'), { recursive: true });
    write(join(root, '.building', '99-replaced'), 'old');
    beginBuild(root, alone);
    expect(page()).toBe('old');
  });

  it('does not start beside another one, and names it', () => {
    write(join(root, '.building', '99'), 'half');
    const busy = { pid: 100, isRunning: (pid: number) => pid === 99 };
    expect(() => beginBuild(root, busy)).toThrow(
      'Another build is under way in this folder (process 99): wait for its end. If that is no build, delete .building/99.',
    );
    expect(existsSync(join(root, '.building', '99', 'index.html'))).toBe(true);
  });

  it('says what is wrong where it cannot make its folder', () => {
    writeFileSync(join(root, '.building'), '');
    expect(() => beginBuild(root, alone)).toThrow('There is a file where the build needs the folder .building');
    // Also the system's own read-only folders: not even root writes there.
    if (process.platform === 'linux')
      expect(() => beginBuild('/sys', alone)).toThrow(/^Nothing can be written in \/sys: /);
  });
});

it('a full disk is named', () => {
  const folders = [root, join(root, 'dist'), join(root, 'missing')];
  expect(noRoomIn(folders, () => 1e9)).toBe('');
  expect(noRoomIn(folders, (folder) => (folder === root ? 1e9 : 0))).toBe(
    `The disk that holds ${join(root, 'dist')} is full.`,
  );
});
