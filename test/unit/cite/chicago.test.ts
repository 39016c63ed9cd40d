/**
 * Rules of The Chicago Manual of Style (17th ed., notes), by their numbers. Examples that were read at an address are in
 * published-examples.test.ts.
 */
import { describe, expect, it } from 'vitest';
import { cited, ownPage, workWith } from '../../support/works.ts';

describe('Chicago 17, notes', () => {
  it.each([
    [
      // Citation Quick Guide, “News or magazine article”, without its page
      'news, one author',
      {
        form: 'newspaper',
        authors: ['Rebecca Mead'],
        title: 'The Prophet of Dystopia',
        publisher: 'New Yorker',
        date: '2017-04-17',
      },
      'Rebecca Mead, “The Prophet of Dystopia,” _New Yorker_, April 17, 2017.',
    ],
    [
      // the same
      'news, online',
      {
        form: 'newspaper',
        authors: ['Farhad Manjoo'],
        title: 'Snap Makes a Bet on the Cultural Supremacy of the Camera',
        publisher: 'New York Times',
        date: '2017-03-08',
        url: 'https://www.nytimes.com/2017/03/08/technology/snap-makes-a-bet-on-the-cultural-supremacy-of-the-camera.html',
      },
      'Farhad Manjoo, “Snap Makes a Bet on the Cultural Supremacy of the Camera,” _New York Times_, March 8, 2017, https://www.nytimes.com/2017/03/08/technology/snap-makes-a-bet-on-the-cultural-supremacy-of-the-camera.html.',
    ],
    [
      // Citation Quick Guide, “Website content”
      'website',
      {
        form: 'webpage',
        title: 'About Yale: Yale Facts',
        publisher: 'Yale University',
        url: 'https://www.yale.edu/about-yale/yale-facts',
      },
      '“About Yale: Yale Facts,” Yale University, accessed [date of access], https://www.yale.edu/about-yale/yale-facts.',
    ],
    [
      // 14.76
      'three authors',
      { form: 'journal', authors: ['A One', 'B Two', 'C Three'], title: 'T', publisher: 'Science', date: '2023' },
      'A One, B Two, and C Three, “T,” _Science_, 2023.',
    ],
    [
      'four authors',
      {
        form: 'journal',
        authors: ['A One', 'B Two', 'C Three', 'D Four'],
        title: 'T',
        publisher: 'Science',
        date: '2023',
      },
      'A One et al., “T,” _Science_, 2023.',
    ],
    [
      // 14.220: reports as books; 14.84: the body as author
      'report',
      {
        title: 'Covert Action',
        number: 'R45175',
        publisher: 'Congressional Research Service',
        date: '2022-11-29',
        url: 'https://crs.example/R45175',
      },
      'Congressional Research Service, _Covert Action_, R45175 (November 29, 2022), https://crs.example/R45175.',
    ],
    [
      'a copy',
      {
        form: 'news-site',
        title: 'A raid',
        publisher: 'Reuters',
        date: '2025',
        copyAt: 'KRDO',
        url: 'https://krdo.example/a',
      },
      '“A raid,” Reuters, 2025, copy at KRDO, https://krdo.example/a.',
    ],
    [
      'report with authors, as a book: publisher and date in brackets',
      {
        authors: ['J. Stuster', 'J. Adolf'],
        title: 'Mars',
        publisher: 'NASA',
        date: '2018',
        url: 'https://n.example/',
      },
      'J. Stuster and J. Adolf, _Mars_ (NASA, 2018), https://n.example/.',
    ],
    [
      'undated report: the day of reading; read in a copy',
      { title: 'Drones', publisher: 'RAND', url: 'https://s.example/', copyAt: 'Scribd' },
      'RAND, _Drones_, accessed [date of access], copy at Scribd, https://s.example/.',
    ],
    [
      'authors that are not all named',
      { form: 'blog', authors: ['Ann Lee and others'], title: 'T', publisher: 'Lawfare', date: '2023' },
      'Ann Lee et al., “T,” _Lawfare_, 2023.',
    ],
    [
      // A description has no marks, as with what has no title (14.229)
      'a title that is a description',
      {
        form: 'newspaper',
        authors: ['Ann Lee'],
        title: 'Report on a raid',
        titleIsDescription: true,
        publisher: 'El Sol',
        date: '2025-04',
      },
      'Ann Lee, Report on a raid, _El Sol_, April 2025.',
    ],
    ['no date and no address', { form: 'webpage', title: 'T', publisher: 'Brady, Inc.' }, '“T,” Brady, Inc.'],
    ['nothing but a title', { form: 'newspaper', title: 'A raid' }, '“A raid.”'],
  ] as const)('%s', (_, fields, expected) => {
    expect(cited(workWith({ ...fields, authors: [...('authors' in fields ? fields.authors : [])] }), 'chicago')).toBe(
      expected,
    );
  });

  it('“y” before the last of three authors in Spanish, without a comma', () =>
    expect(cited(workWith({ authors: ['A Uno', 'B Dos', 'C Tres'], date: '2020' }), 'chicago', 'es')).toBe(
      'A Uno, B Dos y C Tres, _A title_ (2020).',
    ));

  it('this site’s table', () => {
    const table = { ...ownPage, form: 'dataset', title: 'Strikes' } as const;
    expect(cited(table, 'chicago')).toBe(
      '“Strikes,” data set, The Site, Explained, version 1.2.0, September 3, 2026, accessed [date of access], https://site.example/law/covert-action/.',
    );
    expect(cited(table, 'chicago', 'es')).toContain('“Strikes”, conjunto de datos, The Site');
  });

  it('this site’s copy of a law', () => {
    const law = { kind: 'code', name: 'War Powers Resolution', title: '50', sections: '§ 1541', year: '2026' } as const;
    expect(cited({ ...ownPage, law }, 'chicago')).toBe(
      'War Powers Resolution, 50 U.S.C. § 1541 (2026), The Site, Explained, accessed [date of access], https://site.example/law/covert-action/.',
    );
  });

  it('law at an address: the site is not named', () => {
    const law = { kind: 'code', name: 'War Powers Resolution', title: '50', sections: '§ 1541' } as const;
    expect(cited(workWith({ law, publisher: 'Cornell', url: 'https://c.example/' }), 'chicago')).toBe(
      'War Powers Resolution, 50 U.S.C. § 1541, https://c.example/.',
    );
  });

  it('this site’s page', () => {
    expect(cited(ownPage, 'chicago')).toBe(
      '“Covert action: What a finding can and cannot authorize,” The Site, Explained, version 1.2.0, September 3, 2026, accessed [date of access], https://site.example/law/covert-action/.',
    );
  });

  it.each([
    [
      // 14.276, as in the guide of High Point University
      'case',
      {
        kind: 'case',
        name: 'Obergefell v. Hodges',
        reporter: { volume: '135', name: 'S. Ct.', page: '2584' },
        courtName: '',
        date: '2015',
      },
      'Obergefell v. Hodges, 135 S. Ct. 2584 (2015).',
    ],
    [
      // 14.278, the same guide
      'lower court',
      {
        kind: 'case',
        name: 'Eaton v. IBM Corp.',
        reporter: { volume: '925', name: 'F. Supp.', page: '487' },
        court: 'S.D. Tex.',
        courtName: '',
        date: '1996',
      },
      'Eaton v. IBM Corp., 925 F. Supp. 487 (S.D. Tex. 1996).',
    ],
    [
      // 14.280, the same guide
      'constitution',
      { kind: 'constitution', country: 'US', provision: 'art. I, § 4, cl. 2' },
      'U.S. Const. art. I, § 4, cl. 2.',
    ],
    [
      // 14.283, the same guide
      'bill',
      {
        kind: 'bill',
        chamber: 'House',
        sort: 'bill',
        number: '1599',
        congress: '114',
        name: 'Safe and Accurate Food Labeling Act of 2015',
        date: '2015',
      },
      'Safe and Accurate Food Labeling Act of 2015, H.R. 1599, 114th Cong. (2015).',
    ],
    [
      // 14.281, the same guide, with the year of the law
      'public law',
      {
        kind: 'session-law',
        name: 'Homeland Security Act of 2002',
        number: '107-296',
        statutes: { volume: '116', page: '2135' },
        year: '2002',
      },
      'Homeland Security Act of 2002, Pub. L. No. 107-296, 116 Stat. 2135 (2002).',
    ],
  ] as const)('law: %s', (_, law, expected) => {
    expect(cited(workWith({ law }), 'chicago')).toBe(expected);
  });
});
