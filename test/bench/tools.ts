/** Programs that only the bench needs, in a folder of their own, so that nobody else has to wait for them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const toolsFolder = fileURLToPath(new URL('./tools/', import.meta.url));

/**
 * Installs the programs, unless they are there.
 *
 * @throws when npm could not install them
 */
export function installTools(folder: string = toolsFolder): void {
  if (existsSync(join(folder, 'node_modules', '.package-lock.json'))) return;
  const { status, error } = spawnSync('npm', ['ci'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0)
    throw new Error(`npm could not install the programs of ${folder}${error ? `: ${error.message}` : ''}`);
}

/** Path of a file of one of the programs, by the name of its package. */
export function toolFile(name: string): string {
  return createRequire(join(toolsFolder, 'package.json')).resolve(name);
}
