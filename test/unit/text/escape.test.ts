import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { escapeAttribute, escapeHtml } from '../../../src/lib/text/escape.ts';

/** What a browser makes of some HTML. */
const parsed = (html: string) =>
  parseFragment(html).childNodes as unknown as { value?: string; attrs?: { value: string }[] }[];
// A parser drops NUL and turns carriage returns into line breaks before it sees characters.
const text = fc.string({ minLength: 1 }).filter((value) => !/[\0\r]/.test(value));

describe('escapeHtml', () => {
  it('escapes what starts a tag or a reference', () => {
    expect(escapeHtml('a < b & "c" > d')).toBe('a &lt; b &amp; "c" &gt; d');
  });

  it('gives text that a browser reads back as it was', () => {
    fc.assert(
      fc.property(text, (value) => {
        const nodes = parsed(escapeHtml(value));
        expect(nodes.map((node) => node.value)).toEqual([value]);
      }),
    );
  });
});

describe('escapeAttribute', () => {
  it.each(['"', "'"])('gives a value in %s that a browser reads back as it was', (mark) => {
    fc.assert(
      fc.property(text, (value) => {
        const [element] = parsed(`<a title=${mark}${escapeAttribute(value)}${mark}></a>`);
        expect(element?.attrs?.map((attribute) => attribute.value)).toEqual([value]);
      }),
    );
  });
});
