import { defineHastPlugin, type HastNode } from 'satteri';

/**
 * Makes the text of each second- to fourth-level heading a link to itself, so that a reader can copy the address of a
 * section without a script and without an extra symbol to explain. A heading that already holds a link is left alone:
 * links may not stand inside links.
 *
 * Needs ids on the headings: list it after `satteriHeadingIdsPlugin()`.
 */
export const headingAnchors = defineHastPlugin({
  name: 'heading-anchors',
  element: {
    filter: ['h2', 'h3', 'h4'],
    visit(heading) {
      const id = heading.properties['id'];
      if (typeof id !== 'string' || id === '' || heading.children.some(holdsLink)) return;
      const link = {
        type: 'element' as const,
        tagName: 'a',
        properties: { href: `#${id}` },
        children: [...heading.children],
      };
      return { ...heading, children: [link] };
    },
  },
});

function holdsLink(node: Readonly<HastNode>): boolean {
  if (node.type === 'element' && node.tagName === 'a') return true;
  return 'children' in node && node.children.some(holdsLink);
}
