import { describe, expect, it } from 'vitest';
import { evidenceOf, independentOrigins } from '../../../src/lib/refs/evidence.ts';
import { relatedness } from '../../../src/lib/refs/related.ts';
import { addressOf, languagesOf } from '../../../src/lib/refs/address.ts';
import { smallGraph } from '../../support/small-corpus.ts';

const graph = smallGraph();
const page = (path: string, language = 'en') =>
  graph.corpus.pages.find((each) => each.path === path && each.language === language)!;

describe('the evidence of a page', () => {
  const evidence = evidenceOf(graph, page('law/first'));

  it('numbers sources as a reader meets them: short answer, key claims, body', () => {
    expect(evidence.claims.map(({ id }) => id)).toEqual(['c-sure', 'c-dim', 'c-told', 'c-split']);
    expect(evidence.sources.map(({ number, source }) => `${number} ${source.id}`)).toEqual([
      '1 s-one',
      '2 s-four',
      '3 s-two',
      '4 s-three',
    ]);
    expect(evidence.numberOf('s-three')).toBe(4);
    expect(evidence.numberOf('nothing')).toBeUndefined();
  });
  it('counts statuses', () => {
    expect(evidence.counts).toEqual({ established: 1, reported: 1, contested: 1, forecast: 0, opinion: 0, unknown: 1 });
  });
  it('reaches as far as its newest claim, and says the oldest of those that move', () => {
    expect(evidence.evidenceTo).toBe('2025-05');
    expect(evidence.movingSince).toBe('2025-05');
  });
  it('has no date without claims', () => {
    const { evidenceTo, movingSince, claims } = evidenceOf(graph, page('law/third'));
    expect([evidenceTo, movingSince, claims.length]).toEqual([undefined, undefined, 0]);
  });
  it('takes in what a block shows; a timeline only lists', () => {
    const withBlocks = smallGraph({
      'content/pages/en/law/third.mdx':
        '---\ntitle: A\ndescription: A.\nkind: explainer\nsection: law\n---\n\n<Timeline ids="happened" />\n\n<LawText id="rule#a" />\n\n<Claims ids="c-told" />\n',
      'content/events/happened.yaml': "title: { en: It }\ndate: '2025'\nkind: report\nclaims: [c-dim]\n",
    });
    const third = withBlocks.corpus.pages.find(({ path }) => path === 'law/third')!;
    const shown = evidenceOf(withBlocks, third);
    expect(shown.claims.map(({ id }) => id)).toEqual(['c-told']);
    expect(shown.sources.map(({ source }) => source.id)).toEqual(['s-three', 's-four']);
  });
});

describe('independence', () => {
  it('counts two sources of one report once', () => {
    expect([...independentOrigins(graph, graph.corpus.records.claim.get('c-sure')!)]).toEqual(['s-one', 's-three']);
  });
  it('ends on a circle of origins', () => {
    const circle = smallGraph({
      'content/sources/news/s-one.yaml': graph.corpus.records.source.get('s-one')!.source + 'origin: s-two\n',
    });
    expect(independentOrigins(circle, circle.corpus.records.claim.get('c-sure')!).size).toBeGreaterThan(0);
  });
});

describe('related pages', () => {
  it('come in the order of what they share; the page itself and strangers are left out', () => {
    const list = relatedness(
      graph,
      page('law/first'),
      graph.corpus.pages.filter(({ language }) => language === 'en'),
    );
    expect(list.map(({ path }) => path)).toEqual(['law/second', 'law/third']);
  });
});

describe('addresses', () => {
  it('of pages and records', () => {
    expect(addressOf(page('law/first'))).toBe('/law/first/');
    expect(addressOf(graph.corpus.records.law.get('rule')!)).toBe('/law/texts/rule/');
  });
  it('a record is Spanish only when all its words are', () => {
    expect(languagesOf(graph.corpus.records.term.get('word')!)).toEqual(['en']);
    expect(languagesOf(graph.corpus.records.source.get('s-one')!)).toEqual(['en', 'es']);
  });
  it('words quoted in Spanish need no Spanish translation, words quoted in French do', () => {
    const quoting = (language: string) =>
      smallGraph({
        'content/claims/law/c-quoting.yaml': `statement: { en: She said no., es: Dijo que no. }
status: established
date: '2025'
as_of: '2025'
sources: [{ id: s-one }]
quote: { text: 'no', source: s-one, language: ${language}, translation: { en: 'no' } }
section: law
volatility: history
`,
      }).corpus.records.claim.get('c-quoting')!;
    expect(languagesOf(quoting('es'))).toEqual(['en', 'es']);
    expect(languagesOf(quoting('fr'))).toEqual(['en']);
  });
});
