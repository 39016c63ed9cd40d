/**
 * The finished site behind real servers with the configuration that is shipped in .deploy. A machine without Caddy and
 * nginx says so in one line and reads the settings only; Debian has both: apt-get install caddy nginx-light.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyIn } from '../../src/site/csp.ts';
import { siteBase } from '../../src/cli/support/site-build.mjs';
import { projectRoot } from '../../src/cli/support/project.mjs';
import { CACHE_FOREVER, COMMON_HEADERS } from '../../src/lib/hosting/headers.ts';
import { distDir } from '../support/dist.ts';
import { distFiles } from '../support/dist-files.ts';

/** The policy that the pages carry themselves. */
const policy = policyIn(readFileSync(join(distDir, 'law/overview/index.html'), 'utf8'));
const root = mkdtempSync(join(tmpdir(), 'hosting-'));
const dist = join(root, 'dist');
const generated = join(root, '.deploy', 'generated');
/** What a frame says of itself to the sites that show it. */
const oEmbed = '/embed/timeline/oembed.json';

beforeAll(() => {
  // A part of the site is enough, and compressing all of it takes minutes.
  for (const path of [
    'index.html',
    '404.html',
    '_headers',
    '_redirects',
    'law/overview',
    'method',
    'embed/timeline',
    '_astro',
    'pagefind/pagefind-worker.js',
    'feed.xml',
    'law.md',
    'api/v1/index.json',
    'data/polls.csv',
    'timeline.ics',
    'manifest.webmanifest',
    'robots.txt',
    'favicon.svg',
  ])
    if (existsSync(join(distDir, path))) cpSync(join(distDir, path), join(dist, path), { recursive: true });
  writeFileSync(join(dist, '_redirects'), '/law/an-old-page/ /law/overview/#place 301\n');
  cpSync(join(projectRoot, '.deploy', 'nginx'), join(root, '.deploy', 'nginx'), { recursive: true });
  mkdirSync(generated, { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, [join(projectRoot, 'src/cli/hosting.ts'), dist, generated], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the settings of hosts', () => {
  const headers = readFileSync(join(distDir, '_headers'), 'utf8');
  const rules = headers
    .trimEnd()
    .split('\n\n')
    .map((rule) => rule.split('\n'));

  it('say the policy of the pages themselves, and who may show them in a frame', () => {
    for (const [path, ...lines] of rules) {
      const sent = lines.find((line) => line.includes('Content-Security-Policy'))?.split(': ')[1];
      if (sent === undefined || path!.includes('/pagefind/')) continue;
      expect(sent, path).toBe(`${policy}; frame-ancestors ${/\/embed\/\*$/.test(path!) ? '*' : "'none'"}`);
    }
  });
  it('fit no address twice with the same header, because hosts would join the two', () => {
    const seen = rules.flatMap(([path, ...lines]) =>
      lines.map((line) => ({ path: path!, name: line.trim().split(':')[0]! })),
    );
    for (const one of seen)
      for (const other of seen)
        if (one !== other && one.name === other.name) {
          const folder = one.path.replace(/\*$/, '');
          expect(
            one.path.endsWith('*') && other.path.startsWith(folder),
            `${one.path} and ${other.path}: ${one.name}`,
          ).toBe(false);
        }
  });
  it('are few enough, and none is too long', () => {
    // https://developers.cloudflare.com/pages/configuration/headers/: 100 rules of 2,000 characters.
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(headers.split('\n').filter((line) => line.length > 2000)).toEqual([]);
    // https://developers.cloudflare.com/pages/configuration/redirects/: 2,000 lines of 1,000 characters.
    const moves = readFileSync(join(distDir, '_redirects'), 'utf8').split('\n');
    expect(moves.length).toBeLessThanOrEqual(2000);
    expect(moves.filter((line) => line.length > 1000)).toEqual([]);
  });
  it('belong to a site that the hosts take: no file of 25 MiB, no more than 1 GB in all', () => {
    // Cloudflare: https://developers.cloudflare.com/pages/platform/limits/; GitHub Pages: a site of 1 GB.
    const sizes = distFiles('').flatMap((path) => {
      const found = statSync(join(distDir, path));
      return found.isFile() ? [{ path, size: found.size }] : [];
    });
    expect(sizes.filter(({ size }) => size > 25 * 1024 * 1024)).toEqual([]);
    expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(1e9);
  });
  it('cover every folder that holds pages', () => {
    const folders = readdirSync(distDir, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== 'es',
    );
    for (const { name } of folders) expect(headers).toContain(`\n${siteBase()}${name}/*\n`);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((closed) => server.close(() => closed()));
  return port;
}

/** Where Debian’s package of it puts it. */
const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const SERVERS: Readonly<Record<string, (port: number) => ChildProcess>> = {
  caddy: (port) =>
    spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', join(projectRoot, '.deploy/caddy/Caddyfile')], {
      env: {
        ...process.env,
        SITE_ADDRESS: `http://127.0.0.1:${port}`,
        SITE_ROOT: dist,
        SETTINGS: generated,
        XDG_DATA_HOME: root,
        XDG_CONFIG_HOME: root,
      },
      stdio: 'ignore',
    }),
  nginx: (port) => startNginx(port, 'nginx.conf', (settings) => settings),
  // With the two lines that the file itself speaks of.
  'nginx with Brotli': (port) =>
    startNginx(
      port,
      'nginx-brotli.conf',
      (settings) =>
        `load_module ${BROTLI_MODULE};\n${settings.replace('gzip_static on;', 'gzip_static on;\n    brotli_static on;')}`,
    ),
};

function startNginx(port: number, name: string, change: (settings: string) => string): ChildProcess {
  const settings = change(readFileSync(join(projectRoot, '.deploy/nginx/nginx.conf'), 'utf8'));
  writeFileSync(
    join(root, '.deploy/nginx', name),
    settings.replace('listen 8080', `listen 127.0.0.1:${port}`).replace('nginx.pid', `${name}.pid`),
  );
  // Its workers otherwise run as a user who may not read this folder.
  const asRoot = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
  return spawn('nginx', ['-p', root, '-c', `.deploy/nginx/${name}`, ...asRoot], { stdio: 'ignore' });
}

const isInstalled = (name: string): boolean => spawnSync(name, ['-v']).error === undefined;
const installed = Object.keys(SERVERS).filter((name) =>
  name === 'nginx with Brotli' ? isInstalled('nginx') && existsSync(BROTLI_MODULE) : isInstalled(name),
);
if (!isInstalled('caddy') || !isInstalled('nginx'))
  console.warn(
    `Served by ${installed.join(', ') || 'no real server'} only: of Caddy and nginx, the other is not installed here.`,
  );

// The settings are for a site that has its host for itself.
const served = siteBase() === '/' ? installed : [];

describe.each(served)('served by %s', (name) => {
  let server: ChildProcess;
  let url: string;
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(url + path, { redirect: 'manual', headers: { 'accept-encoding': 'identity', ...headers } });

  beforeAll(async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    server = SERVERS[name]!(port);
    for (let tries = 0; tries < 100; tries += 1) {
      if (
        await fetch(url).then(
          () => true,
          () => false,
        )
      )
        return;
      await pause(100);
    }
    throw new Error(`${name} does not answer`);
  });
  afterAll(() => void server.kill());

  it('a page comes with every header', async () => {
    const response = await get('/law/overview/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8$/i);
    for (const header of COMMON_HEADERS) expect(response.headers.get(header.name), header.name).toBe(header.value);
    expect(response.headers.get('content-security-policy')).toBe(`${policy}; frame-ancestors 'none'`);
    expect(response.headers.get('cache-control')).toContain('max-age=300');
  });
  it('only what is meant for frames may be framed', async () => {
    expect((await get('/embed/claims/none/')).headers.get('content-security-policy')).toMatch(/frame-ancestors \*$/);
    expect((await get('/claims/none/')).headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'$/);
  });
  it('files named after their content are kept for good, and the worker may compile', async () => {
    const sheet = readdirSync(join(dist, '_astro')).find((file) => file.endsWith('.css'))!;
    expect((await get(`/_astro/${sheet}`)).headers.get('cache-control')).toBe(CACHE_FOREVER);
    expect((await get('/pagefind/pagefind-worker.js')).headers.get('content-security-policy')).toContain(
      'wasm-unsafe-eval',
    );
  });
  it('what was compressed is sent compressed', async () => {
    const packed = await get('/law/overview/', { 'accept-encoding': 'gzip' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(await packed.text()).toBe(readFileSync(join(dist, 'law/overview/index.html'), 'utf8'));
    const best = await get('/law/overview/', { 'accept-encoding': 'gzip, br' });
    expect(best.headers.get('content-encoding')).toBe(name === 'nginx' ? 'gzip' : 'br');
    expect(best.headers.get('vary')).toMatch(/accept-encoding/i);
    expect(await best.text()).toBe(readFileSync(join(dist, 'law/overview/index.html'), 'utf8'));
  });
  it('a missing slash and a moved page lead on', async () => {
    const slash = await get('/law/overview');
    expect([301, 308]).toContain(slash.status);
    expect(slash.headers.get('location')).toMatch(/\/law\/overview\/$|^overview\/$/);
    const moved = await get('/law/an-old-page/');
    expect(moved.status).toBe(301);
    expect(moved.headers.get('location')).toMatch(/\/law\/overview\/#place$/);
  });
  it('what is not there is answered by our own page, and settings are not told', async () => {
    for (const path of ['/nothing/', '/_headers', '/_redirects', '/law/overview/index.html.br']) {
      const missing = await get(path);
      expect(missing.status, path).toBe(404);
      if (path === '/nothing/') expect(await missing.text()).toBe(readFileSync(join(dist, '404.html'), 'utf8'));
    }
    expect((await get('/nothing/')).headers.get('x-content-type-options')).toBe('nosniff');
  });
  it('files other than pages say what they are', async () => {
    // JSON is UTF-8 by definition (RFC 8259, 8.1), so servers may leave the name of the encoding out.
    for (const [path, type] of [
      ['/law.md', /^text\/markdown; charset=utf-8$/],
      ['/feed.xml', /^(?:application|text)\/xml; charset=utf-8$/],
      ['/api/v1/index.json', /^application\/json(?:; charset=utf-8)?$/],
      ['/data/polls.csv', /^text\/csv; charset=utf-8$/],
      ['/law/overview/sources.bib', /^application\/x-bibtex; charset=utf-8$/],
      ['/law/overview/sources.ris', /^application\/x-research-info-systems; charset=utf-8$/],
      ['/timeline.ics', /^text\/calendar; charset=utf-8$/],
      ['/manifest.webmanifest', /^application\/manifest\+json(?:; charset=utf-8)?$/],
      ['/robots.txt', /^text\/plain; charset=utf-8$/],
      ['/favicon.svg', /^image\/svg\+xml/],
      [oEmbed, /^application\/json/],
    ] as const) {
      const response = await get(path);
      expect(response.status, path).toBe(200);
      expect(response.headers.get('content-type')?.toLowerCase() ?? '', path).toMatch(type);
      expect(response.headers.get('access-control-allow-origin'), path).toBe('*');
    }
  });
});
