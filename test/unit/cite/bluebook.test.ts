/**
 * Rules of The Bluebook (21st ed.), practitioners’ form, by their numbers. Examples that were read at an address are in
 * published-examples.test.ts.
 */
import { describe, expect, it } from 'vitest';
import type { LegalWork } from '../../../src/lib/cite/legal-work.ts';
import { cited, ownPage, workWith } from '../../support/works.ts';

const law = (legal: LegalWork, url?: string) => cited(workWith({ law: legal, url }), 'bluebook');

describe('Bluebook, law', () => {
  it.each<[string, LegalWork, string]>([
    [
      // Rule 10; Introduction, § 2-210
      'Supreme Court',
      {
        kind: 'case',
        name: 'Youngstown Sheet & Tube Co. v. Sawyer',
        reporter: { volume: '343', name: 'U.S.', page: '579' },
        courtName: '',
        date: '1952-06-02',
      },
      '_Youngstown Sheet & Tube Co. v. Sawyer_, 343 U.S. 579 (1952).',
    ],
    [
      'court of appeals, with a remark',
      {
        kind: 'case',
        name: 'El-Shifa v. United States',
        reporter: { volume: '607', name: 'F.3d', page: '836' },
        court: 'D.C. Cir.',
        courtName: '',
        date: '2010-06-08',
        remark: 'en banc',
      },
      '_El-Shifa v. United States_, 607 F.3d 836 (D.C. Cir. 2010) (en banc).',
    ],
    [
      // Rule 10.8.1: on file only, the day is given
      'decision not in a reporter',
      {
        kind: 'case',
        name: 'Kareem v. Haspel',
        docket: 'No. 17-581',
        court: 'D.D.C.',
        courtName: '',
        date: '2019-09-24',
      },
      '_Kareem v. Haspel_, No. 17-581 (D.D.C. Sept. 24, 2019).',
    ],
    [
      // Rule 11; Introduction, § 2-310
      'constitution',
      { kind: 'constitution', country: 'US', provision: 'amend. V' },
      'U.S. Const. amend. V.',
    ],
    [
      // Rule 12.3, no year since the 21st edition; a heading is no name
      'code section',
      {
        kind: 'code',
        name: 'Presidential approval and reporting of covert actions',
        title: '50',
        sections: '§ 3093',
        year: '2023',
      },
      '50 U.S.C. § 3093.',
    ],
    [
      'act in the code',
      { kind: 'code', name: 'War Powers Resolution', title: '50', sections: '§§ 1541–1548', year: '2023' },
      'War Powers Resolution, 50 U.S.C. §§ 1541–1548.',
    ],
    [
      // Rule 12.4
      'session law',
      {
        kind: 'session-law',
        name: 'Authorization for Use of Military Force',
        number: '107-40',
        statutes: { volume: '115', page: '224' },
        year: '2001',
      },
      'Authorization for Use of Military Force, Pub. L. No. 107-40, 115 Stat. 224 (2001).',
    ],
    [
      // Rule 12.4(d): no year after a name that has it
      'session law with its year in the name',
      {
        kind: 'session-law',
        name: 'Homeland Security Act of 2002',
        number: '107-296',
        statutes: { volume: '116', page: '2135' },
        year: '2002',
      },
      'Homeland Security Act of 2002, Pub. L. No. 107-296, 116 Stat. 2135.',
    ],
    [
      // Rule 13.2(b): H.R.J. Res., H.R. Con. Res.
      'joint resolution',
      {
        kind: 'bill',
        chamber: 'House',
        sort: 'joint-resolution',
        number: '18',
        congress: '118',
        name: 'AUMF CARTEL Influence Resolution',
        date: '2023-01',
      },
      'AUMF CARTEL Influence Resolution, H.R.J. Res. 18, 118th Cong. (2023).',
    ],
    [
      'concurrent resolution of the Senate',
      { kind: 'bill', chamber: 'Senate', sort: 'concurrent-resolution', number: '4', congress: '103', date: '1993' },
      'S. Con. Res. 4, 103d Cong. (1993).',
    ],
    [
      // Rule 14.7, comma in figures of five digits (6.2)
      'executive order',
      {
        kind: 'presidential',
        genre: 'executive-order',
        number: '12333',
        name: 'United States Intelligence Activities',
        register: { volume: '46', page: '59941' },
        date: '1981-12-04',
      },
      'Exec. Order No. 12,333, 46 Fed. Reg. 59,941 (Dec. 4, 1981).',
    ],
    [
      'numbered proclamation',
      {
        kind: 'presidential',
        genre: 'proclamation',
        number: '7463',
        name: 'Declaration of National Emergency',
        register: { volume: '66', page: '48199' },
        date: '2001-09-14',
      },
      'Proclamation No. 7463, 66 Fed. Reg. 48,199 (Sept. 14, 2001).',
    ],
    [
      // Rule 21.4; the example of Peking University School of Transnational Law
      'multilateral treaty',
      {
        kind: 'treaty',
        name: 'International Covenant on Civil and Political Rights',
        date: '1966-12-16',
        series: { volume: '999', page: '171' },
        provision: 'art. 6',
      },
      'International Covenant on Civil and Political Rights art. 6, Dec. 16, 1966, 999 U.N.T.S. 171.',
    ],
    [
      // Rule 21.7.1
      'UN Charter',
      { kind: 'treaty', name: 'Charter of the United Nations', date: '1945-06-26', provision: 'art. 51' },
      'U.N. Charter art. 51.',
    ],
    [
      // Rule 21.5.1; Georgetown guide, part II
      'International Court of Justice',
      {
        kind: 'international-case',
        name: 'Military and Paramilitary Activities in and Against Nicaragua',
        parties: ['Nicaragua', 'United States of America'],
        stage: 'Judgment',
        reports: { year: '1986', page: '14' },
        date: '1986-06-27',
      },
      '_Military and Paramilitary Activities in and Against Nicaragua (Nicar. v. U.S.)_, Judgment, 1986 I.C.J. Rep. 14 (June 27).',
    ],
    [
      // Rule 21.7.2
      'General Assembly',
      { kind: 'un-resolution', number: '3314 (XXIX)', name: 'Definition of Aggression', date: '1974-12-14' },
      'G.A. Res. 3314 (XXIX), Definition of Aggression (Dec. 14, 1974).',
    ],
    [
      // Table T2.29, Mexico
      'Mexican constitution',
      { kind: 'constitution', country: 'MX', provision: 'art. 40', date: '2025-04-01' },
      'Constitución Política de los Estados Unidos Mexicanos [CPEUM], art. 40, Diario Oficial de la Federación [DOF] 5-2-1917 (Mex.) (text as of Apr. 1, 2025).',
    ],
    [
      'Mexican constitution as a whole',
      { kind: 'constitution', country: 'MX' },
      'Constitución Política de los Estados Unidos Mexicanos [CPEUM], Diario Oficial de la Federación [DOF] 5-2-1917 (Mex.).',
    ],
    [
      'Mexican statute',
      { kind: 'mexican-statute', name: 'Código Penal Federal', provision: 'art. 123', date: '2026-03-13' },
      'Código Penal Federal, art. 123 (Mex.) (text as of Mar. 13, 2026).',
    ],
    [
      'Mexican statute as a whole',
      { kind: 'mexican-statute', name: 'Ley de Seguridad Nacional', date: '2025-11' },
      'Ley de Seguridad Nacional (Mex.) (text as of Nov. 2025).',
    ],
    ['constitution as a whole', { kind: 'constitution', country: 'US' }, 'U.S. Const.'],
    ['UN Charter as a whole', { kind: 'treaty', name: 'Charter of the United Nations' }, 'U.N. Charter.'],
    [
      'article of an annex of the General Assembly',
      {
        kind: 'un-resolution',
        number: '56/83',
        name: 'State Responsibility',
        provision: 'annex, art. 20',
        date: '2001-12-12',
      },
      'G.A. Res. 56/83, annex, art. 20, State Responsibility (Dec. 12, 2001).',
    ],
    [
      // Rule 10.9
      'page within a decision',
      {
        kind: 'case',
        name: 'United States v. Smith',
        reporter: { volume: '68', name: 'M.J.', page: '316' },
        pinpoint: '324',
        court: 'C.A.A.F.',
        courtName: '',
        date: '2010-02',
      },
      '_United States v. Smith_, 68 M.J. 316, 324 (C.A.A.F. 2010).',
    ],
    [
      'advisory opinion, which has no parties',
      {
        kind: 'international-case',
        name: 'Construction of a Wall',
        stage: 'Advisory Opinion',
        reports: { year: '2004', page: '136' },
        date: '2004-07-09',
      },
      '_Construction of a Wall_, Advisory Opinion, 2004 I.C.J. Rep. 136 (July 9).',
    ],
    [
      'judgment that is not in the reports, of a state that the table does not shorten',
      {
        kind: 'international-case',
        name: 'Jadhav',
        parties: ['India', 'Pakistan'],
        stage: 'Judgment',
        date: '2019-07-17',
      },
      '_Jadhav (India v. Pakistan)_, Judgment (July 17, 2019).',
    ],
    [
      'law that is not yet in the Statutes at Large',
      { kind: 'session-law', name: 'An Act', number: '119-73', year: '2026' },
      'An Act, Pub. L. No. 119-73 (2026).',
    ],
    [
      // Rule 14.2(a)
      'notice in the Federal Register',
      {
        kind: 'register-notice',
        name: 'Designation of a Clan',
        number: '12710',
        register: { volume: '90', page: '19065' },
        date: '2025-05-05',
      },
      'Designation of a Clan, Public Notice No. 12710, 90 Fed. Reg. 19,065 (May 5, 2025).',
    ],
    [
      'notice without number and page',
      { kind: 'register-notice', name: 'Designation of a Clan', date: '2025-05-05' },
      'Designation of a Clan (May 5, 2025).',
    ],
    [
      'proclamation without a number',
      {
        kind: 'presidential',
        genre: 'proclamation',
        name: 'Commitment to Countering Crime',
        register: { volume: '91', page: '8789' },
        date: '2026-03-07',
      },
      'Commitment to Countering Crime, Proclamation, 91 Fed. Reg. 8789 (Mar. 7, 2026).',
    ],
    [
      // Rule 13.3
      'hearing',
      {
        kind: 'hearing',
        name: 'Libya and War Powers',
        chamber: 'Senate',
        committee: 'Committee on Foreign Relations',
        congress: '112',
        number: '112-89',
        date: '2011-06-28',
      },
      '_Libya and War Powers: Hearing Before the S. Comm. on Foreign Relations_, 112th Cong. (2011).',
    ],
    [
      'hearing before a select committee of the House',
      {
        kind: 'hearing',
        name: 'Worldwide Threats',
        chamber: 'House',
        committee: 'Select Committee on Intelligence',
        congress: '113',
        number: '113-1',
        date: '2014',
      },
      '_Worldwide Threats: Hearing Before the H. Select Comm. on Intelligence_, 113th Cong. (2014).',
    ],
  ])('%s', (_, legal, expected) => expect(law(legal)).toBe(expected));

  // Rule 13.2
  it.each([
    ['House', 'bill', 'H.R.'],
    ['House', 'resolution', 'H.R. Res.'],
    ['House', 'concurrent-resolution', 'H.R. Con. Res.'],
    ['House', 'joint-resolution', 'H.R.J. Res.'],
    ['Senate', 'bill', 'S.'],
    ['Senate', 'resolution', 'S. Res.'],
    ['Senate', 'concurrent-resolution', 'S. Con. Res.'],
    ['Senate', 'joint-resolution', 'S.J. Res.'],
  ] as const)('%s %s is %s', (chamber, sort, form) =>
    expect(law({ kind: 'bill', chamber, sort, number: '5', congress: '119', date: '2025' }, 'https://a.example/')).toBe(
      `${form} 5, 119th Cong. (2025).`,
    ),
  );

  const CASE = { kind: 'case', name: 'A v. B', courtName: 'C', date: '2020' } as const;
  it.each<[LegalWork, boolean]>([
    [{ ...CASE, docket: 'No. 1' }, true],
    [{ ...CASE, reporter: { volume: '1', name: 'U.S.', page: '2' } }, false],
    [{ kind: 'register-notice', name: 'N', date: '2020' }, true],
    [{ kind: 'register-notice', name: 'N', date: '2020', register: { volume: '90', page: '1' } }, false],
    [{ kind: 'treaty', name: 'A Convention' }, true],
    [{ kind: 'treaty', name: 'A Convention', series: { volume: '1', page: '2' } }, false],
    [{ kind: 'treaty', name: 'Charter of the United Nations' }, false],
    [{ kind: 'mexican-statute', name: 'Ley', date: '2020' }, true],
    [{ kind: 'un-resolution', number: '1', name: 'N', date: '2020' }, false],
  ])('%j needs an address: %s', (legal, needed) =>
    expect(law(legal, 'https://a.example/').endsWith(', https://a.example/.')).toBe(needed),
  );
  it('adds an address only where nothing official is cited', () => {
    const order: LegalWork = {
      kind: 'presidential',
      genre: 'executive-order',
      number: '14157',
      name: 'X',
      date: '2025-01-20',
    };
    expect(law(order, 'https://a.example/')).toBe('Exec. Order No. 14,157 (Jan. 20, 2025), https://a.example/.');
    expect(law({ ...order, register: { volume: '90', page: '8439' } }, 'https://a.example/')).toBe(
      'Exec. Order No. 14,157, 90 Fed. Reg. 8439 (Jan. 20, 2025).',
    );
  });
});

