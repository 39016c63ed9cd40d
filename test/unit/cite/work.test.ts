import { describe, expect, it } from 'vitest';
import { workOfClaim, workOfDataset, workOfLaw, workOfPage } from '../../../src/lib/cite/own-work.ts';
import { doiOf, isArticle, isOwn, WORK_FORMS, workOfSource } from '../../../src/lib/cite/work.ts';
import { Claim } from '../../../src/schemas/claim.ts';
import { Dataset } from '../../../src/schemas/records.ts';
import { Law } from '../../../src/schemas/law.ts';
import { Source } from '../../../src/schemas/source.ts';
import { ownPage, workWith } from '../../support/works.ts';

const source = (fields: object) =>
  Source.parse({
    title: 'A title',
    publisher: 'A publisher',
    kind: 'news',
    language: 'en',
    read_as: 'read',
    recorded: '2026-01-02',
    rights: 'copyrighted',
    reliability: 'specialist',
    ...fields,
  });
const workOf = (fields: object) => workOfSource('an-id', source(fields));

describe('the work of a source', () => {
  it('has what its record says', () => {
    expect(
      workOf({
        title: 'Drugs (R41576)',
        authors: ['Ann Lee', 'An Office'],
        publisher: 'An Office',
        kind: 'government',
        published: '2024-05',
        language: 'es',
        url: 'https://a.example/b',
      }),
    ).toEqual({
      id: 'an-id',
      form: 'report',
      title: 'Drugs',
      number: 'R41576',
      titleIsDescription: false,
      authors: { people: [{ given: 'Ann', family: 'Lee' }], andOthers: false },
      publisher: 'An Office',
      date: '2024-05',
      language: 'es',
      url: 'https://a.example/b',
    });
  });
  it.each([
    ['Drugs (R41576), updated May 1, 2024', 'Drugs', 'R41576'],
    ['Drugs (GAO-09-709)', 'Drugs', 'GAO-09-709'],
    ['Drugs (GAO-24-107A)', 'Drugs', 'GAO-24-107A'],
    ['Drugs (LSB11284), May 1, 2024', 'Drugs', 'LSB11284'],
    ['Drugs (R41576) again', 'Drugs (R41576) again', undefined],
    ['Drugs (2024)', 'Drugs (2024)', undefined],
  ])('%s: number %s', (given, title, number) => {
    expect(workOf({ title: given })).toMatchObject({ title, number });
  });
  it.each([
    ['news', 'The New York Times', 'newspaper'],
    ['news', 'CNN', 'news-site'],
    ['poll', 'Reuters', 'news-site'],
    ['poll', 'El Financiero', 'newspaper'],
    ['scholarly', 'Just Security', 'blog'],
    ['advocacy', 'EJIL: Talk! blog', 'blog'],
    ['scholarly', 'Yale Law Journal', 'journal'],
    ['scholarly', 'Some Institute', 'report'],
    ['advocacy', 'A Group', 'webpage'],
    ['reference', 'An Encyclopedia', 'webpage'],
    ['government', 'An Office', 'report'],
  ])('%s of %s is a %s', (kind, publisher, form) => {
    expect(workOf({ kind, publisher }).form).toBe(form);
  });
  it('is law where its title says so, also where the site has no text of it', () => {
    expect(
      workOf({ kind: 'primary-law', title: 'Order (Executive Order 14157)', published: '2025' }).law,
    ).toStrictEqual({
      kind: 'presidential',
      genre: 'executive-order',
      name: 'Order',
      date: '2025',
      number: '14157',
    });
  });
  it.each(['Unidentified', 'unknown body'])('has no publisher when it is %s', (publisher) => {
    expect(workOf({ publisher }).publisher).toBeUndefined();
  });
  it('says why its title is a description, with one full stop', () => {
    for (const note of ['none on p. 3', 'none on p. 3.'])
      expect(workOf({ title_note: note })).toMatchObject({
        titleIsDescription: true,
        note: 'The title is a description: none on p. 3.',
      });
  });
  it('leads to the archived copy only where there is no other address', () => {
    const archived = 'https://archive.example/x';
    expect(workOf({ archived_url: archived })).toMatchObject({ url: archived, archivedUrl: archived });
    expect(workOf({ archived_url: archived, url: 'https://a.example/' }).url).toBe('https://a.example/');
  });
  it.each([
    ['no copy', { url: 'https://a.example/' }, undefined],
    ['a copy in words', { url: 'https://a.example/', via: 'A library' }, 'A library'],
    ['the host of the address', { url: 'https://www.copies.example/x', via: 'copies.example' }, 'copies.example'],
    ['the same, called a copy', { url: 'https://copies.example/x', via: 'copies.example (copy)' }, 'copies.example'],
    [
      'the same, called a copy of a year',
      { url: 'https://copies.example/x', via: 'copies.example (copy of 2024)' },
      'copies.example',
    ],
    ['a library that says copy in its name', { via: 'The (copy) library' }, 'The (copy) library'],
    [
      'a host named in words',
      { url: 'https://a.example/', via: 'A project, at copies.example' },
      'A project, at copies.example',
    ],
    ['another host, with its subdomain', { url: 'https://a.example/', via: 'old.copies.example' }, undefined],
    ['a part of the host', { url: 'https://b.copies.example/', via: 'copies.example/x' }, 'copies.example/x'],
    ['another host', { url: 'https://a.example/', via: 'www.copies.example' }, undefined],
    ['a host that only ends like it', { url: 'https://mycopies.example/', via: 'copies.example' }, undefined],
    ['a host without an address', { via: 'copies.example' }, 'copies.example'],
    ['seen elsewhere', { url: 'https://a.example/', via: 'A library', seen_at: 'https://b.example/' }, undefined],
    ['seen there', { url: 'https://a.example/', via: 'A library', seen_at: 'https://a.example/' }, 'A library'],
  ])('names the copy: %s', (_, fields, copyAt) => {
    expect(workOf(fields).copyAt).toBe(copyAt);
  });
});

