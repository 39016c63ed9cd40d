/** The text of a page of prose as a component, for pages that show it beside others. */
import { getEntry, render } from 'astro:content';
import type { Page } from '../lib/corpus.ts';
import { pageId } from '../lib/page-address.ts';

/**
 * The rendered content of a page.
 *
 * @throws when the content reader and Astro disagree about which pages exist
 */
export async function proseOf(page: Page) {
  const entry = await getEntry('docs', pageId(`${page.language}/${page.path}.mdx`));
  if (!entry) throw new Error(`Astro knows no page ${page.path} in ${page.language}: run npm run check`);
  return (await render(entry)).Content;
}
