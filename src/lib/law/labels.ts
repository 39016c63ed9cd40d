/**
 * Recognises what stands at the start of a line of law: a header ("§ 1541.", "Article 51", "Sec. 2.", "PART 1"),
 * a numbered or lettered item ("(a)", "1.", "VI.", "a)"), or an omission ("[...]").
 * The usual order of levels in U.S. statutes is (a)(1)(A)(i)(I): House Office of the Legislative Counsel, "Manual on
 * Drafting Style"; treaties number paragraphs "1." and letter items "(a)"; Mexican articles number fractions "I.".
 */

/** How high a header stands: a division (part, chapter) holds articles, an article may hold sections. */
export type HeaderRank = 'division' | 'article' | 'section';

/** Whether a number is written in digits (`1541`, `1546a`) or in letters (`a`, `vi`). */
export type Numerals = 'digits' | 'letters';

/** A line that opens a division, an article or a section. */
export interface Header {
  readonly rank: HeaderRank;
  /** As printed: "§ 1541.", "Article 51", "2.11". */
  readonly label: string;
  /** The header's part of an id: "1541", "51", "2-11", "part-1". */
  readonly segment: string;
  readonly numerals: Numerals;
  /** What follows the label on the same line. */
  readonly rest: string;
}

/** One way to read a label: "(i)" is the ninth letter in one style and the first Roman numeral in another. */
export interface LabelReading {
  /** Brackets and kind of number; labels of one list share it. */
  readonly style: string;
  readonly ordinal: number;
}

/** A numbered or lettered item at the start of a line. */
export interface ItemLabel {
  /** As printed: "(a)", "1.", "VI.", "a)". */
  readonly label: string;
  /** The label's part of an id: "a", "1", "vi". */
  readonly segment: string;
  readonly numerals: Numerals;
  /** Every possible reading, the more usual first. */
  readonly readings: readonly LabelReading[];
  /** What follows the label on the same line. */
  readonly rest: string;
}

const DIVISION =
  /^((PART|Part|CHAPTER|Chapter|TITLE|Title|TÍTULO|Título|CAPÍTULO|Capítulo)\s+([IVXLC]+|\d+)[.:]?)(?=\s+\p{Lu}|$)\s*(.*)$/u;
const ARTICLE =
  /^((?:Article|Artículo|Amendment|Art\.)\s+(\d+|[IVXLC]+)(?:\s(bis|ter|quater))?[ºo°]?(\.-?(?=\s|$))?)(?![\p{L}\p{N}])\s*(.*)$/iu;
const CODE_SECTION = /^(§{1,2}\s*(\d+[A-Za-z]*(?:[-–]\d+)?)\.)\s*(.*)$/;
const NAMED_SECTION = /^((?:Section|Sec\.|Sección)\s+(\d+[A-Za-z]?)(\.?))(?=\s|$)\s*(.*)$/i;
const DECIMAL_SECTION = /^((\d+\.\d+)\.?)\s+(?=\p{Lu})(.*)$/u;

