import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { headingAnchors } from '../../../src/markdown/heading-anchors.ts';

const html = async (markdown: string) =>
  (await markdownToHtml(markdown, { hastPlugins: [satteriHeadingIdsPlugin(), headingAnchors] })).html.trim();

describe('headings', () => {
  it('link to themselves', async () => {
    expect(await html('## What the law *asks*')).toBe(
      '<h2 id="what-the-law-asks"><a href="#what-the-law-asks">What the law <em>asks</em></a></h2>',
    );
  });

  it('with a link of their own are left alone, however deep it lies', async () => {
    expect(await html('### See *the [law](/law/)*')).toBe(
      '<h3 id="see-the-law">See <em>the <a href="/law/">law</a></em></h3>',
    );
  });

  it('of the first level stay plain: it is the title', async () => {
    expect(await html('# Title')).toBe('<h1 id="title">Title</h1>');
  });
});
