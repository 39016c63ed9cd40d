/**
 * Works as CSL-JSON, the form that reference managers exchange. Only what a record says goes in; a field without a
 * value is left out, so the files are the same on every machine.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types (1.0.2)
 */
import { straightName, type PersonName } from './names.ts';
import type { LegalWork } from './legal-work.ts';
import { ordinal } from './ordinal.ts';
import { doiOf, isArticle, isOwn, type Work, type WorkForm } from './work.ts';

export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly literal?: string;
}

export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

export type CslType =
  | 'article-newspaper'
  | 'article-journal'
  | 'post-weblog'
  | 'report'
  | 'webpage'
  | 'dataset'
  | 'legislation'
  | 'legal_case'
  | 'regulation'
  | 'bill'
  | 'hearing'
  | 'treaty';

export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly issued?: CslDate;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly authority?: string;
  readonly genre?: string;
  readonly number?: string;
  readonly volume?: string;
  readonly section?: string;
  readonly page?: string;
  readonly version?: string;
  readonly 'chapter-number'?: string;
  readonly jurisdiction?: string;
  readonly URL?: string;
  readonly DOI?: string;
  readonly archive?: string;
  readonly archive_location?: string;
  readonly source?: string;
  readonly language?: string;
  readonly abstract?: string;
  readonly note?: string;
}

const TYPES: Readonly<Record<WorkForm, CslType>> = {
  newspaper: 'article-newspaper',
  'news-site': 'article-newspaper',
  journal: 'article-journal',
  blog: 'post-weblog',
  report: 'report',
  webpage: 'webpage',
  page: 'webpage',
  claim: 'webpage',
  dataset: 'dataset',
  'law-text': 'legislation',
};

const LEGAL_TYPES: Readonly<Record<LegalWork['kind'], CslType>> = {
  case: 'legal_case',
  'international-case': 'legal_case',
  code: 'legislation',
  'session-law': 'legislation',
  presidential: 'regulation',
  'register-notice': 'regulation',
  bill: 'bill',
  hearing: 'hearing',
  treaty: 'treaty',
  constitution: 'legislation',
  'un-resolution': 'legislation',
  'mexican-statute': 'legislation',
};

/** A work as one CSL-JSON item; its id is that of the work. */
export function cslItem(work: Work): CslItem {
  const { law, edition } = work;
  const authors = authorsOf(work);
  return withoutEmpty({
    id: work.id,
    type: law ? LEGAL_TYPES[law.kind] : isHearing(work) ? 'hearing' : TYPES[work.form],
    title: law ? legalTitle(law, work) : work.title,
    author: authors.length > 0 ? authors : undefined,
    issued: work.date === undefined ? undefined : { 'date-parts': [work.date.split('-').map(Number)] },
    ...(law ? { ...legalFields(law), publisher: isOwn(work) ? undefined : work.publisher } : containerFields(work)),
    ...(law && isOwn(work) ? { source: work.publisher } : {}),
    version: edition?.version,
    URL: work.url,
    DOI: doiOf(work.url),
    archive: work.archivedUrl === undefined ? undefined : 'web archive',
    archive_location: work.archivedUrl,
    ...(work.copyAt === undefined ? {} : { source: work.copyAt }),
    language: work.language,
    abstract: work.abstract,
    note: work.note,
  });
}

/** CSL-JSON of a list, one item to a line’s breadth, in the order given. */
export function cslJson(works: readonly Work[]): string {
  return `${JSON.stringify(works.map(cslItem), undefined, 2)}\n`;
}

/** People by their parts; a body that publishes its own document as a whole. */
function authorsOf(work: Work): CslName[] {
  // The judge who wrote an opinion is not its author to a reference manager, which would file the case under the name.
  if (work.law?.kind === 'case') return [];
  const { people, andOthers } = work.authors;
  if (people.length > 0) return [...people.map(cslName), ...(andOthers ? [{ literal: 'et al.' }] : [])];
  return isOwnPublisher(work) && work.publisher !== undefined ? [{ literal: work.publisher }] : [];
}

