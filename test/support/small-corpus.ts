/** A corpus of a few made-up records in memory, for tests of what is computed from records. Nothing in it is a fact. */
import { corpusFromFiles } from '../../src/lib/io/corpus.ts';
import { buildGraph, type Graph } from '../../src/lib/refs/graph.ts';

const source = (fields = ''): string =>
  `title: A report\npublisher: A publisher\nkind: news\nlanguage: en\nread_as: read\nrecorded: '2026-01-02'\nrights: copyrighted\nreliability: specialist\n${fields}`;
const claim = (status: string, sources: readonly string[], fields = ''): string =>
  `statement: { en: A statement. }\nstatus: ${status}\ndate: '2025-04-08'\nas_of: '2025-05'\nsection: law\nvolatility: history\nsources:\n${sources.map((id) => `  - id: ${id}\n`).join('')}${fields}`;
const page = (body: string, fields = ''): string =>
  `---\ntitle: A page\ndescription: A page.\nkind: explainer\nsection: law\n${fields}---\n\n${body}\n`;

/** The files of the corpus, by path. */
export const FILES: Readonly<Record<string, string>> = {
  'content/sources/news/s-one.yaml': source(),
  'content/sources/news/s-two.yaml': source('origin: s-one\n'),
  'content/sources/news/s-three.yaml': source('aliases: [s-old]\n'),
  'content/sources/news/s-four.yaml': source(),
  'content/claims/law/c-sure.yaml': claim('established', ['s-one', 's-two', 's-three']),
  'content/claims/law/c-told.yaml': claim('reported', ['s-four'], 'attributed_to: { en: Someone }\n').replace(
    'volatility: history',
    'volatility: ongoing',
  ),
  'content/claims/law/c-split.yaml': claim(
    'contested',
    ['s-one', 's-two', 's-three'],
    'attributed_to: { en: Two people }\n',
  ),
  'content/claims/law/c-dim.yaml': claim('unknown', ['s-four']),
  'content/glossary/word.yaml': 'term: { en: word, es: palabra }\ndefinition: { en: A word. }\nsources: [s-one]\n',
  'content/law/rule.yaml':
    "title: { en: A rule }\ncitation: 1 X.Y. § 1\njurisdiction: united-states\ninstrument: statute\nstatus: in-force\nsource: s-three\nurl: https://law.example/\nwhere_read: a copy\nexcerpt: false\nas_of: '2023'\n",
  'content/law/rule.txt': '§ 1. A rule\n\n(a) The first words of the rule.\n\n(b) The second words.\n',
  'content/pages/en/law/first.mdx': page(
    'Told. [@c-told] Sure. [@c-sure, p. 3; @s-four]\n\nA [word](term:word), a [rule](law:rule#a). Split. [@c-split]',
    'short: Sure. [@c-sure]\nkey: [c-dim]\n',
  ),
  'content/pages/en/law/second.mdx': page('Sure. [@c-sure] A [word](term:word).'),
  'content/pages/en/law/third.mdx': page('A [word](term:word).'),
  'content/pages/es/law/first.mdx': page('Dicho. [@c-told]'),
};

/** The graph of the small corpus with some files changed; undefined removes one. */
export function smallGraph(changes: Readonly<Record<string, string | undefined>> = {}): Graph {
  const files = Object.entries({ ...FILES, ...changes }).flatMap(([file, text]) =>
    text === undefined ? [] : [{ file, bytes: new TextEncoder().encode(text) }],
  );
  const { corpus, issues } = corpusFromFiles(files);
  if (issues.length > 0) throw new Error(JSON.stringify(issues, null, 1));
  return buildGraph(corpus).graph;
}
