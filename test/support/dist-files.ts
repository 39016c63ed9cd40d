/** Files of the finished build that are not pages. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_URL, BASE_PATH } from '../../src/data/settings.ts';
import { distDir } from './dist.ts';

let known: string[] | undefined;

/** Paths of all files with an ending, from the root of the site: `/api/v1/claims.json`. */
export function distFiles(ending: string): string[] {
  known ??= readdirSync(distDir, { recursive: true, encoding: 'utf8' })
    .map((name) => `/${name.replaceAll('\\', '/')}`)
    .sort();
  return known.filter((path) => path.endsWith(ending));
}

/** The text of a file of the build. */
export function distText(path: string): string {
  return readFileSync(join(distDir, path), 'utf8');
}

const origin = `${SITE_URL}${BASE_PATH}`;
const seen = new Map<string, boolean>();

/** True for addresses of this site. */
export function isOwn(address: string): boolean {
  return address.startsWith(origin);
}

/** True when the build has the page or file behind an address of this site; a place on a page must be there too. */
export function isBuilt(address: string): boolean {
  const answer = seen.get(address) ?? look(address);
  seen.set(address, answer);
  return answer;
}

function look(address: string): boolean {
  const { pathname, hash } = new URL(address);
  const path = `/${decodeURIComponent(pathname).slice(BASE_PATH.length)}`;
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (!statSync(join(distDir, file), { throwIfNoEntry: false })?.isFile()) return false;
  return hash === '' || new RegExp(`\\bid="?${hash.slice(1)}["\\s>]`).test(distText(file));
}

/** Every address of this site in a text of JSON, each once. */
export function ownAddresses(text: string): string[] {
  const found = [...text.matchAll(/"(https?:\/\/[^"\s]+)"/g)].map((match) => match[1]!);
  return [...new Set(found)].filter((address) => isOwn(address) && !address.includes('{'));
}
