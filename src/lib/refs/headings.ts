/** The anchors of a page's headings, as the site writes them. */
import GithubSlugger from 'github-slugger';
import { plainText, walk, type MarkdownNode } from '../markdown-tree.ts';
import { oncePer } from '../once.ts';

/** Ids of the headings of a page in the order of the text; repeats get -1, -2 … as Astro's heading ids do. */
export const headingIds = oncePer((tree: MarkdownNode): readonly string[] => {
  const slugger = new GithubSlugger();
  const ids: string[] = [];
  walk(tree, (node) => {
    if (node.type === 'heading') ids.push(slugger.slug(plainText(node)));
  });
  return ids;
});
