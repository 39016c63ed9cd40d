import { describe, expect, it } from 'vitest';
import { pageMarkdown } from '../../../src/lib/twin/page.ts';
import { fullGraph, pageOf } from '../../support/full-corpus.ts';
import { keyAsWords, SITE } from '../../support/published-corpus.ts';

/** Status and rung as a site writes them, with a capital; the other words are their keys. */
const t: typeof keyAsWords = (language, key, params) => {
  const word = /^(?:status|rung)\.([\w-]+)$/.exec(key)?.[1];
  return word === undefined ? keyAsWords(language, key, params) : word[0]!.toUpperCase() + word.slice(1);
};

/** What becomes of some Markdown in the middle of a page. */
function written(typed: string, language = 'en', changes: Readonly<Record<string, string>> = {}): string {
  const file = `content/pages/${language}/law/third.mdx`;
  const page = `---\ntitle: A page\ndescription: A page.\nkind: explainer\nsection: law\n---\n\nBegin.\n\n${typed}\n\nEnd.\n`;
  const graph = fullGraph({ [file]: page, ...changes });
  const twin = pageMarkdown(pageOf(graph, 'law/third', language), { graph, t, ...SITE });
  return twin.split(/\n\n(?:Begin|End)\.\n\n?/)[1]!;
}

const told = '- **Reported** (Someone; ‹article.evidence-to› May 2025): A statement.';

describe('a block is written as', () => {
  it.each<[string, string, string]>([
    [
      'claims with status, holder and date',
      '<Claims ids=" c-told   c-full " />',
      `${told} [c-told](https://site.example/claims/c-told/)
- **Established** (An office; ‹article.evidence-to› January 2026): A number grew. [c-full](https://site.example/claims/c-full/)`,
    ],
    [
      'events in the order of their dates, with how far they had come',
      '<Timeline ids="e-zero e-full e-bare" />',
      `- 2025: [Something else](https://site.example/events/e-bare/)
- 2025: [Before it](https://site.example/events/e-zero/)
- 8 April 2025: [Something happened](https://site.example/events/e-full/) (reported)`,
    ],
    [
      'a ladder with all its rungs',
      '<Ladder id="o-full" />',
      `**‹ladder.caption Flights, April 2026›**

- Considered: ‹ladder.not-shown›
- Reported: [9 April 2025](https://site.example/claims/c-told/)
- Ordered: ‹ladder.not-shown›
- Announced: ‹ladder.not-shown›
- Carried-out: ‹ladder.not-shown›
- Confirmed: ‹ladder.not-shown›
- Adjudicated: ‹ladder.not-shown›`,
    ],
    [
      'a debate: who holds what, on which claims, or on which sources where there are none',
      '<Debate id="q-full" />',
      `**[May it?](https://site.example/questions/q-full/)**

**It may**

- The rule allows it. [1 reported; 2] (‹debate.held-by› Ministry)
  - ‹debate.reply› It does not. [1 unknown] (Ada Lopez; A publisher)

**It is unclear**

- Nobody has ruled. [2–4 contested] (‹debate.held-by› A publisher)
  - ‹debate.reply› Somebody has. (Ministry)

**It may not**

- No power is given. [4] (‹debate.held-by› Ana Ruiz, Ben Poe; A publisher)
  - ‹debate.reply› It is implied.

‹debate.order›`,
    ],
    [
      'numbers with what there is to see, and what they cannot say',
      '<Chart id="d-full" />',
      `**[Crashes](https://site.example/data/d-full/)** (planes; ‹article.evidence-to› February 2026)

It grew.

| Year | all planes |
| --- | --- |
| 2024 | 2 |
| 2025 | a \\| b |

Only those told.`,
    ],
    [
      'a whole law text, and a part of another',
      '<LawText id="rule other#b" />',
      `[A rule](https://site.example/law/texts/rule/) (1 X.Y. § 1, ‹law.text-of 2023›):

> § 1. A rule
>
> (a) The first words of the rule.
>
> (b) The second words.

[Another](https://site.example/law/texts/other/) (2 X.Y. § 2, ‹law.text-of June 2024›):

> (b) Then this.`,
    ],
    [
      'two parts of one law text together, in the order of the text',
      '<LawText id="other#closing other#a" />',
      `[Another](https://site.example/law/texts/other/) (2 X.Y. § 2, ‹law.text-of June 2024›):

> (a) First this.
>
> IN WITNESS WHEREOF, it is signed.
>
> ADA LOPEZ`,
    ],
  ])('%s', (_, block, markdown) => {
    const changes = {
      'content/events/e-zero.yaml': 'title: { en: Before it }\ndate: 2025\nkind: report\nclaims: [c-dim]\n',
      'content/law/other.yaml':
        "title: { en: Another }\ncitation: 2 X.Y. § 2\njurisdiction: mexico\ninstrument: statute\nstatus: in-force\nsource: s-one\nurl: https://law.example/2\nwhere_read: a copy\nexcerpt: false\nas_of: '2024-06'\n",
      'content/law/other.txt':
        '§ 2. Another\n\n(a) First this.\n\n(b) Then this.\n\nIN WITNESS WHEREOF, it is signed.\n\nADA LOPEZ\n',
    };
    expect(written(block, 'en', changes)).toBe(markdown);
  });

  it('Spanish words where there are some, with links to the page that has them', () => {
    expect(written('<Timeline ids="e-full e-bare" />\n\n<Claims ids="c-full" />\n\n<Chart id="d-full" />', 'es')).toBe(
      `- 2025: [Something else](https://site.example/events/e-bare/)
- 8 de abril de 2025: [Algo pasó](https://site.example/es/events/e-full/) (reported)

- **Established** (Una oficina; ‹es:article.evidence-to› enero de 2026): Un número creció. [c-full](https://site.example/es/claims/c-full/)

**[Accidentes](https://site.example/es/data/d-full/)** (aviones; ‹es:article.evidence-to› febrero de 2026)

Creció.

| Año | all planes |
| --- | --- |
| 2024 | 2 |
| 2025 | a \\| b |

Solo los contados.`,
    );
  });

  it('a link whose words may hold brackets', () => {
    const title = {
      'content/events/e-bare.yaml': 'title: { en: "Seen [twice]" }\ndate: 2025\nkind: report\nclaims: [c-dim]\n',
    };
    expect(written('<Timeline ids="e-bare" />', 'en', title)).toBe(
      '- 2025: [Seen \\[twice\\]](https://site.example/events/e-bare/)',
    );
  });

  it.each([
    ['<Video id="x" />', '<Video> is not a block of this site'],
    ['<>words</>', '<> is not a block of this site'],
    ['<Claims ids="c-none" />', 'there is no claim "c-none": run npm run check'],
    ['<Claims />', 'there is no claim "": run npm run check'],
    ['<Chart id={x} />', 'there is no dataset "": run npm run check'],
    ['<Ladder />', 'there is no option "": run npm run check'],
  ])('nothing, where it is %s', (block, message) => {
    expect(() => written(block)).toThrow(message);
  });
});

