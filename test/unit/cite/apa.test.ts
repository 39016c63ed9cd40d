/**
 * Rules of the APA Publication Manual (7th ed.), by their numbers or by the name of the page of APA Style that gives them,
 * in what our records can hold (no volume, no place). Examples that were read at an address are in
 * published-examples.test.ts. Titles keep the capitals they are given in.
 */
import { describe, expect, it } from 'vitest';
import { cited, ownPage, workWith } from '../../support/works.ts';

describe('APA 7', () => {
  it.each([
    [
      // APA Style, “Newspaper article references”
      'newspaper, online',
      {
        form: 'newspaper',
        authors: ['Benedict Carey'],
        date: '2019-03-22',
        title: 'Can we get better at forgetting?',
        publisher: 'The New York Times',
        url: 'https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html',
      },
      'Carey, B. (2019, March 22). Can we get better at forgetting? _The New York Times_. https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html',
    ],
    [
      // APA Style, “Webpage on a website references”, example 1 (news website)
      'news website',
      {
        form: 'news-site',
        authors: ['Caroline Bologna'],
        date: '2019-10-31',
        title: 'Why some people with anxiety love watching horror movies',
        publisher: 'HuffPost',
        url: 'https://www.huffpost.com/entry/anxiety-love-watching-horror-movies_l_5d277587e4b02a5a5d57b59e',
      },
      'Bologna, C. (2019, October 31). _Why some people with anxiety love watching horror movies_. HuffPost. https://www.huffpost.com/entry/anxiety-love-watching-horror-movies_l_5d277587e4b02a5a5d57b59e',
    ],
    [
      // the same, example 4 (group author and site are one)
      'webpage of a body',
      {
        form: 'webpage',
        date: '2018-05-24',
        title: 'The top 10 causes of death',
        publisher: 'World Health Organization',
        url: 'https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death',
      },
      'World Health Organization. (2018, May 24). _The top 10 causes of death_. https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death',
    ],
    [
      // APA Style, “Report by individual authors at a government agency”, without its address
      'report with authors',
      {
        authors: ['J. Stuster', 'J. Adolf', 'V. Byrne', 'M. Greene'],
        date: '2018',
        title: 'Human exploration of Mars: Preliminary lists of crew tasks',
        number: 'Report No. NASA/CR-2018-220043',
        publisher: 'National Aeronautics and Space Administration',
      },
      'Stuster, J., Adolf, J., Byrne, V., & Greene, M. (2018). _Human exploration of Mars: Preliminary lists of crew tasks_ (Report No. NASA/CR-2018-220043). National Aeronautics and Space Administration.',
    ],
    [
      // Publication Manual 9.49: no date
      'no date',
      { form: 'webpage', title: 'Justice', publisher: 'A Body' },
      'A Body. (n.d.). _Justice_.',
    ],
    [
      // Publication Manual 9.19, 9.22: description in brackets
      'a title that is a description',
      { form: 'newspaper', title: 'Report on a raid', titleIsDescription: true, date: '2025-04', publisher: 'El Sol' },
      '[Report on a raid]. (2025, April). _El Sol_.',
    ],
    [
      'a copy',
      {
        form: 'news-site',
        title: 'A raid',
        date: '2025',
        publisher: 'Reuters',
        copyAt: 'KRDO',
        url: 'https://a.example/',
      },
      '_A raid_ [Copy at KRDO]. (2025). Reuters. https://a.example/',
    ],
    [
      'report with a number',
      { title: 'Covert action', number: 'R45175', publisher: 'Congressional Research Service', date: '2022-11-29' },
      'Congressional Research Service. (2022, November 29). _Covert action_ (CRS Report No. R45175).',
    ],
    [
      'report of another body with a number',
      { title: 'Drones', number: 'GAO-RL7', publisher: 'Government Accountability Office', date: '2022' },
      'Government Accountability Office. (2022). _Drones_ (GAO-RL7).',
    ],
    [
      // APA Style, “Blog post and blog comment references”
      'blog post',
      {
        form: 'blog',
        authors: ['M. Klymkowsky'],
        date: '2018-09-15',
        title: 'Can we talk scientifically about free will?',
        publisher: 'Sci-Ed',
        url: 'https://blogs.plos.org/scied/2018/09/15/can-we-talk-scientifically-about-free-will/',
      },
      'Klymkowsky, M. (2018, September 15). Can we talk scientifically about free will? _Sci-Ed_. https://blogs.plos.org/scied/2018/09/15/can-we-talk-scientifically-about-free-will/',
    ],
    [
      // Publication Manual 9.8: “et al.” stands for authors that the record does not name
      'journal, authors that are not all named',
      {
        form: 'journal',
        authors: ['Ann Lee', 'Bo Ruiz and colleagues'],
        date: '2022',
        title: 'Force',
        publisher: 'Science',
      },
      'Lee, A., Ruiz, B., et al. (2022). Force. _Science_.',
    ],
    ['nothing but a title', { form: 'newspaper', title: 'A raid' }, 'A raid. (n.d.).'],
  ] as const)('%s', (_, fields, expected) => {
    expect(cited(workWith({ ...fields, authors: [...('authors' in fields ? fields.authors : [])] }), 'apa')).toBe(
      expected,
    );
  });

  it('twenty authors are all named, of twenty-one the last follows an ellipsis (9.8)', () => {
    const names = (count: number) => Array.from({ length: count }, (_, index) => `A. Name${index + 1}`);
    const [twenty, more] = [20, 21].map((count) => cited(workWith({ authors: names(count), date: '2020' }), 'apa'));
    expect(twenty).toContain('Name18, A., Name19, A., & Name20, A. (2020)');
    expect(more).toContain('Name18, A., Name19, A., . . . Name21, A. (2020)');
    expect(more).not.toContain('Name20');
  });

  it('“y” before the last author in Spanish, without a comma', () =>
    expect(cited(workWith({ authors: ['Ann Lee', 'Bo Ruiz', 'C. Díaz'], date: '2020' }), 'apa', 'es')).toBe(
      'Lee, A., Ruiz, B. y Díaz, C. (2020). _A title_.',
    ));

  it('this site’s table: version and description (10.9)', () =>
    expect(cited({ ...ownPage, form: 'dataset', title: 'Strikes' }, 'apa')).toBe(
      '_Strikes_ (Version 1.2.0) [Data set]. (2026, September 3). The Site, Explained. Retrieved [date of access], from https://site.example/law/covert-action/',
    ));

  it('this site’s copy of a law: as law, with its address', () => {
    const law = { kind: 'code', name: 'An Act', title: '50', sections: '§ 3093', year: '2026' } as const;
    expect(cited({ ...ownPage, law }, 'apa')).toBe(
      'An Act, 50 U.S.C. § 3093 (2026). https://site.example/law/covert-action/',
    );
  });

  it('this site’s page: no author, version, edition, day of reading', () => {
    expect(cited(ownPage, 'apa')).toBe(
      '_Covert action: What a finding can and cannot authorize_ (Version 1.2.0). (2026, September 3). The Site, Explained. Retrieved [date of access], from https://site.example/law/covert-action/',
    );
    expect(cited(ownPage, 'apa', 'es')).toBe(
      '_Covert action: What a finding can and cannot authorize_ (Versión 1.2.0). (2026, 3 de septiembre). The Site, Explained. Recuperado el [fecha de consulta], de https://site.example/law/covert-action/',
    );
  });

  it.each([
    [
      // APA Style, “Court decision references”
      'U.S. Supreme Court',
      {
        kind: 'case',
        name: 'Brown v. Board of Education',
        reporter: { volume: '347', name: 'U.S.', page: '483' },
        courtName: '',
        date: '1954-05-17',
      },
      'https://www.oyez.org/cases/1940-1955/347us483',
      'Brown v. Board of Education, 347 U.S. 483 (1954). https://www.oyez.org/cases/1940-1955/347us483',
    ],
    [
      // the same: federal district court
      'district court',
      {
        kind: 'case',
        name: 'Burriola v. Greater Toledo YMCA',
        reporter: { volume: '133', name: 'F. Supp. 2d', page: '1034' },
        court: 'N.D. Ohio',
        courtName: '',
        date: '2001',
      },
      undefined,
      'Burriola v. Greater Toledo YMCA, 133 F. Supp. 2d 1034 (N.D. Ohio 2001).',
    ],
    [
      // Publication Manual 11.5, statute
      'statute',
      {
        kind: 'code',
        name: 'Family and Medical Leave Act of 1993',
        title: '29',
        sections: '§§ 2601–2654',
        year: '2006',
      },
      undefined,
      'Family and Medical Leave Act of 1993, 29 U.S.C. §§ 2601–2654 (2006).',
    ],
    [
      // APA Style, “Federal statute references” (public law)
      'public law',
      {
        kind: 'session-law',
        name: 'Every Student Succeeds Act',
        number: '114-95',
        statutes: { volume: '129', page: '1802' },
        year: '2015',
      },
      undefined,
      'Every Student Succeeds Act, Pub. L. No. 114-95, 129 Stat. 1802 (2015).',
    ],
    [
      // Publication Manual 11.6, federal bill that is not law
      'bill',
      {
        kind: 'bill',
        chamber: 'House',
        sort: 'bill',
        number: '2762',
        congress: '114',
        name: 'Getting Involved in Researching, Learning, and Studying of Science, Technology, Engineering, and Mathematics Act',
        date: '2015-06-12',
      },
      undefined,
      'Getting Involved in Researching, Learning, and Studying of Science, Technology, Engineering, and Mathematics Act, H.R. 2762, 114th Cong. (2015).',
    ],
    [
      // Publication Manual 11.9
      'treaty',
      { kind: 'treaty', name: 'United Nations Convention on the Rights of the Child', date: '1989-11-20' },
      'https://www.ohchr.org/en/professionalinterest/pages/crc.aspx',
      'United Nations Convention on the Rights of the Child, November 20, 1989, https://www.ohchr.org/en/professionalinterest/pages/crc.aspx',
    ],
    [
      // Publication Manual 11.8
      'constitution',
      { kind: 'constitution', country: 'US', provision: 'art. I, § 3' },
      undefined,
      'U.S. Const. art. I, § 3.',
    ],
    [
      // Publication Manual 11.8
      'UN Charter',
      { kind: 'treaty', name: 'Charter of the United Nations', date: '1945-06-26', provision: 'art. 1, para. 3' },
      undefined,
      'U.N. Charter art. 1, para. 3.',
    ],
    [
      'UN Charter at an address',
      { kind: 'treaty', name: 'Charter of the United Nations', date: '1945-06-26' },
      'https://www.un.org/charter',
      'U.N. Charter. https://www.un.org/charter',
    ],
    [
      'treaty of unknown date',
      { kind: 'treaty', name: 'A Convention', series: { volume: '75', page: '31' } },
      'https://a.example/',
      'A Convention, 75 U.N.T.S. 31. https://a.example/',
    ],
    [
      'treaty without an address',
      { kind: 'treaty', name: 'A Convention', date: '1949-08-12', provision: 'art. 3' },
      undefined,
      'A Convention art. 3, August 12, 1949.',
    ],
    [
      'section whose year is not known, by its heading',
      { kind: 'code', name: 'Murder', title: '18', sections: '§ 1111' },
      undefined,
      'Murder, 18 U.S.C. § 1111.',
    ],
    [
      // Publication Manual 11.5, full hearing; the number of the Congress takes the ending of the Bluebook
      'hearing',
      {
        kind: 'hearing',
        name: 'Libya and War Powers',
        chamber: 'House',
        committee: 'Committee on Foreign Affairs',
        congress: '112',
        number: '112-1',
        date: '2011-06-28',
      },
      'https://www.govinfo.gov/x',
      '_Libya and War Powers: Hearing before the U.S. House Committee on Foreign Affairs_, 112th Cong. (2011). https://www.govinfo.gov/x',
    ],
  ] as const)('law: %s', (_, law, url, expected) => {
    expect(cited(workWith({ law, url }), 'apa')).toBe(expected);
  });
});