describe('Bluebook, other sources', () => {
  it('news (rule 16.6), two authors', () => {
    expect(
      cited(
        workWith({
          form: 'newspaper',
          authors: ['Ann Lee', 'Bo Ruiz'],
          title: 'A raid',
          publisher: 'N.Y. Times',
          date: '2025-11-03',
          url: 'https://n.example/',
        }),
        'bluebook',
      ),
    ).toBe('Ann Lee & Bo Ruiz, _A raid_, N.Y. Times (Nov. 3, 2025), https://n.example/.');
  });
  it('three authors (rule 15.1(b)); no date (18.2.2)', () => {
    expect(
      cited(
        workWith({
          form: 'blog',
          authors: ['A B', 'C D', 'E F'],
          title: 'It is over.',
          publisher: 'Lawfare',
          url: 'https://l.example/',
        }),
        'bluebook',
      ),
    ).toBe('A B et al., _It is over_, Lawfare, https://l.example/ (last visited [date of access]).');
  });
  it('a body is the author of its report (15.1(c))', () => {
    expect(cited(workWith({ title: 'R', publisher: 'RAND', date: '2020' }), 'bluebook')).toBe('RAND, _R_ (2020).');
  });
  it.each([
    ['title alone', { title: 'R' }, '_R_.'],
    ['no date and no address', { title: 'R', publisher: 'RAND' }, 'RAND, _R_.'],
    [
      'a publisher whose name ends in a stop',
      { form: 'webpage', title: 'R', publisher: 'Brady, Inc.' },
      '_R_, Brady, Inc.',
    ],
    [
      'those who wrote a numbered report for a body, before it (15.1(c))',
      { authors: ['Ann Lee'], number: 'R41576', title: 'Mexico', publisher: 'Cong. Rsch. Serv.', date: '2020-05' },
      'Ann Lee, Cong. Rsch. Serv., R41576, _Mexico_ (May 2020).',
    ],
    [
      'author of a book, whose publisher is no author',
      { authors: ['Ann Lee'], title: 'Mexico', publisher: 'A Press', date: '2020' },
      'Ann Lee, _Mexico_, A Press (2020).',
    ],
    [
      'a copy',
      {
        form: 'news-site',
        title: 'A raid',
        publisher: 'Reuters',
        date: '2025',
        url: 'https://k.example/',
        copyAt: 'KRDO',
      },
      '_A raid_, Reuters (2025), https://k.example/ (copy at KRDO).',
    ],
    [
      'authors that are not all named; a title that is a description',
      {
        form: 'newspaper',
        authors: ['Ann Lee and others'],
        title: 'Report on a raid',
        titleIsDescription: true,
        publisher: 'El Sol',
        date: '2025',
      },
      'Ann Lee et al., Report on a raid, El Sol (2025).',
    ],
  ] as const)('%s', (_, fields, expected) =>
    expect(cited(workWith({ ...fields, authors: [...('authors' in fields ? fields.authors : [])] }), 'bluebook')).toBe(
      expected,
    ),
  );
  it('this site’s page, in English on Spanish pages too', () => {
    for (const language of ['en', 'es'] as const)
      expect(cited(ownPage, 'bluebook', language)).toMatch(
        /^_Covert action: What a finding can and cannot authorize_, The Site, Explained \(version 1\.2\.0, Sept\. 3, 2026\), https:\/\/site\.example\/law\/covert-action\/ \(last visited \[/,
      );
  });
});
