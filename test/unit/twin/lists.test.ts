import { describe, expect, it } from 'vitest';
import { llmsFull, llmsIndex } from '../../../src/lib/twin/llms.ts';
import { pageMarkdown } from '../../../src/lib/twin/page.ts';
import { fullGraph, pageOf } from '../../support/full-corpus.ts';
import { keyAsWords, SITE } from '../../support/published-corpus.ts';

const contextOf = (changes: Readonly<Record<string, string>> = {}) => ({
  graph: fullGraph(changes),
  t: keyAsWords,
  ...SITE,
  siteName: 'The Site',
});
const context = contextOf();
const page = (fields: string, body: string): string => `---\ntitle: T\ndescription: D.\n${fields}---\n\n${body}\n`;

/** A twin from the words of its body on. */
function after(words: string, path: string, language = 'en', within = context): string {
  return pageMarkdown(pageOf(within.graph, path, language), within).split(`\n\n${words}\n`)[1]!;
}

it('the home page ends with its questions in their order, each with what it rests on', () => {
  expect(after('Start here.', '')).toBe(`
## What is a word?

Nobody knows. [1]

1. “A report”. A publisher, ‹source.no-date›. (‹read-as.read›; [s-three](https://site.example/sources/s-three/))

[‹home.sources›](https://site.example/answers/x-bare/)

## Did it grow?

Yes, *it did*. [1] Someone [told](https://site.example/claims/c-told/) so. [2 ‹status.reported›; 3, p. 2]

- **‹status.established›** (An office; ‹article.evidence-to› January 2026): A number grew. [c-full](https://site.example/claims/c-full/)
- **‹status.reported›** (Someone; ‹article.evidence-to› May 2025): A statement. [c-told](https://site.example/claims/c-told/)

1. Ana Ruiz, Ben Poe. “A study”. A press, March 2024 (‹source.copy-at An archive›). (‹read-as.excerpt›; [s-full](https://site.example/sources/s-full/)) <https://press.example/study>
2. “A report”. A publisher, ‹source.no-date›. (‹read-as.read›; [s-four](https://site.example/sources/s-four/))
3. “A report”. A publisher, ‹source.no-date›. (‹read-as.read›; [s-three](https://site.example/sources/s-three/))

[‹home.sources›](https://site.example/answers/x-full/)
`);
});

