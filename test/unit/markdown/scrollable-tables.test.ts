import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { scrollableTables } from '../../../src/markdown/scrollable-tables.ts';

const table = '| A | B |\n| --- | --- |\n| 1 | 2 |\n';
const html = async (markdown: string) =>
  (await markdownToHtml(markdown, { hastPlugins: [scrollableTables], features: { gfm: true } })).html;

it('a table scrolls in a box named after the heading it stands under', async () => {
  const result = await html(`## Who *decides*\n\n${table}\n### What it does\n\nText.\n\n${table}`);
  expect(result.match(/<div[^>]*>(?=\s*<table)/g)).toEqual([
    '<div class="table-scroll" tabindex="0" role="region" aria-label="Who decides">',
    '<div class="table-scroll" tabindex="0" role="region" aria-label="What it does">',
  ]);
});

it('the heading of one document does not name the table of another', async () => {
  await html('## First document\n');
  expect(await html(table)).toContain('<div class="table-scroll" tabindex="0">');
});
