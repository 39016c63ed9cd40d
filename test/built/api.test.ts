/** The data as it is published: every file against its JSON Schema, every link followed, every checksum added up. */
import { createHash } from 'node:crypto';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { API_KINDS } from '../../src/lib/api/kinds.ts';
import { distFiles, distText, isBuilt, ownAddresses } from '../support/dist-files.ts';

const read = (path: string): Record<string, unknown> => JSON.parse(distText(path)) as Record<string, unknown>;
const files = distFiles('.json').filter((path) => path.startsWith('/api/v1/'));
const schemas = files.filter((path) => path.startsWith('/api/v1/schema/'));
const described = files.filter((path) => !schemas.includes(path) && path !== '/api/v1/openapi.json');

describe('the data', () => {
  it('is there: index, lists, records, graph, schemas', () => {
    expect(schemas.length).toBeGreaterThan(20);
    for (const name of ['index', 'graph', 'openapi', ...Object.values(API_KINDS).map(({ plural }) => plural)])
      expect(files).toContain(`/api/v1/${name}.json`);
    expect(files.filter((path) => path.startsWith('/api/v1/claims/')).length).toBe(
      read('/api/v1/claims.json')['count'],
    );
  });
  it('is what its schema says, every file', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const validators = new Map(
      schemas.map((path) => {
        const schema = read(path);
        return [schema['$id'] as string, ajv.compile(schema)] as const;
      }),
    );
    const faults = described.flatMap((path) => {
      const data = read(path);
      const validate = validators.get(data['$schema'] as string);
      if (!validate) return [`${path}: no schema ${String(data['$schema'])}`];
      return validate(data) ? [] : [`${path}: ${ajv.errorsText(validate.errors)}`];
    });
    expect(faults.slice(0, 20)).toEqual([]);
  });
  it('links only to what there is', () => {
    const faults = files.flatMap((path) =>
      ownAddresses(distText(path))
        .filter((address) => !isBuilt(address))
        .map((address) => `${path}: ${address}`),
    );
    expect(faults.slice(0, 20)).toEqual([]);
  });
  it('keeps the status with every claim, wherever one is named', () => {
    const faults = files.flatMap((path) =>
      (distText(path).match(/\{[^{}]*"type": "claim",[^{}]*\}/g) ?? [])
        .filter((text) => !text.includes('"status"') || !text.includes('"as_of"'))
        .map((text) => `${path}: ${text}`),
    );
    expect(faults.slice(0, 5)).toEqual([]);
  });
  it('holds nothing that is for editors', () => {
    for (const kind of ['claims', 'sources']) {
      const { items } = read(`/api/v1/${kind}.json`) as unknown as { items: object[] };
      expect(items.filter((item) => 'note' in item || 'hold' in item)).toEqual([]);
    }
  });
  it('stands in the order of the ids', () => {
    for (const path of described.filter((each) => /^\/api\/v1\/[a-z]+\.json$/.test(each))) {
      const ids = ((read(path)['items'] ?? []) as { id: string }[]).map(({ id }) => id);
      expect(ids, path).toEqual([...ids].sort());
    }
  });
  it('is described for tools by a valid OpenAPI document, path for path', async () => {
    const document = read('/api/v1/openapi.json');
    const validator = new Validator();
    for (const path of schemas) await validator.addSpecRef(read(path), read(path)['$id'] as string);
    const { valid, errors } = await validator.validate(document);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    const patterns = Object.keys(document['paths'] as object).map(
      (path) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.')}$`),
    );
    const undescribed = described.filter((path) => !patterns.some((pattern) => pattern.test(path)));
    expect(undescribed.slice(0, 5)).toEqual([]);
  });
});

