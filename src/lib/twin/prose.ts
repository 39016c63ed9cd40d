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

const COMMENT = /^\{\/\*[^]*\*\/\}$/;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The body of a page. What is plain Markdown stays as the editor typed it; only citations, typed links and blocks are
 * written anew, at the places the tree gives.
 */
export function bodyMarkdown(page: Page, writing: Writing): string {
  const { source } = page;
  const edits: Edit[] = [];
  walk(page.tree, (node) => {
    if (!node.position) return;
    const [start, end] = [node.position.start.offset, node.position.end.offset];
    if (node.type === 'text') {
      for (const token of findCitations(source.slice(start, end))) {
        if ('problem' in token) throw new Error(`${page.file}: ${token.raw}: ${token.problem}`);
        edits.push({
          start: start + token.start,
          end: start + token.end,
          text: citationText(token.citation, writing),
        });
      }
    } else if (node.type === 'link' && node.url !== undefined) {
      const at = source.slice(start, end).lastIndexOf(`](${node.url}`);
      if (at >= 0) {
        const from = start + at + ']('.length;
        edits.push({ start: from, end: from + node.url.length, text: addressOfLink(node.url, writing) });
      }
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      edits.push({ start, end, text: blockMarkdown(node, writing) });
    } else if (COMMENT.test(source.slice(start, end))) {
      // With the blank lines behind it: what editors tell each other is not part of the page.
      edits.push({ start, end: end + (/^\n+/.exec(source.slice(end))?.[0].length ?? 0), text: '' });
    }
  });
  const bodyStart = /^---\n[\s\S]*?\n---(?:\n|$)/.exec(source)?.[0].length ?? 0;
  let body = '';
  let end = bodyStart;
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    body += source.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return (body + source.slice(end)).trim();
}
