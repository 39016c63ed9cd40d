import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caddyHeaders, headersFile, nginxHeaders, nginxMaps, WORKER_POLICY } from '../../../src/lib/hosting/headers.ts';
import { caddyRedirects, nginxRedirects, redirectsFile } from '../../../src/lib/hosting/redirects.ts';

const facts = {
  policy: "default-src 'none'",
  folders: ['embed', 'law', 'pagefind', 'es/embed', 'es/law'],
  base: '/sub/',
};

describe('headers', () => {
  it('differ only in rules that do not overlap, below the folder of the site', () => {
    const rules = headersFile(facts).trimEnd().split('\n\n');
    expect(rules.map((rule) => rule.split('\n')[0])).toEqual([
      '/sub/*',
      '/sub/',
      '/sub/es/',
      '/sub/_astro/*',
      '/sub/embed/*',
      '/sub/law/*',
      '/sub/pagefind/*',
      '/sub/es/embed/*',
      '/sub/es/law/*',
    ]);
    expect(rules[0]).not.toContain('Content-Security-Policy');
    expect(rules[4]).toContain("Content-Security-Policy: default-src 'none'; frame-ancestors *\n");
    expect(rules[5]).toContain("Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\n");
    expect(rules[6]).toContain(WORKER_POLICY);
  });
  it.each([
    ['Netlify and Cloudflare', headersFile, '_headers'],
    ['Caddy', caddyHeaders, 'caddy'],
    ['nginx, maps', nginxMaps, 'nginx-maps'],
    ['nginx, directives', nginxHeaders, 'nginx-headers'],
  ])('are written for %s', (_, write, file) => {
    expect(write(facts)).toBe(readFileSync(new URL(`../../fixtures/hosting/${file}`, import.meta.url), 'utf8'));
  });
});

it('redirects are written for each host', () => {
  const moves = [{ from: '/old/', to: '/new/#place' }];
  expect(redirectsFile(moves)).toBe('/old/ /new/#place 301\n');
  expect(caddyRedirects(moves)).toBe('redir /old/ /new/#place permanent\n');
  expect(nginxRedirects(moves)).toBe('location = /old/ { return 301 /new/#place; }\n');
  expect([redirectsFile([]), caddyRedirects([]), nginxRedirects([])]).toEqual(['', '', '']);
});
