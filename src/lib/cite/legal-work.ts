/** What a source or law text is in law: the parts that legal citations are made of, whatever the style. */
import type { PartialDate } from '../dates/partial-date.ts';

export type LegalWork =
  | CourtCase
  | InternationalCase
  | CodeSection
  | SessionLaw
  | PresidentialDocument
  | RegisterNotice
  | Bill
  | Hearing
  | Treaty
  | ConstitutionPart
  | Resolution
  | MexicanStatute;

/** A decision of a U.S. court. */
export interface CourtCase {
  readonly kind: 'case';
  readonly name: string;
  /** Where it is printed: `542 U.S. 507`; a page not known yet is `___`. */
  readonly reporter?: { readonly volume: string; readonly name: string; readonly page: string };
  /** The page cited within it. */
  readonly pinpoint?: string;
  /** `No. 17-581`, where it is not printed in a reporter. */
  readonly docket?: string;
  /** The court as the Bluebook shortens it (table T1, rule 10.4): `D.C. Cir.`; none for the Supreme Court in its own reporters. */
  readonly court?: string;
  /** The court in full. */
  readonly courtName: string;
  readonly date: PartialDate;
  /** `en banc`, `Stevens, J., dissenting`. */
  readonly remark?: string;
}

/** A decision of the International Court of Justice. */
export interface InternationalCase {
  readonly kind: 'international-case';
  readonly name: string;
  readonly parties?: readonly [string, string];
  /** `Judgment`, `Advisory Opinion`. */
  readonly stage: string;
  readonly reports?: { readonly year: string; readonly page: string };
  readonly date: PartialDate;
}

/** Sections of the United States Code. */
export interface CodeSection {
  readonly kind: 'code';
  readonly name: string;
  readonly title: string;
  /** With its sign: `§ 3093`, `§§ 1541–1548`. */
  readonly sections: string;
  /** Year of the text read. */
  readonly year?: string;
}

/** A public law of the United States as passed. */
export interface SessionLaw {
  readonly kind: 'session-law';
  readonly name: string;
  /** `107-40`. */
  readonly number: string;
  readonly statutes?: { readonly volume: string; readonly page: string };
  readonly year: string;
}

/** An executive order or proclamation. */
export interface PresidentialDocument {
  readonly kind: 'presidential';
  readonly genre: 'executive-order' | 'proclamation';
  readonly number?: string;
  readonly name: string;
  readonly register?: { readonly volume: string; readonly page: string };
  readonly date: PartialDate;
}

/** A notice in the Federal Register. */
export interface RegisterNotice {
  readonly kind: 'register-notice';
  readonly name: string;
  /** Number of a public notice. */
  readonly number?: string;
  readonly register?: { readonly volume: string; readonly page: string };
  readonly date: PartialDate;
}

/** A bill or resolution of the U.S. Congress that is not law. */
export interface Bill {
  readonly kind: 'bill';
  readonly chamber: 'House' | 'Senate';
  readonly sort: 'bill' | 'joint-resolution' | 'concurrent-resolution' | 'resolution';
  readonly number: string;
  readonly congress: string;
  /** Its short title; a description is none. */
  readonly name?: string;
  readonly date: PartialDate;
}

/** A hearing before a committee of the U.S. Congress, as printed. */
export interface Hearing {
  readonly kind: 'hearing';
  readonly name: string;
  readonly chamber: 'House' | 'Senate';
  /** `Committee on Foreign Relations` */
  readonly committee: string;
  readonly congress: string;
  /** `112-89`, of the series `S. Hrg.` or `H. Hrg.` */
  readonly number: string;
  readonly date: PartialDate;
}

export interface Treaty {
  readonly kind: 'treaty';
  readonly name: string;
  /** Day of signature. */
  readonly date?: PartialDate;
  /** United Nations Treaty Series. */
  readonly series?: { readonly volume: string; readonly page: string };
  /** `art. 6`, `arts. 39–42`. */
  readonly provision?: string;
}

/** A constitution, or a part of one. */
export interface ConstitutionPart {
  readonly kind: 'constitution';
  readonly country: 'US' | 'MX';
  /** `art. II, §§ 1–3`; `art. 40`. */
  readonly provision?: string;
  /** Date of the wording read. */
  readonly date?: PartialDate;
}

/** A resolution of the General Assembly of the United Nations. */
export interface Resolution {
  readonly kind: 'un-resolution';
  readonly number: string;
  readonly name: string;
  readonly date: PartialDate;
  readonly provision?: string;
}

/** A Mexican statute or decree. */
export interface MexicanStatute {
  readonly kind: 'mexican-statute';
  readonly name: string;
  readonly provision?: string;
  /** Date of the wording read, or of a decree’s publication. */
  readonly date: PartialDate;
}
