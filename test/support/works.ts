/** Works for the tests of citation styles, with as little as each needs. */
import { authorsOf } from '../../src/lib/cite/names.ts';
import { citationText } from '../../src/lib/cite/citation-text.ts';
import { STYLE_WORDS } from '../../src/lib/cite/style-words.ts';
import { cite, type CitationStyle } from '../../src/lib/cite/styles.ts';
import type { Work } from '../../src/lib/cite/work.ts';
import type { Language } from '../../src/schemas/common.ts';
import { Law } from '../../src/schemas/law.ts';
import { Source } from '../../src/schemas/source.ts';

export function workWith({ authors = [], ...fields }: Partial<Omit<Work, 'authors'>> & { authors?: string[] }): Work {
  return {
    id: 'a-work',
    form: 'report',
    title: 'A title',
    titleIsDescription: false,
    authors: authorsOf(authors),
    language: 'en',
    ...fields,
  };
}

/** A work in a style as plain text, with `_` around italics so that a table can show them. */
export function cited(work: Work, style: CitationStyle, language: Language = 'en'): string {
  return cite(work, style, STYLE_WORDS[language])
    .map((node) => (typeof node === 'string' ? node : `_${citationText(node.children)}_`))
    .join('');
}

/** This site’s page in the form the styles get it. */
export const ownPage = workWith({
  id: 'page-law-covert-action',
  form: 'page',
  title: 'Covert action: What a finding can and cannot authorize',
  publisher: 'The Site, Explained',
  date: '2026-09-03',
  url: 'https://site.example/law/covert-action/',
  edition: { version: '1.2.0', date: '2026-09-03' },
});

/** A source record, by default one of primary law. */
export function sourceWith(fields: object): Source {
  return Source.parse({
    title: 'A title',
    publisher: 'Congress',
    kind: 'primary-law',
    published: '2025-01-20',
    language: 'en',
    read_as: 'read',
    recorded: '2026-01-02',
    rights: 'public-domain',
    reliability: 'primary',
    ...fields,
  });
}

/** The record of a law text. */
export function lawWith(fields: object): Law {
  return Law.parse({
    title: { en: 'A law' },
    citation: '50 U.S.C. § 1',
    jurisdiction: 'united-states',
    instrument: 'statute',
    status: 'in-force',
    source: 'a-source',
    url: 'https://a.example/',
    where_read: 'There.',
    excerpt: false,
    as_of: '2026-01-23',
    ...fields,
  });
}
