// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SetUpError } from './project.mjs';

/** Astro 7 needs 22.12; running .ts files directly, as `npm run check` does, needs 22.18. */
export const oldestNode = /** @type {const} */ ([22, 18]);

/**
 * @param {string} version such as `v24.21.0`
 * @returns {boolean} whether that Node can run the project's tools
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

/**
 * The node binaries that npm may have brought for this system (package.json, optionalDependencies).
 *
 * @param {string} root the project's folder
 * @param {string} [platform]
 * @param {string} [arch]
 * @returns {string[]}
 */
export function bundledNodes(root, platform = process.platform, arch = process.arch) {
  const system = `${platform === 'win32' ? 'win' : platform}-${arch}`;
  const binary = platform === 'win32' ? 'node.exe' : 'node';
  return [`node-${system}`, `node-bin-${system}`].map((name) => join(root, 'node_modules', name, 'bin', binary));
}

/**
 * Chooses the Node that runs Astro, Vitest and the rest: the one npm brought if it runs on this system, else the one that runs
 * this script if it is new enough.
 *
 * @param {string} root the project's folder
 * @param {{ versionOf?: (binary: string) => string | undefined, own?: { path: string, version: string } }} [machine] replaced in tests
 * @returns {string} path of the binary
 * @throws {SetUpError} when neither will do
 */
export function findNode(
  root,
  { versionOf = askVersion, own = { path: process.execPath, version: process.version } } = {},
) {
  for (const binary of bundledNodes(root)) {
    const version = versionOf(binary);
    if (version && isNewEnough(version)) return binary;
  }
  if (isNewEnough(own.version)) return own.path;
  throw new SetUpError(
    `No ready-made Node for ${process.platform}-${process.arch} came with the packages, and the installed one is ${own.version}: ` +
      `please install Node 24 from https://nodejs.org (${oldestNode.join('.')} is the oldest that works).`,
  );
}

/** @param {string} binary */
function askVersion(binary) {
  if (!existsSync(binary)) return undefined;
  // A binary for another C library (Alpine) exists but does not start; only its answer counts.
  const answer = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  return answer.status === 0 ? answer.stdout.trim() : undefined;
}
