import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/lib/api/csv.ts';
import { graphJson } from '../../../src/lib/api/graph.ts';
import { apiKinds, type ApiKind } from '../../../src/lib/api/kinds.ts';
import { listJson, publishedNodes, recordJson, type ApiContext } from '../../../src/lib/api/records.ts';
import { GraphShape, listShape, recordShape } from '../../../src/lib/api/shapes.ts';
import { tableOf } from '../../../src/lib/api/tables.ts';
import { FILES, smallGraph } from '../../support/small-corpus.ts';

const contextOf = (changes: Readonly<Record<string, string | undefined>> = {}): ApiContext => ({
  graph: smallGraph(changes),
  fileUrl: (path) => `https://site.example${path}`,
  pageUrl: (path, language) => `https://site.example${language === 'en' ? '' : `/${language}`}${path}`,
});
const context = contextOf();
const one = (kind: ApiKind, id: string, within = context) => {
  const node = publishedNodes(within.graph, kind).find((each) => ('path' in each ? each.path : each.id) === id);
  return recordJson(node!, within) as Record<string, never>;
};

describe('data', () => {
  it.each(apiKinds)('of the kind %s is what its schema says, in lists and alone', (kind) => {
    listShape(kind).parse(listJson(kind, context));
    for (const node of publishedNodes(context.graph, kind)) recordShape(kind).parse(recordJson(node, context));
  });
  it('has a graph without loose ends', () => {
    const { nodes, edges } = GraphShape.parse(graphJson(context));
    const keys = new Set(nodes.map(({ key }) => key));
    expect(edges.filter(({ from, to }) => !keys.has(from) || !keys.has(to))).toEqual([]);
    expect(edges).toContainEqual({
      from: 'page:en/law/first',
      to: 'claim:c-sure',
      form: 'citation',
      locator: 'p. 3',
      count: 1,
    });
  });
  it('gives the status and the date of a claim wherever it is named', () => {
    expect(one('page', 'law/first')['references']).toContainEqual({
      type: 'claim',
      id: 'c-told',
      status: 'reported',
      as_of: '2025-05',
      json: 'https://site.example/api/v1/claims/c-told.json',
    });
  });
  it('leaves out what editors tell one another, and claims on hold', () => {
    const claim = 'content/claims/law/c-told.yaml';
    const noted = contextOf({ [claim]: `${FILES[claim]}note: look again\n` });
    expect(one('claim', 'c-told', noted)).not.toHaveProperty('note');
    const held = contextOf({ [claim]: `${FILES[claim]}hold: not yet\n` });
    expect(publishedNodes(held.graph, 'claim').map((node) => ('id' in node ? node.id : ''))).not.toContain('c-told');
    expect(JSON.stringify(listJson('page', held)) + JSON.stringify(graphJson(held))).not.toContain('claims/c-told');
  });
  it('names a source by its lasting id', () => {
    const claim = 'content/claims/law/c-dim.yaml';
    const aliased = contextOf({ [claim]: FILES[claim]!.replace('s-four', 's-old') });
    expect(one('claim', 'c-dim', aliased)['sources']).toEqual([{ id: 's-three' }]);
  });
  it('gives the words of a law, whole and taken apart', () => {
    const law = one('law', 'rule') as unknown as { text: string; provisions: { id: string; paragraphs: string[] }[] };
    expect(law.text).toContain('(a) The first words of the rule.');
    expect(law.provisions.flatMap(({ paragraphs }) => paragraphs)).toContain('The first words of the rule.');
  });
  it('leads from questions to the pages that show them, in the languages of both', () => {
    const quiz = (path: string, text: string) =>
      `page: law/${path}\nquestions:\n${`  - question: ${text}\n    answer: ${text}\n`.repeat(2)}`;
    const asked = contextOf({
      'content/quizzes/law-first.yaml': quiz('first', '{ en: Why?, es: ¿Por qué? }'),
      'content/quizzes/law-second.yaml': quiz('second', '{ en: Why?, es: ¿Por qué? }'),
      'content/quizzes/law-third.yaml': quiz('third', '{ en: Why? }'),
    });
    const html = (id: string) => (one('quiz', id, asked)['links'] as unknown as { html: object }).html;
    expect(html('law-first')).toEqual({
      en: 'https://site.example/law/first/questions/',
      es: 'https://site.example/es/law/first/questions/',
    });
    expect(html('law-second')).toEqual({ en: 'https://site.example/law/second/questions/' });
    expect(html('law-third')).toEqual({ en: 'https://site.example/law/third/questions/' });
  });
  it('leads from a standard to its place in the list of standards', () => {
    const listed = contextOf({
      'content/standards/c3-one.yaml': 'code: D1\nframework: c3\ntext: Explain.\nsource: s-one\n',
    });
    expect(one('standard', 'c3-one', listed)['links']).toMatchObject({
      html: { en: 'https://site.example/teach/standards/#c3-one' },
    });
  });
  it('links to Spanish pages only where there are some', () => {
    expect(one('page', 'law/second')['links']).toEqual({
      json: 'https://site.example/api/v1/pages/en/law/second.json',
      html: { en: 'https://site.example/law/second/' },
      markdown: 'https://site.example/law/second.md',
    });
  });
});

describe('tables', () => {
  const table = (...cells: (string | number | undefined)[]) =>
    csvOf({ columns: [{ name: 'a', type: 'string' }], rows: cells.map((cell) => [cell]) });
  it.each([
    ['plain words', 'words', 'words'],
    ['a comma', 'a, b', '"a, b"'],
    ['quotation marks', 'a "b"', '"a ""b"""'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula with a plus', '+1+1', "'+1+1"],
    ['a command', '@SUM(A1)', "'@SUM(A1)"],
    ['a formula that begins with a minus', '-1+cmd', "'-1+cmd"],
    ['a tab before a formula', '\t=1', "'\t=1"],
    ['a number below zero', -99.5, '-99.5'],
    ['a line break', 'a\nb', 'a b'],
    ['nothing', undefined, ''],
  ])('%s', (_, cell, written) => {
    expect(table(cell)).toBe(`a\r\n${written}\r\n`);
  });
  it('hold the status of every claim they name', () => {
    const { columns, rows } = tableOf('claim', context);
    const at = (name: string) => columns.findIndex((column) => column.name === name);
    expect(rows.map((row) => [row[at('id')], row[at('status')], row[at('as_of')], row[at('sources')]])).toContainEqual([
      'c-sure',
      'established',
      '2025-05',
      's-one; s-two; s-three',
    ]);
  });
});
