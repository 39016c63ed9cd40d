/**
 * Sätteri plugin: citations `[@id, p. 3; @other]` become numbered marks, typed links (`term:finding`) become addresses.
 * Both arrive as plain `text` and `link` nodes. A reference that leads nowhere throws: Astro drops reported diagnostics.
 *
 * @see https://github.com/withastro/astro/issues/18054 for why pages that throw must be MDX
 */
import { defineMdastPlugin, type MdastNode, type MdastPluginInput } from 'satteri';
import type { ResolvedLink } from '../lib/cite/link.ts';
import { findCitations, parseTypedLink, type Citation, type TypedLink } from '../lib/refs/grammar.ts';
import { toMarkdownNode, type Element } from '../lib/text/element.ts';

/** How the references of one page are written. */
export interface ReferenceWriter {
  cite(citation: Citation): Element;
  link(link: TypedLink): ResolvedLink;
  /** What follows a link whose target is in another language, such as “ (en inglés)”. */
  foreignNote(link: ResolvedLink): string | undefined;
}

/**
 * Makes the plugin.
 *
 * @param writerFor gives the writer for a file, or undefined for a file that is not a page of the site
 */
export function references(writerFor: (file: URL) => ReferenceWriter | undefined): MdastPluginInput {
  return ({ fileURL }: { fileURL?: URL | undefined }) => {
    const writer = fileURL && writerFor(fileURL);
    if (!writer) return null;
    return defineMdastPlugin({
      name: 'references',
      text(node, context) {
        const tokens = findCitations(node.value);
        if (tokens.length === 0) return;
        const pieces: MdastNode[] = [];
        let end = 0;
        for (const token of tokens) {
          if ('problem' in token) throw new Error(`${fileURL.pathname}: ${token.raw}: ${token.problem}`);
          // The mark belongs to the word before it: no line may begin with it.
          const before = node.value.slice(end, token.start).replace(/\s+$/, '');
          if (before !== '') pieces.push({ type: 'text', value: before });
          pieces.push(toMarkdownNode(writer.cite(token.citation)) as MdastNode);
          end = token.end;
        }
        if (end < node.value.length) pieces.push({ type: 'text', value: node.value.slice(end) });
        context.replaceNode(node, pieces);
      },
      link(node, context) {
        const link = parseTypedLink(node.url);
        if (link === undefined) return;
        if (typeof link === 'string') throw new Error(`${fileURL.pathname}: ${node.url}: ${link}`);
        const resolved = writer.link(link);
        context.setProperty(node, 'url', resolved.href);
        context.setProperty(node, 'data', {
          hProperties: { class: resolved.className, ...(resolved.hreflang ? { hreflang: resolved.hreflang } : {}) },
        } as never);
        const note = writer.foreignNote(resolved);
        if (note !== undefined) context.insertAfter(node, { type: 'text', value: ` ${note}` });
      },
    });
  };
}
