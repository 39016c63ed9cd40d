/** Blocks, links and fields of a page that name what is not there, or not in the right way: what is told. */
import { describe, expect, it } from 'vitest';
import { corpusFromFiles } from '../../../src/lib/io/corpus.ts';
import { formatIssue } from '../../../src/lib/issue.ts';
import { buildGraph } from '../../../src/lib/refs/graph.ts';
import { citePath, evidencePath, pageAddressOf, recordAddress } from '../../../src/lib/refs/address.ts';
import { pageAnchors } from '../../../src/lib/refs/anchors.ts';
import { packetPath, quizPath } from '../../../src/lib/refs/quizzes.ts';
import { FILES } from '../../support/small-corpus.ts';

const PAGE = 'content/pages/en/law/third.mdx';
const pageWith = (body: string, fields = '') => ({
  [PAGE]: `---\ntitle: A page\ndescription: A page.\nkind: explainer\nsection: law\n${fields}---\n\n${body}\n`,
});
const corpusWith = (changes: Readonly<Record<string, string>>) =>
  corpusFromFiles(
    Object.entries({ ...FILES, ...changes }).map(([file, text]) => ({ file, bytes: new TextEncoder().encode(text) })),
  ).corpus;
const told = (changes: Readonly<Record<string, string>>) =>
  buildGraph(corpusWith(changes)).issues.map((issue) => formatIssue(issue).replace(`${PAGE}:`, ''));

const BLOCKS = '<LawText />, <Claims />, <Timeline />, <Ladder />, <Debate />, <Chart />';

describe('a page', () => {
  it.each<[string, string, string[]]>([
    [
      'a block like none',
      '<Zzzzzzz />',
      [`8:1 <Zzzzzzz> is not a block of this site → the blocks are ${BLOCKS} [MDX]`],
    ],
    [
      'a slip in a block',
      '<Claim ids="c-told" />',
      ['8:1 <Claim> is not a block of this site → did you mean <Claims />? [MDX]'],
    ],
    [
      'another attribute',
      '<Claims ids="c-told" big="x" />',
      ['8:1 <Claims> has no attribute “big” → write <Claims ids="…" /> [MDX]'],
    ],
    [
      'attributes from elsewhere',
      '<Claims ids="c-told" {...x} />',
      ['8:1 <Claims> has no attribute “{…}” → write <Claims ids="…" /> [MDX]'],
    ],
    ...['<Claims />', '<Claims ids="" />', '<Claims ids="  " />', '<Claims ids={x} />'].map(
      (block): [string, string, string[]] => [
        `nothing to show: ${block}`,
        block,
        [
          '8:1 <Claims> does not say which claim it shows → write <Claims ids="…" /> with the id in straight quotation marks [MDX]',
        ],
      ],
    ),
    ['spaces around and between ids', '<Claims ids=" c-told \n c-sure " />', []],
    [
      'a block within a line',
      'See <Claims ids="c-tolt" /> here.',
      ['8:5 unknown claim "c-tolt" → did you mean "c-told"? [REF]'],
    ],
    [
      'two of what stands alone',
      '<Chart id="a b" />',
      [
        '8:1 <Chart> shows one dataset, not 2 → use one block for each [MDX]',
        '8:1 unknown dataset "a" → add it, or see content/data/ [REF]',
        '8:1 unknown dataset "b" → add it, or see content/data/ [REF]',
      ],
    ],
    [
      'a page that is not there',
      '[a](page:zzzzzz)',
      ['8:1 there is no page "zzzzzz" → give the path of its file below content/pages/en, without .mdx [REF]'],
    ],
    ['a slip in a page', '[a](page:law/frist)', ['8:1 there is no page "law/frist" → did you mean "law/first"? [REF]']],
    [
      'a heading that is not there',
      '## One\n\n## Two two\n\n[a](page:law/third#zzzzzz)',
      ['12:1 the page "law/third" has no heading "#zzzzzz" → its headings are #one #two-two [REF]'],
    ],
    [
      'a slip in a heading',
      '## One more\n\n[a](page:law/third#one-mroe)',
      ['10:1 the page "law/third" has no heading "#one-mroe" → did you mean "#one-more"? [REF]'],
    ],
    ['a place in what has none', '[a](term:word#x)', ['8:1 a term has no places inside it → drop "#x" [REF]']],
    [
      'a provision that is not there',
      '[a](law:rule#zzzzz)',
      ['8:1 "rule" has no provision "#zzzzz" → it begins with #1 #a #b [REF]'],
    ],
    ['a law that is not there', '[a](law:zzzzzz)', ['8:1 unknown law "zzzzzz" → add it, or see content/law/ [REF]']],
    [
      'a provision of no law',
      '[a](law:zzzzzz#1)',
      ['8:1 unknown law text "zzzzzz" → add it, or see content/law/ [REF]'],
    ],
    [
      'a record of another kind',
      '[a](term:c-told)',
      ['8:1 unknown term "c-told" → "c-told" is a claim: name a term here [REF]'],
    ],
    [
      'an actor that is a term',
      '[a](actor:word)',
      ['8:1 unknown actor "word" → "word" is a term: name an actor here [REF]'],
    ],
    ['a list that is none', '[a](list:zzzzz)', [expect.stringMatching(/^8:1 .*→ the lists are \w+, /) as string]],
    ...(['event', 'answer', 'question', 'option', 'dataset'] as const).map((kind): [string, string, string[]] => [
      `no ${kind}`,
      `[a](${kind}:zzzzzz)`,
      [`8:1 unknown ${kind} "zzzzzz" → add it, or see content/${kind === 'dataset' ? 'data' : `${kind}s`}/ [REF]`],
    ]),
  ])('with %s', (_, body, issues) => expect(told(pageWith(body))).toEqual(issues));

  it('names what was removed, and what stands for it', () => {
    const grave = (more: string) => ({
      ...pageWith('[a](term:old)'),
      'content/tombstones/old.yaml': `kind: term\nremoved: '2026-01-01'\nwhy: { en: It was wrong. }\n${more}`,
    });
    expect(told(grave(''))).toEqual(['8:1 "old" was removed: It was wrong. → drop the reference [REF]']);
    expect(told(grave('replaced_by: word\n'))).toEqual(['8:1 "old" was removed: It was wrong. → use "word" [REF]']);
  });
  it('is not told that what cannot be read is not there', () => {
    const broken = { 'content/glossary/word.yaml': 'a: [', 'content/pages/en/law/second.mdx': 'x' };
    expect(told({ ...pageWith('[a](term:word) [b](page:law/second)'), ...broken })).toEqual([]);
  });
});

