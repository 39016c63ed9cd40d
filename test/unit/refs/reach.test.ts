import { expect, it } from 'vitest';
import { publishedContent, publishedGraph, reachableFrom } from '../../../src/lib/refs/reach.ts';
import { smallGraph } from '../../support/small-corpus.ts';

const draft = (body: string) =>
  `---\ntitle: A\ndescription: A.\nkind: explainer\nsection: law\ndraft: true\n---\n\n${body}\n`;

it('readers get neither drafts nor what only drafts lead to', () => {
  const { corpus } = smallGraph({
    'content/pages/en/law/draft.mdx': draft('New. [@c-new] Known. [@c-sure]'),
    'content/claims/law/c-new.yaml':
      "statement: { en: New. }\nstatus: established\ndate: '2025'\nas_of: '2025'\nsection: law\nvolatility: law\nsources:\n  - id: s-new\n",
    'content/sources/news/s-new.yaml':
      "title: N\npublisher: P\nkind: news\nlanguage: en\nread_as: read\nrecorded: '2026-01-02'\nrights: copyrighted\nreliability: specialist\n",
  });
  const published = publishedGraph(corpus).corpus;
  expect(published.pages.map(({ path }) => path)).not.toContain('law/draft');
  expect(published.records.claim.has('c-new')).toBe(false);
  expect(published.records.source.has('s-new')).toBe(false);
  expect(published.records.claim.has('c-sure')).toBe(true);
  expect(published.records.source.has('s-one')).toBe(true);
});

it('follows references as far as they go, and ends on a circle', () => {
  const graph = smallGraph();
  expect([...reachableFrom(graph, ['claim:c-sure'])].sort()).toEqual([
    'claim:c-sure',
    'source:s-one',
    'source:s-three',
    'source:s-two',
  ]);
});

it('where nothing is held back, what is published is the corpus itself', () => {
  const { corpus } = smallGraph({
    'content/claims/law/c-sure.yaml': undefined,
    'content/pages/en/law/all.mdx': draft('All. [@c-told; @c-split; @c-dim]').replace('draft: true\n', ''),
  });
  const { graph, issues } = publishedContent(corpus);
  expect(graph.corpus).toBe(corpus);
  expect(issues.map(({ place, message }) => [place.file, message])).toContainEqual([
    'content/pages/en/law/first.mdx',
    'unknown claim or source "c-sure"',
  ]);
});
