/** Every kind of file that editors write: what it is for, where it lies, and the schema that says what goes in. */
import type { z } from 'astro/zod';
import { recordKinds, type RecordKind } from '../../schemas/index.ts';
import { Editions } from '../../schemas/edition.ts';
import { Contributors } from '../../schemas/contributors.ts';
import { PageFrontmatter } from '../../schemas/page.ts';
import { InterfaceStrings, Order } from '../../schemas/records.ts';
import { Redirects } from '../../schemas/redirect.ts';
import { SearchWords } from '../../schemas/search.ts';
import { RefusedHosts, Wording } from '../../schemas/wording.ts';

/** Files that are no records, but are read by a schema too. */
type OtherKind =
  'page' | 'order' | 'ui' | 'wording' | 'refused-hosts' | 'search' | 'redirects' | 'editions' | 'contributors';
export type KindName = RecordKind | OtherKind;

export interface Kind {
  readonly name: KindName;
  readonly heading: string;
  /** What it is for, and when one is written. */
  readonly purpose: string;
  /** Where its files lie, with `<…>` for what differs: `content/claims/<section>/<id>.yaml`. */
  readonly place: string;
  /** What lies beside it: `<id>.txt`. */
  readonly beside?: string;
  readonly schema: z.ZodType;
}

const OTHER_PLACES: Readonly<Record<OtherKind, readonly [place: string, schema: z.ZodType]>> = {
  page: ['content/pages/<language>/<section>/<page>.mdx', PageFrontmatter],
  order: ['content/order.yaml', Order],
  ui: ['content/ui/<language>.yaml', InterfaceStrings],
  wording: ['content/wording.yaml', Wording],
  'refused-hosts': ['content/refused-hosts.yaml', RefusedHosts],
  search: ['content/search/<name>.yaml', SearchWords],
  redirects: ['content/redirects.yaml', Redirects],
  editions: ['content/editions.yaml', Editions],
  contributors: ['content/contributors.yaml', Contributors],
};

const WORDS: Readonly<Record<KindName, readonly [heading: string, purpose: string]>> = {
  page: [
    'Page',
    'Prose in Markdown, one file for each page and language. Its first lines, between two lines of `---`, are the front matter: the fields below. A section’s own page is called `index.mdx`.',
  ],
  claim: [
    'Claim',
    'One statement that someone could check, with its status, date and sources. Pages cite claims; to mend a claim is to mend every page that cites it.',
  ],
  source: [
    'Source',
    'Something a claim rests on: a report, statute, judgment, study or poll. It says how it was read. Write one before the claim that needs it.',
  ],
  law: [
    'Law text',
    'A primary law text that stands on the site word for word. The words lie beside the record in a `.txt` file; never “improve” them.',
  ],
  term: [
    'Term',
    'A word of the field, explained in one to three sentences. Pages link the word where it first stands.',
  ],
  event: ['Event', 'A dated happening, for the timeline. What is said of it lies in claims.'],
  actor: [
    'Actor',
    'A person, agency, organization or armed group with a public part in the debate. Private persons have no file.',
  ],
  answer: ['Answer', 'A question that people type, answered in at most 60 words, with the pages to read next.'],
  question: [
    'Question',
    'A contested question: at least two positions, each with arguments, who holds them, and the best reply. The positions are given about the same number of words.',
  ],
  option: ['Option', 'Something a government could do: who is for and against it, its risks, and how far it has come.'],
  scenario: [
    'Scenario rules',
    'What a body of law, a risk or a precedent has to say of the combinations in the scenario explorer and of the options in the matrix. It may cite checked claims only, and never decides what lawyers dispute.',
  ],
  dataset: [
    'Dataset',
    'The numbers behind a table or chart. They lie beside the record in a `.csv` file, whose first row names the columns.',
  ],
  lesson: [
    'Lesson',
    'A lesson for a class, with the sheet students get, questions, a rubric and answer notes. It may cite checked claims only, and never asks students to agree.',
  ],
  standard: ['Standard', 'A standard of a published framework, word for word, so that lessons can name it.'],
  quiz: [
    'Quiz',
    'Two to four questions by which readers check that they understood a page. The answers cite claims of that page.',
  ],
  change: [
    'Change',
    'News of the site for readers who follow it: what was published or brought up to date, told by a person. It stands on `/changes/` and in the feeds. An error is a correction instead.',
  ],
  correction: [
    'Correction',
    'A published error and its repair. Write one whenever words that readers may have relied on were wrong.',
  ],
  tombstone: [
    'Tombstone',
    'What stands in place of a record that was removed, so that old links say what became of it. The file has the id of what was removed.',
  ],
  order: [
    'Menu order',
    'The order of the pages in the menus. One file; every page but a section’s own stands in it once.',
  ],
  ui: [
    'Words of the interface',
    'Labels and messages: one line for each, a name and its words. `{count}` and the like are filled in by the site and must stand in every language.',
  ],
  wording: [
    'Term register',
    'Words that prejudge, with what to write instead. The rules W01 to W05 read it. One file.',
  ],
  'refused-hosts': ['Refused hosts', 'Web hosts that may not be cited, with the reason. Rule S09 reads it. One file.'],
  search: [
    'Search words',
    'Acronyms, translations and everyday words that the search takes for one another, and phrases by which readers ask for a page or record. Names of one record belong into its `aliases` instead.',
  ],
  redirects: [
    'Redirects',
    'Addresses that moved or went, so that a link somebody kept still leads somewhere: of a page that was renamed, or of a heading or paragraph that an edit took away. One file. A removed record has a tombstone instead.',
  ],
  editions: [
    'Editions',
    'Frozen copies of the whole site, which a citation can name for good. `npm run edition` adds the entry; only `url` and `note` are written by hand. One file.',
  ],
  contributors: [
    'Contributors',
    'Who is named on the page on contributing. `npm run contributors` writes it from the history of the files; whoever does not want to be named adds the name to `left_out`. One file.',
  ],
};

/** Folder inside a nested kind’s folder: the field that it repeats. */
function groupOf(kind: RecordKind): string {
  return kind === 'claim' ? '<section>/' : '<kind>/';
}

function filesOf(name: KindName): Pick<Kind, 'place' | 'beside' | 'schema'> {
  if (!(name in recordKinds)) {
    const [place, schema] = OTHER_PLACES[name as OtherKind];
    return { place, schema };
  }
  const kind = name as RecordKind;
  const { folder, nested, companion, schema } = recordKinds[kind];
  const place = `content/${folder}/${nested ? groupOf(kind) : ''}<id>.yaml`;
  return { place, schema, ...(companion === undefined ? {} : { beside: `<id>.${companion}` }) };
}

/** All kinds, in the order in which an editor meets them. */
export const kinds: readonly Kind[] = (Object.keys(WORDS) as KindName[]).map((name) => {
  const [heading, purpose] = WORDS[name];
  return { name, heading, purpose, ...filesOf(name) };
});
