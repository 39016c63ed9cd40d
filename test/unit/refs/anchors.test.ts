import { describe, expect, it } from 'vitest';
import { markdownToHtml, mdxToMdast } from 'satteri';
import { blockAnchors } from '../../../src/lib/refs/anchors.ts';
import type { MarkdownNode } from '../../../src/lib/markdown-tree.ts';
import { blockAnchors as plugin } from '../../../src/markdown/block-anchors.ts';

const anchorsOf = (markdown: string) => blockAnchors(mdxToMdast(markdown) as MarkdownNode);
const idsOf = (markdown: string) => anchorsOf(markdown).map(({ id }) => id);

describe('the address of a block', () => {
  it.each<[string, string, string[]]>([
    ['a paragraph is named after its first citation', 'A. [@one; @two] B. [@three]', ['c-one']],
    ['what stands above gives way to what is new', 'A. [@one]\n\nB. [@one] C. [@two]', ['c-one', 'c-two']],
    ['blocks with nothing new are numbered', 'A. [@one]\n\nB. [@one]\n\nC. [@one]', ['c-one', 'c-one-2', 'c-one-3']],
    ['a paragraph that cites nothing has none', 'A.\n\n## H\n\nB.', []],
    ['each list item has its own', '- A. [@one]\n- B. [@two]\n- C.', ['c-one', 'c-two']],
    ['an inner list does not name the outer item', '- A.\n  - B. [@one]\n- C. [@two]', ['c-one', 'c-two']],
    ['a paragraph in a list item is the item', '- A. [@one]\n\n  B. [@two]', ['c-one']],
    ['a citation in a link or in strong words counts', '**A. [@one]**', ['c-one']],
    ['a table is named after what it cites', '| a |\n| - |\n| A. [@one] |', ['c-one']],
    [
      'or after its heading',
      '## The law\n\n| a |\n| - |\n| b |\n\n| a |\n| - |\n| b |',
      ['table-the-law', 'table-the-law-2'],
    ],
    ['or stands at the top', '| a |\n| - |\n| b |', ['table-top']],
  ])('%s', (_, markdown, ids) => {
    expect(idsOf(markdown)).toEqual(ids);
  });

  it('survives new wording, and a move within the page', () => {
    const before = idsOf('A. [@one]\n\nB. [@two]\n\nC. [@three]');
    const after = idsOf('C, said otherwise. [@three]\n\nNew words, no source.\n\nB. [@two]\n\nA longer A. [@one]');
    expect([...after].sort()).toEqual([...before].sort());
  });

  it('names everything that the block cites', () => {
    expect(anchorsOf('A. [@one; @two] B. [@one]')[0]!.cited).toEqual(['one', 'two']);
  });
});

it('the plugin writes the ids into the page, also where words need more than one byte', async () => {
  const markdown = '## Él\n\n«Ñandú» — A. [@one]\n\n- B. [@two]\n\n| a |\n| - |\n| b |\n';
  const ids = new Map(anchorsOf(markdown).map(({ offset, id }) => [offset, id]));
  const { html } = await markdownToHtml(markdown, {
    mdastPlugins: [plugin(() => ids)],
    fileURL: new URL('file:///page.mdx'),
    features: { directive: false },
  });
  expect(html).toContain('<p id="c-one">');
  expect(html).toContain('<li id="c-two">');
  expect(html).toContain('<table id="table-él">');
});
