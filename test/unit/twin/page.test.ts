import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markdownPath } from '../../../src/lib/twin/address.ts';
import { llmsFull, llmsIndex } from '../../../src/lib/twin/llms.ts';
import { pageMarkdown } from '../../../src/lib/twin/page.ts';
import { withoutHtml } from '../../../src/lib/twin/writing.ts';
import type { Page } from '../../../src/lib/corpus.ts';
import { append, replace } from '../../support/corpus.ts';
import { keyAsWords, publishedGraph, SITE } from '../../support/published-corpus.ts';
import { smallGraph } from '../../support/small-corpus.ts';

/** Words of the interface are their keys here: the test is of what stands where. */
function twinOf(path: string, changes: Readonly<Record<string, string>> = {}): string {
  const graph = smallGraph(changes);
  const page = graph.corpus.pages.find((each) => each.path === path && each.language === 'en') as Page;
  return pageMarkdown(page, {
    graph,
    t: (_, key) => (key.startsWith('status.') ? key.slice('status.'.length) : `‹${key}›`),
    fileUrl: (file) => `https://site.example${file}`,
    pageUrl: (address, language) => `https://site.example${language === 'en' ? '' : `/${language}`}${address}`,
  });
}

describe('a twin', () => {
  const twin = twinOf('law/first');
  it('writes citations as numbers with the status', () => {
    expect(twin).toContain('Told. [2 reported]');
    expect(twin).toContain('Sure. [1, p. 3; 2]');
    expect(twin).toContain('Split. [1, 3, 4 contested]');
  });
  it('writes typed links as full addresses', () => {
    expect(twin).toContain('[word](https://site.example/glossary/word/)');
    expect(twin).toContain('[rule](https://site.example/law/texts/rule/#a)');
  });
  it('lists its claims with status and date, and its numbered sources', () => {
    expect(twin).toContain('- **reported** (Someone; ‹article.evidence-to› May 2025): A statement. [c-told]');
    expect(twin).toMatch(/^1\. “A report”\. A publisher/m);
  });
  it('begins with title, short answer, address and license', () => {
    expect(twin.split('\n').slice(0, 5)).toEqual([
      '# A page',
      '',
      '> Sure. [1]',
      '',
      '- https://site.example/law/first/',
    ]);
    expect(twin).toContain('https://creativecommons.org/licenses/by/4.0/');
  });
  it('shows law texts in full', () => {
    const page = (body: string) => ({
      'content/pages/en/law/third.mdx': `---\ntitle: A page\ndescription: A page.\nkind: explainer\nsection: law\n---\n\n${body}\n`,
    });
    expect(twinOf('law/third', page('<LawText id="rule#a" />'))).toContain('> (a) The first words of the rule.');
    expect(twinOf('law/third', page('<LawText id="rule#a" />'))).not.toContain('The second words');
    expect(twinOf('law/third', page('<Claims ids="c-told c-dim" />'))).toContain('- **unknown**');
  });
});

describe('the corpus of the tests', () => {
  const graph = publishedGraph({
    'answers/has-it-happened.yaml': append('home: 1'),
    'data/deaths.csv': 'year,deaths_by_month,of a|b\n2025,12,x|y\n',
    'data/deaths.yaml': append('columns: { year: { en: Year } }'),
    'pages/en/about/method.mdx': append(
      '\n<Chart id="deaths" />\n\n<Claims ids="poll-2025 weighing-2025" />\n\n<LawText id="act" />',
    ),
    'order.yaml': replace('- pages: [reports]', '- group: { en: What was said }\n    pages: [reports]'),
  });
  const context = { graph, t: keyAsWords, ...SITE, siteName: 'The Site' };
  const expected = (name: string) => readFileSync(new URL(`../../fixtures/twin/${name}`, import.meta.url), 'utf8');

  it.each([
    ['debate/reports', 'en', 'debate-reports.en.md'],
    ['debate/reports', 'es', 'debate-reports.es.md'],
    ['', 'en', 'home.en.md'],
    ['debate', 'en', 'debate.en.md'],
    ['about/method', 'en', 'about-method.en.md'],
  ])('has the page "%s" in %s as %s', (path, language, file) => {
    const page = graph.corpus.pages.find((each) => each.path === path && each.language === language)!;
    expect(pageMarkdown(page, context)).toBe(expected(file));
  });
  it('has an index', () => expect(llmsIndex(context)).toBe(expected('llms.txt')));
  it('has all pages and answers in one file', () => expect(llmsFull(context)).toBe(expected('llms-full.txt')));
});

it.each([
  ['law/overview', 'en', '/law/overview.md'],
  ['law', 'en', '/law.md'],
  ['', 'en', '/index.md'],
  ['', 'es', '/es/index.md'],
  ['about/method', 'es', '/es/method.md'],
] as const)('the twin of "%s" in %s lies at %s', (path, language, address) => {
  expect(markdownPath({ path, language })).toBe(address);
});

it.each([
  ['a <script>alert(1)</script>', 'a \\<script>alert(1)\\</script>'],
  ['<img src=x> <!-- x --> <?x?>', '\\<img src=x> \\<!-- x --> \\<?x?>'],
  ['<https://a.example/b> and 3 < 4 and a\\<b', '<https://a.example/b> and 3 < 4 and a\\<b'],
  ['<https://a.example/ onclick=x>', '\\<https://a.example/ onclick=x>'],
  ['write `<Timeline />`, not <b>', 'write `<Timeline />`, not \\<b>'],
])('%s holds no HTML', (markdown, expected) => {
  expect(withoutHtml(markdown)).toBe(expected);
});
