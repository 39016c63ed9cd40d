/** The project with other content, in a folder of its own. */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../../src/cli/support/project.mjs';
import type { FoundFile } from '../../../src/lib/io/files.ts';

const CODE = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'CONTRIBUTING.md',
];
const CACHES = ['.astro', '.cache', '.vite'];

/** Links to the packages of a folder, in a folder of their own, so that the caches of the tools are its own too. */
export function linkPackages(from: string, to: string): void {
  const [packages, links] = [join(from, 'node_modules'), join(to, 'node_modules')];
  mkdirSync(links, { recursive: true });
  for (const entry of readdirSync(packages, { withFileTypes: true }))
    if ((entry.isDirectory() || entry.isSymbolicLink()) && !CACHES.includes(entry.name))
      symlinkSync(join(packages, entry.name), join(links, entry.name), 'junction');
  // npm’s note of what it installed: without it, our commands would install everything anew.
  writeFileSync(join(links, '.package-lock.json'), readFileSync(join(packages, '.package-lock.json')));
}

/** Sets up a folder that does not exist yet; packages are links, caches its own. */
export function setUpOwnSite(root: string, content: readonly FoundFile[]): void {
  for (const name of CODE) cpSync(join(projectRoot, name), join(root, name), { recursive: true });
  linkPackages(projectRoot, root);
  for (const { file, bytes } of content) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), bytes);
  }
}
