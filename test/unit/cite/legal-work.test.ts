import { describe, expect, it } from 'vitest';
import { legalWorkOfLaw } from '../../../src/lib/cite/legal-work-of-law.ts';
import { legalWorkOfSource } from '../../../src/lib/cite/legal-work-of-source.ts';
import { Law } from '../../../src/schemas/law.ts';
import { Source } from '../../../src/schemas/source.ts';

const source = (fields: object) =>
  Source.parse({
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
const lawText = (fields: object) =>
  Law.parse({
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

describe('the legal work in the title of a source', () => {
  it.each([
    ['Foreign murder (18 U.S.C. § 1119)', {}, { kind: 'code', title: '18', sections: '§ 1119', year: '2025' }],
    ['An Act (46 U.S.C. §§ 70502 and 70503)', {}, { kind: 'code', sections: '§§ 70502, 70503' }],
    [
      'An Act, Pub. L. 107-40, 115 Stat. 224',
      {},
      { kind: 'session-law', number: '107-40', statutes: { volume: '115', page: '224' } },
    ],
    ['An Act of 1986 (Pub. L. 99-433)', {}, { kind: 'session-law', name: 'An Act of 1986', number: '99-433' }],
    [
      'Doing a thing (Executive Order 13581), 76 FR 44757',
      {},
      { kind: 'presidential', name: 'Doing a thing', number: '13581', register: { volume: '76', page: '44757' } },
    ],
    [
      'Designation (Public Notice 12710), 90 FR 19065',
      { publisher: 'Federal Register' },
      { kind: 'register-notice', name: 'Designation', number: '12710' },
    ],
    [
      'H.Con.Res. 51: removal of forces',
      { url: 'https://www.congress.gov/bill/119th-congress/house-concurrent-resolution/51' },
      { kind: 'bill', chamber: 'House', sort: 'concurrent-resolution', number: '51', congress: '119' },
    ],
    [
      'S. 3051: PARTNERS Act',
      { url: 'https://www.congress.gov/bill/119th-congress/senate-bill/3051' },
      { kind: 'bill', chamber: 'Senate', sort: 'bill', name: 'PARTNERS Act' },
    ],
    ['Vienna Convention on the Law of Treaties', {}, { kind: 'treaty', date: '2025-01-20' }],
    [
      'Constitución Política de los Estados Unidos Mexicanos, artículo 129',
      {},
      { kind: 'constitution', country: 'MX', provision: 'art. 129' },
    ],
    [
      'Código Penal Federal, artículos 163 Bis y 164',
      {},
      { kind: 'mexican-statute', name: 'Código Penal Federal', provision: 'arts. 163 Bis y 164' },
    ],
    [
      'Hamdi v. Rumsfeld, 542 U.S. 507 (2004)',
      { kind: 'court-decision' },
      { kind: 'case', name: 'Hamdi v. Rumsfeld', courtName: 'Supreme Court of the United States' },
    ],
    [
      'A v. B, 605 U.S. ___ (2025)',
      { kind: 'court-decision' },
      { kind: 'case', reporter: { volume: '605', name: 'U.S.', page: '___' } },
    ],
    [
      'A v. B, 68 M.J. 316, 324 (C.A.A.F. 2010) (Effron, C.J., concurring, p. 324)',
      { kind: 'court-decision' },
      { pinpoint: '324', court: 'C.A.A.F.', remark: 'Effron, C.J., concurring' },
    ],
    [
      'A v. B, No. 17 Civ. 9972 (ER) (S.D.N.Y. 5 October 2020)',
      { kind: 'court-decision' },
      { docket: 'No. 17 Civ. 9972 (ER)', court: 'S.D.N.Y.' },
    ],
    [
      'A v. B, No. 17-581 (D.D.C. Sept. 24, 2019)',
      { kind: 'court-decision' },
      { docket: 'No. 17-581', court: 'D.D.C.' },
    ],
    [
      'Libya and War Powers, Hearing before the Committee on Foreign Relations, S. Hrg. 112-89',
      { kind: 'government' },
      {
        kind: 'hearing',
        name: 'Libya and War Powers',
        chamber: 'Senate',
        committee: 'Committee on Foreign Relations',
        congress: '112',
        number: '112-89',
      },
    ],
    [
      'General Assembly resolution 44/240, Effects',
      { kind: 'international-org' },
      { kind: 'un-resolution', number: '44/240', name: 'Effects' },
    ],
  ])('%s', (title, fields, expected) => {
    expect(legalWorkOfSource(source({ title, ...fields }), [])).toMatchObject(expected);
  });

  it.each([
    ['Restoring American Airspace Sovereignty', {}],
    ['Digest of opinions: obedience to orders', { kind: 'court-decision' }],
    ['Inter-American Treaty, in United States Statutes at Large, volume 62', {}],
    // A year alone is that of a collection.
    ['Vienna Convention on the Law of Treaties', { published: '1990' }],
    // Without the Congress a number says nothing.
    ['S. 3051: PARTNERS Act', {}],
    ['Some remarks at a Hearing before the Committee on Foreign Relations', { kind: 'government' }],
    ['Hamdi v. Rumsfeld, 542 U.S. 507 (2004)', { kind: 'news' }],
    ['Hamdi v. Rumsfeld, 542 U.S. 507 (2004)', { kind: 'court-decision', title_note: 'ours' }],
  ])('nothing is made up for %s', (title, fields) => {
    expect(legalWorkOfSource(source({ title, ...fields }), [])).toBeUndefined();
  });

  it('takes the series of a treaty and the kind of an order from the law text', () => {
    const laws = [lawText({ citation: 'Some Covenant, 16 December 1966, 999 UNTS 171; art. 6', instrument: 'treaty' })];
    expect(legalWorkOfSource(source({ title: 'Some Covenant' }), laws)).toMatchObject({
      series: { volume: '999', page: '171' },
    });
    expect(legalWorkOfSource(source({ title: 'Countering' }), [lawText({ instrument: 'proclamation' })])).toMatchObject(
      {
        kind: 'presidential',
        genre: 'proclamation',
      },
    );
  });
});

describe('the legal work in the citation of a law text', () => {
  it.each([
    [
      '50 U.S.C. § 3093 (National Security Act of 1947, § 503)',
      { kind: 'code', name: 'National Security Act of 1947', year: '2026' },
    ],
    ['14 U.S.C. § 526(a), (c)', { kind: 'code', name: 'A law', sections: '§ 526(a), (c)' }],
    ['50 U.S.C. §§ 1541–1548 (Pub. L. 93-148, 87 Stat. 555)', { kind: 'code', name: 'A law' }],
    ['Pub. L. 107-40, 115 Stat. 224 (2001), 50 U.S.C. 1541 note', { kind: 'session-law', year: '2001' }],
    ['Exec. Order 12333, 46 Fed. Reg. 59941 (Dec. 4, 1981), as amended', { kind: 'presidential', date: '1981-12-04' }],
    ['H. Con. Res. 61, 119th Cong. (introduced Nov. 17, 2025)', { kind: 'bill', number: '61', congress: '119' }],
    ['U.S. Const. art. I, § 9, cl. 7', { kind: 'constitution', provision: 'art. I, § 9, cl. 7' }],
    ['CPEUM, art. 40 (as amended, DOF 1 April 2025)', { kind: 'constitution', country: 'MX', provision: 'art. 40' }],
    [
      'UNGA Res. 56/83 (12 December 2001), annex, art. 20; Yearbook',
      { kind: 'un-resolution', date: '2001-12-12', provision: 'annex, art. 20' },
    ],
    [
      'Some Covenant, 16 December 1966, 999 UNTS 171; art. 2(1)',
      { kind: 'treaty', date: '1966-12-16', provision: 'art. 2(1)' },
    ],
    ['Carta de la Organización, 30 de abril de 1948, con reformas; art. 19', { kind: 'treaty', date: '1948-04-30' }],
    ['Protocol II, 8 June 1977, 1125 UNTS 609; Articles 1 and 13', { kind: 'treaty', provision: 'arts. 1 and 13' }],
  ])('%s', (citation, expected) => expect(legalWorkOfLaw(lawText({ citation }))).toMatchObject(expected));

  it('none where the citation has no known form', () => {
    expect(legalWorkOfLaw(lawText({ citation: 'Basic Principles, Havana, principle 9' }))).toBeUndefined();
  });
});
