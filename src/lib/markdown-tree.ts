/** The part of a Markdown syntax tree (mdast) that the content checks use, and ways through it. */

export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface MarkdownAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | { readonly value: string } | null;
}

export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null;
  readonly name?: string | null;
  readonly depth?: number;
  readonly attributes?: readonly MarkdownAttribute[];
  readonly children?: readonly MarkdownNode[];
  readonly position?: { readonly start: Point; readonly end: Point };
}

/** Visits a node and everything below it, parents first, in the order of the text. */
export function walk(
  node: MarkdownNode,
  visit: (node: MarkdownNode, ancestors: readonly MarkdownNode[]) => void,
  ancestors: readonly MarkdownNode[] = [],
): void {
  visit(node, ancestors);
  if (!node.children) return;
  const below = [...ancestors, node];
  for (const child of node.children) walk(child, visit, below);
}

/** The words of a node without its markup. */
export function plainText(node: MarkdownNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return ' ';
  return (node.children ?? []).map(plainText).join('');
}

/** The value of a string attribute of a component, or undefined when it is missing or an expression. */
export function stringAttribute(node: MarkdownNode, name: string): string | undefined {
  const attribute = node.attributes?.find((candidate) => candidate.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

/** Line and column (from 1) of an offset in a text. */
export function pointAt(source: string, offset: number): Point {
  const before = source.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak, offset };
}
