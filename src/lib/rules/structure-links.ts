import { pointAt, walk, type MarkdownNode } from '../markdown-tree.ts';
import { parseTypedLink } from '../refs/grammar.ts';
import { headingIds } from '../refs/headings.ts';
import { nearestOf } from '../text/nearest.ts';
import { defineRule } from './rule.ts';

export const linksAreTypedOrWhole = defineRule({
  code: 'LINK',
  title: 'A link on the site is a typed link, such as page:law/overview; one to another site has its whole address.',
  severity: 'error',
  why: 'Typed links survive a move, keep the language of the reader and tell the other page who refers to it.',
  *find({ corpus }) {
    for (const page of corpus.pages) {
      const links: MarkdownNode[] = [];
      walk(page.tree, (node) => {
        if (node.type === 'link' && parseTypedLink(node.url ?? '') === undefined) links.push(node);
      });
      for (const { url = '', position } of links) {
        const fault = faultOf(url, page.tree);
        if (!fault) continue;
        const { line, column } = pointAt(page.source, position?.start.offset ?? 0);
        yield { place: { file: page.file, line, column }, ...fault };
      }
    }
  },
});

function faultOf(url: string, tree: MarkdownNode): { message: string; cure: string } | undefined {
  if (/^(?:https:\/\/|mailto:)/.test(url)) return undefined;
  if (url.startsWith('http://'))
    return {
      message: `the link ${url} is not encrypted`,
      cure: 'write https:// if the site has it, or cite it as a source',
    };
  if (url.startsWith('#')) {
    const ids = headingIds(tree);
    if (ids.includes(url.slice(1))) return undefined;
    const nearest = nearestOf(url.slice(1), ids);
    return {
      message: `this page has no heading "${url}"`,
      cure: nearest ? `did you mean "#${nearest}"?` : `its headings are ${ids.map((id) => `#${id}`).join(' ')}`,
    };
  }
  return {
    message: `the link ${url} does not say what it leads to`,
    cure: 'write page:law/overview for a page, or term:, law:, claim: and so on for a record',
  };
}
