/** Frames for other sites: light, without scripts, and described by oEmbed documents that lead to them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { weightOf } from '../bench/weight.ts';
import { distDir } from '../support/dist.ts';
import { builtPages, internalPath } from './built-pages.ts';
import { siteBase } from '../../src/cli/support/site-build.mjs';

const pages = builtPages();
const embeds = pages.filter(({ address }) => /^\/(?:es\/)?embed\//.test(address));
const pathIn = (href: string): string =>
  `/${decodeURIComponent(internalPath(href, '/')!.pathname).slice(siteBase().length)}`;
/** Addresses of our own are written in full: frames and reference managers need the host. */
const own = (href: string): string => new URL(href).pathname;

describe('frames', () => {
  it('are there for claims, answers, charts and the timeline, in both languages', () => {
    for (const start of [
      '/embed/claims/',
      '/embed/answers/',
      '/embed/charts/',
      '/embed/timeline/',
      '/es/embed/claims/',
    ])
      expect(
        embeds.some(({ address }) => address.startsWith(start)),
        start,
      ).toBe(true);
  });
  it('weigh 5 kB at most, sheets of charts included, and hold no script', () => {
    const perKind = Map.groupBy(embeds, ({ address }) => address.replace(/[^/]+\/$/, ''));
    // Claims and answers differ by a sentence: the longest of each kind stands for all. Every chart is weighed.
    const looked = [...perKind.values()].flatMap((group) =>
      group[0]!.address.includes('/charts/')
        ? group
        : group.toSorted((a, b) => b.html.length - a.html.length).slice(0, 3),
    );
    const heavy = looked.map(weightOf).filter(({ firstVisit, script }) => firstVisit > 5000 || script > 0);
    expect(heavy.map(({ address, firstVisit, script }) => `${address}: ${firstVisit} B, script ${script}`)).toEqual([]);
  });
  it('name the page where the sources stand, and no search engine lists them', () => {
    const faults = embeds.filter(({ html, canonical, links }) => {
      const target = canonical === undefined ? undefined : pathIn(own(canonical));
      return (
        !html.includes('<meta name="robots" content="noindex">') ||
        target === undefined ||
        !existsSync(join(distDir, target, 'index.html')) ||
        !links.some(({ href }) => href === canonical)
      );
    });
    expect(faults.map(({ address }) => address)).toEqual([]);
    for (const file of readdirSync(distDir).filter((name) => /^sitemap.*\.xml$/.test(name)))
      expect(readFileSync(join(distDir, file), 'utf8')).not.toContain('/embed/');
  });
});

describe('oEmbed documents', () => {
  it('say what the specification asks of a rich document, and lead to the frame', () => {
    const faults = embeds.filter(({ address }) => {
      const body = JSON.parse(readFileSync(join(distDir, address, 'oembed.json'), 'utf8')) as Record<string, unknown>;
      const [, src = ''] =
        /^<iframe src="([^"]+)" title="[^"]+" width="100%" height="\d+" loading="lazy"><\/iframe>$/.exec(
          String(body['html']),
        ) ?? [];
      return (
        body['version'] !== '1.0' ||
        body['type'] !== 'rich' ||
        !(Number(body['width']) > 0 && Number(body['height']) > 0) ||
        src === '' ||
        pathIn(own(src)) !== address
      );
    });
    expect(faults.map(({ address }) => address)).toEqual([]);
  });
  it('are found from the page of the record, and only there', () => {
    const linked = pages.filter(({ html }) => html.includes('application/json+oembed'));
    expect(linked.length).toBe(embeds.length);
    const faults = linked.filter(({ html }) => {
      const [tag = ''] = /<link[^>]*application\/json\+oembed[^>]*>/.exec(html) ?? [];
      const [, href = ''] = /href="([^"]+)"/.exec(tag) ?? [];
      return !existsSync(join(distDir, pathIn(own(href)))) || !html.includes('&lt;iframe src=');
    });
    expect(faults.map(({ address }) => address)).toEqual([]);
  });
});
