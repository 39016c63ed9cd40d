/** The legal work that a law text of the site is, read from the standard citation in its record. */
import type { Law } from '../../schemas/index.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { capital } from './citation-text.ts';
import type { Bill, LegalWork, Treaty } from './legal-work.ts';

/** The legal work that a law text of the site is, from its citation. */
export function legalWorkOfLaw(law: Law): LegalWork | undefined {
  const { citation, as_of: date } = law;
  const title = (law.language === 'es' && law.title.es) || law.title.en;
  const name = capital(title.replace(/Executive Order \d+: /, '').replace(/ \([^)]*\)$/, ''));
  const year = date.slice(0, 4);
  let found: RegExpExecArray | null;
  if ((found = /^(\d+) U\.S\.C\. (§§? .+?)(?: \(([A-Z].{3,})\))?$/.exec(citation))) {
    const act = found[3]?.startsWith('Pub. L.') ? undefined : found[3]?.replace(/, § .+/, '');
    return { kind: 'code', name: act ?? name, title: found[1]!, sections: found[2]!, year };
  }
  if ((found = /Pub\. L\. (?:No\. )?(\d+-\d+), (\d+) Stat\. (\d+)(?: \((\d{4})\))?/.exec(citation)))
    return {
      kind: 'session-law',
      name,
      number: found[1]!,
      statutes: { volume: found[2]!, page: found[3]! },
      year: found[4] ?? year,
    };
  if ((found = /Exec\. Order (\d+)(?:, (\d+) Fed\. Reg\. (\d+))?/.exec(citation))) {
    const signed = dateIn(citation) ?? date;
    const register = found[2] === undefined ? {} : { register: { volume: found[2], page: found[3]! } };
    return { kind: 'presidential', genre: 'executive-order', number: found[1]!, name, date: signed, ...register };
  }
  if (law.instrument === 'proclamation') return { kind: 'presidential', genre: 'proclamation', name, date };
  if ((found = /CPEUM, (art\. .+?)(?: \(|$)/.exec(citation)))
    return { kind: 'constitution', country: 'MX', provision: found[1]!, date };
  if ((found = /U\.S\. Const\. (.+)/.exec(citation)))
    return { kind: 'constitution', country: 'US', provision: found[1]!, date };
  if ((found = /UNGA Res\. (\S+(?: \([IVX]+\))?) \((.+?)\)(?:, (annex, arts?\. [^;]+))?/.exec(citation)))
    return {
      kind: 'un-resolution',
      number: found[1]!,
      name: name.replace(/, Articles? .+/, ''),
      date: dateIn(found[2]!) ?? date,
      ...(found[3] && { provision: found[3] }),
    };
  const numbered = billNumber(citation, law.url);
  if (numbered) return { kind: 'bill', ...numbered, date };
  return treatyOfCitation(citation);
}

/** `H.J. Res. 81 (119th Congress)`, `S. 3051` with the Congress in the address, `H. Con. Res. 61, 119th Cong.` */
export function billNumber(
  text: string,
  url: string | undefined,
): Pick<Bill, 'chamber' | 'sort' | 'number' | 'congress'> | undefined {
  const found = /^(H|S)\.\s?(?:(J|Con)\.\s?)?(R\.|Res\.)?\s?(\d+)\b/.exec(text);
  const congress = /(\d+)th Cong/.exec(text)?.[1] ?? url?.match(/\/(\d+)(?:th-congress|\/bills)\//)?.[1];
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
  const found = /(.+?), (?:(\d{1,2} (?:de )?\w+ (?:de )?\d{4})(?:, )?)?(?:(\d+) UNTS (\w+))?(.*)/.exec(citation);
  if (!found || !TREATY.test(found[1]!) || (found[2] ?? found[3]) === undefined) return undefined;
  const [, name, signed, volume, page, rest] = found;
  // “Geneva Convention (I) of 12 August 1949” has its date in its name.
  const within = signed === undefined ? / of (\d{1,2} \w+ \d{4})$/.exec(name!) : null;
  const day = signed ?? within?.[1];
  const date = day && dateIn(day);
  // Scattered articles are separated by commas (rule 3.3).
  const provision = /\b(?:arts?\.|Articles?) [^;]+/
    .exec(rest!)?.[0]
    .replace(/Article(s?)/, 'art$1.')
    .replace(/ and (?=\d)/, ', ');
  return {
    kind: 'treaty',
    name: name!.slice(0, within?.index),
    ...(date && { date }),
    ...(volume && { series: { volume, page: page! } }),
    ...(provision && { provision }),
  };
}

const MONTHS = ['jan ene', 'feb', 'mar', 'apr abr', 'may', 'jun', 'jul', 'aug ago', 'sep', 'oct', 'nov', 'dec dic'];

/** The date in a text as ISO: `16 December 1966`, `30 de abril de 1948` or `Dec. 4, 1981`. */
function dateIn(text: string): PartialDate | undefined {
  const dayFirst = /(?<day>\d{1,2}) (?:de )?(?<month>\w+) (?:de )?(?<year>\d{4})/.exec(text);
  const found = dayFirst ?? /(?<month>\w+)\.? (?<day>\d{1,2}), (?<year>\d{4})/.exec(text);
  if (!found) return undefined;
  const { year, month, day } = found.groups as { year: string; month: string; day: string };
  const index = MONTHS.findIndex((names) => names.includes(month.slice(0, 3).toLowerCase()));
  return index < 0 ? undefined : `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
