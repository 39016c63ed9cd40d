import { describe, expect, it } from 'vitest';
import { fieldOf, fieldOfCells, pageField, textField } from '../../../src/lib/api/fields.ts';
import { tableKinds, tableOf } from '../../../src/lib/api/tables.ts';
import { smallGraph } from '../../support/small-corpus.ts';

describe('the column of a field', () => {
  const partial = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`;
  it.each([
    ['claim', 'statement.en', { type: 'string', constraints: { required: true } }],
    ['claim', 'statement.es', { type: 'string' }],
    ['claim', 'as_of', { type: 'string', constraints: { required: true, pattern: partial } }],
    ['claim', 'checked.on', { type: 'date' }],
    ['claim', 'checked.verdict', { type: 'string', constraints: { enum: expect.arrayContaining(['confirmed']) } }],
    ['claim', 'sources', { type: 'string' }],
    ['event', 'place.lat', { type: 'number', constraints: { minimum: -90, maximum: 90 } }],
    ['lesson', 'minutes', { type: 'integer', constraints: { required: true, minimum: 45, maximum: 90 } }],
    ['law', 'excerpt', { type: 'boolean', constraints: { required: true } }],
    ['law', 'url', { type: 'string', format: 'uri', constraints: { required: true } }],
    ['source', 'origin', { type: 'string', constraints: { pattern: '[a-z0-9]+(-[a-z0-9]+)*' } }],
    ['scenario', 'place', { type: 'integer', constraints: { required: true } }],
    ['page', 'links.html.es', { type: 'string', format: 'uri' }],
    ['page', 'language', { type: 'string', constraints: { required: true, enum: ['en', 'es'] } }],
  ] as const)('%s %s', (kind, at, field) => {
    expect(fieldOf(kind, at, 'a', 'b')).toEqual({ name: 'a', description: 'b', ...field });
  });
  it('is refused where the kind has no such field', () => {
    expect(() => fieldOf('claim', 'checked.whom', 'a', 'b')).toThrow(
      'records of the kind "claim" have no field "checked.whom"',
    );
    expect(() => fieldOf('claim', 'status.word', 'a', 'b')).toThrow('have no field "status.word"');
  });
  it('is known for every column of every table', () => {
    const graph = smallGraph();
    const context = { graph, fileUrl: (path: string) => path, pageUrl: (path: string) => path };
    for (const kind of tableKinds) {
      const names = tableOf(kind, context).columns.map(({ name }) => name);
      expect(new Set(names).size, kind).toBe(names.length);
    }
  });
});

describe('a column that no schema has', () => {
  it('is text, with what must hold of it', () => {
    expect(textField('a', 'Words.')).toStrictEqual({ name: 'a', type: 'string', description: 'Words.' });
    expect(textField('a', 'Words.', { unique: true })).toMatchObject({ constraints: { unique: true } });
  });
  it('is the address of a page', () => {
    expect(pageField('Its page')).toEqual({
      name: 'page',
      type: 'string',
      format: 'uri',
      description: 'Its page',
      constraints: { required: true },
    });
  });
});

describe('the column of a dataset', () => {
  it.each([
    ['year', ['2019', '2020'], { type: 'year', constraints: { required: true } }],
    ['fiscal_year', ['2019', ''], { type: 'year' }],
    ['strikes', ['2019', '2020'], { type: 'integer', constraints: { required: true } }],
    ['people', ['-1', '0', ''], { type: 'integer' }],
    ['rate', ['17.5', '18'], { type: 'number', constraints: { required: true } }],
    ['date', ['2020-09-01', '2022-04-26'], { type: 'date', constraints: { required: true } }],
    ['date', ['2025-02', '2025-08'], { type: 'yearmonth', constraints: { required: true } }],
    [
      'date',
      ['2020-09', '2022-04-26'],
      { type: 'string', constraints: { required: true, pattern: String.raw`\d{4}(-\d{2}(-\d{2})?)?` } },
    ],
    ['public', ['true', 'false'], { type: 'boolean', constraints: { required: true } }],
    ['code', ['007', '008'], { type: 'string', constraints: { required: true } }],
    ['people', ['about 5', '6'], { type: 'string', constraints: { required: true } }],
    ['people', ['', ''], { type: 'any' }],
    ['people', [], { type: 'any' }],
  ])('%s %j', (name, cells, field) => {
    expect(fieldOfCells(name, cells)).toStrictEqual({ name, ...field });
  });
  it('says what it holds', () => {
    expect(fieldOfCells('a', ['b'], 'Words.')).toMatchObject({ description: 'Words.' });
    expect(fieldOfCells('a', [''], 'Words.')).toEqual({ name: 'a', type: 'any', description: 'Words.' });
    expect(fieldOfCells('a', ['b', ''])).not.toHaveProperty('constraints');
  });
});
