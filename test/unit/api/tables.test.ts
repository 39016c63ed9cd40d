import { describe, expect, it } from 'vitest';
import { csvBeside, csvOf } from '../../../src/lib/api/csv.ts';
import { csvPath, isTableKind, tableKinds, tableOf, type TableKind } from '../../../src/lib/api/tables.ts';
import { fullGraph } from '../../support/full-corpus.ts';
import { SITE } from '../../support/published-corpus.ts';

const context = { graph: fullGraph(), ...SITE };

/** The rows of a table as objects; cells without anything are left out. */
function rowsOf(kind: TableKind, within = context): Record<string, unknown>[] {
  const { columns, rows } = tableOf(kind, within);
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ name }, at) => [name, row[at]]).filter(([, cell]) => cell !== undefined)),
  );
}
const page = (path: string): string => `https://site.example${path}`;

describe('the table of', () => {
  it.each<[TableKind, string, Record<string, unknown>]>([
    [
      'claim',
      'c-full',
      {
        url: page('/claims/c-full/'),
        statement_en: 'A number grew.',
        statement_es: 'Un número creció.',
        status: 'established',
        date: '2024',
        as_of: '2026-01',
        attributed_to: 'An office',
        section: 'risks',
        volatility: 'figure',
        checked_on: '2026-02-03',
        checked_verdict: 'corrected',
        sources: 's-full; s-three',
        law: 'rule#a; rule#b',
        figure_method: 'Counted.',
        figure_period: '2023/2024',
        languages: 'en; es',
      },
    ],
    [
      'claim',
      'c-dim',
      {
        url: page('/claims/c-dim/'),
        statement_en: 'A statement.',
        status: 'unknown',
        date: '2025-04-08',
        as_of: '2025-05',
        section: 'law',
        volatility: 'history',
        sources: 's-four',
        law: '',
        languages: 'en',
      },
    ],
    [
      'source',
      's-full',
      {
        url: page('/sources/s-full/'),
        title: 'A study',
        authors: 'Ana Ruiz; Ben Poe',
        publisher: 'A press',
        published: '2024-03',
        kind: 'scholarly',
        language: 'es',
        read_as: 'excerpt',
        reliability: 'primary',
        origin: 's-one',
        rights: 'cc-by',
        address: 'https://press.example/study',
        archived_url: 'https://archive.example/study',
        recorded: '2026-01-03',
        languages: 'en; es',
      },
    ],
    [
      'law',
      'rule',
      {
        url: page('/law/texts/rule/'),
        title_en: 'A rule',
        citation: '1 X.Y. § 1',
        jurisdiction: 'united-states',
        instrument: 'statute',
        status: 'in-force',
        as_of: '2023',
        language: 'en',
        excerpt: 'false',
        source: 's-three',
        address: 'https://law.example/',
        languages: 'en',
      },
    ],
    [
      'term',
      'full-word',
      {
        url: page('/glossary/full-word/'),
        term_en: 'full word',
        term_es: 'palabra llena',
        definition_en: 'A word with all.',
        definition_es: 'Una palabra con todo.',
        aliases_en: 'whole word; all word',
        aliases_es: 'palabra entera',
        sources: 'c-full; s-three',
        see_also: 'word',
        languages: 'en; es',
      },
    ],
    [
      'event',
      'e-full',
      {
        url: page('/events/e-full/'),
        title_en: 'Something happened',
        title_es: 'Algo pasó',
        date: '2025-04-08',
        end: '2025-04-10',
        kind: 'strike',
        rung: 'reported',
        place: 'Puerto Alba',
        lat: 12.5,
        lon: -38.25,
        claims: 'c-told; c-full',
        claim_statuses: 'reported; established',
        actors: 'a-full; a-bare',
        languages: 'en; es',
      },
    ],
    [
      'event',
      'e-bare',
      {
        url: page('/events/e-bare/'),
        title_en: 'Something else',
        date: '2025',
        kind: 'report',
        claims: 'c-dim',
        claim_statuses: 'unknown',
        actors: '',
        languages: 'en',
      },
    ],
    [
      'actor',
      'a-full',
      {
        url: page('/actors/a-full/'),
        name: 'Ministry',
        local_name: 'Ministerio',
        aliases: 'MoT; MdT',
        kind: 'agency',
        country: 'Alba',
        role_en: 'Counts.',
        role_es: 'Cuenta.',
        as_of: '2026-01',
        sources: 'c-full; s-three',
        languages: 'en; es',
      },
    ],
    [
      'actor',
      'a-bare',
      {
        url: page('/actors/a-bare/'),
        name: 'Ada Lopez',
        aliases: '',
        kind: 'person',
        role_en: 'Speaks.',
        as_of: '2025',
        sources: 's-one',
        languages: 'en',
      },
    ],
    [
      'answer',
      'x-full',
      {
        url: page('/answers/x-full/'),
        question_en: 'Did it grow?',
        question_es: '¿Creció?',
        answer_en: 'Yes, it did. Someone told so.',
        answer_es: 'Sí, creció. Alguien lo dijo.',
        cluster: 'happened',
        evidence_to: '2026-01',
        claims: 'c-full; c-told',
        claim_statuses: 'established; reported',
        leads_to: 'law/first; law/second',
        languages: 'en; es',
      },
    ],
    [
      'answer',
      'x-bare',
      {
        url: page('/answers/x-bare/'),
        question_en: 'What is a word?',
        answer_en: 'Nobody knows.',
        cluster: 'classroom',
        claims: '',
        claim_statuses: '',
        leads_to: 'law/third',
        languages: 'en',
      },
    ],
    [
      'question',
      'q-full',
      {
        url: page('/questions/q-full/'),
        question_en: 'May it?',
        question_es: '¿Puede?',
        section: 'law',
        positions: 'It may; It may not; It is unclear',
        languages: 'en; es',
      },
    ],
    [
      'option',
      'o-full',
      {
        url: page('/options/o-full/'),
        label_en: 'Flights',
        label_es: 'Vuelos',
        summary_en: 'It would fly.',
        summary_es: 'Volaría.',
        proposed_by: 'a-bare; a-full',
        opposed_by: 's-three',
        as_of: '2026-04',
        languages: 'en; es',
      },
    ],
    [
      'dataset',
      'd-full',
      {
        url: page('/data/d-full/'),
        title_en: 'Crashes',
        title_es: 'Accidentes',
        unit_en: 'planes',
        as_of: '2026-02',
        sources: 's-one; s-full',
        csv: page('/data/d-full.csv'),
        languages: 'en; es',
      },
    ],
    [
      'page',
      'es/law/first',
      {
        url: page('/es/law/first/'),
        language: 'es',
        title: 'A page',
        description: 'A page.',
        kind: 'explainer',
        section: 'law',
        evidence_to: '2025-05',
        claims: 'c-told',
        claim_statuses: 'reported',
      },
    ],
    [
      'page',
      'en/index',
      {
        url: page('/'),
        language: 'en',
        title: 'Home',
        description: 'The home page.',
        kind: 'home',
        claims: '',
        claim_statuses: '',
      },
    ],
    [
      'lesson',
      'l-full',
      {
        url: page('/teach/l-full/'),
        title_en: 'A lesson',
        title_es: 'Una lección',
        summary_en: 'Students read.',
        summary_es: 'Se lee.',
        section: 'law',
        method: 'source-analysis',
        minutes: 45,
        levels: 'grades-9-10; college',
        standards: 'n-two; n-one',
        pages: 'law/first; law/second',
        languages: 'en; es',
      },
    ],
    [
      'standard',
      'n-two',
      {
        url: page('/teach/standards/#n-two'),
        code: 'D2',
        framework: 'common-core',
        text: 'Compare.',
        source: 's-three',
        // Its page is in English only.
        languages: 'en',
      },
    ],
  ])('%s: %s', (kind, id, row) => {
    expect(rowsOf(kind).filter((each) => each['id'] === id)).toEqual([{ id, ...row }]);
  });

  it('every kind is in the order of the ids', () => {
    expect(rowsOf('claim').map(({ id }) => id)).toEqual(['c-dim', 'c-full', 'c-split', 'c-sure', 'c-told']);
    expect(rowsOf('page').map(({ id }) => id)).toEqual([
      'en/index',
      'en/law',
      'en/law/first',
      'en/law/second',
      'en/law/third',
      'es/law/first',
    ]);
  });

  it('records names the same fields whether a cell is filled or not', () => {
    for (const kind of tableKinds) {
      const { columns, rows } = tableOf(kind, context);
      expect(rows.length, kind).toBeGreaterThan(0);
      for (const row of rows) expect(row, kind).toHaveLength(columns.length);
    }
  });

  it('lessons says of each column what it holds', () => {
    const column = (name: string) => tableOf('lesson', context).columns.find((each) => each.name === name);
    expect(column('id')).toEqual({
      name: 'id',
      type: 'string',
      description: 'Id; lasts',
      constraints: { required: true, unique: true },
    });
    expect(column('url')).toMatchObject({ format: 'uri', constraints: { required: true } });
    expect(column('title_en')).toMatchObject({ description: 'Title', constraints: { required: true } });
    expect(column('title_es')).toEqual({ name: 'title_es', type: 'string', description: 'Title in Spanish' });
    expect(column('minutes')).toMatchObject({ type: 'integer' });
    expect(column('languages')).toMatchObject({ constraints: { required: true } });
  });

  it('answers holds what is computed as text', () => {
    const { columns } = tableOf('answer', context);
    expect(columns.find(({ name }) => name === 'claim_statuses')).toEqual({
      name: 'claim_statuses',
      type: 'string',
      description: 'Status of each of these claims',
    });
  });

  it('a kind has a file of its own, and no other kind has one', () => {
    expect(csvPath('law')).toBe('/api/v1/law.csv');
    expect(csvPath('claim')).toBe('/api/v1/claims.csv');
    expect(['claim', 'page', 'scenario', 'quiz', 'index'].map(isTableKind)).toEqual([true, true, false, false, false]);
  });
});

describe('a line of a table', () => {
  it('ends as RFC 4180 has it', () => {
    const columns = [
      { name: 'a', type: 'string' as const },
      { name: 'b', type: 'string' as const },
    ];
    expect(csvOf({ columns, rows: [] })).toBe('a,b\r\n');
    expect(
      csvOf({
        columns,
        rows: [
          ['1', 2],
          ['x  \n  y', undefined],
        ],
      }),
    ).toBe('a,b\r\n1,2\r\nx y,\r\n');
  });
  it('of a picture ends as in the files of the site, and runs no formula', () => {
    const columns = [
      { name: 'a', type: 'string' as const },
      { name: 'b', type: 'string' as const },
    ];
    expect(
      csvBeside(columns, [
        ['=1', 'x\ny'],
        ['2', ''],
      ]),
    ).toBe("a,b\n'=1,x y\n2,\n");
  });
});
