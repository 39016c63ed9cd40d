/**
 * Citations of law. APA (7th ed., chapter 11) and Chicago (17th ed., 14.269–305) both refer to the Bluebook, so one
 * writer serves the three; they differ in italics, in how dates are written, and in the year of the U.S. Code, which the
 * Bluebook no longer asks for since its 21st edition (rule 12.3.2).
 *
 * Forms as in P. W. Martin, Introduction to Basic Legal Citation (Legal Information Institute), and the Bluebook’s rules
 * named at each function. Practitioners’ form (Bluepages): no small capitals.
 */
import type { PartialDate } from '../dates/partial-date.ts';
import { italic, row, type Citation, type CitationNode } from './citation-text.ts';
import type {
  Bill,
  CourtCase,
  Hearing,
  InternationalCase,
  LegalWork,
  PresidentialDocument,
  RegisterNotice,
  Treaty,
} from './legal-work.ts';
import { legalOrdinal } from './ordinal.ts';
import { monthFirst, shortMonthFirst, yearOf } from './style-words.ts';

export interface LegalStyle {
  /** True where names of cases and titles stand in italics in a full citation. */
  readonly italics: boolean;
  /** True where the United States Code is cited with its year, and a law with the year that its name has too. */
  readonly codeYear: boolean;
  /** True where the name of the section or act stands before its number, even when it is only a heading. */
  readonly headings: boolean;
  /** Writes the day of a treaty. */
  date(date: PartialDate): string;
}

export const BLUEBOOK_LAW: LegalStyle = { italics: true, codeYear: false, headings: false, date: shortMonthFirst };
/** Chicago 17, 14.276: names of cases are roman in full citations. */
export const CHICAGO_LAW: LegalStyle = { italics: false, codeYear: true, headings: false, date: shortMonthFirst };
/** APA 7, 11.4: names of cases are roman in the reference list. */
export const APA_LAW: LegalStyle = {
  italics: false,
  codeYear: true,
  headings: true,
  date: (date) => monthFirst(date, 'en'),
};

/** The citation of a legal work, without address and without a stop at its end. */
export function legalCitation(law: LegalWork, style: LegalStyle): Citation {
  switch (law.kind) {
    case 'case':
      return caseCitation(law, style);
    case 'international-case':
      return internationalCaseCitation(law, style);
    case 'code': {
      const isAct = /\b(?:Act|Resolution)\b/.test(law.name);
      const name = style.headings || isAct ? `${law.name}, ` : '';
      const year = style.codeYear && law.year !== undefined ? ` (${law.year})` : '';
      return [`${name}${law.title} U.S.C. ${law.sections}${year}`];
    }
    case 'session-law': {
      const printed = law.statutes ? `, ${law.statutes.volume} Stat. ${law.statutes.page}` : '';
      // The Bluebook leaves out a year that the name has (rule 12.4(d)).
      const year = !style.codeYear && law.name.endsWith(law.year) ? '' : ` (${law.year})`;
      return [`${law.name}, Pub. L. No. ${law.number}${printed}${year}`];
    }
    case 'presidential':
      return [presidentialCitation(law)];
    case 'register-notice':
      return [noticeCitation(law)];
    case 'bill':
      return [billCitation(law)];
    case 'hearing':
      return hearingCitation(law, style);
    case 'treaty':
      return [treatyCitation(law, style)];
    case 'constitution':
      return [
        law.country === 'US'
          ? ['U.S. Const.', law.provision].filter(Boolean).join(' ')
          : // First published on 5 February 1917; the wording read is that of the date in brackets (table T2.29, Mexico).
            [
              'Constitución Política de los Estados Unidos Mexicanos [CPEUM]',
              law.provision,
              'Diario Oficial de la Federación [DOF] 5-2-1917',
            ]
              .filter(Boolean)
              .join(', ') + ` (Mex.)${law.date === undefined ? '' : ` (text as of ${shortMonthFirst(law.date)})`}`,
      ];
    case 'un-resolution': {
      // Rule 21.7.2
      const provision = law.provision === undefined ? '' : `, ${law.provision}`;
      return [`G.A. Res. ${law.number}${provision}, ${law.name} (${shortMonthFirst(law.date)})`];
    }
    case 'mexican-statute':
      return [
        `${[law.name, law.provision].filter(Boolean).join(', ')} (Mex.) (text as of ${shortMonthFirst(law.date)})`,
      ];
  }
}

