import { describe, expect, it } from 'vitest';
import type { ApiKind } from '../../../src/lib/api/kinds.ts';
import { listJson, publishedNodes, recordJson } from '../../../src/lib/api/records.ts';
import { fullGraph } from '../../support/full-corpus.ts';
import { SITE } from '../../support/published-corpus.ts';

const graph = fullGraph();
const api = (path: string): string => `https://site.example/api/v1/${path}.json`;
const recordOf = (kind: ApiKind, id: string, within = graph): Readonly<Record<string, unknown>> =>
  recordJson(
    publishedNodes(within, kind).find((node) => ('path' in node ? node.path : node.id) === id)!,
    {
      graph: within,
      ...SITE,
    },
  );
const reference = (type: string, plural: string, id: string) => ({ type, id, json: api(`${plural}/${id}`) });

describe('a record has', () => {
  it('its fields, what it names, and what names it', () => {
    expect(recordOf('claim', 'c-full')).toEqual({
      $schema: api('schema/claim'),
      schema_version: expect.stringMatching(/^1\./),
      license: 'https://creativecommons.org/licenses/by/4.0/',
      type: 'claim',
      id: 'c-full',
      links: {
        json: api('claims/c-full'),
        html: { en: 'https://site.example/claims/c-full/', es: 'https://site.example/es/claims/c-full/' },
      },
      statement: { en: 'A number grew.', es: 'Un número creció.' },
      brief: { en: 'It grew.', es: 'Creció.' },
      status: 'established',
      date: '2024',
      as_of: '2026-01',
      attributed_to: { en: 'An office', es: 'Una oficina' },
      sources: [{ id: 's-full', locator: 'p. 9' }, { id: 's-three' }],
      law: ['rule#a', 'rule#b'],
      topics: [],
      section: 'risks',
      volatility: 'figure',
      figure: { method: { en: 'Counted.', es: 'Contado.' }, period: '2023/2024' },
      checked: { on: '2026-02-03', by: 'independent', verdict: 'corrected', against: [] },
      references: [
        reference('source', 'sources', 's-full'),
        reference('source', 'sources', 's-three'),
        reference('law', 'law', 'rule'),
      ],
      referenced_by: [
        reference('actor', 'actors', 'a-full'),
        reference('answer', 'answers', 'x-full'),
        reference('change', 'changes', '2026-02-01-grew'),
        reference('correction', 'corrections', '2026-03-01-number'),
        reference('event', 'events', 'e-full'),
        reference('term', 'terms', 'full-word'),
      ],
    });
  });

  it('what names it kind by kind', () => {
    const named = recordOf('law', 'rule')['referenced_by'] as { type: string }[];
    expect(named.map(({ type }) => type)).toEqual(['claim', 'page', 'scenario', 'term']);
  });

  it('of a page, the numbered sources and the claims with their standing', () => {
    const page = recordOf('page', 'law/first');
    expect(page).toMatchObject({
      language: 'en',
      title: 'A page',
      description: 'A page.',
      kind: 'explainer',
      section: 'law',
      short: 'Sure.',
      evidence_to: '2025-05',
      key: ['c-dim'],
      change: [],
      links: {
        html: { en: 'https://site.example/law/first/', es: 'https://site.example/es/law/first/' },
        markdown: 'https://site.example/law/first.md',
      },
    });
    expect(page['claims']).toContainEqual({
      id: 'c-told',
      status: 'reported',
      as_of: '2025-05',
      json: api('claims/c-told'),
    });
    expect(page['sources']).toEqual(
      ['s-one', 's-four', 's-two', 's-three'].map((id, at) => ({ number: at + 1, id, json: api(`sources/${id}`) })),
    );
    expect(page).not.toHaveProperty('reviewed');
  });

  it('of a page without evidence, neither date nor short answer', () => {
    const hub = recordOf('page', 'law');
    expect(hub).toMatchObject({ reviewed: { on: '2026-01-06' }, change: ['A court rules.', 'A law passes.'] });
    for (const field of ['short', 'evidence_to']) expect(hub).not.toHaveProperty(field);
    expect(recordOf('page', '')).not.toHaveProperty('section');
  });

  it('of an answer, the words alone and as they were written, and not where the home page shows it', () => {
    const answer = recordOf('answer', 'x-full');
    expect(answer).toMatchObject({
      answer: { en: 'Yes, it did. Someone told so.', es: 'Sí, creció. Alguien lo dijo.' },
      answer_markdown: { es: 'Sí, *creció*. [@c-full] Alguien lo [dijo](claim:c-told). [@c-told; @s-old, p. 2]' },
      evidence_to: '2026-01',
    });
    expect(answer).not.toHaveProperty('home');
    const bare = recordOf('answer', 'x-bare');
    expect(bare['answer']).toEqual({ en: 'Nobody knows.' });
    expect(bare).not.toHaveProperty('evidence_to');
  });

  it('of a dataset, its rows, and an empty cell where one is missing', () => {
    const cut = fullGraph({ 'content/data/d-full.csv': 'year,all_planes\n2024,2\n2025\n' });
    const dataset = recordOf('dataset', 'd-full', cut);
    expect(dataset['rows']).toEqual([
      { year: '2024', all_planes: '2' },
      { year: '2025', all_planes: '' },
    ]);
    expect(dataset).toMatchObject({ links: { csv: 'https://site.example/data/d-full.csv' } });
    expect(dataset).not.toHaveProperty('chart');
  });

  it('of a law, its words, and its provisions without the lines they were read from', () => {
    const { text, provisions } = recordOf('law', 'rule') as { text: string; provisions: object[] };
    expect(text).toBe('§ 1. A rule\n\n(a) The first words of the rule.\n\n(b) The second words.\n');
    expect(provisions[1]).toEqual({
      id: 'a',
      kind: 'item',
      label: '(a)',
      depth: 1,
      parent: '1',
      paragraphs: ['The first words of the rule.'],
    });
  });

  it.each<[ApiKind, string, object]>([
    [
      'change',
      '2026-02-01-grew',
      {
        en: 'https://site.example/changes/#2026-02-01-grew',
        es: 'https://site.example/es/changes/#2026-02-01-grew',
      },
    ],
    [
      'correction',
      '2026-03-01-number',
      {
        en: 'https://site.example/changes/#2026-03-01-number',
        es: 'https://site.example/es/changes/#2026-03-01-number',
      },
    ],
    ['tombstone', 't-claim', { en: 'https://site.example/claims/t-claim/' }],
    ['tombstone', 't-page', {}],
    ['claim', 'c-told', { en: 'https://site.example/claims/c-told/' }],
    ['page', '', { en: 'https://site.example/' }],
  ])('of the kind %s (%s), the pages where it can be read', (kind, id, html) => {
    expect((recordOf(kind, id)['links'] as { html: object }).html).toEqual(html);
  });

  it('of questions on a page that is not there, no page', () => {
    const quiz = `page: law/gone\nquestions:\n${'  - { question: { en: Why? }, answer: { en: So. } }\n'.repeat(2)}`;
    const asked = fullGraph({ 'content/quizzes/law-gone.yaml': quiz });
    expect(recordOf('quiz', 'law-gone', asked)).toMatchObject({ links: { html: {} } });
  });

  it('every source by its lasting id, and what is called like an earlier one by its own', () => {
    const named = fullGraph({
      'content/glossary/s-old.yaml':
        'term: { en: old }\ndefinition: { en: Old. }\nsources: [s-old]\nsee_also: [word]\n',
      'content/glossary/newer.yaml':
        'term: { en: new }\ndefinition: { en: New. }\nsources: [s-old]\nsee_also: [s-old]\n',
    });
    expect(recordOf('term', 'newer', named)).toMatchObject({ sources: ['s-three'], see_also: ['s-old'] });
    expect(recordOf('question', 'q-full')).toMatchObject({
      positions: [{ arguments: [{ sources: ['s-three'], holders: ['s-full', 's-one'] }] }, {}, {}],
    });
  });

  it('no reference to a claim on hold', () => {
    const claim = 'content/claims/risks/c-full.yaml';
    const held = fullGraph({
      [claim]:
        "statement: { en: Not yet. }\nstatus: unknown\ndate: '2025'\nas_of: '2025'\nsection: risks\nvolatility: history\nsources: [{ id: s-one }]\nhold: not yet\n",
    });
    expect(recordOf('event', 'e-full', held)['references']).toEqual([
      { ...reference('claim', 'claims', 'c-told'), status: 'reported', as_of: '2025-05' },
      reference('actor', 'actors', 'a-full'),
      reference('actor', 'actors', 'a-bare'),
    ]);
    expect(JSON.stringify(recordOf('source', 's-one', held)['referenced_by'])).not.toContain('c-full');
  });
});

it('a list has its items, how many they are, and the table where there is one', () => {
  const list = listJson('term', { graph, ...SITE }, '/api/v1/terms.csv');
  expect(list).toMatchObject({
    $schema: api('schema/term-list'),
    type: 'list',
    kind: 'term',
    links: { json: api('terms'), csv: 'https://site.example/api/v1/terms.csv' },
    count: 2,
  });
  expect((list['items'] as { id: string }[]).map(({ id }) => id)).toEqual(['full-word', 'word']);
  expect(list['items']).not.toHaveProperty('0.references');
  expect(listJson('term', { graph, ...SITE })).not.toHaveProperty('links.csv');
});
