/**
 * Works as RIS, one tag to a line, lines ended by CR LF.
 *
 * @see https://web.archive.org/web/20120526103719/http://refman.com/support/risformat_intro.asp
 */
import { cslItem, type CslItem, type CslName, type CslType } from './csl.ts';
import type { Work } from './work.ts';

const TYPES: Readonly<Record<CslType, string>> = {
  'article-newspaper': 'NEWS',
  'article-journal': 'JOUR',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  webpage: 'ELEC',
  dataset: 'DATA',
  legal_case: 'CASE',
  legislation: 'STAT',
  regulation: 'GOVDOC',
  bill: 'BILL',
  treaty: 'STAT',
  hearing: 'HEAR',
};

type Line = [tag: string, value: string | undefined];

/** One reference. */
export function risEntry(work: Work): string {
  const item = cslItem(work);
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const date = [year, two(month), two(day)].filter(Boolean).join('/');
  const lines: Line[] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...(item.author?.map((name): Line => ['AU', isSplit(name) ? undefined : risName(name)]) ?? []),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher ?? item.authority ?? item.author?.find(isSplit)?.literal],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', date],
    ['VL', item.volume],
    ['SP', item.page],
    ['SE', item.section],
    ['M1', item.number],
    ['ET', item.version],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['LA', item.language],
    ['AB', item.abstract],
    ['N1', noteOf(item)],
  ];
  const written = lines.flatMap(([tag, value]) =>
    value === undefined || value === '' ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`],
  );
  return `${[...written, 'ER  - '].join('\r\n')}\r\n`;
}

/** A file of references, in the order given. */
export function ris(works: readonly Work[]): string {
  return works.map(risEntry).join('\r\n');
}

function risName({ family, given, suffix, literal }: CslName): string {
  return literal ?? [family, given, suffix].filter(Boolean).join(', ');
}

/** A comma in the name of a body would be read as one between family and given name, so such a body is the publisher. */
function isSplit({ literal }: CslName): boolean {
  return literal?.includes(',') === true;
}

function noteOf({ source, note }: CslItem): string | undefined {
  return [source && `Copy at ${source}.`, note].filter(Boolean).join(' ') || undefined;
}

function two(number: number | undefined): string | undefined {
  return number === undefined ? undefined : String(number).padStart(2, '0');
}
