import { describe, expect, it } from 'vitest';
import { graphJson, labelOf } from '../../../src/lib/api/graph.ts';
import type { RecordKind } from '../../../src/schemas/index.ts';
import { fullGraph, pageOf, recordOf } from '../../support/full-corpus.ts';
import { SITE } from '../../support/published-corpus.ts';

const graph = fullGraph();
const made = (within = graph) =>
  graphJson({ graph: within, ...SITE }) as unknown as {
    nodes: Record<string, unknown>[];
    edges: Record<string, unknown>[];
  };

describe('the graph', () => {
  it('says what it is', () => {
    expect(made()).toMatchObject({
      $schema: 'https://site.example/api/v1/schema/graph.json',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      type: 'graph',
    });
  });

  it.each([
    [
      'a claim with its standing',
      {
        key: 'claim:c-full',
        type: 'claim',
        id: 'c-full',
        label: 'It grew.',
        status: 'established',
        as_of: '2026-01',
        json: 'https://site.example/api/v1/claims/c-full.json',
      },
    ],
    [
      'a page, by its language and path',
      {
        key: 'page:es/law/first',
        type: 'page',
        id: 'es/law/first',
        label: 'A page',
        json: 'https://site.example/api/v1/pages/es/law/first.json',
      },
    ],
    [
      'a term, which has no status',
      {
        key: 'term:word',
        type: 'term',
        id: 'word',
        label: 'word',
        json: 'https://site.example/api/v1/terms/word.json',
      },
    ],
  ])('has %s', (_, node) => {
    expect(made().nodes.filter(({ key }) => key === node.key)).toEqual([node]);
  });

  it('keeps each kind together, in the order of the ids', () => {
    const keys = made().nodes.map(({ key }) => String(key));
    expect(keys.filter((key) => /^(claim|law|term):/.test(key))).toEqual([
      'claim:c-dim',
      'claim:c-full',
      'claim:c-split',
      'claim:c-sure',
      'claim:c-told',
      'law:rule',
      'term:full-word',
      'term:word',
    ]);
  });

  it.each([
    ['the field it stands in', 'source:s-two', [{ to: 'source:s-one', form: 'field', field: 'origin', count: 1 }]],
    [
      'the provision',
      'scenario:z-full',
      [{ to: 'law:rule', form: 'field', field: 'rules.law', fragment: 'a', count: 1 }],
    ],
    [
      'the place in a source, and links beside citations',
      'page:en/law/first',
      [
        { to: 'claim:c-dim', form: 'field', field: 'key', count: 1 },
        { to: 'claim:c-sure', form: 'citation', field: 'short', count: 1 },
        { to: 'claim:c-told', form: 'citation', count: 1 },
        { to: 'claim:c-sure', form: 'citation', locator: 'p. 3', count: 1 },
        { to: 'source:s-four', form: 'citation', count: 1 },
        { to: 'term:word', form: 'link', count: 1 },
        { to: 'law:rule', form: 'link', fragment: 'a', count: 1 },
        { to: 'claim:c-split', form: 'citation', count: 1 },
      ],
    ],
    [
      'how often it is named alike',
      'quiz:law-first',
      [
        { to: 'page:en/law/first', form: 'field', field: 'page', count: 1 },
        { to: 'claim:c-sure', form: 'citation', field: 'questions.*.answer.en', count: 2 },
        { to: 'claim:c-sure', form: 'citation', field: 'questions.*.answer.es', count: 2 },
      ],
    ],
  ])('says of what is named %s', (_, from, edges) => {
    expect(made().edges.filter((edge) => edge['from'] === from)).toEqual(edges.map((edge) => ({ from, ...edge })));
  });

  it('has nothing of a claim on hold', () => {
    const held = made(
      fullGraph({
        'content/claims/law/c-held.yaml':
          "statement: { en: Not yet. }\nstatus: unknown\ndate: '2025'\nas_of: '2025'\nsection: law\nvolatility: history\nsources: [{ id: s-one }]\nhold: not yet\n",
        'content/events/e-held.yaml': 'title: { en: Later }\ndate: 2025\nkind: report\nclaims: [c-held, c-sure]\n',
      }),
    );
    expect(JSON.stringify(held)).not.toContain('c-held');
    expect(held.edges.filter(({ from }) => from === 'event:e-held')).toHaveLength(1);
  });
});

describe('the label', () => {
  it.each<[RecordKind, string, string]>([
    ['claim', 'c-full', 'It grew.'],
    ['claim', 'c-told', 'A statement.'],
    ['source', 's-full', 'A study'],
    ['law', 'rule', 'A rule'],
    ['term', 'word', 'word'],
    ['actor', 'a-full', 'Ministry'],
    ['question', 'q-full', 'May it?'],
    ['option', 'o-full', 'Flights'],
    ['scenario', 'z-full', 'A rule'],
    ['standard', 'n-one', 'D1'],
    ['change', '2026-02-01-grew', 'It grew'],
    ['correction', '2026-03-01-number', 'It grew.'],
    ['quiz', 'law-first', 'law-first'],
    ['tombstone', 't-claim', 't-claim'],
  ])('of a %s (%s) is “%s”', (kind, id, label) => {
    expect(labelOf(recordOf(graph, kind, id))).toBe(label);
  });

  it('of a page is its title', () => {
    expect(labelOf(pageOf(graph, 'law'))).toBe('The law');
  });
});
