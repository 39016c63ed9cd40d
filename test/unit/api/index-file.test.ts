import { describe, expect, it } from 'vitest';
import { indexJson, type IndexWords } from '../../../src/lib/api/index-file.ts';
import { IndexShape } from '../../../src/lib/api/shapes.ts';
import { openApiJson } from '../../../src/lib/api/openapi.ts';
import { CLAIM_STATUSES } from '../../../src/schemas/index.ts';
import { fullGraph } from '../../support/full-corpus.ts';
import { SITE } from '../../support/published-corpus.ts';
import { smallGraph } from '../../support/small-corpus.ts';

const context = { graph: fullGraph(), ...SITE };
const words: IndexWords = {
  title: 'A site',
  description: 'What it is.',
  evidence: 'To 2026.',
  notice: 'Keep the status.',
  about: (kind) => `About ${kind}.`,
  meaning: (status) => `Means ${status}.`,
};
const index = () => IndexShape.parse(indexJson(context, words));

describe('the index', () => {
  it('says what there is, how far it reaches, and what must be kept', () => {
    expect(index()).toMatchObject({
      $schema: 'https://site.example/api/v1/schema/index.json',
      type: 'index',
      title: 'A site',
      description: 'What it is.',
      updated: '2026-03-01',
      evidence: 'To 2026.',
      notice: 'Keep the status.',
    });
  });

  it('has no day of the latest news while there is none', () => {
    expect(indexJson({ ...context, graph: smallGraph() }, words)).not.toHaveProperty('updated');
  });

  it('explains every status', () => {
    expect(index().statuses).toEqual(CLAIM_STATUSES.map((status) => ({ status, meaning: `Means ${status}.` })));
  });

  it('leads to the files that are no lists', () => {
    expect(index().links).toMatchObject({
      documentation: 'https://site.example/api/v1/',
      graph: 'https://site.example/api/v1/graph.json',
      datapackage: 'https://site.example/datapackage.json',
      feed: 'https://site.example/feed.xml',
      llms: 'https://site.example/llms.txt',
    });
  });

  it.each([
    [
      'law',
      {
        about: 'About law.',
        count: 1,
        list: 'https://site.example/api/v1/law.json',
        record: 'https://site.example/api/v1/law/{id}.json',
        csv: 'https://site.example/api/v1/law.csv',
        schema: 'https://site.example/api/v1/schema/law.json',
        list_schema: 'https://site.example/api/v1/schema/law-list.json',
      },
    ],
    [
      'quiz',
      {
        about: 'About quiz.',
        count: 1,
        list: 'https://site.example/api/v1/quizzes.json',
        record: 'https://site.example/api/v1/quizzes/{id}.json',
        schema: 'https://site.example/api/v1/schema/quiz.json',
        list_schema: 'https://site.example/api/v1/schema/quiz-list.json',
      },
    ],
  ])('tells of the kind %s where all of it lies', (kind, about) => {
    expect(index().kinds.filter((each) => each.kind === kind)).toEqual([{ kind, ...about }]);
  });

  it('counts only what is published', () => {
    expect(index().kinds.find(({ kind }) => kind === 'claim')?.count).toBe(5);
  });
});

describe('the description for tools', () => {
  interface Operation {
    readonly operationId: string;
  }
  const described = () =>
    openApiJson(context, words) as unknown as {
      paths: Readonly<Record<string, { readonly get: Operation }>>;
    };
  const ok = (type: string, schema: object, summary: string) => ({
    200: { description: summary, content: { [type]: { schema } } },
  });
  const schemaAt = (name: string) => ({ $ref: `https://site.example/api/v1/schema/${name}.json` });
  const inPath = (name: string, about: string) => ({
    name,
    in: 'path',
    required: true,
    description: about,
    schema: { type: 'string' },
  });
  const missing = { 404: { description: 'There is no such record.' } };

  it('says what it describes, under which licence, and where', () => {
    expect(described()).toMatchObject({
      openapi: '3.1.1',
      info: {
        title: 'A site',
        description: 'What it is. Keep the status.',
        version: expect.stringMatching(/^1\.\d+\.\d+$/),
        license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      },
      servers: [{ url: 'https://site.example' }],
    });
  });

  const language = inPath('language', '`en` or `es`.');
  const page = inPath('page', 'File name of the page; `index` for the home page.');
  it.each<[string, object]>([
    [
      '/api/v1/index.json',
      {
        summary: 'What there is',
        operationId: 'index',
        responses: ok('application/json', schemaAt('index'), 'What there is'),
      },
    ],
    [
      '/api/v1/graph.json',
      {
        summary: 'Everything published and what names what',
        operationId: 'graph',
        responses: ok('application/json', schemaAt('graph'), 'Everything published and what names what'),
      },
    ],
    [
      '/api/v1/claims.json',
      {
        summary: 'About claim.',
        operationId: 'list_claim',
        responses: ok('application/json', schemaAt('claim-list'), 'About claim.'),
      },
    ],
    [
      '/api/v1/claims/{id}.json',
      {
        summary: 'One claim',
        operationId: 'get_claim',
        parameters: [inPath('id', 'Id of the record.')],
        responses: { ...ok('application/json', schemaAt('claim'), 'One claim'), ...missing },
      },
    ],
    [
      '/api/v1/claims.csv',
      {
        summary: 'About claim. As a table.',
        operationId: 'table_claim',
        responses: ok('text/csv', { type: 'string' }, 'About claim.'),
      },
    ],
    [
      '/api/v1/pages/{language}/{page}.json',
      {
        summary: 'One page',
        operationId: 'get_page',
        parameters: [language, page],
        responses: { ...ok('application/json', schemaAt('page'), 'One page'), ...missing },
      },
    ],
    [
      '/api/v1/pages/{language}/{section}/{page}.json',
      {
        summary: 'One page',
        operationId: 'get_page_in_section',
        parameters: [language, inPath('section', 'Folder of the page.'), page],
        responses: { ...ok('application/json', schemaAt('page'), 'One page'), ...missing },
      },
    ],
  ])('has %s', (path, operation) => {
    expect(described().paths[path]?.get).toEqual(operation);
  });

  it('has no table of a kind that is none, and no operation twice', () => {
    expect(described().paths).not.toHaveProperty('/api/v1/quizzes.csv');
    expect(described().paths).not.toHaveProperty('/api/v1/pages/{id}.json');
    const ids = Object.values(described().paths).map(({ get }) => get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
