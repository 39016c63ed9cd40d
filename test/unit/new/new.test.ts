import { describe, expect, it, test } from 'vitest';
import { kinds } from '../../../src/lib/handbook/kinds.ts';
import { corpusFromFiles } from '../../../src/lib/io/corpus.ts';
import { fieldsOf, isAskedFor, recordFrom, valueOf, type Field } from '../../../src/lib/new/fields.ts';
import { fileOf, slugOf, suggestedId, twinsOf, yamlOf } from '../../../src/lib/new/record.ts';
import { suggestionsFrom } from '../../../src/lib/new/source-from-address.ts';
import { recordKinds, type RecordKind } from '../../../src/schemas/index.ts';
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
  it.each<[string, string[], string[]]>([
    [
      'event',
      ['title.en', 'date', 'kind', 'claims: list'],
      'title.es end rung place.name.en place.name.es place.lat:number place.lon:number place.area:boolean actors:list'.split(
        ' ',
      ),
    ],
    // Its positions are groups, and left to the editor.
    [
      'question',
      ['question.en', 'section'],
      'question.es settled.why.en settled.why.es settled.claims:list'.split(' '),
    ],
    [
      'term',
      ['term.en', 'definition.en', 'sources: list'],
      'term.es definition.es aliases.en:list aliases.es:list law:list see_also:list'.split(' '),
    ],
    ['redirects', [], []],
  ])('of a kind: %s', (kind, needed, other) => {
    const shown = fieldsFor(kind).map(({ name, required, form }) => ({
      required,
      name: form === 'text' ? name : `${name}:${form}`,
    }));
    expect(shown.filter(({ required }) => required).map(({ name }) => name)).toEqual(
      needed.map((name) => name.replace(' ', '')),
    );
    expect(shown.filter(({ required }) => !required).map(({ name }) => name)).toEqual(other);
  });
  it('have choices where their values are counted, and none elsewhere', () => {
    const of = (kind: string, wanted: string) => fieldsFor(kind).find(({ name }) => name === wanted)!;
    expect(of('question', 'section').choices).toEqual(['debate', 'law', 'risks', 'background']);
    expect(of('question', 'question.en').choices).toEqual([]);
    expect(of('question', 'question.es').about).toMatch(/^The question, neutrally put\. In Spanish/);
    expect(of('claim', 'poll.sample').about).toBe('How many answered.');
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
        .filter((field) => isAskedFor(field, new Map(answers)))
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
    ['citations', 's-one,; s-two , p. 3\nand 4', [{ id: 's-one' }, { id: 's-two', locator: 'p. 3\nand 4' }]],
    ['boolean', ' y ', true],
    ['boolean', 'TRUE', true],
    ['boolean', '1', true],
    ['boolean', 'no', false],
    ['boolean', 'yes, but', false],
    ['boolean', 'by day', false],
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
  it('are written as in the files beside them', () => {
    expect(yamlOf({ date: '2025-04-08', title: { en: `He said: "${'word '.repeat(20)}"` } })).toBe(
      `date: '2025-04-08'\ntitle:\n  en: 'He said: "${'word '.repeat(18)}word\n    word "'\n`,
    );
  });
  test.each<[RecordKind, Record<string, string>, string]>([
    ['claim', { section: 'law', kind: 'x' }, 'content/claims/law/new.yaml'],
    ['source', { section: 'x', kind: 'news' }, 'content/sources/news/new.yaml'],
    ['term', { section: 'x' }, 'content/glossary/new.yaml'],
  ])('of a %s go to its folder', (kind, data, file) => expect(fileOf(kind, 'new', data)).toBe(file));
});

