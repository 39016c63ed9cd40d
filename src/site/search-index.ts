import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/**
 * Integration: builds the search index over the finished pages, one for each language that `<html lang>` names. Only
 * what lies in `data-pagefind-body` is read.
 *
 * @throws what Pagefind reports, which stops the build: a site whose search is silently empty is broken.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        try {
          const { index, errors: startErrors } = await pagefind.createIndex({
            // Words in drawings are labels out of context; they pollute the excerpts.
            excludeSelectors: ['svg'],
          });
          if (index === undefined) throw new Error(startErrors.join('\n'));
          const added = await index.addDirectory({ path: fileURLToPath(dir) });
          const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('./pagefind/', dir)) });
          const errors = [...added.errors, ...written.errors];
          if (errors.length > 0) throw new Error(errors.join('\n'));
          logger.info(`${added.page_count} pages read for the search`);
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}
