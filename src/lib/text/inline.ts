/**
 * Inline Markdown of a record's field to HTML: emphasis, strong, code, links, nothing else. What would be a block
 * elsewhere ("1. ", "# ", "- ") stays text, HTML stays text, and directives are off: with them on, Sätteri eats ":3" of
 * "Article 2:3" (its divergences.md: unknown directives are dropped).
 */
import { markdownToMdast } from 'satteri';
import type { MarkdownNode } from '../markdown-tree.ts';
import { escapeAttribute, escapeHtml } from './escape.ts';

/** Attributes of a link, `href` among them; those without a value are left out. */
export type LinkAttributes = Readonly<Record<string, string | undefined>>;

/** Says what a link's address becomes; undefined leaves the address as it is. */
export type LinkResolver = (url: string) => LinkAttributes | undefined;

/** Thrown for a link that must not be published; the message says what to type instead. */
export class InlineMarkdownError extends Error {
  override readonly name = 'InlineMarkdownError';
}

/** Holds the line together as one paragraph. After it, as after a space, words may be emphasised and addresses linked. */
const GUARD = '(';

/**
 * Renders one line of Markdown; line breaks count as spaces.
 * @param markdown what an editor typed
 * @param resolveLink called with the address of every link, typed ones (`term:finding`) included
 * @returns HTML for inside a paragraph
 * @throws InlineMarkdownError when a link leads, after resolving, neither to the web, a mailbox nor a place on the site
 */
export function renderInline(markdown: string, resolveLink: LinkResolver = () => undefined): string {
  const line = markdown.replace(/\s+/g, ' ').trim();
  const tree = markdownToMdast(GUARD + line, {
    features: { directive: false, frontmatter: false, gfm: { footnotes: false } },
  }) as MarkdownNode;
  const html = (tree.children ?? [])
    .flatMap((block) => block.children ?? [])
    .map((node) => render(node, resolveLink))
    .join('');
  return html.slice(GUARD.length);
}

function render(node: MarkdownNode, resolveLink: LinkResolver): string {
  const inside = (): string => (node.children ?? []).map((child) => render(child, resolveLink)).join('');
  switch (node.type) {
    case 'emphasis':
      return `<em>${inside()}</em>`;
    case 'strong':
      return `<strong>${inside()}</strong>`;
    case 'inlineCode':
      return `<code>${escapeHtml(node.value ?? '')}</code>`;
    case 'link':
      return `<a${attributesOf(node.url ?? '', resolveLink)}>${inside()}</a>`;
    case 'image':
      return escapeHtml(node.alt ?? '');
    default:
      return node.children ? inside() : escapeHtml(node.value ?? '');
  }
}

function attributesOf(url: string, resolveLink: LinkResolver): string {
  const attributes = resolveLink(url) ?? { href: url };
  const href = attributes['href'] ?? '';
  if (!isSafeAddress(href)) {
    throw new InlineMarkdownError(
      `the link "${url}" leads nowhere that can be published: write https://…, a path such as /law/, or a typed link such as term:finding`,
    );
  }
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`))
    .join('');
}

/**
 * True for http(s), mailto and addresses on this site. Browsers skip control characters and white space in a scheme
 * ("java\nscript:"), so these are refused outright. "//host" would be another site without saying so.
 * Source: WHATWG URL Standard, basic URL parser.
 */
function isSafeAddress(href: string): boolean {
  if (href === '' || /[\u0000-\u0020\u007f\\]/.test(href) || href.startsWith('//')) return false;
  return /^(?:https?:\/\/|mailto:)/i.test(href) || !/^[^/?#]*:/.test(href);
}
