import { existsSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { content } from '../data/content.ts';
import { BASE_PATH } from '../data/settings.ts';
import { pageAddress } from '../lib/page-address.ts';
import { lastModifiedDates, modifiedKey, type LastModified } from '../lib/refs/last-modified.ts';

/** Pages that repeat others so that they can be printed. */
const COPIES = /(?:^|\/)(?:packet|handout)\/$|^teach\/packets\//;

/** Pages for the frames of other sites: the record’s own page is the one to find. So it is with a page that moved. */
const FRAMES = /^(?:es\/)?embed\//;

/**
 * Integration: the sitemap, of pages that were really written. Astro's own list also names those that a middleware
 * declined to render (see src/middleware.ts), so each address is looked up among the finished files. Days of change come
 * from the content; the day of a build says nothing.
 */
export function sitemapOfWrittenPages(): AstroIntegration {
  let outDir: URL | undefined;
  let dates: LastModified | undefined;
  const pathOf = (address: string): string => new URL(address).pathname.slice(BASE_PATH.length);
  const isWritten = (address: string): boolean => {
    const path = pathOf(address);
    if (FRAMES.test(path) || content().graph.corpus.redirects.some(({ from }) => `/${path}`.startsWith(from)))
      return false;
    return !COPIES.test(path) && outDir !== undefined && existsSync(new URL(`./${path}index.html`, outDir));
  };
  const integration = sitemap({
    filter: isWritten,
    serialize: (item) => {
      dates ??= lastModifiedDates(content().graph);
      const { language, path } = pageAddress(pathOf(item.url).replace(/\/$/, ''));
      const day = dates.get(modifiedKey(language, path));
      return { ...item, ...(day === undefined ? {} : { lastmod: day }) };
    },
    i18n: { defaultLocale: 'en', locales: { en: 'en', es: 'es' } },
  });
  const whenConfigured = integration.hooks['astro:config:done'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:done': (options) => {
        outDir = options.config.outDir;
        return whenConfigured?.(options);
      },
    },
  };
}
