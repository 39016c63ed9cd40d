// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beginBuild, noRoomIn } from './build-folder.mjs';
import { projectRoot, run } from './project.mjs';

/** Everything the built site is made from. */
const inputs = [
  'content',
  'src',
  'public',
  'CONTRIBUTING.md',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** The settings of src/site/settings.ts that come from the environment. */
const settings = ['SITE_URL', 'BASE_PATH', 'REPOSITORY_URL'];

/** Where a finished build is noted; inside node_modules, so that dist holds nothing but the site. */
const stampFile = join('node_modules', '.cache', 'built-from');

/**
 * @param {string} root the project's folder
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string} a hash over the settings, and the names and bytes of all inputs
 */
export function inputsHash(root, env = process.env) {
  const hash = createHash('sha256');
  for (const name of settings) hash.update(`${name}=${env[name] ?? ''}\0`);
  /** @param {string} path */
  const add = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) add(`${path}/${name}`);
    } else {
      hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
    }
  };
  inputs.forEach(add);
  return hash.digest('hex');
}

/**
 * @param {string} root the project's folder
 * @returns {boolean} whether dist is the complete result of a build from the present inputs
 */
export function isBuilt(root) {
  const page = join(root, 'dist', 'index.html');
  const stamp = join(root, stampFile);
  if (!existsSync(page) || !existsSync(stamp)) return false;
  return readFileSync(stamp, 'utf8') === stampText(inputsHash(root), statSync(page).mtimeMs);
}

/**
 * The page's time is part of the note: a build by other means (`astro build`) changes it, and dist is then built anew.
 *
 * @param {string} hash
 * @param {number} pageTime
 */
function stampText(hash, pageTime) {
  return `${hash} ${pageTime}\n`;
}

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string} the folder the site is built for, with a slash at both ends, as src/site/settings.ts reads it
 */
export function siteBase(env = process.env) {
  const path = (env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '');
  return path ? `/${path}/` : '/';
}

/**
 * Builds the site, from nothing, and puts it in the place of dist once it is complete: Astro's cache of rendered content
 * does not notice changed plugins (https://github.com/withastro/astro/issues/12761), hence --force. A build that fails or
 * is killed leaves dist as it was.
 *
 * @param {{ node: string, env: NodeJS.ProcessEnv, timeout?: number }} tools see `setUp`
 * @param {string[]} [options] more of Astro's options
 * @returns {Promise<{ ok: boolean, reason: string }>}
 * @throws {import('./project.mjs').SetUpError} when there is no way to write, or another build is under way
 */
export async function buildSite(tools, options = []) {
  const build = beginBuild(projectRoot);
  // Also when a signal ends us while Astro works.
  process.once('exit', build.abandon);
  try {
    const hash = inputsHash(projectRoot, tools.env);
    const result = await runAstro(['build', '--force', '--outDir', build.path, ...options], tools);
    const noRoom = result.ok ? '' : noRoomIn([build.path, join(projectRoot, 'node_modules'), tmpdir()]);
    if (noRoom) return { ok: false, reason: noRoom };
    if (!result.ok) return result;
    const page = 'index.html';
    if (!existsSync(join(build.path, page))) return { ok: false, reason: 'the build ended without writing index.html' };
    const stamp = join(projectRoot, stampFile);
    build.publish();
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, stampText(hash, statSync(join(projectRoot, 'dist', page)).mtimeMs));
    return result;
  } finally {
    build.abandon();
    process.off('exit', build.abandon);
  }
}

/**
 * @param {string[]} args of Astro's command line
 * @param {{ node: string, env: NodeJS.ProcessEnv, timeout?: number }} tools
 */
export function runAstro(args, { node, env, timeout = 0 }) {
  return run(node, [join(projectRoot, 'node_modules', 'astro', 'bin', 'astro.mjs'), ...args], { env, timeout });
}
