/**
 * `npm run hosting`, after a build: makes dist ready for a server of one’s own. Compresses every text beside itself (`.br`,
 * `.gz`), so that no server compresses the same page twice, and writes the headers and redirects in the words of Caddy
 * and nginx into `.deploy/generated`. Hosts that compress by themselves need none of it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { caddyHeaders, nginxHeaders, nginxMaps } from '../lib/hosting/headers.ts';
import { caddyRedirects, nginxRedirects, type Move } from '../lib/hosting/redirects.ts';
import { compressFolder } from './support/compress-folder.ts';
import { projectRoot } from './support/project.mjs';
import { siteBase } from './support/site-build.mjs';

const dist = resolve(projectRoot, process.argv[2] ?? 'dist');
const out = resolve(projectRoot, process.argv[3] ?? '.deploy/generated');
if (!existsSync(join(dist, '_headers'))) {
  console.error(`There is no finished build in ${dist}: run npm run build first.`);
  process.exit(1);
}
/** The policy of pages, as the build wrote it for other hosts; servers add who may frame them. */
const policy = /Content-Security-Policy: (.*); frame-ancestors 'none'/.exec(
  readFileSync(join(dist, '_headers'), 'utf8'),
)?.[1];
if (policy === undefined) throw new Error(`${dist}/_headers holds no policy for pages`);
const moves = readFileSync(join(dist, '_redirects'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Move => {
    const [from = '', to = ''] = line.split(' ');
    return { from, to };
  });
const facts = { policy, folders: [], base: siteBase() };
mkdirSync(join(out, 'temp'), { recursive: true });
const settings = {
  'headers.caddy': caddyHeaders(facts),
  'redirects.caddy': caddyRedirects(moves),
  'maps.nginx.conf': nginxMaps(facts),
  'headers.nginx.conf': nginxHeaders(),
  'redirects.nginx.conf': nginxRedirects(moves),
};
// Caddy takes no empty file.
for (const [name, text] of Object.entries(settings))
  writeFileSync(join(out, name), `# Made by npm run hosting.\n${text}`);
const { files, before, brotli, gzip } = await compressFolder(dist);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(`${files} files: ${megabytes(before)}, ${megabytes(brotli)} as Brotli, ${megabytes(gzip)} as gzip`);
