import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { scrollableTables } from '../../../src/markdown/scrollable-tables.ts';

const table = '| Law | *Who* decides |\n| --- | --- |\n| 1 | 2 |\n';
const html = (markdown: string) =>
  markdownToHtml(markdown, { hastPlugins: [scrollableTables], features: { gfm: true } }).html;

it('a table scrolls in a box named after the heading above it and its columns', () => {
  const result = html(`## The *map*\n\n${table}\n### Later\n\nText.\n\n${table}`);
  expect(result.match(/<div[^>]*>(?=\s*<table)/g)).toEqual([
    '<div class="table-scroll" tabindex="0" role="region" aria-label="The map: Law, Who decides">',
    '<div class="table-scroll" tabindex="0" role="region" aria-label="Later: Law, Who decides">',
  ]);
});

it('the heading of one document does not name the table of another', () => {
  html('## First document\n');
  expect(html(table)).toContain('aria-label="Law, Who decides"');
});
