import { satteri, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import { blockAnchors } from '../markdown/block-anchors.ts';
import { headingAnchors } from '../markdown/heading-anchors.ts';
import { pictures } from '../markdown/pictures.ts';
import { references } from '../markdown/references.ts';
import { scrollableTables } from '../markdown/scrollable-tables.ts';
import { blockIdsFor, writerFor } from './references.ts';
import { pictureFile } from './picture-file.ts';

/**
 * How Markdown becomes HTML on this site: the one list of plugins, in the order in which they run. Plugins of the first
 * list see Markdown nodes (text, links), those of the second see HTML elements; the first list always runs first.
 */
export const markdownProcessor = satteri({
  mdastPlugins: [blockAnchors(blockIdsFor), references(writerFor)],
  hastPlugins: [
    // Ids first: the anchors point at them.
    satteriHeadingIdsPlugin(),
    headingAnchors,
    scrollableTables,
    pictures(pictureFile),
  ],
});

/**
 * Integration: takes back a feature that Starlight switches on. With directives on, "10:30am", "3:1" and "Article 2:3"
 * are read as markup. Nothing here is written with directives, so they are simply text again. Must stand after
 * Starlight in the list.
 */
export function plainMarkdown(): AstroIntegration {
  return {
    name: 'plain-markdown',
    hooks: {
      'astro:config:setup': () => {
        markdownProcessor.options.features.directive = false;
      },
    },
  };
}
