import { decode, encode } from 'cborg';
import { gunzipSync, gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { stableSearchIndex, type IndexFile } from '../../../src/site/stable-search-index.ts';

const encoder = new TextEncoder();
const packed = (value: unknown): Uint8Array =>
  gzipSync(new Uint8Array([...encoder.encode('pagefind_dcd'), ...encode(value)]));
const contentOf = (file: IndexFile): unknown => decode(gunzipSync(file.content).subarray('pagefind_dcd'.length));
const named = (files: readonly IndexFile[], ending: string): IndexFile =>
  files.find(({ path }) => path.endsWith(ending))!;

/** An index as Pagefind writes it, with the names and orders that one run happened to give. */
function made(run: 'one' | 'other'): IndexFile[] {
  const turned = <T>(list: T[]): T[] => (run === 'one' ? list : list.reverse());
  const ids =
    run === 'one'
      ? { kind: 'en_aaaaaaa', section: 'en_bbbbbbb', meta: 'en_cccccccccc' }
      : { kind: 'en_1111111', section: 'en_2222222', meta: 'en_3333333333' };
  const values = (list: [string, number[]][]) => turned(list);
  const filters = [
    {
      path: `filter/${ids.kind}.pf_filter`,
      content: packed([
        'kind',
        values([
          ['law', [4, 7]],
          ['claim', [1, 300]],
        ]),
      ]),
    },
    { path: `filter/${ids.section}.pf_filter`, content: packed(['section', values([['risks', [2]]])]) },
  ];
  const head = [
    '1.5.2',
    [['en_1234567', 75]],
    [['a', 'z', 'en_7654321']],
    turned([
      ['section', ids.section],
      ['kind', ids.kind],
    ]),
    [],
    ['title'],
  ];
  const languages = turned([
    ['es', { hash: ids.meta, page_count: 2 }],
    ['en', { hash: ids.meta, page_count: 3 }],
  ] as [string, object][]);
  return turned([
    ...filters,
    { path: `pagefind.${ids.meta}.pf_meta`, content: packed(head) },
    { path: 'index/en_7654321.pf_index', content: new Uint8Array([1, 2, 3]) },
    {
      path: 'pagefind-entry.json',
      content: encoder.encode(JSON.stringify({ version: '1.5.2', languages: Object.fromEntries(languages) })),
    },
  ]);
}

describe('the files of the search index', () => {
  test('are the same, whatever order and names Pagefind gave them', () => {
    expect(made('one').map(({ path }) => path)).not.toEqual(made('other').map(({ path }) => path));
    expect(stableSearchIndex(made('one'))).toEqual(stableSearchIndex(made('other')));
  });

  test('hold what they held, sorted, and find each other under their new names', () => {
    const files = stableSearchIndex(made('one'));
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual([...paths].sort());
    const kind = files.find((file) => file.path.startsWith('filter/') && (contentOf(file) as string[])[0] === 'kind')!;
    expect(contentOf(kind)).toEqual([
      'kind',
      [
        ['claim', [1, 300]],
        ['law', [4, 7]],
      ],
    ]);
    const meta = named(files, '.pf_meta');
    const [version, pages, chunks, filters, ...rest] = contentOf(meta) as [string, ...unknown[]];
    expect([version, pages, chunks, rest]).toEqual([
      '1.5.2',
      [['en_1234567', 75]],
      [['a', 'z', 'en_7654321']],
      [[], ['title']],
    ]);
    expect((filters as [string, string][]).map(([name]) => name)).toEqual(['kind', 'section']);
    for (const [, hash] of filters as [string, string][]) expect(paths).toContain(`filter/${hash}.pf_filter`);
    const entry = JSON.parse(new TextDecoder().decode(named(files, 'entry.json').content)) as {
      languages: Record<string, { hash: string; page_count: number }>;
    };
    expect(Object.keys(entry.languages)).toEqual(['en', 'es']);
    expect(entry.languages['en']!.page_count).toBe(3);
    for (const { hash } of Object.values(entry.languages)) expect(paths).toContain(`pagefind.${hash}.pf_meta`);
    expect(named(files, '.pf_index').content).toEqual(new Uint8Array([1, 2, 3]));
  });

  test('have other names as soon as they hold something else', () => {
    const [first] = stableSearchIndex([{ path: 'filter/en_1234567.pf_filter', content: packed(['kind', []]) }]);
    const [second] = stableSearchIndex([
      { path: 'filter/en_1234567.pf_filter', content: packed(['kind', [['a', [1]]]]) },
    ]);
    expect(first!.path).not.toBe(second!.path);
    expect(first!.path).toMatch(/^filter\/en_[0-9a-f]{7}\.pf_filter$/);
  });
});

test.each<[string, IndexFile, string]>([
  [
    'a file in another form',
    { path: 'filter/en_1.pf_filter', content: gzipSync(encoder.encode('pagefind_new…')) },
    'pagefind/filter/en_1.pf_filter is not as this version writes it',
  ],
  [
    'a filter that is not there',
    { path: 'pagefind.en_1.pf_meta', content: packed(['1.5.2', [], [], [['kind', 'en_gone']], [], []]) },
    'the search index names "en_gone"',
  ],
])('%s stops the build', (_, file, message) => {
  expect(() => stableSearchIndex([file])).toThrow(message);
});
