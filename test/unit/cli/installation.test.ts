import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { installationStamp, isInstalled, markInstalled } from '../../../src/cli/support/installation.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'installation-'));
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'package-lock.json'), '{"packages": {}}');
});
afterEach(() => rmSync(root, { recursive: true }));

it('does not trust a node_modules folder it has not noted', () => {
  expect(isInstalled(root)).toBe(false);
});

it('recognises what it has noted', () => {
  markInstalled(root);
  expect(isInstalled(root)).toBe(true);
});

it('notices a changed lockfile', () => {
  markInstalled(root);
  writeFileSync(join(root, 'package-lock.json'), '{"packages": {"": {}}}');
  expect(isInstalled(root)).toBe(false);
});

it('notices that node_modules was deleted', () => {
  markInstalled(root);
  rmSync(join(root, 'node_modules'), { recursive: true });
  expect(isInstalled(root)).toBe(false);
});

it('tells kinds of machine apart', () => {
  expect(installationStamp('{}', 'linux', 'x64')).not.toBe(installationStamp('{}', 'linux', 'arm64'));
  expect(installationStamp('{}', 'linux', 'x64')).not.toBe(installationStamp('{}', 'darwin', 'x64'));
});
