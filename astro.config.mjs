import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { checksums } from './src/site/checksums.ts';
import { contentCheck } from './src/site/content-check.ts';
import { contentPreview } from './src/site/content-preview.ts';
import { contentSecurityPolicy } from './src/site/csp.ts';
import { hostingFiles } from './src/site/hosting.ts';
import { silenceModuleDirectiveNoise } from './src/site/log.ts';
import { markdownProcessor, plainMarkdown } from './src/site/markdown.ts';
import { offeredBlocks } from './src/site/offered-blocks.ts';
import { ownPageLayout } from './src/site/own-page-layout.ts';
import { plainDynamicImports } from './src/site/plain-dynamic-imports.ts';
import { searchIndex } from './src/site/search-index.ts';
import { BASE_PATH, SITE_URL } from './src/data/settings.ts';
import { STARLIGHT_LOCALES, SITE_TITLES } from './src/data/locales.ts';
import { sitemapOfWrittenPages } from './src/site/sitemap.ts';

// Starlight gives the Markdown pages their routes, languages and headings. Everything a reader sees is ours: see
// src/site/own-page-layout.ts.
export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // White space as in JSX, which is also how the formatter reads it: a line break between elements is no space, a space
  // is written {' '}. The other setting would put a space wherever the formatter breaks a line, inside links too.
  compressHTML: 'jsx',
  // Two pages for one address is a mistake, not a matter of who comes last.
  prerenderConflictBehavior: 'error',
  // Starlight would otherwise switch on a script that downloads every link it sees.
  prefetch: false,
  // Its scripts are more than all of a page’s own, and would be loaded with every edit.
  devToolbar: { enabled: false },
  markdown: { processor: markdownProcessor, syntaxHighlight: false },
  integrations: [
    starlight({
      title: SITE_TITLES,
      locales: STARLIGHT_LOCALES,
      defaultLocale: 'root',
      markdown: { headingLinks: false },
      sidebar: [],
      pagination: false,
      tableOfContents: false,
      expressiveCode: false,
      pagefind: false,
      disable404Route: true,
    }),
    plainMarkdown(),
    contentCheck(),
    contentPreview(),
    sitemapOfWrittenPages(),
    searchIndex(),
    // After everything that changes pages, because it hashes their scripts.
    contentSecurityPolicy(),
    hostingFiles(),
    checksums(),
  ],
  vite: {
    plugins: [ownPageLayout(), offeredBlocks(), plainDynamicImports()],
    build: {
      // A script written into the page would need a hash of its own; as a file it is cached once for the whole site.
      assetsInlineLimit: 0,
      // light-dark() and nesting stay as written: translating them for older browsers doubles the stylesheet.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      modulePreload: false,
      rolldownOptions: { onLog: silenceModuleDirectiveNoise },
    },
  },
});
