import { fileURLToPath } from 'node:url';

const BLOCKS = fileURLToPath(new URL('../components/article/blocks.ts', import.meta.url));
const PAGES = /[\\/]content[\\/]pages[\\/].*\.mdx$/;

/**
 * Vite plugin: offers the blocks of src/components/article/blocks.ts to every page of prose by name, so that an editor
 * types `<LawText id="…" />` and no import. Astro takes them from an export called `components`; it is added at the end
 * of the page, so that the line numbers of messages stay true.
 *
 * @see https://docs.astro.build/en/guides/integrations-guide/mdx/#assigning-custom-components-to-html-elements
 */
export function offeredBlocks() {
  return {
    name: 'offered-blocks',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!PAGES.test(id)) return null;
      return `${code}\n\nimport { blocks } from ${JSON.stringify(BLOCKS)}\nexport const components = blocks\n`;
    },
  };
}
