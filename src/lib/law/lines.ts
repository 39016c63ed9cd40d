/** Sorts the lines of a law text: titles first, then headers, items, prose, omissions and what closes the text. */
import { isOmission, readHeader, readItemLabel, type Header, type ItemLabel } from './labels.ts';

/** A line of the law with what it was recognised as. */
export interface ClassifiedLine {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
  readonly kind: 'header' | 'heading' | 'item' | 'omission' | 'closing' | 'prose';
  readonly header?: Header;
  readonly item?: ItemLabel;
}

const ENACTING_CLAUSE = /^(?:Whereas\b|Resolved by\b|Be it (?:enacted|resolved)\b)/i;
const CLOSING = /^(?:IN WITNESS WHEREOF\b|EN FE DE LO CUAL\b|THE WHITE HOUSE\b|Approved,? |Done (?:at|in) |Hecho en )/i;
const SIGNATURE = /^\p{Lu}[\p{Lu}\s.,'’-]+$/u;
/** Marks that end a sentence or a member of a list, perhaps followed by a closing quotation mark or bracket. */
const ENDS_LIKE_TEXT = /(?:[.;:,—–!?…][)"”’»]*|[;,] (?:and|or|y|e|o|u))$/;

/** Splits a text into title lines and classified lines; blank lines are dropped, numbers still count them. */
export function classifyLines(text: string): { titleLines: string[]; body: ClassifiedLine[] } {
  const printed = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line, index) => ({ text: line.trim(), number: index + 1 }))
    .filter((line) => line.text !== '');
  const lines: ClassifiedLine[] = [];
  for (const line of printed) {
    const before = lines.at(-1);
    const adjoins = before?.number === line.number - 1;
    const header = readHeader(line.text);
    const item = header ? undefined : readItemLabel(line.text);
    if (header) lines.push({ ...line, kind: 'header', header });
    else if (item) lines.push({ ...line, kind: 'item', item });
    else if (isOmission(line.text)) lines.push({ ...line, kind: 'omission' });
    else if (adjoins && before.header?.rest === '' && isShortTitle(line.text)) lines.push({ ...line, kind: 'heading' });
    else lines.push({ ...line, kind: 'prose' });
  }
  const start = countTitleLines(lines);
  return { titleLines: lines.slice(0, start).map((line) => line.text), body: markClosing(lines.slice(start)) };
}

/**
 * Title lines are everything before the enacting clause of an act; without one, everything before the first numbered
 * line or the first full sentence.
 */
function countTitleLines(lines: readonly ClassifiedLine[]): number {
  const firstNumbered = lines.findIndex((line) => line.kind !== 'prose');
  const unnumbered = firstNumbered < 0 ? lines : lines.slice(0, firstNumbered);
  const enacting = unnumbered.findIndex((line) => ENACTING_CLAUSE.test(line.text));
  if (enacting >= 0) return enacting;
  const sentence = unnumbered.findIndex((line) => ENDS_LIKE_TEXT.test(line.text) && line.text.split(' ').length >= 8);
  return sentence >= 0 ? sentence : unnumbered.length;
}

/** After the last numbered line, formulas of signature and approval close the text and belong to no provision. */
function markClosing(lines: readonly ClassifiedLine[]): ClassifiedLine[] {
  const lastNumbered = lines.findLastIndex((line) => line.kind !== 'prose');
  const start = lines.findIndex(
    ({ text }, index) => lastNumbered >= 0 && index > lastNumbered && (CLOSING.test(text) || SIGNATURE.test(text)),
  );
  return lines.map((line, index) => (start >= 0 && index >= start ? { ...line, kind: 'closing' } : line));
}

function isShortTitle(text: string): boolean {
  return !ENDS_LIKE_TEXT.test(text) && text.split(' ').length <= 20;
}

/**
 * True when all that follows an item's label is its heading ("(a) Designation", "(e) “Covert action” defined"): no mark
 * at the end, a capital at the start, and a text or a list of its own on the next line.
 */
export function isHeadingLine(item: ItemLabel, next: ClassifiedLine | undefined): boolean {
  const { rest } = item;
  if (!/^[“"‘«]?[\p{Lu}\d]/u.test(rest) || rest.split(' ').length > 40) return false;
  if (ENDS_LIKE_TEXT.test(rest) && !/, etc\.$/.test(rest)) return false;
  if (next?.kind === 'prose') return true;
  const styles = new Set(item.readings.map((reading) => reading.style));
  return next?.item?.readings.some((reading) => reading.ordinal === 1 && !styles.has(reading.style)) ?? false;
}

/** Splits what follows a header's label on its line into the heading and the first words of the text. */
export function splitHeader(header: Header): { heading: string; words: string } {
  // "§ 1541. Purpose and policy" and "Article 3 (common …): …" print a heading alone; "Sec. 2. Policy. It is …" and
  // "2.11 Prohibition on Assassination. No person …" run on into the text.
  const runsOn = header.rank !== 'division' && (/^\d/.test(header.label) || /^[^§].*\.-?$/.test(header.label));
  return runsOn ? splitRunInHeading(header.rest) : { heading: header.rest, words: '' };
}

const MINOR_WORDS = /^(?:a|an|and|by|for|in|of|on|or|the|to|with|de|del|el|en|la|las|los|y)$/;

/**
 * Splits "Purpose and Policy. Illicit fentanyl is …" into heading and words. The heading ends at the first full stop and
 * has a capital on every word that is not a minor one; text without such a heading comes back whole.
 */
function splitRunInHeading(rest: string): { heading: string; words: string } {
  const match = /^(\p{Lu}[^.;:!?]{0,150}\.)(?:—|\s+|$)(.*)$/u.exec(rest);
  const heading = match?.[1] ?? '';
  const capitalised = heading.split(/\s+/).every((word) => /^[\p{Lu}\d]/u.test(word) || MINOR_WORDS.test(word));
  return match && capitalised ? { heading, words: match[2] ?? '' } : { heading: '', words: rest };
}
