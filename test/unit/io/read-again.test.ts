import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { allRecords, type Corpus } from '../../../src/lib/corpus.ts';
import { readCorpus } from '../../../src/lib/io/corpus.ts';
import { buildGraph } from '../../../src/lib/refs/graph.ts';
import { projectRoot } from '../../../src/cli/support/project.mjs';

let root = '';
let first: ReturnType<typeof readCorpus>;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'read-again-'));
  cpSync(join(projectRoot, 'test', 'fixtures', 'corpus', 'content'), join(root, 'content'), { recursive: true });
  first = readCorpus(root);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const CLAIM = 'content/claims/law/act-sixty-days.yaml';
const edit = (file: string, change: (text: string) => string): void =>
  writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
const again = () => readCorpus(root, first.files);

/** Everything that a corpus says, without its functions. */
const saysOf = (corpus: Corpus): string =>
  JSON.stringify([corpus, allRecords(corpus), corpus.pages, buildGraph(corpus).issues]);

/** Files whose record or page is another object than before. */
const madeAnew = (now: Corpus): string[] => {
  const before = new Set<object>([...allRecords(first.corpus), ...first.corpus.pages]);
  return [...allRecords(now), ...now.pages].filter((node) => !before.has(node)).map(({ file }) => file);
};

test('where nothing has changed, every record and page is the same one', () => {
  const { corpus, issues } = again();
  expect(madeAnew(corpus)).toEqual([]);
  expect(issues).toEqual(first.issues);
  expect(saysOf(corpus)).toBe(saysOf(first.corpus));
});

test.each<[string, () => void, string[]]>([
  ['a record', () => edit(CLAIM, (text) => `${text}topics: [one]\n`), [CLAIM]],
  [
    'a record, by as many characters',
    () => edit(CLAIM, (text) => text.replace(/[a-z]/, (letter) => letter.toUpperCase())),
    [],
  ],
  [
    'the file beside a record',
    () => edit('content/law/act.txt', (text) => `${text}\n(z) More words.\n`),
    ['content/law/act.yaml'],
  ],
  [
    'a page',
    () => edit('content/pages/en/about/method.mdx', (text) => `${text}\n## More\n`),
    ['content/pages/en/about/method.mdx'],
  ],
  ['a record that goes', () => rmSync(join(root, CLAIM)), []],
  ['a record that breaks', () => edit(CLAIM, (text) => `${text}nonsense: [\n`), []],
])('after a change of %s, it reads as if for the first time, and makes nothing else anew', (_, change, expected) => {
  change();
  const { corpus, issues } = again();
  const fresh = readCorpus(root);
  expect(saysOf(corpus)).toBe(saysOf(fresh.corpus));
  expect(issues).toEqual(fresh.issues);
  if (expected.length > 0) expect(madeAnew(corpus)).toEqual(expected);
});

test('what breaks and is mended reads as before', () => {
  const text = readFileSync(join(root, CLAIM), 'utf8');
  edit(CLAIM, () => `${text}nonsense: [\n`);
  const broken = again();
  expect(broken.issues.map(({ place }) => place.file)).toContain(CLAIM);
  edit(CLAIM, () => text);
  const mended = readCorpus(root, broken.files);
  expect(mended.issues).toEqual([]);
  expect(saysOf(mended.corpus)).toBe(saysOf(first.corpus));
});
