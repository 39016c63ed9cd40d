import { expect, it } from 'vitest';
import { dataPackageJson, type PackagedFile } from '../../../src/lib/api/datapackage.ts';
import { jsonText } from '../../../src/lib/api/json-text.ts';

const words = { title: 'A site', description: 'What it is.', homepage: 'https://site.example/', created: '2026-03-01' };
const file: PackagedFile = { name: 'claims', title: 'Claims', path: '/api/v1/claims.json', bytes: 12, sha256: 'ab' };
const resourceOf = (changes: Partial<PackagedFile> = {}): unknown =>
  (dataPackageJson([{ ...file, ...changes }], words)['resources'] as unknown[])[0];

it('a package says what it is, whose it is and when it was made', () => {
  expect(dataPackageJson([], words)).toEqual({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'cartel-strike-debate',
    title: 'A site',
    description: 'What it is.',
    homepage: 'https://site.example/',
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    created: '2026-03-01T12:00:00Z',
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    resources: [],
  });
  expect(dataPackageJson([], { ...words, created: undefined })).not.toHaveProperty('created');
});

it('a list is a JSON file beside the package, with its size and checksum', () => {
  expect(resourceOf()).toStrictEqual({
    name: 'claims',
    title: 'Claims',
    path: 'api/v1/claims.json',
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    bytes: 12,
    hash: 'sha256:ab',
  });
});

it('a table has columns, keys and sources', () => {
  const sources = [{ title: 'A study', path: 'https://press.example/' }];
  const fields = [{ name: 'id', type: 'string' as const }];
  const keys = { primaryKey: 'id', foreignKeys: [{ field: 'source', table: 'sources' }] };
  expect(resourceOf({ path: '/data/a/b.csv', description: 'Words.', sources, fields, ...keys })).toStrictEqual({
    name: 'claims',
    title: 'Claims',
    description: 'Words.',
    path: 'data/a/b.csv',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: 12,
    hash: 'sha256:ab',
    sources,
    type: 'table',
    schema: {
      fields,
      missingValues: [''],
      primaryKey: ['id'],
      foreignKeys: [{ fields: ['source'], reference: { resource: 'sources', fields: ['id'] } }],
    },
  });
  expect(resourceOf({ fields, foreignKeys: [] })).toMatchObject({ schema: { fields, missingValues: [''] } });
  expect(resourceOf({ fields })).not.toHaveProperty('schema.primaryKey');
  expect(resourceOf({ fields })).not.toHaveProperty('schema.foreignKeys');
  expect(resourceOf({ fields, foreignKeys: [] })).not.toHaveProperty('schema.foreignKeys');
});

it('data as text shows each change as a line', () => {
  expect(jsonText({ a: [1] })).toBe('{\n "a": [\n  1\n ]\n}\n');
});
