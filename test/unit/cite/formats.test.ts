/** BibTeX, RIS and CSL-JSON of single works; the whole content is read back in test/content/citations.test.ts. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, it } from 'vitest';
import { bibtexEntry, escapeTex } from '../../../src/lib/cite/bibtex.ts';
import { cslItem } from '../../../src/lib/cite/csl.ts';
import { CITATION_FORMATS } from '../../../src/lib/cite/formats.ts';
import { risEntry } from '../../../src/lib/cite/ris.ts';
import { cited, ownPage, workWith } from '../../support/works.ts';

const article = workWith({
  id: 'nbc-2025',
  form: 'news-site',
  title: 'Profit & loss: 100% of #1_a {sic}',
  authors: ['Courtney Kube', 'Joseph R. Biden Jr.'],
  publisher: 'NBC News',
  date: '2025-11-03',
  url: 'https://doi.org/10.1000/x_y%7B1%7D',
});

describe('BibTeX', () => {
  it('escapes text and leaves addresses alone', () => {
    expect(bibtexEntry(article)).toBe(`@article{nbc-2025,
  author = {Kube, Courtney and Biden, Jr., Joseph R.},
  title = {{Profit \\& loss: 100\\% of \\#1\\_a \\{sic\\}}},
  journal = {NBC News},
  year = {2025},
  month = nov,
  date = {2025-11-03},
  doi = {10.1000/x_y%7B1%7D},
  url = {https://doi.org/10.1000/x_y%7B1%7D},
  language = {en}
}
`);
  });
  it.each([
    ['a & b', 'a \\& b'],
    ['50 %', '50 \\%'],
    ['$5 ~ ^ \\', '\\$5 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}'],
    ['México', 'México'],
  ])('%s', (text, tex) => expect(escapeTex(text)).toBe(tex));
  it('keeps a body with “and” in one piece, as author and as institution', () => {
    const entry = bibtexEntry(
      workWith({ title: 'T', publisher: 'Bureau of Alcohol, Tobacco, Firearms and Explosives' }),
    );
    expect(entry).toContain('author = {{Bureau of Alcohol, Tobacco, Firearms and Explosives}}');
    expect(entry).toContain('institution = {{Bureau of Alcohol, Tobacco, Firearms and Explosives}}');
  });
  it('gives law its citation in the note', () => {
    const law = { kind: 'code', name: 'An Act', title: '50', sections: '§ 1', year: '2023' } as const;
    expect(bibtexEntry(workWith({ law }))).toContain('note = {An Act, 50 U.S.C. § 1.}');
  });
});

describe('RIS', () => {
  it('one tag to a line, ended by CR LF', () => {
    expect(risEntry({ ...article, url: 'https://n.example/' }).split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - nbc-2025',
      'AU  - Kube, Courtney',
      'AU  - Biden, Joseph R., Jr.',
      'TI  - Profit & loss: 100% of #1_a {sic}',
      'T2  - NBC News',
      'PY  - 2025',
      'DA  - 2025/11/03',
      'UR  - https://n.example/',
      'LA  - en',
      'ER  - ',
      '',
    ]);
  });
  it('a body with a comma in its name is the publisher, not an author with a given name', () => {
    expect(risEntry(workWith({ publisher: 'Bureau of Alcohol, Tobacco' })).split('\r\n')).toEqual([
      'TY  - RPRT',
      'ID  - a-work',
      'TI  - A title',
      'PB  - Bureau of Alcohol, Tobacco',
      'LA  - en',
      'ER  - ',
      '',
    ]);
  });
  it('text on one line, whose copy it was and why a title is ours in one note', () => {
    const entry = risEntry(workWith({ abstract: 'One\n  two.', copyAt: 'KRDO', note: 'A description.' }));
    expect(entry).toContain('AB  - One two.\r\n');
    expect(entry).toContain('N1  - Copy at KRDO. A description.\r\n');
  });
  it('a date as exact as it is known', () => {
    expect(risEntry(workWith({ date: '2025-04' }))).toContain('DA  - 2025/04\r\n');
    expect(risEntry(workWith({}))).not.toMatch(/^(?:DA|PY)/m);
  });
});

describe('CSL-JSON', () => {
  it.each([
    [{ form: 'newspaper' }, 'article-newspaper'],
    [{ form: 'journal' }, 'article-journal'],
    [{ form: 'blog' }, 'post-weblog'],
    [{ form: 'report' }, 'report'],
    [{ form: 'report', title: 'Libya, Hearing before the Committee' }, 'hearing'],
    [{ form: 'webpage' }, 'webpage'],
    [{ form: 'dataset' }, 'dataset'],
    [{ law: { kind: 'treaty', name: 'T' } }, 'treaty'],
    [{ law: { kind: 'bill', chamber: 'House', sort: 'bill', number: '1', congress: '119', date: '2025' } }, 'bill'],
    [{ law: { kind: 'case', name: 'A v. B', docket: 'No. 1', courtName: 'C', date: '2020' } }, 'legal_case'],
    [{ law: { kind: 'presidential', genre: 'executive-order', name: 'N', date: '2020' } }, 'regulation'],
    [{ law: { kind: 'constitution', country: 'US' } }, 'legislation'],
  ] as const)('%j is %s', (fields, type) => expect(cslItem(workWith(fields)).type).toBe(type));
  it('names people by their parts and a single name as a whole', () => {
    expect(cslItem(workWith({ authors: ['Ann Lee', 'Cy Orr III', 'Plato'] })).author).toStrictEqual([
      { family: 'Lee', given: 'Ann' },
      { family: 'Orr', given: 'Cy', suffix: 'III' },
      { literal: 'Plato' },
    ]);
  });
  it('the judge who wrote an opinion is not its author', () => {
    const law = { kind: 'case', name: 'A v. B', docket: 'No. 1', courtName: 'C', date: '2020' } as const;
    expect(cslItem(workWith({ law, authors: ['Ann Lee'] }))).not.toHaveProperty('author');
  });
  it('an article about a hearing is no hearing', () => {
    expect(cslItem(workWith({ form: 'newspaper', title: 'Hearing before the vote' })).type).toBe('article-newspaper');
  });
  it('names a site, where a page of it has an author, as what it is part of', () => {
    expect(cslItem(workWith({ form: 'webpage', authors: ['Ann Lee'], publisher: 'Airwars' }))).toMatchObject({
      author: [{ family: 'Lee', given: 'Ann' }],
      'container-title': 'Airwars',
    });
  });
  it('says where a title is ours and whose copy it was', () => {
    expect(cslItem(workWith({ note: 'The title is a description.', copyAt: 'KRDO' }))).toMatchObject({
      note: 'The title is a description.',
      source: 'KRDO',
    });
  });
  it('says which edition a page of this site is', () => {
    expect(cslItem(ownPage)).toMatchObject({
      type: 'webpage',
      version: '1.2.0',
      issued: { 'date-parts': [[2026, 9, 3]] },
      'container-title': 'The Site, Explained',
    });
  });
});

it('every format has its own ending and media type', () => {
  expect(CITATION_FORMATS.map(({ ending }) => ending)).toEqual(['bib', 'ris', 'csl.json']);
  for (const { write, mediaType } of CITATION_FORMATS) {
    expect(write([article])).toContain('nbc-2025');
    expect(mediaType).toMatch(/^application\/\S+; charset=utf-8$/);
  }
});

/** A second opinion where citeproc’s APA and ours should agree to the letter: one-word titles, since it lowers no capitals in them. */
describe('APA as citeproc writes it from our CSL-JSON', () => {
  it.each([
    workWith({
      form: 'newspaper',
      authors: ['Benedict Carey'],
      title: 'Memory',
      publisher: 'The New York Times',
      date: '2019-03-22',
      url: 'https://nyt.example/',
    }),
    workWith({
      form: 'newspaper',
      authors: ['Ann Lee', 'Bo Ruiz', 'C. D. Díaz'],
      title: 'Memory',
      publisher: 'El Sol',
      date: '2019-03',
      url: 'https://sol.example/',
    }),
    workWith({
      form: 'journal',
      authors: ['William H. Taft IV'],
      title: 'Memory',
      publisher: 'Science',
      date: '2019',
      url: 'https://doi.org/10.1000/1',
    }),
    workWith({ form: 'report', publisher: 'RAND', title: 'Memory', date: '2020', url: 'https://rand.example/' }),
    workWith({
      form: 'webpage',
      publisher: 'Airwars',
      title: 'Memory',
      date: '2020-01-02',
      url: 'https://airwars.example/',
    }),
  ])(
    '$form $publisher',
    (work) => {
      const theirs = new Cite([cslItem(work)]).format('bibliography', {
        format: 'text',
        template: 'apa',
        lang: 'en-US',
      });
      expect(cited(work, 'apa').replaceAll('_', '')).toBe(theirs.trim());
    },
    30_000,
  );
});
