import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OWN = fileURLToPath(new URL('../components/starlight/Page.astro', import.meta.url));
const THEIRS = fileURLToPath(new URL('./components/Page.astro', import.meta.resolve('@astrojs/starlight/components')));

/**
 * Vite plugin: puts our page in the place of Starlight's, the one component that pulls in all of its styles, scripts,
 * theme, sidebar and search. What remains of Starlight is what we use: routes, languages, headings. Overriding its
 * thirty components one by one would still ship its stylesheet.
 *
 * @throws at start-up when Starlight no longer has the file, and at the end of a build in which the swap never happened:
 *   an upgrade that moves the file must fail here and not publish a site with two layouts.
 */
export function ownPageLayout() {
  if (!existsSync(THEIRS)) {
    throw new Error(
      `Starlight no longer has ${THEIRS}. Find what its routes/common.astro renders now, and adapt src/site/own-page-layout.ts.`,
    );
  }
  return {
    name: 'own-page-layout',
    enforce: 'pre' as const,
    resolveId(source: string, importer: string | undefined) {
      const fromStarlight = importer?.replaceAll('\\', '/').includes('/@astrojs/starlight/');
      return fromStarlight && source.endsWith('/Page.astro') ? OWN : null;
    },
  };
}
