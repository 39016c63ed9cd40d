// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const stampName = '.installed-from';

/**
 * What the installed packages depend on: the exact bytes of the lockfile, and the kind of machine (a node_modules folder copied
 * to another system holds the wrong binaries).
 *
 * @param {string | Uint8Array} lockfile
 * @param {string} [platform]
 * @param {string} [arch]
 * @returns {string} one line
 */
export function installationStamp(lockfile, platform = process.platform, arch = process.arch) {
  return `${createHash('sha256').update(lockfile).digest('hex')} ${platform}-${arch}`;
}

/**
 * @param {string} root the project's folder
 * @returns {boolean} whether node_modules was installed from this very lockfile on this kind of machine
 */
export function isInstalled(root) {
  const stampFile = join(root, 'node_modules', stampName);
  if (!existsSync(stampFile)) return false;
  return readFileSync(stampFile, 'utf8').trim() === installationStamp(readFileSync(join(root, 'package-lock.json')));
}

/**
 * Notes that node_modules holds what the lockfile says. `npm ci` deletes the note together with the folder.
 *
 * @param {string} root the project's folder
 */
export function markInstalled(root) {
  const stamp = installationStamp(readFileSync(join(root, 'package-lock.json')));
  writeFileSync(join(root, 'node_modules', stampName), `${stamp}\n`);
}
