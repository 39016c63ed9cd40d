import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { stableSearchIndex } from './stable-search-index.ts';

/**
 * Integration: builds the search index over the finished pages, one for each language that `<html lang>` names. Only
 * what lies in `data-pagefind-body` is read. The same pages give the same files.
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
          // Its own writing may still be under way when it is told to end, which once left an empty file.
          const made = await index.getFiles();
          const errors = [...added.errors, ...made.errors];
          if (errors.length > 0) throw new Error(errors.join('\n'));
          for (const { path, content } of stableSearchIndex(made.files)) {
            const file = new URL(`./pagefind/${path}`, dir);
            mkdirSync(new URL('./', file), { recursive: true });
            writeFileSync(file, content);
          }
          logger.info(`${added.page_count} pages read for the search`);
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}
