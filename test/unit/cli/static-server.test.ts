import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../../src/cli/support/static-server.mjs';

let outside: string;
let folder: string;
let server: { url: string; close: () => Promise<void> };

beforeAll(async () => {
  outside = mkdtempSync(join(tmpdir(), 'static-server-'));
  folder = join(outside, 'dist');
  mkdirSync(join(folder, 'law', 'empty'), { recursive: true });
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'not here');
  writeFileSync(join(folder, 'law', 'index.html'), 'law');
  writeFileSync(join(folder, 'law', 'año 1.csv'), 'a,b');
  writeFileSync(join(folder, 'data.json'), '{}');
  server = await serveFolder(folder);
});
afterAll(async () => {
  await server.close();
  rmSync(outside, { recursive: true });
});

/** Sends a path as it is; `fetch` would tidy it up first. */
function getRaw(path: string, method = 'GET'): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the static server', () => {
  it('serves the index of a folder', async () => {
    const response = await fetch(`${server.url}/law/`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('law');
  });

  it('leads from a folder without a slash to the one with it, and keeps the query', async () => {
    const response = await fetch(`${server.url}/law?a=1`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/law/?a=1');
  });

  it('serves files with their type, names percent-encoded', async () => {
    expect((await fetch(`${server.url}/data.json`)).headers.get('content-type')).toContain('application/json');
    expect(await (await fetch(`${server.url}/law/a%C3%B1o%201.csv`)).text()).toBe('a,b');
  });

  it.each(['/nothing', '/nothing/', '/law/empty', '/law/empty/', '/data.json/'])(
    'answers %s with the 404 page',
    async (path) => {
      const response = await fetch(server.url + path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('not here');
    },
  );

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/law/..%5c..%5csecret.txt', '//secret.txt'])(
    'never leaves the folder for %s',
    async (path) => {
      const { status, body } = await getRaw(path);
      expect(body).not.toContain('secret');
      expect([400, 404]).toContain(status);
    },
  );

  it('answers a malformed address with 400 and stays up', async () => {
    expect((await getRaw('/%E0%A4%A')).status).toBe(400);
    expect((await getRaw('//')).status).toBeLessThan(500);
    expect((await getRaw('/')).body).toBe('home');
  });

  it('answers HEAD without a body and refuses to write', async () => {
    const head = await fetch(`${server.url}/`, { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe('4');
    expect(await head.text()).toBe('');
    expect((await getRaw('/', 'POST')).status).toBe(405);
  });

  it('serves below a base path and nowhere else', async () => {
    const below = await serveFolder(folder, { base: '/explainer/' });
    try {
      expect(below.url).toMatch(/\/explainer$/);
      expect(await (await fetch(`${below.url}/law/`)).text()).toBe('law');
      expect((await fetch(new URL('/law/', below.url))).status).toBe(404);
    } finally {
      await below.close();
    }
  });

  it('says so when the port is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(serveFolder(folder, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
