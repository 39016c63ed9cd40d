import { describe, expect, it } from 'vitest';
import type { Machine } from '../../../src/cli/find-chromium.mjs';
import { chromiumCandidates, findChromium, provideChromium } from '../../../src/cli/find-chromium.mjs';

/** A machine on which the named browsers start, and whose installers add one each. */
function fakeMachine({ browsers = [] as string[], apt = '', download = '', ...rest }: Partial<Fake> = {}) {
  const present = new Set(browsers);
  const log: string[] = [];
  const install = (name: string, file: string) => async () => {
    log.push(name);
    if (file) present.add(file);
    return file !== '';
  };
  const machine: Machine = {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    works: (file) => present.has(file),
    playwrightPath: async () => '/home/reader/.cache/ms-playwright/chrome',
    canUseApt: false,
    installWithApt: install('apt', apt),
    downloadWithPlaywright: install('download', download),
    say: () => undefined,
    ...rest,
  };
  return { machine, log };
}

interface Fake extends Machine {
  browsers: string[];
  apt: string;
  download: string;
}

const ownDownload = '/home/reader/.cache/ms-playwright/chrome';

describe('finding a Chromium', () => {
  it('takes CHROMIUM_PATH before anything else', async () => {
    const { machine } = fakeMachine({
      browsers: ['/opt/chrome', '/usr/bin/chromium'],
      env: { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/chrome' },
    });
    expect(await findChromium(machine)).toBe('/opt/chrome');
  });

  it('refuses a CHROMIUM_PATH that does not start instead of passing it over', async () => {
    const { machine } = fakeMachine({
      browsers: ['/usr/bin/chromium'],
      env: { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/gone' },
    });
    await expect(findChromium(machine)).rejects.toThrow('CHROMIUM_PATH is "/opt/gone"');
  });

  it('prefers Chromium to Chrome wherever they lie in PATH', async () => {
    const { machine } = fakeMachine({ browsers: ['/usr/local/bin/google-chrome', '/usr/bin/chromium'] });
    expect(await findChromium(machine)).toBe('/usr/bin/chromium');
  });

  it('passes over a browser that does not start', async () => {
    const { machine } = fakeMachine({ browsers: ['/usr/bin/google-chrome'] });
    expect(chromiumCandidates(machine.env, 'linux')).toContain('/usr/bin/chromium-browser');
    expect(await findChromium(machine)).toBe('/usr/bin/google-chrome');
  });

  it('takes Playwright’s download last', async () => {
    const { machine } = fakeMachine({ browsers: [ownDownload] });
    expect(await findChromium(machine)).toBe(ownDownload);
  });

  it('looks into the usual folders of macOS and Windows', () => {
    expect(chromiumCandidates({}, 'darwin').some((file) => file.startsWith('/Applications/'))).toBe(true);
    expect(chromiumCandidates({ PROGRAMFILES: 'C:\\Program Files' }, 'win32')).toContain(
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    );
  });
});

describe('providing a Chromium', () => {
  it('installs nothing if there is one', async () => {
    const { machine, log } = fakeMachine({ browsers: ['/usr/bin/chromium'], canUseApt: true });
    expect(await provideChromium(machine)).toBe('/usr/bin/chromium');
    expect(log).toEqual([]);
  });

  it('asks apt first where it can', async () => {
    const { machine, log } = fakeMachine({ canUseApt: true, apt: '/usr/bin/chromium' });
    expect(await provideChromium(machine)).toBe('/usr/bin/chromium');
    expect(log).toEqual(['apt']);
  });

  it('downloads Playwright’s where apt fails or may not be used', async () => {
    const failed = fakeMachine({ canUseApt: true, download: ownDownload });
    expect(await provideChromium(failed.machine)).toBe(ownDownload);
    expect(failed.log).toEqual(['apt', 'download']);

    const notRoot = fakeMachine({ apt: '/usr/bin/chromium', download: ownDownload });
    expect(await provideChromium(notRoot.machine)).toBe(ownDownload);
    expect(notRoot.log).toEqual(['download']);
  });

  it('otherwise fails with a sentence that says what to do', async () => {
    const { machine } = fakeMachine({ canUseApt: true });
    await expect(provideChromium(machine)).rejects.toThrow('install Chromium or Chrome, or set CHROMIUM_PATH');
  });

  it('does not believe an installer whose browser does not start', async () => {
    const { machine } = fakeMachine({ installWithApt: async () => true, canUseApt: true });
    await expect(provideChromium(machine)).rejects.toThrow('The browser tests need Chromium');
  });
});