describe('the tables', () => {
  it.each(distFiles('.csv').filter((path) => path.startsWith('/api/')))(
    '%s is read back by an independent parser',
    (path) => {
      const rows = parseCsv<Record<string, string>>(distText(path), { columns: true });
      const { items } = read(path.replace(/csv$/, 'json')) as unknown as { items: { id: string }[] };
      expect(rows.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
      const formulas = rows.flatMap((row) =>
        Object.values(row).filter((cell) => /^[=+\-@]/.test(cell) && !/^-?[\d.]+$/.test(cell)),
      );
      expect(formulas).toEqual([]);
    },
  );
});

interface Field {
  name: string;
  type: string;
  format?: string;
  constraints?: Partial<Record<'required' | 'unique', boolean>> & { enum?: string[]; pattern?: string };
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  sources?: { title: string; path: string }[];
  schema?: {
    fields: Field[];
    primaryKey?: string[];
    missingValues: string[];
    foreignKeys?: { fields: [string]; reference: { resource: string; fields: [string] } }[];
  };
}

/** What may stand in a cell, written after https://datapackage.org/standard/table-schema/#field-types, not after our code. */
const isDay = (cell: string): boolean => new Date(`${cell}T00:00:00Z`).toISOString().startsWith(cell);
const LEXICAL: Readonly<Record<string, (cell: string) => boolean>> = {
  any: () => true,
  string: () => true,
  integer: (cell) => Number.isInteger(Number(cell)) && /^[+-]?\d+$/.test(cell),
  number: (cell) => Number.isFinite(Number(cell)) && /\d/.test(cell),
  boolean: (cell) => ['true', 'True', 'TRUE', '1', 'false', 'False', 'FALSE', '0'].includes(cell),
  year: (cell) => /^-?\d{4}$/.test(cell),
  yearmonth: (cell) => /^\d{4}-\d{2}$/.test(cell) && isDay(`${cell}-01`),
  date: (cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell) && isDay(cell),
};

function faultsOf({ name, type, format, constraints = {} }: Field, cells: readonly string[]): string[] {
  const filled = cells.filter((cell) => cell !== '');
  const { required, unique, enum: words, pattern } = constraints;
  const whole = pattern && new RegExp(`^(?:${pattern})$`);
  return [
    ...filled.filter((cell) => !LEXICAL[type]!(cell)).map((cell) => `${name}: "${cell}" is no ${type}`),
    ...(format === 'uri' ? filled.filter((cell) => !URL.canParse(cell)).map((cell) => `${name}: ${cell}`) : []),
    ...(required && filled.length < cells.length ? [`${name}: a cell is empty`] : []),
    ...(unique && new Set(cells).size < cells.length ? [`${name}: a value stands twice`] : []),
    ...(words ? filled.filter((cell) => !words.includes(cell)).map((cell) => `${name}: ${cell} is not allowed`) : []),
    ...(whole ? filled.filter((cell) => !whole.test(cell)).map((cell) => `${name}: ${cell} has another form`) : []),
  ];
}

describe('the data package', () => {
  const { resources, name, licenses } = read('/datapackage.json') as unknown as {
    resources: Resource[];
    name: string;
    licenses: object[];
  };
  it('has what the standard asks for', () => {
    expect(name).toMatch(/^[-a-z0-9._/]+$/);
    expect(licenses).toMatchObject([{ name: 'CC-BY-4.0' }]);
    const names = resources.map((each) => each.name);
    expect(new Set(names).size).toBe(names.length);
    // A path may be neither absolute nor lead upwards: https://datapackage.org/standard/data-resource/#path-or-data
    expect(resources.filter(({ path }) => /^\/|\.\.\//.test(path))).toEqual([]);
  });
  it('holds every table of the site, and the data of every picture', () => {
    const pictures = distFiles('.json').filter((path) =>
      /^\/(?:timeline|options\/matrix|options\/scenarios\/[^/]+|questions\/[^/]+)\.json$/.test(path),
    );
    expect(pictures.length).toBeGreaterThan(40);
    expect(resources.map(({ path }) => `/${path}`)).toEqual(
      expect.arrayContaining([...distFiles('.csv'), ...pictures]),
    );
  });
  it('names the columns of the pictures with their types', () => {
    const typesOf = (path: string) =>
      Object.fromEntries(
        resources.find((each) => each.path === path)!.schema!.fields.map(({ name: column, type }) => [column, type]),
      );
    expect(typesOf('timeline.csv')).toMatchObject({ lat: 'number', place_is_area: 'boolean', kind: 'string' });
    expect(typesOf('background/map.csv')).toMatchObject({ lon: 'number', place_is_area: 'boolean' });
    for (const path of ['options/matrix.csv', 'questions/armed-attack.csv'])
      expect(typesOf(path)['page']).toBe('string');
  });
  it('has columns of every sort', () => {
    const types = new Set(resources.flatMap(({ schema }) => schema?.fields.map(({ type }) => type) ?? []));
    for (const type of ['string', 'integer', 'number', 'boolean', 'date', 'year']) expect(types).toContain(type);
  });
  it.each(resources.map((resource) => [resource.path, resource] as const))(
    '%s has this size and checksum, and holds what its schema says',
    (path, resource) => {
      const text = distText(`/${path}`);
      expect(resource.bytes).toBe(Buffer.byteLength(text));
      expect(resource.hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
      expect((resource.sources ?? []).filter((source) => !isBuilt(source.path))).toEqual([]);
      if (!resource.schema) return;
      const { fields, primaryKey = [], foreignKeys = [], missingValues } = resource.schema;
      const [header, ...rows] = parseCsv(text);
      expect(header).toEqual(fields.map((field) => field.name));
      expect(missingValues).toEqual(['']);
      const cellsOf = (column: string) => rows.map((row) => row[header!.indexOf(column)]!);
      expect(fields.flatMap((field) => faultsOf(field, cellsOf(field.name))).slice(0, 5)).toEqual([]);
      for (const key of primaryKey) expect(new Set(cellsOf(key)).size).toBe(rows.length);
      for (const {
        fields: [from],
        reference,
      } of foreignKeys) {
        const target = resources.find((each) => each.name === reference.resource)!;
        const ids = parseCsv<Record<string, string>>(distText(`/${target.path}`), { columns: true }).map(
          (row) => row['id'],
        );
        expect(cellsOf(from).filter((cell) => cell !== '' && !ids.includes(cell))).toEqual([]);
      }
    },
  );
});
