/** The files of content/ that are no records: what is read from each, and what stands in its place while it is broken. */
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/lib/corpus.ts';
import { corpusFromFiles } from '../../../src/lib/io/corpus.ts';
import { filesWith } from '../../support/corpus.ts';

interface SingleFile {
  readonly file: string;
  readonly text: string;
  readonly of: (corpus: Corpus) => unknown;
  readonly read: unknown;
  /** What is read while the file cannot be. */
  readonly otherwise: unknown;
}

const NO_ORDER = { debate: [], law: [], risks: [], background: [], about: [] };
const COMMIT = 'a'.repeat(40);
const SUM = 'b'.repeat(64);

const FILES: readonly SingleFile[] = [
  {
    file: 'order.yaml',
    text: 'debate:\n  - pages: [reports]\nlaw: []\nrisks: []\nbackground: []\nabout: []\n',
    of: ({ order }) => order,
    read: { ...NO_ORDER, debate: [{ pages: ['reports'] }] },
    otherwise: NO_ORDER,
  },
  {
    file: 'wording.yaml',
    text: 'entries:\n  - rule: W02\n    find: { en: [vermin] }\n    why: it is crude\n    instead: the people\n',
    of: ({ wording }) => wording.entries.map(({ rule, why }) => [rule, why]),
    read: [['W02', 'it is crude']],
    otherwise: [],
  },
  {
    file: 'search/words.yaml',
    text: 'entries:\n  - words: { en: [bomb, strike] }\nasked:\n  - for: answer:has-it-happened\n    en: [did it]\n',
    of: ({ search }) => search,
    read: {
      synonyms: [{ words: { en: ['bomb', 'strike'], es: [] }, relation: 'same' }],
      asked: [
        {
          for: 'answer:has-it-happened',
          en: ['did it'],
          es: [],
          place: { file: 'content/search/words.yaml', line: 4, column: 10 },
        },
      ],
    },
    otherwise: { synonyms: [], asked: [] },
  },
  {
    file: 'refused-hosts.yaml',
    text: 'hosts:\n  - { host: a.example, why: it made things up }\n',
    of: ({ refusedHosts }) => refusedHosts,
    read: { hosts: [{ host: 'a.example', why: 'it made things up' }] },
    otherwise: { hosts: [] },
  },
  {
    file: 'redirects.yaml',
    text: "redirects:\n  - { from: /old/, to: 'page:law', on: '2026-01-01' }\n",
    of: ({ redirects, locateRedirect }) => [
      redirects,
      redirects.map((_, at) => locateRedirect(['redirects', at, 'to'])),
    ],
    read: [
      [{ from: '/old/', to: 'page:law', on: '2026-01-01' }],
      [{ file: 'content/redirects.yaml', line: 2, column: 24 }],
    ],
    otherwise: [[], []],
  },
  {
    file: 'editions.yaml',
    text: `editions:\n  - { date: '2026-01-01', commit: '${COMMIT}', file: a.zip, bytes: 5, sha256: '${SUM}' }\n`,
    of: ({ editions }) => editions,
    read: [{ date: '2026-01-01', commit: COMMIT, file: 'a.zip', bytes: 5, sha256: SUM }],
    otherwise: [],
  },
  {
    file: 'contributors.yaml',
    text: "people:\n  - { name: Ada, since: '2026-01' }\n",
    of: ({ contributors }) => contributors,
    read: [{ name: 'Ada', since: '2026-01' }],
    otherwise: [],
  },
  {
    file: 'ui/en.yaml',
    text: 'a.b: Words\n',
    of: ({ interfaceStrings, locateString }) => [interfaceStrings.en, locateString('en', 'a.b')],
    read: [{ 'a.b': 'Words' }, { file: 'content/ui/en.yaml', line: 1, column: 6 }],
    otherwise: [{}, { file: 'content/ui/en.yaml', line: 1, column: 1 }],
  },
];

const corpusWith = (file: string, text: string | null) => {
  const edits = text === null && !filesWith().some((found) => found.file === `content/${file}`) ? {} : { [file]: text };
  return corpusFromFiles(filesWith(edits));
};

describe.each(FILES)('content/$file', ({ file, text, of, read, otherwise }) => {
  it('is read', () => {
    const { corpus, issues } = corpusWith(file, text);
    expect(issues).toEqual([]);
    expect(of(corpus)).toEqual(read);
  });
  it.each([
    ['is not YAML', '[: {'],
    ['has a field that is none', 'no_such_field: 1\nwords: {}\n'],
  ])('that %s is told of, and stands for nothing', (_, broken) => {
    const { corpus, issues } = corpusWith(file, file.startsWith('ui/') ? '- no\n' : broken);
    expect(issues.map(({ place }) => place.file)).toContain(`content/${file}`);
    expect(of(corpus)).toEqual(
      file.startsWith('ui/') ? [{}, expect.objectContaining({ file: `content/${file}` })] : otherwise,
    );
  });
  it('may be missing', () => {
    expect(of(corpusWith(file, null).corpus)).toEqual(otherwise);
  });
});

it('a list of words for the search lies directly in its folder', () => {
  const { corpus, issues } = corpusWith('search/more/words.yaml', 'entries: []\n');
  expect(corpus.search.asked).toEqual([]);
  expect(issues.map(({ message }) => message)).toEqual(['nothing is kept in "content/search"']);
});

it('pages come by language and path, whatever the order of the files', () => {
  const files = filesWith();
  const order = (given: typeof files) =>
    corpusFromFiles(given).corpus.pages.map(({ language, path }) => `${language} ${path}`);
  expect(order(files)).toEqual([
    'en ',
    'en about/method',
    'en debate',
    'en debate/reports',
    'en law',
    'en risks',
    'es debate/reports',
  ]);
  expect(order(files.toReversed())).toEqual(order(files));
});

it('what cannot be read is known by its kind and id, so that nobody is told that it does not exist', () => {
  const edits = {
    'claims/law/act-sixty-days.yaml': 'a: [',
    'law/act.txt': new Uint8Array([0xff, 0xfe]),
    'pages/en/law/index.mdx': 'no front matter',
    'glossary/hostilities.yaml': new Uint8Array(),
  };
  expect([...corpusFromFiles(filesWith(edits)).corpus.unreadable].sort()).toEqual([
    'claim:act-sixty-days',
    'page:law',
    'term:hostilities',
  ]);
});
