import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { pageFields } from './schemas/page.ts';
import { pageId } from './lib/page-address.ts';

export const collections = {
  docs: defineCollection({
    loader: glob({
      base: './content/pages',
      pattern: '**/*.mdx',
      // Nobody asks for it: pages are compiled from their files.
      retainBody: false,
      generateId: ({ entry }) => pageId(entry),
    }),
    schema: docsSchema({ extend: z.object(pageFields) }),
  }),
  // Starlight looks its few own words up here; ours come from src/data/strings.ts, of the same files.
  i18n: defineCollection({
    loader: glob({ base: './content/ui', pattern: '*.yaml' }),
    schema: i18nSchema(),
  }),
};
