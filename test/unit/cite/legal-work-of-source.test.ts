import { describe, expect, it } from 'vitest';
import type {
  Bill,
  CourtCase,
  InternationalCase,
  LegalWork,
  PresidentialDocument,
} from '../../../src/lib/cite/legal-work.ts';
import { legalWorkOfSource } from '../../../src/lib/cite/legal-work-of-source.ts';
import { lawWith, sourceWith } from '../../support/works.ts';

const DAY = '2025-01-20';

describe('the legal work in the title of a source', () => {
  it.each<[string, object, LegalWork]>([
    [
      'Foreign murder of United States nationals (18 U.S.C. § 1119)',
      {},
      {
        kind: 'code',
        name: 'Foreign murder of United States nationals',
        title: '18',
        sections: '§ 1119',
        year: '2025',
      },
    ],
    [
      'An Act (46 U.S.C. §§ 70502 and 70503)',
      { published: undefined },
      { kind: 'code', name: 'An Act', title: '46', sections: '§§ 70502, 70503' },
    ],
    [
      'An Act, Pub. L. 107-40, 115 Stat. 224',
      {},
      {
        kind: 'session-law',
        name: 'An Act',
        number: '107-40',
        statutes: { volume: '115', page: '224' },
        year: '2025',
      },
    ],
    [
      'An Act of 1986 (Pub. L. 99-433)',
      {},
      { kind: 'session-law', name: 'An Act of 1986', number: '99-433', year: '2025' },
    ],
    [
      'Doing a thing (Executive Order 13581), 76 FR 44757',
      {},
      {
        kind: 'presidential',
        genre: 'executive-order',
        name: 'Doing a thing',
        date: DAY,
        number: '13581',
        register: { volume: '76', page: '44757' },
      },
    ],
    [
      'Executive Order 12333, United States Intelligence Activities, as amended',
      {},
      {
        kind: 'presidential',
        genre: 'executive-order',
        name: 'United States Intelligence Activities',
        date: DAY,
        number: '12333',
      },
    ],
    [
      'Executive Order 14193: Imposing Duties',
      {},
      { kind: 'presidential', genre: 'executive-order', name: 'Imposing Duties', date: DAY, number: '14193' },
    ],
    [
      'Standards, as amended in part (Proclamation 7463)',
      {},
      {
        kind: 'presidential',
        genre: 'proclamation',
        name: 'Standards, as amended in part',
        date: DAY,
        number: '7463',
      },
    ],
    [
      'Designation (Public Notice 12710), 90 FR 19065',
      { publisher: 'Federal Register, Department of State' },
      {
        kind: 'register-notice',
        name: 'Designation',
        date: DAY,
        number: '12710',
        register: { volume: '90', page: '19065' },
      },
    ],
    [
      'Designation of a clan',
      { publisher: 'Federal Register' },
      { kind: 'register-notice', name: 'Designation of a clan', date: DAY },
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
        date: DAY,
      },
    ],
    [
      'Drones, Hearing before the Committee on Armed Services, H. Hrg. 113-12',
      { kind: 'government' },
      {
        kind: 'hearing',
        name: 'Drones',
        chamber: 'House',
        committee: 'Committee on Armed Services',
        congress: '113',
        number: '113-12',
        date: DAY,
      },
    ],
    ['Constitution of the United States', {}, { kind: 'constitution', country: 'US' }],
    [
      'Constitución Política de los Estados Unidos Mexicanos, artículo 129',
      {},
      { kind: 'constitution', country: 'MX', provision: 'art. 129', date: DAY },
    ],
    [
      'Constitución Política de los Estados Unidos Mexicanos, artículo 9',
      { published: undefined },
      { kind: 'constitution', country: 'MX', provision: 'art. 9' },
    ],
    [
      'Código Penal Federal, artículos 163 Bis y 164',
      {},
      { kind: 'mexican-statute', name: 'Código Penal Federal', provision: 'arts. 163 Bis y 164', date: DAY },
    ],
    [
      'Ley de Seguridad Nacional, artículo 5',
      {},
      { kind: 'mexican-statute', name: 'Ley de Seguridad Nacional', provision: 'art. 5', date: DAY },
    ],
    [
      'DECRETO por el que se adicionan disposiciones',
      {},
      { kind: 'mexican-statute', name: 'DECRETO por el que se adicionan disposiciones', date: DAY },
    ],
    [
      'General Assembly resolution 44/240, Effects',
      { kind: 'international-org' },
      { kind: 'un-resolution', number: '44/240', name: 'Effects', date: DAY },
    ],
    [
      'Definition of Aggression, General Assembly resolution 3314 (XXIX)',
      { kind: 'international-org' },
      { kind: 'un-resolution', number: '3314 (XXIX)', name: 'Definition of Aggression', date: DAY },
    ],
    [
      'Vienna Convention on the Law of Treaties',
      {},
      { kind: 'treaty', name: 'Vienna Convention on the Law of Treaties', date: DAY },
    ],
    [
      'Inter-American Treaty of Reciprocal Assistance (Rio Treaty)',
      {},
      { kind: 'treaty', name: 'Inter-American Treaty of Reciprocal Assistance', date: DAY },
    ],
    [
      'Convention on the High Seas, Geneva, 29 April 1958, 450 UNTS 82 (page with Articles 5 to 10)',
      {},
      { kind: 'treaty', name: 'Convention on the High Seas', date: DAY, series: { volume: '450', page: '82' } },
    ],
    [
      'Agreement on Arms, 9 May 1969, 1155 UNTS 331',
      { published: '1969' },
      { kind: 'treaty', name: 'Agreement on Arms', date: '1969', series: { volume: '1155', page: '331' } },
    ],
  ])('%s', (title, fields, expected) => {
    expect(legalWorkOfSource(sourceWith({ title, ...fields }), [])).toStrictEqual(expected);
  });

  const congress = (path: string) => `https://www.congress.gov/bill/119th-congress/${path}`;
  it.each<[string, string | undefined, Partial<Bill>]>([
    ['H.Con.Res. 51: removal of forces', congress('x'), { sort: 'concurrent-resolution', number: '51' }],
    ['S. 3051: PARTNERS Act', congress('x'), { chamber: 'Senate', name: 'PARTNERS Act', number: '3051' }],
    [
      'H.R.885: Terrorist Designation Act of 2025',
      congress('x'),
      { name: 'Terrorist Designation Act of 2025', number: '885' },
    ],
    ['S. 5: repeal of the Patriot Act', congress('x'), { chamber: 'Senate', number: '5' }],
    ['H.R. 5: Patriot Act amendments', congress('x'), { number: '5' }],
    ['H.R. 7059 Mexico Act', congress('x'), { number: '7059' }],
    ['S. 3051', 'https://www.govinfo.gov/119/bills/s3051/', { chamber: 'Senate', number: '3051' }],
    ['H. Con. Res. 61 (119th Congress), as introduced', undefined, { sort: 'concurrent-resolution', number: '61' }],
    [
      'H.J. Res. 18 (119th Congress), AUMF Resolution',
      undefined,
      { sort: 'joint-resolution', number: '18', name: 'AUMF Resolution' },
    ],
    [
      'H. Res. 168, 119th Congress: War Resolution',
      undefined,
      { sort: 'resolution', number: '168', name: 'War Resolution' },
    ],
    [
      'S.J.Res. 90, engrossed in the House: War Act',
      congress('x'),
      { chamber: 'Senate', sort: 'joint-resolution', number: '90', name: 'War Act' },
    ],
  ])('bill: %s', (title, url, expected) => {
    expect(legalWorkOfSource(sourceWith({ title, url }), [])).toStrictEqual({
      kind: 'bill',
      chamber: 'House',
      sort: 'bill',
      congress: '119',
      date: DAY,
      ...expected,
    });
  });

  const SUPREME = 'Supreme Court of the United States';
  it.each<[string, object, Partial<CourtCase>]>([
    [
      'Hamdi v. Rumsfeld, 542 U.S. 507 (2004)',
      { published: undefined },
      {
        name: 'Hamdi v. Rumsfeld',
        reporter: { volume: '542', name: 'U.S.', page: '507' },
        courtName: SUPREME,
        date: '2004',
      },
    ],
    [
      'Hernández v. Mesa, 140 S. Ct. 735',
      {},
      { name: 'Hernández v. Mesa', reporter: { volume: '140', name: 'S. Ct.', page: '735' }, courtName: SUPREME },
    ],
    [
      'Smith & Wesson Brands, Inc. v. Mexico, 605 U.S. ___ (2025)',
      {},
      {
        name: 'Smith & Wesson Brands, Inc. v. Mexico',
        reporter: { volume: '605', name: 'U.S.', page: '___' },
        courtName: SUPREME,
      },
    ],
    [
      'Sosa v. Alvarez, 542 U.S. 692 (2004), syllabus',
      {},
      {
        name: 'Sosa v. Alvarez',
        reporter: { volume: '542', name: 'U.S.', page: '692' },
        courtName: SUPREME,
        remark: 'syllabus',
      },
    ],
    [
      'Li-Shou v. United States, 777 F.3d 175 (4th Cir. 2015): opening of the opinion',
      {},
      {
        name: 'Li-Shou v. United States',
        reporter: { volume: '777', name: 'F.3d', page: '175' },
        court: '4th Cir.',
        remark: 'opening of the opinion',
      },
    ],
    [
      'United States v. Alvarez, 504 U.S. 655 (1992) (Stevens, J., dissenting, p. 671)',
      {},
      {
        name: 'United States v. Alvarez',
        reporter: { volume: '504', name: 'U.S.', page: '655' },
        courtName: SUPREME,
        remark: 'Stevens, J., dissenting',
      },
    ],
    [
      'Smith v. Obama, 217 F. Supp. 3d 283, 290 (D.D.C. 2016)',
      {},
      {
        name: 'Smith v. Obama',
        reporter: { volume: '217', name: 'F. Supp. 3d', page: '283' },
        pinpoint: '290',
        court: 'D.D.C.',
      },
    ],
    [
      'Alejandre v. Cuba, 996 F. Supp. 1239 (S.D. Fla. 1997)',
      {},
      { name: 'Alejandre v. Cuba', reporter: { volume: '996', name: 'F. Supp.', page: '1239' }, court: 'S.D. Fla.' },
    ],
    [
      // The court is not in the title: it is the one that published the decision.
      'United States v. Noriega, 117 F.3d 1206',
      { publisher: 'U.S. Court of Appeals for the Eleventh Circuit' },
      {
        name: 'United States v. Noriega',
        reporter: { volume: '117', name: 'F.3d', page: '1206' },
        court: '11th Cir.',
        courtName: 'U.S. Court of Appeals for the Eleventh Circuit',
      },
    ],
    [
      'United States v. Kisala, 64 M.J. 50',
      {},
      { name: 'United States v. Kisala', reporter: { volume: '64', name: 'M.J.', page: '50' } },
    ],
    [
      'ACLU v. DoD, No. 17 Civ. 9972 (ER) (S.D.N.Y. 15 October 2020)',
      {},
      { name: 'ACLU v. DoD', docket: 'No. 17 Civ. 9972 (ER)', court: 'S.D.N.Y.' },
    ],
    [
      'Kareem v. Haspel, No. 17-581 (D.D.C. Sept. 24, 2019)',
      { published: undefined },
      { name: 'Kareem v. Haspel', docket: 'No. 17-581', court: 'D.D.C.', date: '2019' },
    ],
    [
      'N.Y. Times Co. v. United States, Nos. 13-422 and 13-445 (2d Cir. June 3, 2014)',
      {},
      { name: 'N.Y. Times Co. v. United States', docket: 'Nos. 13-422 and 13-445', court: '2d Cir.' },
    ],
    [
      'United States v. Husayn, No. 20-827 (U.S. 3 March 2022), syllabus',
      {},
      { name: 'United States v. Husayn', docket: 'No. 20-827', court: 'U.S.', remark: 'syllabus' },
    ],
    [
      'Li-Shou v. United States, No. JFM-13-1366 (D. Md. 2014)',
      {},
      { name: 'Li-Shou v. United States', docket: 'No. JFM-13-1366', court: 'D. Md.' },
    ],
    [
      'Estados Unidos Mexicanos v. Diamondback, No. CV-22-00472, order denying motion to stay',
      { publisher: 'U.S. District Court for the District of Arizona' },
      {
        name: 'Estados Unidos Mexicanos v. Diamondback',
        docket: 'No. CV-22-00472',
        court: 'D. Ariz.',
        courtName: 'U.S. District Court for the District of Arizona',
        remark: 'order denying motion to stay',
      },
    ],
  ])('case: %s', (title, fields, expected) => {
    const given = sourceWith({ title, kind: 'court-decision', publisher: 'A court', ...fields });
    expect(legalWorkOfSource(given, [])).toStrictEqual({ kind: 'case', courtName: 'A court', date: DAY, ...expected });
  });

  it.each<[string, Partial<InternationalCase>]>([
    [
      'Armed Activities (Democratic Republic of the Congo v. Uganda), Judgment, I.C.J. Reports 2005, p. 168',
      {
        name: 'Armed Activities',
        parties: ['Democratic Republic of the Congo', 'Uganda'],
        stage: 'Judgment',
        reports: { year: '2005', page: '168' },
      },
    ],
    [
      'Activities (Nicaragua v. USA), Merits, Judgment, I.C.J. Reports 1986, p. 14',
      { name: 'Activities', parties: ['Nicaragua', 'USA'], stage: 'Judgment', reports: { year: '1986', page: '14' } },
    ],
    [
      'Construction of a Wall, Advisory Opinion, I.C.J. Reports 2004, p. 136',
      { name: 'Construction of a Wall', stage: 'Advisory Opinion', reports: { year: '2004', page: '136' } },
    ],
  ])('International Court of Justice: %s', (title, expected) => {
    const judgment = { title, kind: 'court-decision', publisher: 'International Court of Justice' };
    const found = { kind: 'international-case', date: DAY, ...expected };
    expect(legalWorkOfSource(sourceWith(judgment), [])).toStrictEqual(found);
    // A volume identifies a judgment, also where the words of the title are a description.
    expect(legalWorkOfSource(sourceWith({ ...judgment, title_note: 'ours' }), [])).toStrictEqual(found);
    expect(legalWorkOfSource(sourceWith({ ...judgment, publisher: 'A journal' }), [])).toBeUndefined();
    expect(legalWorkOfSource(sourceWith({ ...judgment, published: undefined }), [])).toBeUndefined();
  });

  it.each([
    ['Restoring American Airspace Sovereignty', {}],
    ['War Powers Resolution (50 U.S.C. § 1541), section analysis', {}],
    ['An Act, Pub. L. 107-40, section by section', {}],
    ['Constitución Política de los Estados Unidos Mexicanos, artículo 129, comentado', {}],
    ['Reforma a la Ley de Seguridad Nacional', {}],
    ['Remarks on S. 3051 of the 119th Congress', {}],
    ['Digest of opinions: obedience to orders', { kind: 'court-decision' }],
    ['A v. B, 542 U.S. 507 (2004) and its echo', { kind: 'court-decision' }],
    ['A v. B, No. 17-581 (D.D.C. 2019) and its echo', { kind: 'court-decision' }],
    ['Learning Resources v. Trump, No. 24-1287, slip opinion', { kind: 'court-decision' }],
    [
      'Mexico v. Diamondback, No. CV-22-00472, order',
      { kind: 'court-decision', publisher: 'U.S. District Court for the District of Arizona', published: undefined },
    ],
    ['An order', { kind: 'court-decision', publisher: 'U.S. District Court for the District of Arizona' }],
    [
      'Activities, Judgment, I.C.J. Reports 1986, p. 14, dissenting opinion',
      { kind: 'court-decision', publisher: 'International Court of Justice' },
    ],
    ['Inter-American Treaty, in United States Statutes at Large, volume 62', {}],
    // A year alone is that of a collection.
    ['Vienna Convention on the Law of Treaties', { published: '1990' }],
    // Without the Congress a number says nothing.
    ['S. 3051: PARTNERS Act', {}],
    ['Some remarks at a Hearing before the Committee on Foreign Relations', { kind: 'government' }],
    ['Some remarks', { kind: 'international-org' }],
    ['Hamdi v. Rumsfeld, 542 U.S. 507 (2004)', { kind: 'news' }],
    ['Foreign murder (18 U.S.C. § 1119)', { kind: 'news' }],
    ['Hamdi v. Rumsfeld, 542 U.S. 507 (2004)', { kind: 'court-decision', title_note: 'ours' }],
  ])('nothing is made up for %s %j', (title, fields) => {
    expect(legalWorkOfSource(sourceWith({ title, ...fields }), [])).toBeUndefined();
  });

  // Every one of these is cited with its date, which must then be known.
  it.each([
    ['Hamdi v. Rumsfeld, 542 U.S. 507', { kind: 'court-decision' }],
    ['An Act, Pub. L. 107-40, 115 Stat. 224', {}],
    ['Doing a thing (Executive Order 13581), 76 FR 44757', {}],
    ['Designation (Public Notice 12710)', { publisher: 'Federal Register' }],
    ['H. Con. Res. 61 (119th Congress), as introduced', {}],
    ['War, Hearing before the Committee on Foreign Relations, S. Hrg. 112-89', { kind: 'government' }],
    ['Ley de Seguridad Nacional', {}],
    ['General Assembly resolution 44/240, Effects', { kind: 'international-org' }],
    ['Definition of Aggression, General Assembly resolution 3314 (XXIX)', { kind: 'international-org' }],
    ['Convention on the High Seas, 29 April 1958, 450 UNTS 82', {}],
    ['Vienna Convention on the Law of Treaties', {}],
  ])('nothing is made of %s without a date', (title, fields) => {
    expect(legalWorkOfSource(sourceWith({ title, published: undefined, ...fields }), [])).toBeUndefined();
  });

  it('takes the series of a treaty from the law text that has one', () => {
    const laws = [
      lawWith({ citation: 'No citation' }),
      lawWith({ citation: 'Some Covenant, 16 December 1966; art. 6' }),
      lawWith({ citation: 'Some Covenant, 16 December 1966, 999 UNTS 171; art. 6' }),
    ];
    const covenant = { kind: 'treaty', name: 'Some Covenant', date: DAY };
    expect(legalWorkOfSource(sourceWith({ title: 'Some Covenant' }), laws)).toStrictEqual({
      ...covenant,
      series: { volume: '999', page: '171' },
    });
    expect(legalWorkOfSource(sourceWith({ title: 'Some Covenant' }), laws.slice(0, 2))).toStrictEqual(covenant);
  });
  it('takes the page of an order in the Federal Register from the law text, unless the title has it', () => {
    const laws = [
      lawWith({ citation: 'No citation' }),
      lawWith({ citation: 'Exec. Order 12333 (Dec. 4, 1981)' }),
      lawWith({ citation: 'Exec. Order 12333, 46 Fed. Reg. 59941' }),
    ];
    const register = (title: string) =>
      (legalWorkOfSource(sourceWith({ title }), laws) as PresidentialDocument).register;
    expect(register('Executive Order 12333, Intelligence')).toEqual({ volume: '46', page: '59941' });
    expect(register('Intelligence (Executive Order 12333), 47 FR 1')).toEqual({ volume: '47', page: '1' });
  });
  it('knows a proclamation without a number by its law text', () => {
    const laws = [lawWith({ citation: 'No citation' }), lawWith({ instrument: 'proclamation' })];
    const proclamation = { kind: 'presidential', genre: 'proclamation', name: 'Countering', date: DAY };
    expect(legalWorkOfSource(sourceWith({ title: 'Countering' }), laws)).toStrictEqual(proclamation);
    expect(legalWorkOfSource(sourceWith({ title: 'Countering' }), laws.slice(0, 1))).toBeUndefined();
  });
});
