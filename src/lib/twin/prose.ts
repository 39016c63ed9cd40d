/** Prose of the content as plain Markdown: citations written out as numbers with the status, typed links as addresses. */
import { resolveLink } from '../cite/link.ts';
import type { Page } from '../corpus.ts';
import { walk } from '../markdown-tree.ts';
import { findCitations, parseTypedLink } from '../refs/grammar.ts';
import { blockMarkdown } from './blocks.ts';
import { citationText, type Writing } from './writing.ts';

/** One line of Markdown from a field. */
export function lineMarkdown(text: string, writing: Writing): string {
  let line = '';
  let end = 0;
  for (const token of findCitations(text)) {
    if ('problem' in token) throw new Error(`${token.raw}: ${token.problem}`);
    line += `${text.slice(end, token.start).trimEnd()} ${citationText(token.citation, writing)}`;
    end = token.end;
  }
  return (line + text.slice(end))
    .replace(/\]\(([^()\s]+)\)/g, (_, url: string) => `](${addressOfLink(url, writing)})`)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where a link leads, in full. */
function addressOfLink(url: string, writing: Writing): string {
  const link = parseTypedLink(url);
  if (typeof link === 'string') throw new Error(`${url}: ${link}`);
  if (link === undefined) return url.startsWith('/') ? writing.fileUrl(url) : url;
  return resolveLink(link, writing.language, writing.graph, { href: writing.pageUrl }).href;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The body of a page. What is plain Markdown stays as the editor typed it; only citations, typed links and blocks are
 * written anew, at the places the tree gives, and notes to other editors are left out.
 */
export function bodyMarkdown(page: Page, writing: Writing): string {
  const { source } = page;
  const edits: Edit[] = [];
  walk(page.tree, (node) => {
    const [start, end] = [node.position!.start.offset, node.position!.end.offset];
    if (node.type === 'text') {
      for (const token of findCitations(source.slice(start, end))) {
        if ('problem' in token) throw new Error(`${page.file}: ${token.raw}: ${token.problem}`);
        edits.push({
          start: start + token.start,
          end: start + token.end,
          text: citationText(token.citation, writing),
        });
      }
    } else if (node.type === 'link') {
      const at = source.slice(start, end).lastIndexOf(`](${node.url!}`);
      // One in angle brackets stays as it is: it leads elsewhere.
      if (at >= 0) {
        const from = start + at + ']('.length;
        edits.push({ start: from, end: from + node.url!.length, text: addressOfLink(node.url!, writing) });
      }
    } else if (node.type.startsWith('mdxJsx')) {
      edits.push({ start, end, text: blockMarkdown(node, writing) });
    } else if (node.type.endsWith('Expression')) {
      edits.push(withoutNote(source, start, end));
    } else if (node.type === 'yaml') {
      edits.push({ start, end, text: '' });
    }
  });
  let body = '';
  let done = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    body += source.slice(done, start) + text;
    done = end;
  }
  return (body + source.slice(done)).trim();
}

/** A note goes with the space before it where it ends a line of text, and with what follows it anywhere else. */
function withoutNote(source: string, start: number, end: number): Edit {
  const before = /[^\s][ \t]*$/.exec(source.slice(0, start));
  const after = /^\s*/.exec(source.slice(end))![0];
  const isLast = before !== null && after.startsWith('\n');
  return isLast ? { start: before.index + 1, end, text: '' } : { start, end: end + after.length, text: '' };
}
