import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inputsHash, isBuilt } from '../../../src/cli/support/site-build.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-build-'));
  mkdirSync(join(root, 'content', 'claims'), { recursive: true });
  writeFileSync(join(root, 'content', 'claims', 'a.yaml'), 'statement: a');
  writeFileSync(join(root, 'package.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the hash over what the site is made from', () => {
  it('stays while nothing changes', () => {
    expect(inputsHash(root, {})).toBe(inputsHash(root, {}));
  });

  it.each<[string, () => void]>([
    ['a changed file', () => writeFileSync(join(root, 'content', 'claims', 'a.yaml'), 'statement: b')],
    ['a new file', () => writeFileSync(join(root, 'content', 'claims', 'b.yaml'), '')],
    ['a removed file', () => rmSync(join(root, 'content', 'claims', 'a.yaml'))],
    [
      'a renamed file',
      () => renameSync(join(root, 'content', 'claims', 'a.yaml'), join(root, 'content', 'claims', 'b.yaml')),
    ],
  ])('changes with %s', (_, change) => {
    const before = inputsHash(root, {});
    change();
    expect(inputsHash(root, {})).not.toBe(before);
  });

  it('changes with the settings of the environment', () => {
    expect(inputsHash(root, { BASE_PATH: '/explainer/' })).not.toBe(inputsHash(root, {}));
    expect(inputsHash(root, { EDITOR: 'vi' })).toBe(inputsHash(root, {}));
  });

  it('does not depend on what lies outside the inputs', () => {
    const before = inputsHash(root, {});
    writeFileSync(join(root, 'README.md'), 'Hello');
    expect(inputsHash(root, {})).toBe(before);
  });
});

it('a folder dist of unknown origin is not taken for a finished build', () => {
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'index.html'), '<!doctype html>');
  expect(isBuilt(root)).toBe(false);
});
