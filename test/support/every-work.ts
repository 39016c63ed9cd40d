/** A work of every form and of every kind of law, full and bare. Invented, so that nobody takes one for a fact. */
import type { LegalWork } from '../../src/lib/cite/legal-work.ts';
import type { Work } from '../../src/lib/cite/work.ts';
import { workWith } from './works.ts';

const date = '2024-05-06';
const register = { volume: '90', page: '8439' };

const LAW: readonly LegalWork[] = [
  {
    kind: 'case',
    name: 'Doe v. Roe',
    reporter: { volume: '542', name: 'U.S.', page: '507' },
    pinpoint: '519',
    courtName: 'Supreme Court of the United States',
    date: '2004-06-28',
    remark: 'Smith, J., dissenting',
  },
  { kind: 'case', name: 'Doe v. Poe', docket: 'No. 17-581', court: 'D.D.C.', courtName: 'District Court', date },
  {
    kind: 'case',
    name: 'Doe v. Moe',
    reporter: { volume: '724', name: 'F.3d', page: '1' },
    court: 'D.C. Cir.',
    courtName: 'Court of Appeals',
    date,
    remark: 'en banc',
  },
  {
    kind: 'international-case',
    name: 'Islands',
    parties: ['Arcadia', 'Utopia'],
    stage: 'Judgment',
    reports: { year: '1986', page: '14' },
    date: '1986-06-27',
  },
  { kind: 'international-case', name: 'Wall', stage: 'Advisory Opinion', date },
  { kind: 'code', name: 'Covert Act', title: '50', sections: '§§ 1541–1548', year: '2023' },
  { kind: 'code', name: 'Other Act', title: '10', sections: '§ 127e' },
  {
    kind: 'session-law',
    name: 'Leave to Use Force',
    number: '107-40',
    statutes: { volume: '115', page: '224' },
    year: '2001',
  },
  { kind: 'session-law', name: 'New Act', number: '119-1', year: '2025' },
  {
    kind: 'presidential',
    genre: 'executive-order',
    number: '14157',
    name: 'Naming Groups',
    register,
    date: '2025-01-20',
  },
  { kind: 'presidential', genre: 'proclamation', name: 'Declaring Something', date },
  { kind: 'register-notice', name: 'Naming of Groups', number: '12671', register, date: '2025-02-20' },
  { kind: 'register-notice', name: 'Another Notice', date },
  {
    kind: 'bill',
    chamber: 'House',
    sort: 'joint-resolution',
    number: '18',
    congress: '118',
    name: 'Cartel Resolution',
    date: '2023-01-12',
  },
  { kind: 'bill', chamber: 'Senate', sort: 'concurrent-resolution', number: '2', congress: '101', date },
  {
    kind: 'hearing',
    name: 'Looking Into It',
    chamber: 'Senate',
    committee: 'Committee on Foreign Relations',
    congress: '112',
    number: '112-89',
    date: '2011-06-28',
  },
  {
    kind: 'hearing',
    name: 'The Same',
    chamber: 'House',
    committee: 'Committee',
    congress: '113',
    number: '113-1',
    date,
  },
  {
    kind: 'treaty',
    name: 'Charter of States',
    date: '1948-04-30',
    series: { volume: '119', page: '3' },
    provision: 'art. 19',
  },
  { kind: 'treaty', name: 'Pact' },
  { kind: 'constitution', country: 'US', provision: 'art. II, §§ 1–3' },
  { kind: 'constitution', country: 'MX', provision: 'art. 40', date: '2025-04-01' },
  { kind: 'un-resolution', number: '2625', name: 'Friendly Relations', date: '1970-10-24', provision: 'principle 1' },
  { kind: 'mexican-statute', name: 'Ley de Seguridad', provision: 'art. 69', date: '2020-12-18' },
  { kind: 'mexican-statute', name: 'Ley de Extranjería', date },
];

const PEOPLE = ['Ann Lee', 'Bo Díaz Ruiz', 'Cy Orr III'];
const url = 'https://a.example/b';

export const EVERY_WORK: readonly Work[] = [
  workWith({
    id: 'paper',
    form: 'newspaper',
    title: 'Paper says',
    authors: ['Ann Lee'],
    publisher: 'The Paper',
    date,
    url,
  }),
  workWith({ id: 'no-author', form: 'newspaper', publisher: 'The Paper', date: '2024-05', url }),
  workWith({ id: 'news-site', form: 'news-site', authors: PEOPLE.slice(0, 2), publisher: 'CNN', date, url }),
  workWith({
    id: 'journal',
    form: 'journal',
    authors: [...PEOPLE, 'Di Poe'],
    publisher: 'A Law Review',
    date: '2024',
    url: 'https://doi.org/10.1000/x%3Cy',
    abstract: 'In short.',
  }),
  workWith({ id: 'blog', form: 'blog', authors: ['Bo Díaz Ruiz and colleagues'], publisher: 'A Blog', date, url }),
  workWith({
    id: 'report',
    form: 'report',
    publisher: 'An Office',
    date,
    number: 'R41576',
    url,
    copyAt: 'copies.example',
  }),
  workWith({ id: 'report-by', form: 'report', authors: PEOPLE, publisher: 'An Office', date: '2024', url }),
  workWith({ id: 'heard', form: 'report', title: 'Force: Hearing before a Committee', publisher: 'Printer', date }),
  workWith({ id: 'web', form: 'webpage', title: '¿Qué?', publisher: 'A Body', language: 'es', url }),
  workWith({
    id: 'described',
    form: 'webpage',
    title: 'a letter',
    titleIsDescription: true,
    archivedUrl: 'https://archive.example/x',
    note: 'The title is a description: no title was seen.',
  }),
  ...(['page', 'claim', 'dataset', 'law-text'] as const).map((form) =>
    workWith({ id: `own-${form}`, form, publisher: 'The Site', date, url, edition: { version: '1.2.0', date } }),
  ),
  ...LAW.map((law, at) =>
    workWith({
      id: `law-${at}-${law.kind}`,
      title: `Title of ${law.kind}`,
      publisher: 'Printer',
      url,
      ...('date' in law ? { date: law.date } : {}),
      law,
    }),
  ),
  workWith({
    id: 'own-law',
    form: 'law-text',
    publisher: 'The Site',
    date,
    url,
    edition: { version: '1.2.0', date },
    law: LAW.find(({ kind }) => kind === 'code')!,
  }),
];
