/**
 * Rules of the MLA Handbook (9th ed.), by their numbers. Examples that were read at an address are in
 * published-examples.test.ts.
 */
import { describe, expect, it } from 'vitest';
import type { LegalWork } from '../../../src/lib/cite/legal-work.ts';
import { cited, ownPage, workWith } from '../../support/works.ts';

describe('MLA 9', () => {
  it.each([
    [
      // Purdue OWL, “MLA works cited: electronic sources”, article in a web magazine
      'web magazine',
      {
        form: 'newspaper',
        authors: ['Mark Bernstein'],
        title: '10 Tips on Writing the Living Web',
        publisher: 'A List Apart: For People Who Make Websites',
        date: '2002-08-16',
        url: 'https://alistapart.com/article/writeliving',
      },
      'Bernstein, Mark. “10 Tips on Writing the Living Web.” _A List Apart: For People Who Make Websites_, 16 Aug. 2002, alistapart.com/article/writeliving.',
    ],
    [
      // Purdue OWL, “MLA works cited: periodicals”, newspaper, without its page
      'newspaper',
      {
        form: 'newspaper',
        authors: ['Bill Brubaker'],
        title: 'New Health Center Targets County’s Uninsured Patients',
        publisher: 'Washington Post',
        date: '2007-05-24',
      },
      'Brubaker, Bill. “New Health Center Targets County’s Uninsured Patients.” _Washington Post_, 24 May 2007.',
    ],
    [
      // MLA Handbook 5.8: two authors, three authors
      'two authors',
      {
        form: 'journal',
        authors: ['Jenna Jordan', 'Ann B. Lee'],
        title: 'T',
        publisher: 'International Security',
        date: '2019',
      },
      'Jordan, Jenna, and Ann B. Lee. “T.” _International Security_, 2019.',
    ],
    [
      'three authors',
      { form: 'journal', authors: ['Jenna Jordan', 'B C', 'D E'], title: 'T', publisher: 'Science', date: '2023-09' },
      'Jordan, Jenna, et al. “T.” _Science_, Sept. 2023.',
    ],
    [
      // MLA Handbook 5.20: body as author and publisher starts with the title. As a page of a site the title would stand
      // in quotation marks; records do not tell pages from documents of a body.
      'government document',
      {
        title: 'Natural Gas Extraction: Hydraulic Fracturing',
        publisher: 'Environmental Protection Agency',
        date: '2016-04-27',
        url: 'https://www.epa.gov/hydraulicfracturing',
      },
      '_Natural Gas Extraction: Hydraulic Fracturing_. Environmental Protection Agency, 27 Apr. 2016, www.epa.gov/hydraulicfracturing.',
    ],
    [
      'a copy is a second container',
      {
        form: 'news-site',
        title: 'A raid',
        publisher: 'Reuters',
        date: '2025-11-14',
        copyAt: 'KRDO',
        url: 'https://krdo.example/a',
      },
      '“A raid.” _Reuters_, 14 Nov. 2025. _KRDO_, krdo.example/a.',
    ],
    [
      'undated: the day of reading',
      { form: 'webpage', title: 'Methodology', publisher: 'Airwars', url: 'https://airwars.org/m' },
      '“Methodology.” _Airwars_, airwars.org/m. Accessed [date of access].',
    ],
    [
      'a title that is a description has no marks (5.29)',
      { form: 'newspaper', title: 'Report on a raid', titleIsDescription: true, publisher: 'El Sol', date: '2025' },
      'Report on a raid. _El Sol_, 2025.',
    ],
    [
      'authors that are not all named; a number; http',
      {
        authors: ['Jenna Jordan and others'],
        title: 'Mexico',
        number: 'R41576',
        publisher: 'RAND',
        date: '2020',
        url: 'http://r.example/?u=https://q.example',
      },
      'Jordan, Jenna, et al. _Mexico_. RAND, R41576, 2020, r.example/?u=https://q.example.',
    ],
    ['no publisher', { form: 'newspaper', title: 'A raid', date: '2025' }, '“A raid.” 2025.'],
  ] as const)('%s', (_, fields, expected) => {
    expect(cited(workWith({ ...fields, authors: [...('authors' in fields ? fields.authors : [])] }), 'mla')).toBe(
      expected,
    );
  });

  it('“y” between two authors in Spanish, without a comma', () =>
    expect(cited(workWith({ authors: ['Ana Ruiz', 'Bo Lee'], publisher: 'RAND', date: '2020' }), 'mla', 'es')).toBe(
      'Ruiz, Ana y Bo Lee. _A title_. RAND, 2020.',
    ));

  it('this site’s table says what it is (5.106)', () =>
    expect(cited({ ...ownPage, form: 'dataset', title: 'Strikes' }, 'mla')).toBe(
      '“Strikes.” _The Site, Explained_, version 1.2.0, 3 Sept. 2026, site.example/law/covert-action/. Accessed [date of access]. Data set.',
    ));

  it('this site’s page', () => {
    expect(cited(ownPage, 'mla')).toBe(
      '“Covert action: What a finding can and cannot authorize.” _The Site, Explained_, version 1.2.0, 3 Sept. 2026, site.example/law/covert-action/. Accessed [date of access].',
    );
  });

  it.each([
    [
      // MLA Handbook, pp. 344–346, as in the guide of Lake-Sumter State College: decisions
      'Supreme Court',
      {
        kind: 'case',
        name: 'Obergefell v. Hodges',
        reporter: { volume: '576', name: 'U.S.', page: '644' },
        courtName: 'Supreme Court of the United States',
        date: '2015-06-26',
      },
      [],
      'https://www.law.cornell.edu/supremecourt/text/14-556',
      'United States, Supreme Court. _Obergefell v. Hodges_. 26 June 2015, www.law.cornell.edu/supremecourt/text/14-556.',
    ],
    [
      // the same: public laws
      'public law',
      {
        kind: 'session-law',
        name: 'Patient Protection and Affordable Care Act',
        number: '111-148',
        statutes: { volume: '124', page: '119' },
        year: '2010',
      },
      [],
      'https://www.govinfo.gov/x',
      'United States, Congress. Public Law 111-148: Patient Protection and Affordable Care Act. _United States Statutes at Large_, vol. 124, 2010, p. 119, www.govinfo.gov/x.',
    ],
    [
      // the same: executive orders
      'executive order',
      {
        kind: 'presidential',
        genre: 'executive-order',
        number: '13513',
        name: 'Federal Leadership on Reducing Text Messaging While Driving',
        register: { volume: '74', page: '51225' },
        date: '2009-10-01',
      },
      ['Barack Obama'],
      'https://www.federalregister.gov/x',
      'United States, Executive Office of the President [Barack Obama]. Executive Order 13513: Federal Leadership on Reducing Text Messaging While Driving. 1 Oct. 2009. _Federal Register_, vol. 74, p. 51225, www.federalregister.gov/x.',
    ],
    [
      'resolution without a short title',
      { kind: 'bill', chamber: 'Senate', sort: 'joint-resolution', number: '83', congress: '119', date: '2025-09-18' },
      [],
      undefined,
      'United States, Congress, Senate. Senate Joint Resolution 83. 18 Sept. 2025. 119th Congress.',
    ],
    [
      'bill with a short title, whose number ends the entry',
      {
        kind: 'bill',
        chamber: 'House',
        sort: 'bill',
        number: '7059',
        congress: '119',
        name: 'No Unauthorized War in Mexico Act',
        date: '2026-01-14',
      },
      [],
      'https://www.congress.gov/x',
      'United States, Congress, House. _No Unauthorized War in Mexico Act_. 14 Jan. 2026, www.congress.gov/x. 119th Congress, House Bill 7059.',
    ],
    [
      'public law that is not yet in the Statutes at Large',
      { kind: 'session-law', name: 'An Act', number: '119-73', year: '2026' },
      [],
      undefined,
      'United States, Congress. Public Law 119-73: An Act. _United States Statutes at Large_, 2026.',
    ],
    [
      'one section of the Code',
      { kind: 'code', name: 'Murder', title: '18', sections: '§ 1111' },
      [],
      'https://www.law.cornell.edu/x',
      '“Murder.” _United States Code_, title 18, sec. 1111, www.law.cornell.edu/x.',
    ],
    [
      'proclamation without a number, by a president who is not named',
      { kind: 'presidential', genre: 'proclamation', name: 'Countering Crime', date: '2026-03-07' },
      [],
      'https://www.whitehouse.gov/x',
      'United States, Executive Office of the President. Proclamation: Countering Crime. 7 Mar. 2026. www.whitehouse.gov/x.',
    ],
    [
      'notice in the Federal Register',
      {
        kind: 'register-notice',
        name: 'Designation of a Clan',
        number: '12710',
        register: { volume: '90', page: '19065' },
        date: '2025-05-05',
      },
      [],
      'https://www.federalregister.gov/x',
      'United States, Department of State. “Designation of a Clan.” _Federal Register_, vol. 90, 5 May 2025, p. 19065, www.federalregister.gov/x.',
    ],
    [
      'notice whose page is not known',
      { kind: 'register-notice', name: 'Designation of a Clan', date: '2025-05-05' },
      [],
      undefined,
      'United States, Department of State. “Designation of a Clan.” _Federal Register_, 5 May 2025.',
    ],
    [
      'remark on a decision',
      {
        kind: 'case',
        name: 'A v. B',
        docket: 'No. 1',
        courtName: 'The U.S. Court of X',
        date: '2010',
        remark: 'en banc',
      },
      [],
      undefined,
      'United States, The U.S. Court of X. _A v. B_. En banc. 2010.',
    ],
    [
      'treaty',
      { kind: 'treaty', name: 'Some Covenant', date: '1966-12-16', provision: 'art. 6' },
      [],
      'https://t.example/',
      '_Some Covenant_. Art. 6. 16 Dec. 1966, t.example/.',
    ],
    [
      'treaty as a whole, undated',
      { kind: 'treaty', name: 'Some Covenant' },
      [],
      'https://t.example/',
      '_Some Covenant_. t.example/.',
    ],
    [
      'U.S. Constitution',
      { kind: 'constitution', country: 'US', provision: 'amend. V' },
      [],
      'https://c.example/',
      '_Constitution of the United States_. Amend. V. c.example/.',
    ],
    [
      'Mexican constitution',
      { kind: 'constitution', country: 'MX', date: '2025-04-01' },
      [],
      'https://c.example/',
      '_Constitución Política de los Estados Unidos Mexicanos_. 1 Apr. 2025, c.example/.',
    ],
    [
      'General Assembly',
      {
        kind: 'un-resolution',
        number: '56/83',
        name: 'State Responsibility',
        provision: 'annex, art. 20',
        date: '2001-12-12',
      },
      [],
      'https://un.example/',
      'United Nations, General Assembly. _State Responsibility_. Resolution 56/83, annex, art. 20. 12 Dec. 2001, un.example/.',
    ],
    [
      'Mexican statute',
      { kind: 'mexican-statute', name: 'Ley de Seguridad Nacional', provision: 'art. 5', date: '2025' },
      [],
      'https://d.example/',
      '_Ley de Seguridad Nacional_. Art. 5. Cámara de Diputados, 2025, d.example/.',
    ],
    [
      'Mexican statute as a whole',
      { kind: 'mexican-statute', name: 'Ley de Seguridad Nacional', date: '2025' },
      [],
      undefined,
      '_Ley de Seguridad Nacional_. Cámara de Diputados, 2025.',
    ],
  ] as const)('law: %s', (_, law, authors, url, expected) => {
    const publisher = law.kind === 'mexican-statute' ? 'Cámara de Diputados' : 'A publisher';
    expect(cited(workWith({ law, authors: [...authors], url, publisher }), 'mla')).toBe(expected);
  });

  // The container is the site, so our address stands there and not after the date of the law.
  it.each<[LegalWork, string]>([
    [
      { kind: 'code', name: 'An Act', title: '50', sections: '§ 3093', year: '2026' },
      '“An Act.” _United States Code_, title 50, sec. 3093, 2026. SITE.',
    ],
    [
      { kind: 'session-law', name: 'An Act', number: '107-40', year: '2001' },
      'United States, Congress. Public Law 107-40: An Act. _United States Statutes at Large_, 2001. SITE.',
    ],
    [
      {
        kind: 'presidential',
        genre: 'executive-order',
        number: '12333',
        name: 'Intelligence',
        register: { volume: '46', page: '59941' },
        date: '1981-12-04',
      },
      'United States, Executive Office of the President. Executive Order 12333: Intelligence. 4 Dec. 1981. _Federal Register_, vol. 46, p. 59941. SITE.',
    ],
    [
      { kind: 'bill', chamber: 'House', sort: 'concurrent-resolution', number: '61', congress: '119', date: '2025-11' },
      'United States, Congress, House. House Concurrent Resolution 61. Nov. 2025. SITE. 119th Congress.',
    ],
    [{ kind: 'treaty', name: 'Some Covenant', date: '1966' }, '_Some Covenant_. 1966. SITE.'],
    [
      { kind: 'constitution', country: 'US', provision: 'amend. V', date: '2026-01-23' },
      '_Constitution of the United States_. Amend. V. SITE.',
    ],
    [
      { kind: 'un-resolution', number: '56/83', name: 'State Responsibility', date: '2001' },
      'United Nations, General Assembly. _State Responsibility_. Resolution 56/83. 2001. SITE.',
    ],
  ])('this site’s copy of a law: $kind', (law, expected) => {
    const site = '_The Site, Explained_, version 1.2.0, 3 Sept. 2026, site.example/law/covert-action/';
    expect(cited({ ...ownPage, law }, 'mla').replace(site, 'SITE')).toBe(`${expected} Accessed [date of access].`);
  });

  it.each<[string, LegalWork, string]>([
    [
      'case',
      {
        kind: 'case',
        name: 'A v. B',
        docket: 'No. 1',
        courtName: 'Supreme Court of the United States',
        date: '2015-06-26',
      },
      'Estados Unidos, Corte Suprema. _A v. B_. 26 jun. 2015, a.example/.',
    ],
    [
      'lower court, by its own name',
      {
        kind: 'case',
        name: 'A v. B',
        docket: 'No. 1',
        courtName: 'U.S. Court of Appeals for the First Circuit',
        date: '2003',
      },
      'Estados Unidos, Court of Appeals for the First Circuit. _A v. B_. 2003, a.example/.',
    ],
    [
      'code',
      { kind: 'code', name: 'An Act', title: '50', sections: '§§ 1541–1548', year: '2023' },
      '“An Act”. _United States Code_, título 50, secs. 1541–1548, 2023, a.example/.',
    ],
    [
      'joint resolution',
      { kind: 'bill', chamber: 'Senate', sort: 'joint-resolution', number: '83', congress: '119', date: '2025-09-18' },
      'Estados Unidos, Congreso, Senado. Senado, resolución conjunta 83. 18 sept. 2025, a.example/. Congreso núm. 119.',
    ],
    [
      'World Court',
      { kind: 'international-case', name: 'Nicaragua', stage: 'Judgment', date: '1986-06-27' },
      'Corte Internacional de Justicia. _Nicaragua_. Fallo. 27 jun. 1986, a.example/.',
    ],
    [
      'hearing',
      {
        kind: 'hearing',
        name: 'Libya',
        chamber: 'Senate',
        committee: 'Committee on Foreign Relations',
        congress: '112',
        number: '112-89',
        date: '2011',
      },
      'Estados Unidos, Congreso, Senado, Committee on Foreign Relations. _Libya_. 2011, a.example/. Congreso núm. 112, Senado, audiencia 112-89.',
    ],
  ])('law in a Spanish paper: %s', (_, law, expected) =>
    expect(cited(workWith({ law, url: 'https://a.example/' }), 'mla', 'es')).toBe(expected),
  );
});
