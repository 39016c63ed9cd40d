import { defineHastPlugin, type HastNode } from 'satteri';

/**
 * Puts each table into a box that scrolls by itself, so that on a narrow screen the page does not scroll sideways. The
 * box can be reached with the keyboard (WCAG 2.2, 1.4.10 and 2.1.1). It is named after the heading it stands under and
 * the heads of its columns: together they differ from table to table, and they need no words of ours.
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
        const columns = headCells(node).map((cell) => ctx.textContent(cell).trim());
        const name = [heading, columns.filter(Boolean).join(', ')].filter(Boolean).join(': ');
        ctx.wrapNode(node, {
          type: 'element',
          tagName: 'div',
          properties: { className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel: name },
          children: [],
        });
      },
    },
  });
}

function headCells(node: Readonly<HastNode>): Readonly<HastNode>[] {
  if (node.type === 'element' && node.tagName === 'th') return [node];
  return 'children' in node ? node.children.flatMap(headCells) : [];
}
