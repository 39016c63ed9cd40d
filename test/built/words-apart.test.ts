/**
 * Words of neighbouring elements stay apart. White space in templates follows JSX (see astro.config.mjs): a line break
 * between two elements is no space. Set apart by the style sheet alone, words run together in the search's excerpts, in
 * what is copied, and in what a screen reader says.
 */
import { expect, it } from 'vitest';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { builtPages } from './built-pages.ts';

type Node = DefaultTreeAdapterTypes.Node;

const INLINE = new Set(['a', 'b', 'cite', 'code', 'em', 'i', 'q', 'small', 'span', 'strong', 'time']);
/** A mark of citation belongs to the word before it; drawings and scripts have no words to read. */
const PASSED_OVER = new Set(['script', 'style', 'sup', 'svg']);

/** Places where one element's last word touches the next one's first, as `word¦word`. */
function touchingWords(html: string): string[] {
  const found: string[] = [];
  let before = '';
  let from: Node | undefined;
  const walk = (node: Node, parent: Node): void => {
    if ('value' in node) {
      const touches = from !== undefined && from !== parent && /[\p{L}\p{N}.,;:!?)”]$/u.test(before);
      if (touches && /^[\p{L}\p{N}(“]/u.test(node.value)) found.push(`${before.slice(-20)}¦${node.value.slice(0, 20)}`);
      before = node.value;
      from = parent;
      return;
    }
    const tag = 'tagName' in node ? node.tagName : '';
    if (PASSED_OVER.has(tag)) return;
    if (!INLINE.has(tag)) from = undefined;
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, node);
    if (!INLINE.has(tag)) from = undefined;
  };
  const document = parse(html);
  walk(document, document);
  return found;
}

it('finds words that touch, and only those', () => {
  expect(touchingWords('<p><a>Finding</a><span>A decision</span></p>')).toEqual(['Finding¦A decision']);
  expect(touchingWords('<p><a>Finding</a> <span>A decision</span></p>')).toEqual([]);
  expect(touchingWords('<p>An order<sup><a>1</a></sup>, <b>signed</b>.</p><p>Next</p>')).toEqual([]);
  expect(touchingWords('<p>The <em>law</em>’s <b>re</b>-reading</p>')).toEqual([]);
});

it('no page runs the words of two elements together', () => {
  const faults = new Map<string, string>();
  // One report a template is enough: the first page on which the same two elements touch.
  for (const { address, html } of builtPages()) {
    for (const words of touchingWords(html)) {
      const kind = address.replace(/[^/]+\/$/, '');
      if (!faults.has(kind)) faults.set(kind, `${address}: “${words}”; write {' '} between the two elements`);
    }
  }
  expect([...faults.values()]).toEqual([]);
});
