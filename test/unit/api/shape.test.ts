/**
 * The shape of the published data is a promise. `test/fixtures/api-shape` holds each version of it: a change to a shape
 * fails here until API_VERSION says what sort of change it is; then the new version is written beside the old ones.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { API_FOLDER, API_VERSION } from '../../../src/lib/api/kinds.ts';
import { bareShapes, differenceBetween, isFarEnough, publishedSchema } from '../../../src/lib/api/schema.ts';

const folder = fileURLToPath(new URL('../../fixtures/api-shape/', import.meta.url));
const versionsBefore = (): string[] =>
  readdirSync(folder)
    .map((file) => file.replace('.json', ''))
    .filter((version) => version.localeCompare(API_VERSION, 'en', { numeric: true }) < 0)
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

/** JSON with a line for each shape, so that a change shows which. */
function oneShapeALine(shapes: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(shapes).map(([name, shape]) => `${JSON.stringify(name)}:${JSON.stringify(shape)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

describe('the published shape', () => {
  it('is the one its version stands for', async () => {
    await expect(oneShapeALine(bareShapes())).toMatchFileSnapshot(
      `${folder}${API_VERSION}.json`,
      'the shape of the data changed: raise API_VERSION in src/lib/api/kinds.ts (the second number for a field more, the first for a field less or another meaning) and run this test once',
    );
  });
  it('has a version that is far enough from the one before', () => {
    const before = versionsBefore().at(-1);
    if (before === undefined) return;
    const old: unknown = JSON.parse(readFileSync(`${folder}${before}.json`, 'utf8'));
    expect(isFarEnough(before, API_VERSION, differenceBetween(old, bareShapes()))).toBe(true);
  });
  it('has the major version in its addresses', () => {
    expect(API_FOLDER).toBe(`/api/v${API_VERSION.split('.')[0]}`);
  });
  it('keeps status, evidence date and second check with every claim, and no field for editors', () => {
    const claim = publishedSchema('claim', 'https://a.example/') as {
      properties: Record<string, unknown>;
      required: string[];
    };
    expect(claim.required).toEqual(expect.arrayContaining(['status', 'as_of', 'date', 'sources']));
    expect(Object.keys(claim.properties)).toContain('checked');
    for (const field of ['note', 'hold']) expect(Object.keys(claim.properties)).not.toContain(field);
    expect(Object.keys((publishedSchema('source', '') as typeof claim).properties)).not.toContain('note');
  });
  it('has its address and its version, and is told apart from the others without its words', () => {
    expect(publishedSchema('claim', 'https://a.example/claim.json')).toMatchObject({
      $id: 'https://a.example/claim.json',
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $comment: `version ${API_VERSION}`,
    });
    const bare = bareShapes() as Record<string, { properties: Record<string, object> }>;
    expect(Object.keys(bare)).toEqual(Object.keys(bare).toSorted());
    // Fields of these names are no words about the schema.
    expect(bare['page']!.properties).toMatchObject({ title: { type: 'string' }, description: { type: 'string' } });
    expect(bare['page']).not.toHaveProperty('$id');
    expect(bare['page']).not.toHaveProperty('$comment');
    expect(bare['page']!.properties['short']).not.toHaveProperty('description');
    expect(bare['index']!.properties['statuses']).not.toHaveProperty('items.properties.meaning.description');
  });
  it('refuses a name that no shape has', () => {
    expect(() => publishedSchema('claims', '')).toThrow('no shape "claims"');
  });
});

describe('the difference between two shapes', () => {
  const shape = { x: { properties: { a: { type: 'string' }, b: { enum: ['c', 'd'] } }, required: ['a'] } };
  it.each([
    ['the same', shape, 'none'],
    [
      'the same in another order',
      { x: { required: ['a'], properties: { b: { enum: ['d', 'c'] }, a: { type: 'string' } } } },
      'none',
    ],
    ['a field more', { x: { ...shape.x, properties: { ...shape.x.properties, e: { type: 'null' } } } }, 'minor'],
    ['a shape more', { ...shape, y: {}, z: { type: 'string' } }, 'minor'],
    ['a field that is now always there', { x: { ...shape.x, required: ['a', 'b'] } }, 'minor'],
    ['a field less', { x: { ...shape.x, properties: { a: { type: 'string' } } } }, 'major'],
    ['a field that may be missing', { x: { ...shape.x, required: [] } }, 'major'],
    ['another type', { x: { ...shape.x, properties: { ...shape.x.properties, a: { type: 'number' } } } }, 'major'],
    [
      'a word more in a list of words',
      { x: { ...shape.x, properties: { ...shape.x.properties, b: { enum: ['c', 'd', 'e'] } } } },
      'major',
    ],
  ])('%s', (_, after, difference) => {
    expect(differenceBetween(shape, after)).toBe(difference);
  });
  it.each([
    ['nothing stays nothing', { default: null }, { default: null }, 'none'],
    ['something for nothing', { default: null }, { default: 'a' }, 'major'],
    ['a word more in one of two lists', { a: ['b'], c: ['d'] }, { a: ['b', 'e'], c: ['d'] }, 'major'],
  ])('%s', (_, before, after, difference) => {
    expect(differenceBetween(before, after)).toBe(difference);
  });
  it.each([
    ['1.0.0', '1.0.0', 'none', true],
    ['1.0.0', '1.0.1', 'none', true],
    ['1.0.0', '1.0.1', 'minor', false],
    ['1.0.0', '1.1.0', 'minor', true],
    ['1.2.0', '1.1.0', 'minor', false],
    ['1.0.0', '1.1.0', 'major', false],
    ['2.0.0', '1.5.0', 'minor', false],
    ['1.9.3', '2.0.0', 'major', true],
  ] as const)('%s → %s is enough for %s: %s', (before, after, difference, enough) => {
    expect(isFarEnough(before, after, difference)).toBe(enough);
  });
});