describe('the graph', () => {
  const { graph } = buildGraph(
    corpusWith(pageWith('[w](term:word) x [w](term:word)\n\n[w](term:word)\n\n<Chart id="x" />')),
  );
  it('has what leads to a node by file, line and column', () => {
    const places = graph
      .incoming('term:word')
      .map(({ place }) => `${place.file.split('/').at(-1)}:${place.line}:${place.column}`);
    expect(places).toEqual(['first.mdx:12:3', 'second.mdx:8:19', 'third.mdx:8:1', 'third.mdx:8:18', 'third.mdx:10:1']);
    expect(graph.incoming('term:nothing')).toEqual([]);
  });
  it('knows of each reference how it was made', () => {
    const forms = graph
      .outgoing('page:en/law/first')
      .map(({ form, field, fragment, to }) => [form, field, fragment, to]);
    expect(forms).toContainEqual(['link', undefined, 'a', 'law:rule']);
    expect(forms).toContainEqual(['field', 'key', undefined, 'claim:c-dim']);
  });
  it('places to link to are headings, passages and charts', () => {
    const page = graph.corpus.pages.find(({ path }) => path === 'law/third')!;
    expect([...pageAnchors(page)]).toEqual(['chart-x']);
    const headed = corpusWith(pageWith('## A b\n\nSure. [@c-sure]')).pages.find(({ path }) => path === 'law/third')!;
    expect([...pageAnchors(headed)]).toEqual(['a-b', 'c-c-sure']);
  });
});

it('what belongs to a page stands below it', () => {
  const page = corpusWith({}).pages.find(({ path }) => path === 'law/first')!;
  expect([evidencePath, citePath, quizPath, packetPath].map((path) => path(page))).toEqual([
    '/law/first/evidence/',
    '/law/first/cite/',
    '/law/first/questions/',
    '/law/first/packet/',
  ]);
  expect([
    pageAddressOf(''),
    pageAddressOf('law'),
    recordAddress('tombstone', 'x'),
    recordAddress('term', 'x'),
  ]).toEqual(['/', '/law/', undefined, '/glossary/x/']);
});
