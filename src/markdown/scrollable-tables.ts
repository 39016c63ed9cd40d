import { defineHastPlugin } from 'satteri';

/**
 * Puts each table into a box that scrolls by itself, so that on a narrow screen the page does not scroll sideways. The
 * box can be reached with the keyboard, and is named after the heading it stands under (WCAG 2.2, 1.4.10 and 2.1.1).
 *
 * A factory: what was the last heading is a matter of one document.
 */
export function scrollableTables() {
  let heading = '';
  return defineHastPlugin({
    name: 'scrollable-tables',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'table'],
      visit(node, ctx) {
        if (node.tagName !== 'table') {
          heading = ctx.textContent(node).trim();
          return;
        }
        ctx.wrapNode(node, {
          type: 'element',
          tagName: 'div',
          properties: {
            className: ['table-scroll'],
            tabIndex: 0,
            // A region without a name would be no landmark but a riddle; a table above all headings is only a box.
            ...(heading === '' ? {} : { role: 'region', ariaLabel: heading }),
          },
          children: [],
        });
      },
    },
  });
}
