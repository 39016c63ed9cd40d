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
  ] as const)('%s', (_, fields, expected) => {
    expect(cited(workWith({ ...fields, authors: [...('authors' in fields ? fields.authors : [])] }), 'mla')).toBe(
      expected,
    );
  });

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
  ] as const)('law: %s', (_, law, authors, url, expected) => {
    expect(cited(workWith({ law, authors: [...authors], url }), 'mla')).toBe(expected);
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
  ])('law in a Spanish paper: %s', (_, law, expected) =>
    expect(cited(workWith({ law, url: 'https://a.example/' }), 'mla', 'es')).toBe(expected),
  );
});
