/**
 * Works as BibTeX. Entry types are the classic ones, which BibTeX, biblatex and reference managers all read; the date
 * stands twice, as `year` and `month` for BibTeX and as `date` for biblatex. Titles are in double braces, so that no
 * style changes their capitals. Keys are the ids of the records and stay.
 *
 * @see http://tug.ctan.org/biblio/bibtex/base/btxdoc.pdf
 */
import { cslItem, type CslItem, type CslName } from './csl.ts';
import { legalCitation, BLUEBOOK_LAW } from './legal-citation.ts';
import { citationText } from './citation-text.ts';
import type { Work } from './work.ts';

const ENTRY_TYPES: Readonly<Record<string, string>> = {
  'article-newspaper': 'article',
  'article-journal': 'article',
  report: 'techreport',
};
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** One entry. */
export function bibtexEntry(work: Work): string {
  const item = cslItem(work);
  const type = ENTRY_TYPES[item.type] ?? 'misc';
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  const fields: [string, string | undefined][] = [
    ['author', item.author && braced(item.author.map(bibtexName).join(' and '))],
    ['title', `{{${escapeTex(item.title)}}}`],
    [
      type === 'article' ? 'journal' : type === 'techreport' ? 'institution' : 'howpublished',
      body(container(work, item)),
    ],
    ['number', type === 'misc' ? undefined : text(item.number)],
    ['year', year === undefined ? undefined : braced(String(year))],
    ['month', MONTHS[Number(month) - 1]],
    ['date', work.date === undefined ? undefined : braced(work.date)],
    ['version', text(item.version)],
    ['doi', item.DOI && braced(plainAddress(item.DOI))],
    ['url', item.URL && braced(plainAddress(item.URL))],
    ['language', text(item.language)],
    ['note', text(noteOf(work, item))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  return `@${type}{${work.id},\n${lines.join(',\n')}\n}\n`;
}

/** A file of entries, in the order given. */
export function bibtex(works: readonly Work[]): string {
  return works.map(bibtexEntry).join('\n');
}

/** Text as TeX prints it; letters of any script stay, since engines read UTF-8. */
export function escapeTex(value: string): string {
  return value.replace(/[\\{}~^]/g, (sign) => SPECIAL[sign]!).replace(/[&%$#_]/g, '\\$&');
}

function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : braced(escapeTex(value));
}

function braced(value: string): string {
  return `{${value}}`;
}

/** Addresses are read verbatim; only braces and backslashes could end the field early. */
function plainAddress(address: string): string {
  return address.replace(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function bibtexName({ family, given, suffix, literal }: CslName): string {
  if (literal === 'et al.') return 'others';
  // Without braces of their own, “and” in the name of a body would make two authors of it.
  if (literal !== undefined) return `{${escapeTex(literal)}}`;
  return [family, suffix, given]
    .filter((part) => part !== undefined)
    .map(escapeTex)
    .join(', ');
}

/** Periodical or body, which a report needs even where it is the author; for law the court or body, since its citation is in the note. */
function container(work: Work, item: CslItem): string | undefined {
  if (item.type === 'report') return work.publisher;
  return work.law ? (item.publisher ?? item.authority) : (item['container-title'] ?? item.publisher);
}

/** The name of one body: “and” in it must not make two of it. */
function body(value: string | undefined): string | undefined {
  return value?.includes(' and ') ? `{{${escapeTex(value)}}}` : text(value);
}

/** Law has no entry type in BibTeX: its citation goes into the note, which every style prints. */
function noteOf(work: Work, item: CslItem): string | undefined {
  const legal = work.law && `${citationText(legalCitation(work.law, BLUEBOOK_LAW))}.`;
  return [legal, item.source && `Copy at ${item.source}.`, item.note].filter(Boolean).join(' ') || undefined;
}