describe('ids', () => {
  test.each([
    ['The Señor’s 3 “Drones” of Mexico', 40, 'senors-3-drones-mexico'],
    ['word '.repeat(20), 12, 'word-word'],
    ['Donaudampfschifffahrt', 8, 'donaudam'],
    ['of the', 10, ''],
    ['nine nine, ten', 9, 'nine-nine'],
    ['nine nine ten', 8, 'nine'],
  ])('%s', (words, longest, slug) => expect(slugOf(words, longest)).toBe(slug));

  test.each<[RecordKind, Record<string, unknown>, string]>([
    ['event', { title: { en: 'The court rules' }, date: '2025-04-08' }, '2025-04-08-court-rules'],
    ['event', { title: { en: 'The court rules' } }, 'court-rules'],
    [
      'source',
      { publisher: 'NBC News', title: 'Drones weighed', published: '2025-04-08' },
      'nbc-news-drones-weighed-2025-04',
    ],
    ['source', { title: 'Drones weighed again, again, again' }, 'drones-weighed-again'],
    ['source', { publisher: 'The Department of Justice Office' }, 'department'],
    ['claim', { statement: { en: 'It was weighed.' }, date: '2025-04-08' }, 'weighed-2025-04'],
    ['claim', { statement: { es: 'Se dijo.' } }, ''],
    ['term', { term: { en: 'armed attack' }, date: '2025' }, 'armed-attack'],
    ['actor', { name: 'Ana Núñez' }, 'ana-nunez'],
    ['question', { question: { en: 'May it?' } }, 'may'],
    ['option', { label: { en: 'Joint operations' } }, 'joint-operations'],
    ['correction', { on: '2026-01-02', is: { en: 'Twelve boats' } }, 'twelve-boats'],
  ])('of a %s say what it is called and when: %o', (kind, data, id) => expect(suggestedId(kind, data)).toBe(id));
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
  it.each<[RecordKind, string, Record<string, unknown>, readonly unknown[]]>([
    ['source', 'weighing-2025', {}, [{ id: 'weighing-2025', why: 'id' }]],
    ['term', 'hostilities', {}, [{ id: 'hostilities', why: 'id' }]],
    ['option', 'new', { label: { en: 'STRIKES, without consent!' } }, [{ id: 'strike', why: 'title' }]],
    ['quiz', 'new', {}, []],
    ['source', 'new', { title: 'Never seen', url: 'https://new.example/' }, []],
    ['source', 'new', { url: 'not an address' }, []],
  ])('of a %s with the id %s and %o', (kind, id, data, twins) =>
    expect(twinsOf(corpus, kind, id, data)).toEqual(twins),
  );

  const { corpus: addressed } = corpusFromFiles(
    filesWith({
      'sources/news/courier-2025.yaml': (text) =>
        `${text.replace(/^url: .*$/m, 'url: https://www.courier.example/read/?id=7&part=2')}seen_at: https://copy.example/\n`,
    }),
  );
  it.each<[string, boolean]>([
    ['https://courier.example/read?part=2&id=7', true],
    ['https://courier.example/read///?id=7&utm_source=x&part=2&fbclid=y&gclid=z#top', true],
    ['https://copy.example', true],
    ['https://courier.example/read?id=7', false],
    ['https://courier.example/read?id=72&part=', false],
    ['https://courier.example/read?id=7&part=2&my_utm_x=1', false],
    ['https://courier.example/?id=7&part=2', false],
    ['https://www.news.courier.example/read/?id=7&part=2', false],
  ])('at the address %s: %s', (address, isTwin) => {
    for (const data of [{ url: address }, { seen_at: address }])
      expect(twinsOf(addressed, 'source', 'new', data)).toEqual(isTwin ? [{ id: 'courier-2025', why: 'address' }] : []);
  });
});

describe('what an address tells', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['/2025/4/8/world/ships-sail-south-12345.html', '2025-04-08', 'Ships sail south'],
    ['/1999/12/31', '1999-12-31', undefined],
    ['/2025/12/ships-sail', '2025-12', undefined],
    ['/2025-04-08/ships-sail-far-south/', '2025-04-08', 'Ships sail far south'],
    ['/ships-sail-south-2025-04-08/', '2025-04-08', 'Ships sail south'],
    ['/2025/4x/ships-sail-south-rcna200000', undefined, 'Ships sail south'],
    ['/news/v1.0-of-2025-the-plan/x', undefined, 'V1.0 of 2025 the plan'],
    ['/a-b-c/d-e-f', undefined, 'D e f'],
    ['/sue%C3%B1o-de-paz', undefined, 'Sueño de paz'],
    ['/100%-sure-of-it', undefined, '100% sure of it'],
    ['/19/4/8', undefined, undefined],
    ['/1800/4/8', undefined, undefined],
  ])('%s: the day and the title in it', (path, day, title) => {
    const found = suggestionsFrom(`https://strange.example${path}`, corpus);
    expect([found.get('published'), found.get('title')]).toEqual([day, title]);
    expect(found.get('title_note')).toBe(title && 'made from the address; to be replaced by the title as published');
    expect(found.get('url')).toBe(`https://strange.example${path}`);
  });
  it('is what most sources of its host have, with www or without', () => {
    const { corpus: known } = corpusFromFiles(
      filesWith({
        'sources/news/herald-2025.yaml': (text) => text.replace(/^url: .*$/m, 'url: https://www.herald.example/x'),
      }),
    );
    const { publisher, kind, language, rights, reliability } = known.records.source.get('herald-2025')!.data;
    for (const host of ['herald.example', 'www.herald.example'])
      expect(Object.fromEntries(suggestionsFrom(`https://${host}/`, known))).toEqual({
        url: `https://${host}/`,
        publisher,
        kind,
        language,
        rights,
        reliability,
      });
  });
  it('is nothing for what is no address', () => {
    expect(suggestionsFrom('not an address', corpus).size).toBe(0);
    expect([...suggestionsFrom('https://strange.example/x', corpus).keys()]).toEqual(['url']);
  });
});
