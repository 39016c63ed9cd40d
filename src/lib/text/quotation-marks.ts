/**
 * Finds quotations in running prose: “…”, «…», „…“, "…" and <q>…</q>, also one inside another. Single marks are left
 * alone: they are mostly apostrophes, and as marks they only stand inside double ones.
 */

/** A quotation with its marks' place in the text. */
export interface Quotation {
  /** The words between the marks. */
  readonly text: string;
  /** Where the opening mark starts and the closing mark ends. */
  readonly start: number;
  readonly end: number;
  /** Where the words start and end. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** How many quotations it stands inside. */
  readonly depth: number;
}

interface OpenMark {
  readonly closedBy: string;
  readonly start: number;
  readonly innerStart: number;
}

/** Code, tags with their attributes, and addresses of links: quotation marks in them quote nothing. */
const NOT_PROSE = /`[^`\n]+`|<(?!\/?q\b)\/?[A-Za-z][^<>]*>|(?<=\])\([^()\s]*(?:\s+"[^"]*")?\)/g;
const MARK = /[“”„«»"]|<q\b[^<>]*>|<\/q>|\n[^\S\n]*\n/gi;

/** The quotations of a text, outer before inner, in order. A quotation ends within its paragraph or is none. */
export function findQuotations(text: string): Quotation[] {
  return scan(text).quotations;
}

/** Offsets of opening marks that are never closed and closing marks that close nothing. */
export function findUnpairedQuotationMarks(text: string): number[] {
  return scan(text).unpaired;
}

function scan(text: string): { quotations: Quotation[]; unpaired: number[] } {
  const prose = text.replace(NOT_PROSE, (part) => ' '.repeat(part.length));
  const quotations: Quotation[] = [];
  const unpaired: number[] = [];
  let open: OpenMark[] = [];
  for (const { 0: mark, index } of prose.matchAll(MARK)) {
    const end = index + mark.length;
    if (mark.startsWith('\n')) {
      unpaired.push(...open.map(({ start }) => start));
      open = [];
      continue;
    }
    // A mark that closes an outer quotation closes what was left open inside it too.
    const closes = isClosing(mark, prose, index, open)
      ? open.findLastIndex((outer) => outer.closedBy.includes(kindOf(mark)))
      : -1;
    if (closes >= 0) {
      unpaired.push(...open.slice(closes + 1).map(({ start }) => start));
      const { start, innerStart } = open[closes] ?? { start: index, innerStart: index };
      quotations.push({ text: text.slice(innerStart, index), start, end, innerStart, innerEnd: index, depth: closes });
      open = open.slice(0, closes);
    } else if (isOpening(mark, prose, index)) open.push({ closedBy: closerOf(mark), start: index, innerStart: end });
    else if (!isInchMark(mark, prose, index)) unpaired.push(index);
  }
  unpaired.push(...open.map(({ start }) => start));
  return { quotations: quotations.sort((a, b) => a.start - b.start), unpaired: unpaired.sort((a, b) => a - b) };
}

function kindOf(mark: string): string {
  return mark.startsWith('<') ? mark.slice(0, 2).toLowerCase() : mark;
}

/** What closes a quotation opened by this mark; German low marks close with “ or ”. */
function closerOf(mark: string): string {
  const closers: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"' };
  return closers[mark] ?? '</';
}

function isClosing(mark: string, text: string, index: number, open: readonly OpenMark[]): boolean {
  if (mark === '“') return open.at(-1)?.closedBy === '“”';
  // A straight mark closes unless it hugs the next word only: “said "no" and "yes"”.
  if (mark === '"') return !(isSpaceBefore(text, index) && /\S/.test(text[index + 1] ?? ''));
  return mark === '”' || mark === '»' || mark.toLowerCase() === '</q>';
}

function isOpening(mark: string, text: string, index: number): boolean {
  if (mark === '"') return isSpaceBefore(text, index) && /\S/.test(text[index + 1] ?? '');
  return mark !== '”' && mark !== '»' && !mark.startsWith('</');
}

/** True when nothing that belongs to a word stands before an offset: a space, a bracket, a dash, another mark. */
function isSpaceBefore(text: string, index: number): boolean {
  return index === 0 || /[\s([{<>—–\-/“‘«„¿¡']/.test(text[index - 1] ?? '');
}

/** In 5'10" or 12" the mark means inches. */
function isInchMark(mark: string, text: string, index: number): boolean {
  return mark === '"' && /\d/.test(text[index - 1] ?? '');
}