describe('a work', () => {
  it.each([
    ['https://doi.org/10.1000/x', '10.1000/x'],
    ['http://dx.doi.org/10.1000/x%3Cy', '10.1000/x<y'],
    ['https://doi.org/about', undefined],
    ['https://a.example/https://doi.org/10.1000/x', undefined],
    [undefined, undefined],
  ])('at %s has the identifier %s', (url, doi) => expect(doiOf(url)).toBe(doi));
  it('is an article in four forms', () => {
    expect(WORK_FORMS.filter((form) => isArticle(workWith({ form })))).toEqual([
      'newspaper',
      'news-site',
      'journal',
      'blog',
    ]);
  });
  it('is ours when it has an edition', () => expect([isOwn(ownPage), isOwn(workWith({}))]).toEqual([true, false]));
});

describe('our own works', () => {
  const edition = { version: '1.2.0', date: '2026-09-03' } as const;
  const site = { name: 'The Site', language: 'en', edition } as const;
  const spanish = { ...site, name: 'El sitio', language: 'es' } as const;
  const url = 'https://site.example/x/';
  const common = {
    titleIsDescription: false,
    authors: { people: [], andOthers: false },
    publisher: 'The Site',
    date: '2026-09-03',
    language: 'en',
    edition,
    url,
  };
  const law = Law.parse({
    title: { en: 'A law', es: 'Una ley' },
    citation: '50 U.S.C. § 1',
    jurisdiction: 'united-states',
    instrument: 'statute',
    status: 'in-force',
    source: 'a-source',
    url: 'https://a.example/',
    where_read: 'There.',
    excerpt: false,
    as_of: '2026-01-23',
  });
  const claim = Claim.parse({
    statement: { en: 'It is so.', es: 'Así es.' },
    status: 'established',
    date: '2025-04-08',
    as_of: '2025-05',
    section: 'law',
    volatility: 'history',
    sources: [{ id: 'a-source' }],
  });
  const dataset = Dataset.parse({
    title: { en: 'A table', es: 'Una tabla' },
    unit: { en: 'people' },
    sources: ['a-source'],
    notes: { en: 'Counted.', es: 'Contado.' },
    as_of: '2025-04-08',
  });

  it.each([
    [
      'a page',
      () => workOfPage({ path: 'law/covert-action', title: 'Covert action', short: 'In short.' }, url, site),
      { id: 'page-law-covert-action', form: 'page', title: 'Covert action', abstract: 'In short.' },
    ],
    [
      'a page without a short answer',
      () => workOfPage({ path: 'a/b/c', title: 'C' }, url, site),
      { id: 'page-a-b-c', form: 'page', title: 'C' },
    ],
    [
      'a claim',
      () => workOfClaim('c', claim, 'established', url, { ...site, claimWord: 'Claim' }),
      { id: 'claim-c', form: 'claim', title: 'Claim c: established', abstract: 'It is so.' },
    ],
    [
      'a table',
      () => workOfDataset('t', dataset, url, site),
      { id: 'data-t', form: 'dataset', title: 'A table', abstract: 'Counted.' },
    ],
  ])('%s', (_, write, own) => {
    expect(write()).toStrictEqual({ ...common, ...own });
  });
  it('in Spanish are other works', () => {
    const own = { publisher: 'El sitio', language: 'es' };
    expect(workOfPage({ path: 'a', title: 'A' }, url, spanish)).toMatchObject({ ...own, id: 'page-a-es' });
    expect(workOfClaim('c', claim, 'x', url, { ...spanish, claimWord: 'Afirmación' })).toMatchObject({
      ...own,
      title: 'Afirmación c: x',
      abstract: 'Así es.',
    });
    expect(workOfDataset('t', dataset, url, spanish)).toMatchObject({ title: 'Una tabla', abstract: 'Contado.' });
    expect(workOfLaw('l', law, url, spanish).title).toBe('Una ley');
  });
  it('fall back on English', () => {
    const { statement, ...rest } = claim;
    const english = { ...rest, statement: { en: statement.en } };
    expect(workOfClaim('c', english, 'x', url, { ...spanish, claimWord: 'A' }).abstract).toBe('It is so.');
    expect(workOfDataset('t', { ...dataset, title: { en: 'A' }, notes: { en: 'B' } }, url, spanish)).toMatchObject({
      title: 'A',
      abstract: 'B',
    });
    expect(workOfLaw('l', { ...law, title: { en: 'A law' } }, url, spanish).title).toBe('A law');
  });
  it('a law text has its citation in law, its date, and how old the text is', () => {
    expect(workOfLaw('l', law, url, site)).toMatchObject({
      id: 'law-l',
      form: 'law-text',
      title: 'A law',
      date: '2026-01-23',
      note: 'Text as of 2026-01-23.',
      law: { kind: 'code', title: '50', sections: '§ 1' },
    });
    const treaty = { ...law, citation: 'Charter of States, 30 April 1948, 119 UNTS 3' };
    expect(workOfLaw('l', treaty, url, site).date).toBe('1948-04-30');
  });
  it('a law text whose citation is of no known kind has it as its title, and the date of the edition', () => {
    const work = workOfLaw('l', { ...law, citation: 'Rules of the House' }, url, site);
    expect(work).toMatchObject({ title: 'Rules of the House', date: '2026-09-03' });
    expect(work).not.toHaveProperty('law');
  });
});
