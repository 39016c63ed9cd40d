/** The picture and the words that other sites show beside a link. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { siteBase } from '../../src/cli/support/site-build.mjs';
import { distDir } from '../support/dist.ts';
import { builtPages } from './built-pages.ts';

const meta = (html: string, name: string): string | undefined =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`).exec(html)?.[1];
const pages = builtPages().filter(({ address }) => !/^\/(?:es\/)?embed\//.test(address));
const fileOf = (html: string): string => {
  const path = decodeURIComponent(new URL(meta(html, 'og:image') ?? 'https://none.example/none').pathname);
  return join(distDir, path.slice(siteBase().length));
};

it('every page names a title, a picture in its language, and what the picture shows', () => {
  const faults = pages.filter(
    ({ html, address }) =>
      !meta(html, 'og:title') ||
      !meta(html, 'og:image:alt') ||
      meta(html, 'twitter:card') !== 'summary_large_image' ||
      (meta(html, 'og:image') ?? '').includes('/es/cards/') !== address.startsWith('/es/'),
  );
  expect(faults.map(({ address }) => address)).toEqual([]);
});

it('every explainer has a card of its own; pages of records share one for each kind', () => {
  const explainers = pages.filter(({ ids }) => ids.has('standing'));
  expect(explainers.length).toBeGreaterThan(50);
  expect(new Set(explainers.map(({ html }) => fileOf(html))).size).toBe(explainers.length);
  const claims = pages.filter(({ address }) => /^\/claims\/[^/]+\/$/.test(address));
  expect(new Set(claims.map(({ html }) => fileOf(html))).size).toBe(1);
});

it('every card is a PNG of 1200 by 630, light, and not empty', async () => {
  for (const file of new Set(pages.map(({ html }) => fileOf(html)))) {
    const bytes = readFileSync(file);
    expect(bytes.length, file).toBeLessThan(80_000);
    const { format, width, height } = await sharp(bytes).metadata();
    expect({ format, width, height }, file).toEqual({ format: 'png', width: 1200, height: 630 });
    const { channels } = await sharp(bytes).stats();
    expect(channels[0]!.stdev, file).toBeGreaterThan(10);
  }
});
