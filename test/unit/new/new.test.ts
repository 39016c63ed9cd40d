import { describe, expect, it, test } from 'vitest';
import { kinds } from '../../../src/lib/handbook/kinds.ts';
import { corpusFromFiles } from '../../../src/lib/io/corpus.ts';
import { fieldsOf, isAskedFor, recordFrom, valueOf, type Field } from '../../../src/lib/new/fields.ts';
import { fileOf, slugOf, suggestedId, twinsOf, yamlOf } from '../../../src/lib/new/record.ts';
import { suggestionsFrom } from '../../../src/lib/new/source-from-address.ts';
import { recordKinds } from '../../../src/schemas/index.ts';
import { filesWith } from '../../support/corpus.ts';

const { corpus } = corpusFromFiles(filesWith());
const fieldsFor = (name: string) => fieldsOf(kinds.find((kind) => kind.name === name)!);

describe('fields', () => {
  it('are those of the schema, one question each, needed or not', () => {
    const claim = fieldsFor('claim');
    const of = (name: string) => claim.find((field) => field.name === name);
    expect(of('statement.en')).toMatchObject({ required: true, form: 'text' });
    expect(of('statement.es')).toMatchObject({ required: false });
    expect(of('status')!.choices).toContain('contested');
    expect(of('sources')).toMatchObject({ required: true, form: 'citations' });
    expect(of('law')).toMatchObject({ required: false, form: 'list' });
    // Its group is optional, so nothing in it is needed.
    expect(of('poll.sample')).toMatchObject({ required: false, form: 'number' });
  });
  it('say what each is for', () => {
    for (const { name, about } of fieldsFor('source')) expect(about, name).not.toBe('');
    expect(fieldsFor('claim').find(({ name }) => name === 'statement.en')!.about).toMatch(
      /^The claim in .+ In English\.$/,
    );
  });
  it('are asked for when the schema needs them, or a rule would a minute later', () => {
    const asked = (kind: 'claim' | 'source', ...answers: [string, string][]) =>
      fieldsFor(kind)
        .filter((field) => isAskedFor(kind, field, new Map(answers)))
        .map(({ name }) => name);
    expect(asked('claim', ['status', 'established'])).not.toContain('attributed_to.en');
    expect(asked('claim', ['status', 'reported'])).toContain('attributed_to.en');
    expect(asked('claim')).toContain('statement.en');
    expect(asked('source')).toContain('published');
    expect(asked('source')).not.toContain('origin');
  });
});

describe('values', () => {
  const field = (form: Field['form']): Field => ({ name: 'x', required: true, about: '', form, choices: [] });
  test.each<[Field['form'], string, unknown]>([
    ['text', '  a; b  ', 'a; b'],
    ['list', 'a; b ;; c', ['a', 'b', 'c']],
    ['citations', 's-one, p. 3, note 4; s-two', [{ id: 's-one', locator: 'p. 3, note 4' }, { id: 's-two' }]],
    ['boolean', 'Yes', true],
    ['boolean', 'no', false],
    ['number', '12', 12],
  ])('%s of “%s”', (form, answer, value) => expect(valueOf(field(form), answer)).toEqual(value));

  it('make a record that the schema takes, without what was left empty', () => {
    const answers = new Map([
      ['statement.en', 'A thing was said.'],
      ['statement.es', ' '],
      ['status', 'reported'],
      ['date', '2025-04'],
      ['as_of', '2025-04'],
      ['attributed_to.en', 'Someone'],
      ['sources', 'courier-2025, p. 1'],
      ['section', 'debate'],
      ['volatility', 'ongoing'],
    ]);
    const data = recordFrom(fieldsFor('claim'), answers);
    expect(data['statement']).toEqual({ en: 'A thing was said.' });
    expect(recordKinds.claim.schema.safeParse(data).error).toBeUndefined();
    expect(fileOf('claim', 'x', data)).toBe('content/claims/debate/x.yaml');
    expect(yamlOf(data)).toContain('sources:\n  - id: courier-2025\n    locator: p. 1\n');
  });
});

describe('ids', () => {
  test.each([
    ['The Señor’s 3 “Drones” of Mexico', 40, 'senors-3-drones-mexico'],
    ['word '.repeat(20), 12, 'word-word'],
    ['Donaudampfschifffahrt', 8, 'donaudam'],
    ['of the', 10, ''],
  ])('%s', (words, longest, slug) => expect(slugOf(words, longest)).toBe(slug));

  it('say what it is called and when', () => {
    expect(suggestedId('event', { title: { en: 'The court rules' }, date: '2025-04-08' })).toBe(
      '2025-04-08-court-rules',
    );
    expect(suggestedId('source', { publisher: 'NBC News', title: 'Drones weighed', published: '2025-04-08' })).toBe(
      'nbc-news-drones-weighed-2025-04',
    );
    expect(suggestedId('claim', { statement: { en: 'It was weighed.' }, date: '2025' })).toBe('weighed-2025');
    expect(suggestedId('term', { term: { en: 'armed attack' } })).toBe('armed-attack');
  });
});

describe('twins', () => {
  const known = corpus.records.source.get('courier-2025')!.data;
  it('share an id across claims and sources', () => {
    expect(twinsOf(corpus, 'claim', 'courier-2025', {})).toEqual([{ id: 'courier-2025', why: 'id' }]);
    expect(twinsOf(corpus, 'term', 'courier-2025', {})).toEqual([]);
  });
  it('share an address, however it is spelled', () => {
    const url = `${known.url!.replace('https://', 'http://www.')}/?utm_source=x#top`;
    expect(twinsOf(corpus, 'source', 'new', { url })).toContainEqual({ id: 'courier-2025', why: 'address' });
  });
  it('share a title, whatever its case and punctuation', () => {
    expect(twinsOf(corpus, 'source', 'new', { title: `“${known.title.toUpperCase()}”!` })).toContainEqual({
      id: 'courier-2025',
      why: 'title',
    });
  });
  it('are none for what is new', () => {
    expect(twinsOf(corpus, 'source', 'new', { title: 'Never seen', url: 'https://new.example/' })).toEqual([]);
  });
});

describe('what an address tells', () => {
  it('is the date in it, a title to be mended, and what is known of its host', () => {
    const { hostname } = new URL(corpus.records.source.get('courier-2025')!.data.url!);
    const found = suggestionsFrom(`https://www.${hostname}/2025/4/8/world/ships-sail-south-12345.html`, corpus);
    expect(Object.fromEntries(found)).toMatchObject({
      published: '2025-04-08',
      title: 'Ships sail south',
      publisher: corpus.records.source.get('courier-2025')!.data.publisher,
      kind: 'news',
    });
    expect(found.get('title_note')).toMatch(/made from the address/);
  });
  it('is little for a strange host, and nothing for no address', () => {
    expect([...suggestionsFrom('https://strange.example/x', corpus).keys()]).toEqual(['url']);
    expect(suggestionsFrom('not an address', corpus).size).toBe(0);
  });
});
