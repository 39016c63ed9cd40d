/** The legal work that a law text of the site is, read from the standard citation in its record. */
import type { Law } from '../../schemas/index.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { Bill, LegalWork, Treaty } from './legal-work.ts';

/** The legal work that a law text of the site is, from its citation. */
export function legalWorkOfLaw(law: Law): LegalWork | undefined {
  const { citation, as_of: date } = law;
  const name = (law.language === 'es' ? (law.title.es ?? law.title.en) : law.title.en)
    .replace(/^Executive Order \d+: /, '')
    .replace(/ \([^)]*\)$/, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const year = date.slice(0, 4);
  let found: RegExpExecArray | null;
  if ((found = /^(\d+) U\.S\.C\. (§§? .+?)(?: \(([A-Z].{3,})\))?$/.exec(citation))) {
    const act = found[3]?.startsWith('Pub. L.') ? undefined : found[3]?.replace(/, § .+$/, '');
    return { kind: 'code', name: act ?? name, title: found[1]!, sections: found[2]!, year };
  }
  if ((found = /^Pub\. L\. (?:No\. )?(\d+-\d+), (\d+) Stat\. (\d+)(?: \((\d{4})\))?/.exec(citation)))
    return {
      kind: 'session-law',
      name,
      number: found[1]!,
      statutes: { volume: found[2]!, page: found[3]! },
      year: found[4] ?? year,
    };
  if ((found = /^Exec\. Order (\d+)(?:, (\d+) Fed\. Reg\. (\d+))?/.exec(citation))) {
    const signed = englishDate(/\(([^)]+)\)/.exec(citation)?.[1]) ?? date;
    const register = found[2] === undefined ? {} : { register: { volume: found[2], page: found[3]! } };
    return { kind: 'presidential', genre: 'executive-order', number: found[1]!, name, date: signed, ...register };
  }
  if (law.instrument === 'proclamation') return { kind: 'presidential', genre: 'proclamation', name, date };
  if ((found = /^(?:CPEUM), (art\. .+?)(?: \(.*\))?$/.exec(citation)))
    return { kind: 'constitution', country: 'MX', provision: found[1]!, date };
  if ((found = /^U\.S\. Const\. (.+)$/.exec(citation)))
    return { kind: 'constitution', country: 'US', provision: found[1]!, date };
  if ((found = /^UNGA Res\. (\S+) \(([^)]+)\),? ?(annex, arts?\. [^;]+)?/.exec(citation)))
    return {
      kind: 'un-resolution',
      number: found[1]!,
      name: name.replace(/, Articles? .*$/, ''),
      date: englishDate(found[2]) ?? date,
      ...(found[3] === undefined ? {} : { provision: found[3].trim() }),
    };
  const numbered = billNumber(citation);
  if (numbered) return { kind: 'bill', ...numbered, date };
  return treatyOfCitation(citation);
}

/** `H.J. Res. 81 (119th Congress)`, `S. 3051` with the Congress in the address, `H. Con. Res. 61, 119th Cong.` */
export function billNumber(text: string, url = ''): Pick<Bill, 'chamber' | 'sort' | 'number' | 'congress'> | undefined {
  const found = /^(H|S)\.\s?(?:(J|Con)\.\s?)?(R\.|Res\.)?\s?(\d+)\b/.exec(text);
  const congress = /(\d+)th Cong/.exec(text)?.[1] ?? /\/(?:bill\/)?(\d+)(?:th-congress|\/bills)\//.exec(url)?.[1];
  if (!found || congress === undefined) return undefined;
  const [, house, joint, form, number] = found;
  const sort =
    joint === 'J'
      ? 'joint-resolution'
      : joint === 'Con'
        ? 'concurrent-resolution'
        : form === 'Res.'
          ? 'resolution'
          : 'bill';
  return { chamber: house === 'H' ? 'House' : 'Senate', sort, number: number!, congress };
}

export const TREATY =
  /\b(?:Convention|Conventions|Charter|Treaty|Protocol|Covenant|Tratado|Convención|Carta|Statute of the International Court)\b/;

/** `International Covenant on Civil and Political Rights, 16 December 1966, 999 UNTS 171; art. 6` */
function treatyOfCitation(citation: string): Treaty | undefined {
  const found = /^(.+?), (?:(\d{1,2} (?:de )?\w+ (?:de )?\d{4}), )?(?:(\d+) UNTS ?([\dA-Z]*),? ?)?(.*)$/.exec(citation);
  if (!found || !TREATY.test(found[1]!) || (found[2] === undefined && found[3] === undefined)) return undefined;
  const [, name, signed, volume, page, rest = ''] = found;
  const provision = /\b(arts?\. [^;]+?|Articles? .+)$/.exec(rest)?.[1];
  const within = / of (\d{1,2} \w+ \d{4})$/.exec(name!)?.[1];
  const date = englishDate(signed ?? within) ?? spanishDate(signed);
  return {
    kind: 'treaty',
    name: signed === undefined && within !== undefined ? name!.replace(/ of \d{1,2} \w+ \d{4}$/, '') : name!,
    ...(date === undefined ? {} : { date }),
    ...(volume === undefined || page === '' ? {} : { series: { volume, page: page! } }),
    ...(provision === undefined
      ? {}
      : { provision: provision.replace(/^Articles /, 'arts. ').replace(/^Article /, 'art. ') }),
  };
}

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SPANISH_MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];

/** `16 December 1966` or `Dec. 4, 1981` as ISO. */
function englishDate(text: string | undefined): PartialDate | undefined {
  const found = /^(?:(\d{1,2}) (\w+) (\d{4})|(?:\w+ )?(\w+)\.? (\d{1,2}), (\d{4}))$/.exec(text ?? '');
  if (!found) return undefined;
  return isoDate(found[3] ?? found[6]!, found[2] ?? found[4]!, found[1] ?? found[5]!, ENGLISH_MONTHS);
}

function spanishDate(text: string | undefined): PartialDate | undefined {
  const found = /^(\d{1,2}) de (\w+) de (\d{4})$/.exec(text ?? '');
  return found ? isoDate(found[3]!, found[2]!, found[1]!, SPANISH_MONTHS) : undefined;
}

function isoDate(year: string, month: string, day: string, months: readonly string[]): PartialDate | undefined {
  const index = months.indexOf(month.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
