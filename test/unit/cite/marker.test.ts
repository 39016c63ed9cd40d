import { describe, expect, it } from 'vitest';
import { citationMarker, claimAnchor } from '../../../src/lib/cite/marker.ts';
import { evidenceOf } from '../../../src/lib/refs/evidence.ts';
import { parseCitation, type Citation } from '../../../src/lib/refs/grammar.ts';
import { toHtml } from '../../../src/lib/text/element.ts';
import { smallGraph } from '../../support/small-corpus.ts';

const graph = smallGraph();
const page = graph.corpus.pages.find(({ path, language }) => path === 'law/first' && language === 'en')!;
const context = {
  graph,
  language: 'en' as const,
  evidence: evidenceOf(graph, page),
  href: (path: string, language: string) => `/${language}${path}`,
  statusWord: (status: string) => status,
};
const mark = (inner: string) => toHtml(citationMarker(parseCitation(inner) as Citation, context));

describe('the mark of a citation', () => {
  it('gives the best source of a claim', () => {
    expect(mark('@c-sure')).toBe('<sup class="cite"><a href="#s1">1</a></sup>');
  });
  it('gives all sources of a contested claim', () => {
    expect(mark('@c-split')).toContain(
      '<a href="#s1">1</a>\u00a0<a href="#s3">3</a>\u00a0<a href="#s4">4</a>\u00a0<a class="claim status-mark status-contested"',
    );
  });
  it('gives a run of three numbers as a range', () => {
    const third = smallGraph({
      'content/pages/en/law/third.mdx':
        '---\ntitle: A\ndescription: A.\nkind: explainer\nsection: law\n---\n\nSplit. [@c-split]\n',
    });
    const evidence = evidenceOf(
      third,
      third.corpus.pages.find(({ path }) => path === 'law/third')!,
    );
    expect(toHtml(citationMarker({ items: [{ id: 'c-split' }] }, { ...context, graph: third, evidence }))).toContain(
      '<a href="#s1">1–3</a>\u00a0<a class="claim',
    );
  });
  it('gives a run in the order of the numbers, whatever the order of the sources', () => {
    const third = smallGraph({
      'content/pages/en/law/third.mdx':
        '---\ntitle: A\ndescription: A.\nkind: explainer\nsection: law\n---\n\nThree. [@s-three] Split. [@c-split]\n',
    });
    const evidence = evidenceOf(
      third,
      third.corpus.pages.find(({ path }) => path === 'law/third')!,
    );
    expect(toHtml(citationMarker({ items: [{ id: 'c-split' }] }, { ...context, graph: third, evidence }))).toContain(
      '<a href="#s1">1–3</a>\u00a0<a class="claim',
    );
  });
  it('says on a Spanish page that a claim stands in English only', () => {
    const marker = citationMarker({ items: [{ id: 'c-told' }] }, { ...context, language: 'es' });
    expect(toHtml(marker)).toContain('href="/en/claims/c-told/" hreflang="en">');
  });
  it('says the status of a claim that is not established, and links it to the claim', () => {
    expect(mark('@c-told')).toBe(
      '<sup class="cite"><a href="#s2">2</a>\u00a0<a class="claim status-mark status-reported" href="/en/claims/c-told/">reported</a></sup>',
    );
  });
  it('keeps the place in a source', () => {
    expect(mark('@s-four, p. 3')).toContain('href="#s2">2, p. 3</a>');
  });
  it('shows a source and a status once, however often the brackets name them', () => {
    expect(mark('@c-told; @c-told; @s-four').match(/<a /g)).toHaveLength(2);
  });
  it('follows an alias to the source it stands for', () => {
    expect(mark('@s-old')).toContain('href="#s4"');
  });
  it('refuses an id that nothing has', () => {
    expect(() => mark('@nothing-here')).toThrow('unknown id "nothing-here"');
  });
  it('refuses a source that the page does not name', () => {
    const other = evidenceOf(
      graph,
      graph.corpus.pages.find(({ path }) => path === 'law/third')!,
    );
    expect(() => citationMarker({ items: [{ id: 's-four' }] }, { ...context, evidence: other })).toThrow('no number');
  });
});

it('a claim has an anchor of its own', () => expect(claimAnchor('c-told')).toBe('claim-c-told'));