/** Reads a line as a header, or returns undefined. A sentence that merely begins "Section 8 of the Act" is not one. */
export function readHeader(line: string): Header | undefined {
  const division = DIVISION.exec(line);
  if (division) {
    const [, label = '', kind = '', number = '', rest = ''] = division;
    if (!/[.;]$/.test(rest)) {
      const segment = `${plain(kind)}-${number.toLowerCase()}`;
      return { rank: 'division', label, segment, numerals: numeralsOf(number), rest };
    }
  }
  const article = ARTICLE.exec(line);
  if (article) {
    const [, label = '', number = '', suffix = '', stop = '', rest = ''] = article;
    if (stop !== '' || rest === '' || /^[(:—–]/.test(rest)) {
      return { rank: 'article', label, segment: plain(number + suffix), numerals: numeralsOf(number), rest };
    }
  }
  const codeSection = CODE_SECTION.exec(line);
  if (codeSection) {
    const [, label = '', number = '', rest = ''] = codeSection;
    return { rank: 'section', label, segment: plain(number), numerals: 'digits', rest };
  }
  const namedSection = NAMED_SECTION.exec(line);
  if (namedSection) {
    const [, label = '', number = '', dot = '', rest = ''] = namedSection;
    // Without its full stop the label must stand alone, as in the U.S. Constitution.
    if (dot !== '' || rest === '') return { rank: 'section', label, segment: plain(number), numerals: 'digits', rest };
  }
  const decimalSection = DECIMAL_SECTION.exec(line);
  if (decimalSection) {
    const [, label = '', number = '', rest = ''] = decimalSection;
    return { rank: 'section', label, segment: plain(number), numerals: 'digits', rest };
  }
  return undefined;
}

const ITEM_FORMS: readonly { readonly brackets: string; readonly pattern: RegExp }[] = [
  { brackets: '()', pattern: /^(\(([a-z]{1,7}|[A-Z]{1,7}|\d{1,3})\))(?=\s|\(|$)\s*(.*)$/ },
  { brackets: ')', pattern: /^(([a-z]{1,4}|\d{1,2})\))\s+(.*)$/ },
  // "H. CON. RES. 61" and "J. Doe" are abbreviations: a capital only counts before a word that is none.
  { brackets: '.', pattern: /^(([A-Z]{1,7}|\d{1,3})\.)(?:\s+(?![A-Z]+\.)(.*))?$/ },
];

/** Reads a line as a numbered or lettered item, or returns undefined. "(As amended …)" and "U.S. forces" are not items. */
export function readItemLabel(line: string): ItemLabel | undefined {
  for (const { brackets, pattern } of ITEM_FORMS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const [, label = '', number = '', rest = ''] = match;
    const readings = readingsOf(number).map(({ style, ordinal }) => ({ style: `${brackets} ${style}`, ordinal }));
    if (readings.length === 0) continue;
    return { label, segment: number.toLowerCase(), numerals: numeralsOf(number), readings, rest };
  }
  return undefined;
}

/** True for a line that only says something was left out: "[...]" or "[…]". */
export function isOmission(line: string): boolean {
  return /^\[(?:\.{3}|…)\]$/.test(line);
}

/** The ways a number can be read; an empty list when it is neither a number, a letter nor a Roman numeral. */
function readingsOf(number: string): LabelReading[] {
  if (/^\d+$/.test(number)) return [{ style: 'arabic', ordinal: Number(number) }];
  const letterCase = number === number.toLowerCase() ? 'lower' : 'upper';
  const letters = number.toLowerCase();
  const ordinalOfLetter = letters.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  const roman = romanToNumber(letters);
  const asLetter = { style: `${letterCase} letter`, ordinal: ordinalOfLetter };
  const asRoman = roman === undefined ? [] : [{ style: `${letterCase} roman`, ordinal: roman }];
  if (letters.length === 1) return /[ivx]/.test(letters) ? [...asRoman, asLetter] : [asLetter, ...asRoman];
  // After (Z) statutes go on with (AA), (BB); below (I) they use (aa), (bb).
  const doubled = letters.length === 2 && letters[0] === letters[1];
  return doubled ? [...asRoman, { style: `${letterCase} double letter`, ordinal: ordinalOfLetter }] : asRoman;
}

const ROMAN = /^(?=[ivxlc])(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$|^c$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a lower-case Roman numeral up to a hundred, or undefined when it is none. */
function romanToNumber(letters: string): number | undefined {
  if (!ROMAN.test(letters)) return undefined;
  const values = [...letters].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function numeralsOf(number: string): Numerals {
  return /^\d/.test(number) ? 'digits' : 'letters';
}

/** Lower-case kebab without accents: "Título" → "titulo", "2.11" → "2-11". */
function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}
