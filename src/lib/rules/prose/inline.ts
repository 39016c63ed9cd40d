/** Inline Markdown that stands in a field. */
import { mdxToMdast } from 'satteri';
import type { MarkdownNode } from '../../markdown-tree.ts';

/**
 * Parses the Markdown of a field.
 *
 * @returns the inline nodes of its paragraphs; for text that cannot be parsed, that text as one node
 */
export function inlineNodes(text: string): readonly MarkdownNode[] {
  try {
    const tree = mdxToMdast(text, { features: { directive: false } }) as MarkdownNode;
    return (tree.children ?? []).flatMap((block) => block.children ?? []);
  } catch {
    return [
      {
        type: 'text',
        value: text,
        position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: text.length } },
      },
    ];
  }
}
