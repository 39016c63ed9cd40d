// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { projectRoot, run, SetUpError, toolEnvironment } from './support/project.mjs';

/**
 * What the search needs from the machine; replaced by fakes in the tests.
 *
 * @typedef {object} Machine
 * @property {NodeJS.ProcessEnv} env
 * @property {string} platform
 * @property {(file: string) => boolean} works whether the file is a browser that starts
 * @property {() => Promise<string | undefined>} playwrightPath where Playwright keeps its own Chromium, downloaded or not
 * @property {boolean} canUseApt whether we are root on Debian
 * @property {() => Promise<boolean>} installWithApt
 * @property {() => Promise<boolean>} downloadWithPlaywright
 * @property {(message: string) => void} say
 */

/**
 * Where a Chromium may already be, most wanted first: names in PATH, then the usual places of the system.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} platform
 * @returns {string[]}
 */
export function chromiumCandidates(env, platform) {
  if (platform === 'win32') {
    const bases = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((base) => base !== undefined);
    const inside = [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return inside.flatMap((path) => bases.map((base) => `${base}\\${path}`));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (platform !== 'darwin') return inPath;
  return [
    ...inPath,
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ];
}

/**
 * Finds a Chromium that is already on the machine, installing nothing.
 *
 * @param {Machine} machine
 * @returns {Promise<string | undefined>} path of the binary
 * @throws {SetUpError} when CHROMIUM_PATH is set but names no working browser: a wrong setting is not silently passed over
 */
export async function findChromium(machine = thisMachine()) {
  const wanted = machine.env.CHROMIUM_PATH;
  if (wanted) {
    if (machine.works(wanted)) return wanted;
    throw new SetUpError(`CHROMIUM_PATH is "${wanted}", which is not a browser that starts.`);
  }
  const found = chromiumCandidates(machine.env, machine.platform).find((file) => machine.works(file));
  if (found) return found;
  const downloaded = await machine.playwrightPath();
  return downloaded && machine.works(downloaded) ? downloaded : undefined;
}

/**
 * Finds a Chromium or installs one: as root on Debian with apt, elsewhere as Playwright's own download (into the user's cache).
 *
 * @param {Machine} machine
 * @returns {Promise<string>} path of the binary
 * @throws {SetUpError} when there is none and none can be had
 */
export async function provideChromium(machine = thisMachine()) {
  const present = await findChromium(machine);
  if (present) return present;
  if (machine.canUseApt) {
    machine.say('No Chromium found: installing Debian’s own.');
    const installed = (await machine.installWithApt()) && (await findChromium(machine));
    if (installed) return installed;
  }
  machine.say('No Chromium found: downloading Playwright’s.');
  const downloaded = (await machine.downloadWithPlaywright()) && (await findChromium(machine));
  if (downloaded) return downloaded;
  throw new SetUpError(
    'The browser tests need Chromium, and none could be found or installed: install Chromium or Chrome, or set CHROMIUM_PATH to its program file.',
  );
}

/** @returns {Machine} */
function thisMachine() {
  const env = process.env;
  return {
    env,
    platform: process.platform,
    works: starts,
    playwrightPath: async () => {
      const { chromium } = await import('playwright-core');
      return chromium.executablePath() || undefined;
    },
    canUseApt: process.getuid?.() === 0 && isDebian() && existsSync('/usr/bin/apt-get'),
    installWithApt: async () => {
      const apt = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, quiet: true, timeout: 300_000 };
      await run('apt-get', ['update', '-qq'], apt);
      return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], apt)).ok;
    },
    downloadWithPlaywright: async () => {
      const cli = join(projectRoot, 'node_modules', 'playwright-core', 'cli.js');
      return (
        await run(process.execPath, [cli, 'install', 'chromium'], { env: toolEnvironment(undefined), timeout: 300_000 })
      ).ok;
    },
    say: (message) => console.log(message),
  };
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @param {string} file */
function starts(file) {
  if (!existsSync(file)) return false;
  // On Windows `chrome.exe --version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  // Ubuntu's chromium-browser may be a stub that only tells to install a snap; only an answer counts.
  const answer = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return answer.status === 0 && /chrom|edge/i.test(answer.stdout);
}