it('the home page has the questions that have a place on it, and no others', () => {
  const other = "question: { en: Else? }\nanswer: { en: 'So. [@s-one]' }\ncluster: classroom\nleads_to: [law/first]\n";
  const within = contextOf({
    'content/answers/a-other.yaml': other,
    'content/answers/a-third.yaml': `${other.replace('Else?', 'And then?')}home: 3\n`,
  });
  expect(after('Start here.', '', 'en', within).match(/(?<=^## ).*/gm)).toEqual([
    'What is a word?',
    'Did it grow?',
    'And then?',
  ]);
});

describe('the page of a section', () => {
  const third = '- [A page](https://site.example/law/third.md): A page.';
  const second = '- [A page](https://site.example/law/second.md): A page.';
  it('lists its pages in the order of the menu, then what would change it', () => {
    expect(after('Read on.', 'law')).toBe(
      `\n${third}\n\n## More\n\n${second}\n- [A page](https://site.example/law/first.md): A page.\n\n## ‹apparatus.change›\n\n- A court rules.\n- A law passes.\n`,
    );
  });
  it('in Spanish lists the Spanish pages where there are some', () => {
    const es = { 'content/pages/es/law/index.mdx': page('kind: hub\nsection: law\n', 'Siga.') };
    expect(after('Siga.', 'law', 'es', contextOf(es))).toBe(
      `\n${third}\n\n## Más\n\n${second}\n- [A page](https://site.example/es/law/first.md): A page.\n`,
    );
  });
  it('has no heading above pages that are not there', () => {
    const order =
      'debate: []\nlaw:\n  - { group: { en: Later }, pages: [not-yet] }\n  - pages: [second]\nrisks: []\nbackground: []\nabout: []\n';
    const bare = page('kind: hub\nsection: law\n', 'Read on.');
    const changes = { 'content/order.yaml': order, 'content/pages/en/law/index.mdx': bare };
    expect(after('Read on.', 'law', 'en', contextOf(changes))).toBe(`\n${second}\n`);
  });
  it('of what is no section lists nothing', () => {
    const about = { 'content/pages/en/about/index.mdx': page('kind: hub\nsection: about\n', 'Read on.') };
    expect(after('Read on.', 'about', 'en', contextOf(about))).toBe('');
  });
});

describe('what a page says above its body', () => {
  it('has its review and its license, and nothing on evidence that it does not have', () => {
    const twin = pageMarkdown(pageOf(context.graph, 'law'), context);
    expect(twin.split('\n\nRead on.')[0]).toBe(`# The law

What the law says.

- https://site.example/law/
- ‹article.reviewed›: 6 January 2026
- ‹twin.licence›: https://creativecommons.org/licenses/by/4.0/`);
  });
  it('has the claims that matter most, from the surest to the least sure', () => {
    const changes = {
      'content/pages/en/law/third.mdx': page(
        'kind: explainer\nsection: law\nkey: [c-dim, c-sure, c-told]\nshort: "Sure  it is [@c-sure]  for a [word](term:word)  here. "\n',
        'Read on.',
      ),
    };
    const within = contextOf(changes);
    const twin = pageMarkdown(pageOf(within.graph, 'law/third'), within);
    expect(twin).toContain('\n> Sure it is [1] for a [word](https://site.example/glossary/word/) here.\n');
    expect(/## ‹standing\.heading›\n\n([^]*?)\n\n/.exec(twin)![1]).toBe(
      `- **‹status.established›** (‹article.evidence-to› May 2025): A statement. [c-sure](https://site.example/claims/c-sure/)
- **‹status.reported›** (Someone; ‹article.evidence-to› May 2025): A statement. [c-told](https://site.example/claims/c-told/)
- **‹status.unknown›** (‹article.evidence-to› May 2025): A statement. [c-dim](https://site.example/claims/c-dim/)`,
    );
  });
  it.each([
    [
      'a broken citation in its short answer',
      'short: "Sure. [@c-sure; nothing]"\n',
      'Read on.',
      '[@c-sure; nothing]: ',
    ],
    ['a broken link in its short answer', 'short: "A [word](nothing:word)."\n', 'Read on.', 'nothing:word: '],
    ['a broken citation in its body', '', 'Sure. [@c-sure; nothing]', 'third.mdx: [@c-sure; nothing]: '],
  ])('does not hide %s', (_, fields, body, message) => {
    const typed = page(`kind: explainer\nsection: law\n${fields}`, body);
    const within = contextOf({ 'content/pages/en/law/third.mdx': typed });
    expect(() => pageMarkdown(pageOf(within.graph, 'law/third'), within)).toThrow(message);
  });
});

describe('the files for language models', () => {
  it('list the pages of a section in the order of its menu, its own page first', () => {
    const index = llmsIndex(context);
    expect(/## ‹section\.law›\n\n([^]*?)\n\n/.exec(index)![1]!.match(/\/law[^)]*/g)).toEqual([
      '/law.md',
      '/law/third.md',
      '/law/second.md',
      '/law/first.md',
    ]);
    expect(index).not.toContain('‹section.risks›');
    expect(index).toContain('\n## Optional\n\n- [Home](https://site.example/index.md): The home page.\n');
    expect(index).toContain('\n## Español\n\n- [A page](https://site.example/es/law/first.md): A page.\n');
  });
  it('hold all English pages and all answers, without gaps', () => {
    const all = llmsFull(context);
    expect(all.match(/^# .*/gm)).toEqual([
      '# The Site',
      '# Home',
      '# The law',
      '# A page',
      '# A page',
      '# A page',
      '# Short answers',
    ]);
    expect(all.split('# Short answers')[1]!.match(/^## .*/gm)).toEqual(['## What is a word?', '## Did it grow?']);
    expect(all).not.toMatch(/\n\n\n/);
  });
});
