// @ts-check
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** An error whose message is meant for the reader of the terminal: it is shown without a stack. */
export class SetUpError extends Error {
  /** @override */
  name = 'SetUpError';
}

/**
 * The environment for tools of the project: packages' commands and the Node that npm brought come first in PATH,
 * and Astro neither reports usage nor moves its servers to the background (which it does when it believes that a
 * coding agent started it: https://docs.astro.build/en/reference/cli-reference/).
 *
 * @param {string | undefined} nodeFolder folder of the node binary to use, see `findNode`
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(nodeFolder, env = process.env) {
  const folders = [nodeFolder, join(projectRoot, 'node_modules', '.bin'), env.PATH];
  return {
    ...env,
    PATH: folders.filter(Boolean).join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  };
}

/**
 * The environment for npm itself: without node_modules/.bin in PATH, so that npm is run by the machine's own Node and
 * not by the one inside node_modules, which `npm ci` is about to delete.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function npmEnvironment(env = process.env) {
  const folders = (env.PATH ?? '').split(delimiter);
  return { ...env, PATH: folders.filter((folder) => !/node_modules[\\/]/.test(folder)).join(delimiter) };
}

/**
 * Runs a command in the project's folder, its output shown as it comes.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, timeout?: number, quiet?: boolean }} [options] `timeout` in milliseconds; `quiet` hides
 *   standard output
 * @returns {Promise<{ ok: boolean, reason: string }>} never rejects; `reason` says in a few words why it is not ok
 */
export function run(command, args, { env = process.env, timeout = 0, quiet = false } = {}) {
  return new Promise((resolve) => {
    // npm and npx are .cmd files on Windows, which Node starts only through a shell.
    const shell = process.platform === 'win32' && /^(npm|npx)$/.test(command);
    /** @type {import('node:child_process').SpawnOptions} */
    const options = { cwd: projectRoot, env, shell, stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'] };
    const child = spawn(command, args, options);
    // Whoever ends us, by Ctrl-C or kill, means the child too; we stay until it has ended, and then start nothing more.
    let interrupted = false;
    const passOn = () => {
      interrupted = true;
      child.kill('SIGTERM');
    };
    process.on('SIGINT', passOn).on('SIGTERM', passOn);
    let timedOut = false;
    const timer = timeout
      ? setTimeout(() => {
          timedOut = true;
          child.kill('SIGTERM');
          setTimeout(() => child.kill('SIGKILL'), 5000).unref();
        }, timeout)
      : undefined;
    const cleanUp = () => {
      clearTimeout(timer);
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
    };
    child.on('error', (error) => {
      cleanUp();
      resolve({ ok: false, reason: `could not start ${command}: ${error.message}` });
    });
    child.on('exit', (code, signal) => {
      cleanUp();
      if (interrupted) process.exit(130);
      if (timedOut) resolve({ ok: false, reason: `no end after ${Math.round(timeout / 1000)} seconds` });
      else if (code === 0) resolve({ ok: true, reason: '' });
      else resolve({ ok: false, reason: signal ? `ended by ${signal}` : `exit code ${code}` });
    });
  });
}
