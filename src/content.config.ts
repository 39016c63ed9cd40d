import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { pageFields } from './schemas/page.ts';
import { pageId } from './lib/page-address.ts';

/**
 * A loader that is told of files that come and go, and not of what changes in them: `astro dev` shows that at once (see
 * src/site/content-preview.ts), and would load every page a second time half a second later.
 */
function withoutChanges(loader: Loader): Loader {
  return {
    ...loader,
    load({ watcher, ...context }) {
      if (!watcher) return loader.load(context);
      const comingAndGoing = {
        add: (path: string) => watcher.add(path),
        on: (event: string, listener: () => void) => (event === 'change' ? watcher : watcher.on(event, listener)),
      };
      return loader.load({ ...context, watcher: comingAndGoing as typeof watcher });
    },
  };
}

export const collections = {
  docs: defineCollection({
    loader: withoutChanges(
      glob({
        base: './content/pages',
        pattern: '**/*.mdx',
        // Nobody asks for it: pages are compiled from their files.
        retainBody: false,
        generateId: ({ entry }) => pageId(entry),
      }),
    ),
    schema: docsSchema({ extend: z.object(pageFields) }),
  }),
  // Starlight looks its few own words up here; ours come from src/data/strings.ts, of the same files.
  i18n: defineCollection({
    loader: withoutChanges(glob({ base: './content/ui', pattern: '*.yaml' })),
    schema: i18nSchema(),
  }),
};