/** Rule 10. */
function caseCitation(law: CourtCase, { italics }: LegalStyle): Citation {
  const { reporter, pinpoint, docket, court, date, remark } = law;
  const name: CitationNode = italics ? italic(law.name) : law.name;
  const where = reporter
    ? `${reporter.volume} ${reporter.name} ${reporter.page}${pinpoint === undefined ? '' : `, ${pinpoint}`}`
    : docket!;
  // A decision in a reporter has its year, one that is only on file its day (rule 10.8.1).
  const when = reporter ? yearOf(date) : shortMonthFirst(date);
  const decided = [court, when].filter(Boolean).join(' ');
  return row(name, `, ${where} (${decided})${remark === undefined ? '' : ` (${remark})`}`);
}

/** Names of states in the names of cases (table T10.3). */
const STATES: Readonly<Record<string, string>> = {
  Nicaragua: 'Nicar.',
  'United States of America': 'U.S.',
  'Democratic Republic of the Congo': 'Dem. Rep. Congo',
  'Islamic Republic of Iran': 'Iran',
  Mexico: 'Mex.',
};

/** Rule 21.5.1. */
function internationalCaseCitation(law: InternationalCase, { italics }: LegalStyle): Citation {
  const { parties, stage, reports, date } = law;
  const states = parties?.map((state) => STATES[state] ?? state).join(' v. ');
  const name = `${law.name}${states === undefined ? '' : ` (${states})`}`;
  const [day] = shortMonthFirst(date).split(', ');
  const printed =
    reports === undefined ? ` (${shortMonthFirst(date)})` : `, ${reports.year} I.C.J. Rep. ${reports.page} (${day})`;
  return row(italics ? italic(name) : name, `, ${stage}${printed}`);
}

/** Rule 14.7. The day stands where the number of a page is not known, and where there is one too. */
function presidentialCitation(law: PresidentialDocument): string {
  const date = `(${shortMonthFirst(law.date)})`;
  const number = law.number === undefined ? undefined : thousands(law.number);
  const printed = law.register ? `, ${register(law.register)}` : '';
  if (number === undefined) return `${law.name}, Proclamation${printed} ${date}`;
  return `${law.genre === 'proclamation' ? 'Proclamation' : 'Exec. Order'} No. ${number}${printed} ${date}`;
}

/** Rule 14.2(a). */
function noticeCitation(law: RegisterNotice): string {
  const number = law.number === undefined ? '' : `, Public Notice No. ${law.number}`;
  const printed = law.register ? `, ${register(law.register)}` : '';
  return `${law.name}${number}${printed} (${shortMonthFirst(law.date)})`;
}

/** Rule 13.2: House resolutions are `H.R. Res.`, so that `H.R.` is the House throughout. */
function billCitation(law: Bill): string {
  const { name, number, congress, date } = law;
  return `${name === undefined ? '' : `${name}, `}${billForm(law)} ${number}, ${legalOrdinal(congress)} Cong. (${yearOf(date)})`;
}

function billForm({ chamber, sort }: Bill): string {
  const house = chamber === 'House';
  switch (sort) {
    case 'bill':
      return house ? 'H.R.' : 'S.';
    case 'joint-resolution':
      return house ? 'H.R.J. Res.' : 'S.J. Res.';
    case 'concurrent-resolution':
      return house ? 'H.R. Con. Res.' : 'S. Con. Res.';
    case 'resolution':
      return house ? 'H.R. Res.' : 'S. Res.';
  }
}

/** Rule 13.3: title and committee are one name, in italics in every style. Names of committees are written out otherwise. */
function hearingCitation({ name, chamber, committee, congress, date }: Hearing, { headings }: LegalStyle): Citation {
  const house = chamber === 'House' ? 'H.' : 'S.';
  const before = headings
    ? `Hearing before the U.S. ${chamber} ${committee}`
    : `Hearing Before the ${house} ${committee.replace(/Committee\b/, 'Comm.')}`;
  return row(italic(`${name}: ${before}`), `, ${legalOrdinal(congress)} Cong. (${yearOf(date)})`);
}

/** Its name in records; it has a short form of its own. */
export const UN_CHARTER = 'Charter of the United Nations';

/** Rule 21.4; the Charter of the United Nations has a short form of its own (21.7.1). */
function treatyCitation(law: Treaty, { date: day }: LegalStyle): string {
  const { name, provision, date, series } = law;
  if (name === UN_CHARTER) return ['U.N. Charter', provision].filter(Boolean).join(' ');
  return [
    provision === undefined ? name : `${name} ${provision}`,
    date && day(date),
    series && `${series.volume} U.N.T.S. ${series.page}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function register({ volume, page }: { volume: string; page: string }): string {
  return `${volume} Fed. Reg. ${thousands(page)}`;
}

/** Figures of five digits or more take a comma (rule 6.2(a)): `14,157`, but `8789`. */
function thousands(figure: string): string {
  return figure.length > 4 ? figure.replace(/(?=\d{3}$)/, ',') : figure;
}