function cslName(name: PersonName): CslName {
  if (name.given === '') return { literal: straightName(name) };
  const { family, given, suffix } = name;
  return { family, given, ...(suffix === undefined ? {} : { suffix }) };
}

type Fields = { -readonly [K in keyof CslItem]?: CslItem[K] | undefined };

/** A body that is its own publisher is named once, as author: processors would print it twice. */
function containerFields(work: Work): Fields {
  if (isOwnPublisher(work)) return { number: work.number };
  const isPart = isArticle(work) || isOwn(work) || work.form === 'webpage';
  return {
    ...(isPart ? { 'container-title': work.publisher } : { publisher: work.publisher }),
    number: work.number,
  };
}

function isOwnPublisher(work: Work): boolean {
  return work.authors.people.length === 0 && !isArticle(work) && !isOwn(work) && !work.law && !isHearing(work);
}

/** The committee heard and did not write, and the printer is no author either. */
function isHearing({ form, title }: Work): boolean {
  return form === 'report' && /\bHearing before\b|\bjoint hearing\b/i.test(title);
}

function legalTitle(law: LegalWork, work: Work): string {
  switch (law.kind) {
    case 'bill':
      return law.name ?? work.title;
    case 'constitution':
      return work.title;
    default:
      return law.name;
  }
}

function legalFields(law: LegalWork): Fields {
  const inRegister = (register: { volume: string; page: string } | undefined): Fields => ({
    'container-title': register && 'Fed. Reg.',
    volume: register?.volume,
    page: register?.page,
  });
  switch (law.kind) {
    case 'case':
      return {
        authority: law.courtName,
        'container-title': law.reporter?.name,
        volume: law.reporter?.volume,
        page: law.reporter?.page,
        number: law.docket,
        jurisdiction: 'us',
      };
    case 'international-case':
      return {
        authority: 'International Court of Justice',
        genre: law.stage,
        'container-title': law.reports && 'I.C.J. Reports',
        page: law.reports?.page,
      };
    case 'code':
      return { 'container-title': 'U.S.C.', volume: law.title, section: law.sections, jurisdiction: 'us' };
    case 'session-law':
      return {
        number: `Pub. L. No. ${law.number}`,
        'container-title': law.statutes && 'Stat.',
        volume: law.statutes?.volume,
        page: law.statutes?.page,
        jurisdiction: 'us',
      };
    case 'presidential':
      return {
        genre: law.genre === 'proclamation' ? 'Proclamation' : 'Executive Order',
        authority: 'Executive Office of the President',
        number: law.number,
        jurisdiction: 'us',
        ...inRegister(law.register),
      };
    case 'register-notice':
      return { genre: 'Notice', number: law.number, jurisdiction: 'us', ...inRegister(law.register) };
    case 'bill':
      return {
        authority: `U.S. ${law.chamber}`,
        genre: `${law.chamber} ${law.sort.replaceAll('-', ' ')}`,
        number: law.number,
        'chapter-number': `${ordinal(law.congress)} Congress`,
        jurisdiction: 'us',
      };
    case 'hearing':
      return {
        authority: `U.S. ${law.chamber} ${law.committee}`,
        number: `${law.chamber === 'House' ? 'H.' : 'S.'} Hrg. ${law.number}`,
        'chapter-number': `${ordinal(law.congress)} Congress`,
        jurisdiction: 'us',
      };
    case 'treaty':
      return {
        'container-title': law.series && 'U.N.T.S.',
        volume: law.series?.volume,
        page: law.series?.page,
        section: law.provision,
      };
    case 'constitution':
      return { section: law.provision, jurisdiction: law.country.toLowerCase() };
    case 'un-resolution':
      return { authority: 'United Nations General Assembly', number: law.number, section: law.provision };
    case 'mexican-statute':
      return { section: law.provision, jurisdiction: 'mx' };
  }
}

function withoutEmpty(fields: Fields): CslItem {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as unknown as CslItem;
}
