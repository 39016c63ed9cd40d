import { describe, expect, it } from 'vitest';
import type { LegalWork, PresidentialDocument } from '../../../src/lib/cite/legal-work.ts';
import { legalWorkOfLaw } from '../../../src/lib/cite/legal-work-of-law.ts';
import { lawWith } from '../../support/works.ts';

describe('the legal work in the citation of a law text', () => {
  const date = '2026-01-23';
  it.each<[string, object, LegalWork]>([
    [
      '50 U.S.C. § 3093 (National Security Act of 1947, § 503, as amended)',
      {},
      { kind: 'code', name: 'National Security Act of 1947', title: '50', sections: '§ 3093', year: '2026' },
    ],
    [
      '14 U.S.C. § 526(a), (c)',
      { title: { en: 'stopping vessels (14 U.S.C. § 526)', es: 'detener buques' } },
      { kind: 'code', name: 'Stopping vessels', title: '14', sections: '§ 526(a), (c)', year: '2026' },
    ],
    [
      '50 U.S.C. §§ 1541–1548 (Pub. L. 93-148, 87 Stat. 555)',
      { title: { en: 'Act (Title I) on war' } },
      { kind: 'code', name: 'Act (Title I) on war', title: '50', sections: '§§ 1541–1548', year: '2026' },
    ],
    [
      'Pub. L. 107-40, 115 Stat. 224 (2001), 50 U.S.C. § 1541',
      {},
      { kind: 'session-law', name: 'A law', number: '107-40', statutes: { volume: '115', page: '224' }, year: '2001' },
    ],
    [
      'Pub. L. No. 107-40, 115 Stat. 224',
      {},
      { kind: 'session-law', name: 'A law', number: '107-40', statutes: { volume: '115', page: '224' }, year: '2026' },
    ],
    [
      'Exec. Order 12333, 46 Fed. Reg. 59941 (Dec. 14, 1981), as amended',
      { title: { en: 'Executive Order 12333: intelligence' } },
      {
        kind: 'presidential',
        genre: 'executive-order',
        number: '12333',
        name: 'Intelligence',
        date: '1981-12-14',
        register: { volume: '46', page: '59941' },
      },
    ],
    ['Exec. Order 14157', {}, { kind: 'presidential', genre: 'executive-order', number: '14157', name: 'A law', date }],
    [
      'Presidential Proclamation of March 7, 2026',
      { instrument: 'proclamation' },
      { kind: 'presidential', genre: 'proclamation', name: 'A law', date },
    ],
    [
      'H. Con. Res. 61, 119th Cong. (introduced Nov. 17, 2025)',
      {},
      { kind: 'bill', chamber: 'House', sort: 'concurrent-resolution', number: '61', congress: '119', date },
    ],
    [
      'S. 3051',
      { url: 'https://www.congress.gov/bill/119th-congress/senate-bill/3051' },
      { kind: 'bill', chamber: 'Senate', sort: 'bill', number: '3051', congress: '119', date },
    ],
    [
      'U.S. Const. art. I, § 9, cl. 7',
      {},
      { kind: 'constitution', country: 'US', provision: 'art. I, § 9, cl. 7', date },
    ],
    [
      'CPEUM, art. 40 (as amended, DOF 1 April 2025)',
      {},
      { kind: 'constitution', country: 'MX', provision: 'art. 40', date },
    ],
    [
      'CPEUM, art. 76, fracs. I and III',
      {},
      { kind: 'constitution', country: 'MX', provision: 'art. 76, fracs. I and III', date },
    ],
    [
      'UNGA Res. 56/83 (12 December 2001), annex, art. 20; Yearbook',
      { title: { en: 'Responsibility, Article 20 (consent)' } },
      {
        kind: 'un-resolution',
        number: '56/83',
        name: 'Responsibility',
        date: '2001-12-12',
        provision: 'annex, art. 20',
      },
    ],
    [
      'UNGA Res. 3314 (XXIX) (14 December 1974)',
      { title: { en: 'Aggression, Articles 1 and 2' } },
      { kind: 'un-resolution', number: '3314 (XXIX)', name: 'Aggression', date: '1974-12-14' },
    ],
    ['UNGA Res. 56/83 (fifty-sixth session)', {}, { kind: 'un-resolution', number: '56/83', name: 'A law', date }],
    [
      'Some Covenant, 16 January 1966, 999 UNTS 171; art. 2(1)',
      {},
      {
        kind: 'treaty',
        name: 'Some Covenant',
        date: '1966-01-16',
        series: { volume: '999', page: '171' },
        provision: 'art. 2(1)',
      },
    ],
    [
      'Charter of the United Nations, 26 June 1945, 1 UNTS XVI',
      {},
      {
        kind: 'treaty',
        name: 'Charter of the United Nations',
        date: '1945-06-26',
        series: { volume: '1', page: 'XVI' },
      },
    ],
    [
      'Carta de la Organización, 30 de abril de 1948, con reformas; art. 19',
      {},
      { kind: 'treaty', name: 'Carta de la Organización', date: '1948-04-30', provision: 'art. 19' },
    ],
    [
      'Protocol to the Convention of 12 August 1949, 8 June 1977, 1125 UNTS 609; Articles 1, 4 and 13',
      {},
      {
        kind: 'treaty',
        name: 'Protocol to the Convention of 12 August 1949',
        date: '1977-06-08',
        series: { volume: '1125', page: '609' },
        provision: 'arts. 1, 4, 13',
      },
    ],
    [
      'Geneva Convention (I) of 12 August 1949, 75 UNTS 31, Article 3, and the same of Convention (II)',
      {},
      {
        kind: 'treaty',
        name: 'Geneva Convention (I)',
        date: '1949-08-12',
        series: { volume: '75', page: '31' },
        provision: 'art. 3, and the same of Convention (II)',
      },
    ],
    [
      'A Convention of 12 August 1949 on things, 75 UNTS 31',
      {},
      { kind: 'treaty', name: 'A Convention of 12 August 1949 on things', series: { volume: '75', page: '31' } },
    ],
    ['Tratado de paz, 2 de nada de 1848', {}, { kind: 'treaty', name: 'Tratado de paz' }],
  ])('%s', (citation, fields, expected) =>
    expect(legalWorkOfLaw(lawWith({ citation, ...fields }))).toStrictEqual(expected),
  );

  it.each([
    ['01', 'Jan. 5, 1981', '5 de enero de 1981'],
    ['04', 'April 5, 1981', '5 de abril de 1981'],
    ['05', 'May 5, 1981', '5 de mayo de 1981'],
    ['08', 'Aug. 5, 1981', '5 de agosto de 1981'],
    ['09', 'Sept. 5, 1981', '5 de septiembre de 1981'],
  ])('month %s', (month, english, spanish) => {
    const dates = [`Exec. Order 1 (${english})`, `Tratado, ${spanish}, 1 UNTS 1`].map(
      (citation) => legalWorkOfLaw(lawWith({ citation })) as PresidentialDocument,
    );
    expect(dates.map((found) => found.date)).toEqual([`1981-${month}-05`, `1981-${month}-05`]);
  });

  it('a law in Spanish is named in Spanish, where it has such a name', () => {
    const named = (title: object) => legalWorkOfLaw(lawWith({ language: 'es', title }));
    expect(named({ en: 'A law', es: 'una ley' })).toMatchObject({ name: 'Una ley' });
    expect(named({ en: 'A law' })).toMatchObject({ name: 'A law' });
  });

  it.each([
    'Basic Principles, Havana, principle 9',
    'A Convention that is not dated',
    'A Convention, art. 5',
    'Some Agreement, 16 December 1966, 999 UNTS 171',
  ])('none where the citation has no known form: %s', (citation) => {
    expect(legalWorkOfLaw(lawWith({ citation }))).toBeUndefined();
  });
});
