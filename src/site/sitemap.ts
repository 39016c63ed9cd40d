import { existsSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { BASE_PATH } from '../data/settings.ts';

/**
 * Integration: the sitemap, of pages that were really written. Astro's own list also names those that a middleware
 * declined to render (see src/middleware.ts), so each address is looked up among the finished files.
 */
export function sitemapOfWrittenPages(): AstroIntegration {
  let outDir: URL | undefined;
  const isWritten = (address: string): boolean => {
    const path = new URL(address).pathname.slice(BASE_PATH.length);
    return outDir !== undefined && existsSync(new URL(`./${path}index.html`, outDir));
  };
  const integration = sitemap({
    filter: isWritten,
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