describe('prose keeps its words, and', () => {
  it.each([
    [
      'citations become numbers',
      'Told. [@c-told; @s-full, p. 2] Sure. [@c-sure]',
      'Told. [1 reported; 2, p. 2] Sure. [3]',
    ],
    ['typed links become addresses', 'A [word](term:word).', 'A [word](https://site.example/glossary/word/).'],
    ['a file has its full address', 'The [file](/data/d.csv).', 'The [file](https://site.example/data/d.csv).'],
    ['other links stay', 'See [there](https://out.example/a/).', 'See [there](https://out.example/a/).'],
    ['so do addresses in angle brackets', 'See [it](<https://out.example/>).', 'See [it](<https://out.example/>).'],
    [
      'only the address of a link is changed',
      'A [term:word](term:word).',
      'A [term:word](https://site.example/glossary/word/).',
    ],
    ['a note inside a line is left out', 'One {/* a note */} two.', 'One two.'],
    ['a note before a word', 'One {/* a note */}two.', 'One two.'],
    ['a note behind two spaces', 'One.  {/* a note */}\nTwo.', 'One.\nTwo.'],
    ['a note that ends a line', 'One. {/* a note */}\nTwo.\n\nThree. {/* a note */}', 'One.\nTwo.\n\nThree.'],
    ['a note that begins one', 'One.\n\n{/* a note */} Two.', 'One.\n\nTwo.'],
    ['a note between paragraphs', 'One.\n\n{/* a\nnote */}\n\nTwo.', 'One.\n\nTwo.'],
    ['a note within a link', 'A [word {/* a note */}](term:word).', 'A [word ](https://site.example/glossary/word/).'],
    ['lines in the middle stay lines', 'One.\n\n---\n\nTwo.', 'One.\n\n---\n\nTwo.'],
  ])('%s', (_, typed, markdown) => {
    expect(written(typed)).toBe(markdown);
  });
});
