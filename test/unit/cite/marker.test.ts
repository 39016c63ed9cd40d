import { describe, expect, it } from 'vitest';
import { citationMarker } from '../../../src/lib/cite/marker.ts';
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
  it('gives a run of three sources as a range that opens the claim', () => {
    expect(mark('@c-sure')).toBe('<sup class="cite"><a href="#source-s-one" data-preview="claim-c-sure">1–3</a></sup>');
  });
  it('says the status of a claim that is not established, and links it to the claim', () => {
    expect(mark('@c-told')).toBe(
      '<sup class="cite"><a href="#source-s-four" data-preview="claim-c-told">4</a> <a class="status-mark status-reported" href="/en/claims/c-told/" data-preview="claim-c-told">reported</a></sup>',
    );
  });
  it('keeps the place in a source', () => {
    expect(mark('@s-four, p. 3')).toContain('data-preview="source-s-four">4, p. 3</a>');
  });
  it('shows a source and a status once, however often the brackets name them', () => {
    expect(mark('@c-told; @c-told; @s-four').match(/<a /g)).toHaveLength(2);
  });
  it('follows an alias to the source it stands for', () => {
    expect(mark('@s-old')).toContain('href="#source-s-three"');
  });
  it('refuses an id that nothing has', () => {
    expect(() => mark('@nothing-here')).toThrow('unknown id "nothing-here"');
  });
  it('refuses a source that the page does not name', () => {
    const other = evidenceOf(graph, graph.corpus.pages.find(({ path }) => path === 'law/third')!);
    expect(() => citationMarker({ items: [{ id: 's-four' }] }, { ...context, evidence: other })).toThrow('no number');
  });
});
