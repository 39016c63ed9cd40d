/** A small HTML element as data, so that one function decides what a marker or link looks like and three renderers can write it. */
import type { MarkdownNode } from '../markdown-tree.ts';
import { escapeAttribute, escapeHtml } from './escape.ts';

export interface Element {
  readonly tag: string;
  /** Attributes with a value of undefined are left out. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (Element | string)[];
}

/** Makes an element. */
export function element(
  tag: string,
  attributes: Element['attributes'],
  ...children: readonly (Element | string)[]
): Element {
  return { tag, attributes, children };
}

/** Writes an element as HTML; text and attribute values are escaped. */
export function toHtml(node: Element | string): string {
  if (typeof node === 'string') return escapeHtml(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`))
    .join('');
  return `<${node.tag}${attributes}>${node.children.map(toHtml).join('')}</${node.tag}>`;
}

/** Turns an element into a Markdown node that renders as that element. */
export function toMarkdownNode(node: Element | string): MarkdownNode {
  if (typeof node === 'string') return { type: 'text', value: node };
  const hProperties = Object.fromEntries(Object.entries(node.attributes).filter(([, value]) => value !== undefined));
  // Any inline parent will do: hName decides what is written.
  return {
    type: 'emphasis',
    data: { hName: node.tag, hProperties },
    children: node.children.map(toMarkdownNode),
  } as MarkdownNode;
}
