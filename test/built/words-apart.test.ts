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

/** Places where one element's last word touches the next one's first, as `word¦word`, by the names of the elements. */
function touchingWords(html: string): Map<string, string> {
  const found = new Map<string, string>();
  let before = '';
  let from: Node | undefined;
  const walk = (node: Node, parent: Node): void => {
    if ('value' in node) {
      const touches = from !== undefined && from !== parent && /[\p{L}\p{N}.,;:!?)”]$/u.test(before);
      if (touches && /^[\p{L}\p{N}(“]/u.test(node.value)) {
        found.set(`${nameOf(from)} and ${nameOf(parent)}`, `${before.slice(-20)}¦${node.value.slice(0, 20)}`);
      }
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

function nameOf(node: Node | undefined): string {
  if (!node || !('tagName' in node)) return '';
  const classes = node.attrs.find(({ name }) => name === 'class')?.value;
  return [node.tagName, ...(classes?.split(' ') ?? [])].join('.');
}

it('finds words that touch, and only those', () => {
  expect([...touchingWords('<p><a>Finding</a><span class="x y">A decision</span></p>')]).toEqual([
    ['a and span.x.y', 'Finding¦A decision'],
  ]);
  expect(touchingWords('<p><a>Finding</a> <span>A decision</span></p>').size).toBe(0);
  expect(touchingWords('<p>An order<sup><a>1</a></sup>, <b>signed</b>.</p><p>Next</p>').size).toBe(0);
  expect(touchingWords('<p>The <em>law</em>’s <b>re</b>-reading</p>').size).toBe(0);
});

it('no page runs the words of two elements together', () => {
  // The same template makes the same mistake on a thousand pages: one report a pair of elements and kind of page.
  const faults = new Map<string, string>();
  for (const { address, html } of builtPages()) {
    for (const [elements, words] of touchingWords(html)) {
      const key = `${elements} ${address.replace(/[^/]+\/$/, '')}`;
      if (!faults.has(key)) faults.set(key, `${address}: “${words}”: write {' '} between ${elements}`);
    }
  }
  expect([...faults.values()]).toEqual([]);
});
