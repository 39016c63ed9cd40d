// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One package as npm's lockfiles describe it.
 *
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, os?: string[], cpu?: string[] }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages by folder, such as `node_modules/astro`
 */

/**
 * Whether node_modules holds what the lockfile names. npm itself notes what it installed, at the very end, in
 * node_modules/.package-lock.json (https://docs.npmjs.com/cli/configuring-npm/package-lock-json#hidden-lockfiles); so an
 * installation that was broken off counts as none, and one made by hand with `npm install` counts.
 *
 * @param {string} root the project's folder
 * @returns {boolean}
 */
export function isInstalled(root) {
  const note = join(root, 'node_modules', '.package-lock.json');
  return existsSync(note) && matchesLockfile(readPackages(join(root, 'package-lock.json')), readPackages(note));
}

/**
 * @param {LockedPackages} wanted what package-lock.json names
 * @param {LockedPackages} present what npm says it installed
 * @param {{ platform: string, arch: string }} [machine]
 * @returns {boolean} false if a package is missing (an optional one may be), has another version, or was made for another
 *   kind of machine, as in a node_modules folder that was copied
 */
export function matchesLockfile(wanted, present, { platform, arch } = process) {
  const isComplete = Object.entries(wanted).every(([folder, { version, optional, devOptional }]) => {
    if (folder === '') return true;
    const installed = present[folder];
    return installed ? installed.version === version : Boolean(optional || devOptional);
  });
  const suitsMachine = Object.values(present).every(
    ({ os = [platform], cpu = [arch] }) => os.includes(platform) && cpu.includes(arch),
  );
  return isComplete && suitsMachine;
}

/**
 * @param {string} file
 * @returns {LockedPackages}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}
