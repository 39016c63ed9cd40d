import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import type { MarkdownNode } from '../../../../src/lib/markdown-tree.ts';
import {
  joinMarkedTexts,
  markedText,
  plainMarkedText,
  type MarkedText,
} from '../../../../src/lib/rules/prose/marked-text.ts';

/** One paragraph as marked text. */
function marked(source: string): MarkedText {
  const tree = mdxToMdast(source, { features: { directive: false } }) as MarkdownNode;
  return markedText(tree.children![0]!.children ?? [], source);
}

/** What stands in the source for each character of the words. */
const sourceOf = (source: string): string => {
  const { text, sourceOffset } = marked(source);
  return Array.from({ length: text.length }, (_, at) => source[sourceOffset(at)]).join('');
};

describe('the words of a paragraph', () => {
  it.each([
    ['plain words', 'plain words'],
    ['a *b* **c** `d`', 'a b c d'],
    ['a [b *c*](term:d) e', 'a b c e'],
    ['one\ntwo', 'one two'],
    ['one\\\ntwo', 'one two'],
    ['Said. [@a-b, p. 3] More.', 'Said. More.'],
    ['AT&amp;T &lt;b&gt; &#65;', 'AT&T <b> A'],
    ['\\*not emphasis\\*', '*not emphasis*'],
    ['a & b &amp c', 'a & b &amp c'],
  ])('%j are %j', (source, text) => expect(marked(source).text.replace(/ {2,}/g, ' ')).toBe(text));

  it.each([
    ['a *b* **c** `d`', 'a b c `'],
    ['AT&amp;T x', 'AT&T x'],
    ['&#65; x &nbsp; y', '& x & y'],
    ['\\*a\\* b', '*a* b'],
    ['a 👩 b', 'a 👩 b'],
  ])('%j know where they stand', (source, found) => {
    expect(sourceOf(source).replace(/\\/g, '')).toBe(found);
  });

  it('know where their end is', () => {
    const { text, sourceOffset } = marked('a **bc**');
    expect([text, sourceOffset(2), sourceOffset(3), sourceOffset(4), sourceOffset(9)]).toEqual(['a bc', 4, 5, 6, 6]);
    expect(markedText([], '').sourceOffset(0)).toBe(0);
  });
});

describe('what is marked', () => {
  it('is emphasis and code, with its words', () => {
    const { text, emphasis } = marked('a *b* **cd** `e` ~f~');
    expect(emphasis.map(({ start, end }) => text.slice(start, end))).toEqual(['b', 'cd', 'e']);
  });
  it('is a link, typed or not', () => {
    const { text, links } = marked('a [b c](term:d) [e](https://f.example/) [g](term:%)');
    expect(links.map(({ start, end, link }) => [text.slice(start, end), link])).toEqual([
      ['b c', { kind: 'term', id: 'd' }],
      ['e', undefined],
      ['g', undefined],
    ]);
  });
  it('is a citation, at the place it was taken from', () => {
    const { text, citations } = marked('Said. [@a-b, p. 3; @c] More. [@]');
    expect(citations.map(({ at, items }) => [text.slice(0, at).trim(), items])).toEqual([
      ['Said.', [{ id: 'a-b', locator: 'p. 3' }, { id: 'c' }]],
      [text.trim(), []],
    ]);
  });
});

describe('texts one after another', () => {
  const parts = ['a *b* [@x]', 'c [d](term:e) *f*'].map(marked);
  const joined = joinMarkedTexts(parts, '. ');
  it('keep what is marked in its place', () => {
    const { text, emphasis, links, citations } = joined;
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(text).toBe(`${parts[0]!.text}. ${parts[1]!.text}`);
    expect([emphasis.map(words), links.map(words), links[0]!.link]).toEqual([
      ['b', 'f'],
      ['d'],
      { kind: 'term', id: 'e' },
    ]);
    expect(citations.map(({ at }) => at)).toEqual([parts[0]!.citations[0]!.at]);
    expect(joinMarkedTexts(parts.toReversed(), '. ').citations[0]!.at).toBeGreaterThan(parts[1]!.text.length);
  });
  it('know where they stand', () => {
    const second = parts[0]!.text.length + 2;
    expect([joined.sourceOffset(0), joined.sourceOffset(second), joined.sourceOffset(second + 2)]).toEqual([0, 0, 3]);
    expect(joinMarkedTexts([], '. ').sourceOffset(5)).toBe(0);
  });
});

it('plain text has nothing marked and stands where it stands', () => {
  const { sourceOffset, ...plain } = plainMarkedText('a\nb *c*\n');
  expect(plain).toEqual({ text: 'a b *c* ', citations: [], links: [], emphasis: [] });
  expect(sourceOffset(3)).toBe(3);
});
