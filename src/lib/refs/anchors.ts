/**
 * Permanent addresses inside a page of prose. A paragraph, list item or table that cites has the id `c-` and the first
 * citation in it that stands nowhere above: `#c-nbc-drone-strikes-2025-04` is where the page first speaks of that claim.
 * Such an id survives new wording and a move within the page, which a number or a hash of the words would not; and it
 * costs few bytes.
 */
import { plainText, stringAttribute, walk, type MarkdownNode } from '../markdown-tree.ts';
import type { Page } from '../corpus.ts';
import { findCitations } from './grammar.ts';
import { headingIds } from './headings.ts';

/** The address of one block of a page. */
export interface BlockAnchor {
  readonly id: string;
  /** Where the block begins in the file. */
  readonly offset: number;
  /** Everything that is cited in it, in the order of its text. */
  readonly cited: readonly string[];
}

/**
 * The addresses of the blocks of a page, in the order of the text. A table that cites nothing is named after its heading.
 * Of blocks that cite only what stands above, the later ones are numbered.
 */
export function blockAnchors(tree: MarkdownNode): BlockAnchor[] {
  const headings = headingIds(tree);
  const seen = new Set<string>();
  const taken = new Map<string, number>();
  const anchors: BlockAnchor[] = [];
  let heading: string | undefined;
  let headingCount = 0;
  walk(tree, (node, ancestors) => {
    if (node.type === 'heading') heading = headings[headingCount++];
    const isBlock =
      node.type === 'table' ||
      node.type === 'listItem' ||
      (node.type === 'paragraph' && !ancestors.some(({ type }) => type === 'listItem'));
    if (!isBlock || node.position === undefined) return;
    const cited = citedIn(node);
    const fresh = cited.find((id) => !seen.has(id)) ?? cited[0];
    cited.forEach((id) => seen.add(id));
    const name = fresh !== undefined ? `c-${fresh}` : node.type === 'table' ? `table-${heading ?? 'top'}` : undefined;
    if (name === undefined) return;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    anchors.push({ id: count === 1 ? name : `${name}-${count}`, offset: node.position.start.offset, cited });
  });
  return anchors;
}

/** What a block cites itself: a list inside a list item has anchors of its own. */
function citedIn(block: MarkdownNode): string[] {
  const found: string[] = [];
  const descend = (node: MarkdownNode): void => {
    if (node !== block && node.type === 'list') return;
    if (node.type === 'text') {
      for (const token of findCitations(plainText(node)))
        if ('citation' in token) found.push(...token.citation.items.map(({ id }) => id));
    }
    node.children?.forEach(descend);
  };
  descend(block);
  return [...new Set(found)];
}

/** Every address on a page that a reader may have copied: headings, blocks, charts. */
export function pageAnchors(page: Page): ReadonlySet<string> {
  const anchors = new Set([...headingIds(page.tree), ...blockAnchors(page.tree).map(({ id }) => id)]);
  walk(page.tree, (node) => {
    const chart = node.name === 'Chart' ? stringAttribute(node, 'id') : undefined;
    if (chart !== undefined) anchors.add(`chart-${chart}`);
  });
  return anchors;
}
