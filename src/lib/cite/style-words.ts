/**
 * The words and dates that styles put between the parts of a reference, in each language of the site. Spanish follows
 * the Spanish editions of the manuals where there is one (APA: Manual Moderno, 2021, “s. f.”, “Recuperado el”). The
 * Bluebook is a manual of U.S. law and has no Spanish: its references stay in English.
 */
import type { Language } from '../../schemas/common.ts';
import type { PartialDate } from '../dates/partial-date.ts';

export interface StyleWords {
  readonly language: Language;
  readonly noDate: string;
  readonly and: string;
  /** Stands for the day the reader opened the page. */
  readonly accessDate: string;
  /** `Retrieved [date of access], from` */
  readonly retrieved: string;
  readonly accessed: string;
  readonly lastVisited: string;
  readonly version: string;
  readonly dataSet: string;
  copyAt(host: string): string;
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
};
/** As MLA (9th ed., appendix 1) and the Bluebook (table T12) shorten them. */
const SHORT_MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' '),
  es: 'ene. feb. mar. abr. mayo jun. jul. ago. sept. oct. nov. dic.'.split(' '),
};

export const STYLE_WORDS: Readonly<Record<Language, StyleWords>> = {
  en: {
    language: 'en',
    noDate: 'n.d.',
    and: 'and',
    accessDate: '[date of access]',
    retrieved: 'Retrieved [date of access], from',
    accessed: 'accessed [date of access]',
    lastVisited: 'last visited [date of access]',
    version: 'version',
    dataSet: 'Data set',
    copyAt: (host) => `copy at ${host}`,
  },
  es: {
    language: 'es',
    noDate: 's. f.',
    and: 'y',
    accessDate: '[fecha de consulta]',
    retrieved: 'Recuperado el [fecha de consulta], de',
    accessed: 'consultado el [fecha de consulta]',
    lastVisited: 'last visited [fecha de consulta]',
    version: 'versión',
    dataSet: 'Conjunto de datos',
    copyAt: (host) => `copia en ${host}`,
  },
};

/** APA: `2025, April 8`, `2025, April`, `2025`; in Spanish `2025, 8 de abril`. */
export function yearFirst(date: PartialDate, language: Language): string {
  const { year, month, day } = parts(date, MONTHS[language]);
  if (month === undefined) return year;
  if (day === undefined) return `${year}, ${month}`;
  return language === 'es' ? `${year}, ${day} de ${month}` : `${year}, ${month} ${day}`;
}

/** MLA: `8 Apr. 2025`, `Apr. 2025`, `2025`. */
export function dayFirst(date: PartialDate, language: Language): string {
  const { year, month, day } = parts(date, SHORT_MONTHS[language]);
  return [day, month, year].filter(Boolean).join(' ');
}

/** Chicago: `April 8, 2025`, `April 2025`, `2025`; in Spanish `8 de abril de 2025`. */
export function monthFirst(date: PartialDate, language: Language): string {
  const { year, month, day } = parts(date, MONTHS[language]);
  if (language === 'es') return [day, month, year].filter(Boolean).join(' de ');
  return [month, day === undefined ? year : `${day}, ${year}`].filter(Boolean).join(' ');
}

/** Bluebook: `Apr. 8, 2025`, `Apr. 2025`, `2025`. */
export function shortMonthFirst(date: PartialDate): string {
  const { year, month, day } = parts(date, SHORT_MONTHS.en);
  return [month, day === undefined ? year : `${day}, ${year}`].filter(Boolean).join(' ');
}

/** `2025` */
export function yearOf(date: PartialDate): string {
  return date.slice(0, 4);
}

function parts(date: PartialDate, months: readonly string[]) {
  const [year, month, day] = date.split('-') as [string, string?, string?];
  return { year, month: months[Number(month) - 1], day: day && String(Number(day)) };
}
