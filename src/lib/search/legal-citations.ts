/**
 * Citations of law as people type them, brought to one form. "50 U.S.C. § 3093(e)", "50 usc 3093" and "title 50,
 * section 3093" are all `usc-50-3093`, and answer to `section-3093` too.
 *
 * Forms after The Bluebook (U.S. statutes, orders, public laws, bills) and common Spanish usage («artículo 40
 * constitucional», «Carta de la ONU, art. 2.4»).
 */
import { foldCaseAndAccents } from '../text/fold.ts';

/** A citation found in a text. */
export interface LegalCitation {
  /** Its forms, the most exact first. */
  readonly keys: readonly string[];
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

interface Pattern {
  readonly find: RegExp;
  keys(groups: readonly (string | undefined)[]): string[];
}

const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
};
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1, second: 2, fourth: 4, fifth: 5, sixth: 6, fourteenth: 14,
  primera: 1, segunda: 2, cuarta: 4, quinta: 5, sexta: 6, decimocuarta: 14,
}; // prettier-ignore

const number = (text: string | undefined): string => {
  const digits = (text ?? '').replaceAll(',', '');
  return String(ROMAN[digits] ?? ORDINALS[digits] ?? digits.replace(/(?:st|nd|rd|th)$/, ''));
};
/** Every section of a range that is not too long to be one: 1541–1548. */
const range = (from: string, to: string | undefined): string[] => {
  const [first, last] = [Number(from), Number(to)];
  if (!to || !(last > first) || last - first > 60) return [from];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
};

const SECTION = String.raw`(?:§§?|sections?|secs?\.?|seccion(?:es)?)\s*`;
const NUMBER = String.raw`(\d+[a-z]{0,2})\b`;
const TO = String.raw`(?:\s?[-–—]\s?(\d+))?`;

/** Reports of decisions and journals of law, as folded text has them: 504 U.S. 655, 948 F.3d 356, 46 Fed. Reg. 5994. */
const REPORTER = String.raw`u\.?\s?s\.?|f\.?\s?(?:2d|3d|4th)|f\.?\s?supp\.?(?:\s?[23]d)?|s\.?\s?ct\.?|fed\.?\s?reg\.?|stat\.?|u\.?\s?n\.?\s?t\.?\s?s\.?|i\.?\s?c\.?\s?j\.?`;

/** On text without accents and capitals, longest first: what one pattern took, the next does not see. */
const PATTERNS: readonly Pattern[] = [
  {
    find: new RegExp(
      String.raw`\b(\d{1,2})\s*u\.?\s?s\.?\s?c(?:ode)?(?![a-z])\.?\s*(?:${SECTION})?${NUMBER}${TO}`,
      'g',
    ),
    keys: ([, title, section, to]) =>
      range(section!, to).flatMap((each) => [`usc-${title}-${each}`, `section-${each}`]),
  },
  {
    find: new RegExp(
      String.raw`\b(?:title|titulo)\s+(\d{1,2}),?\s+(?:(?:u\.?s\.?\s?(?:c(?:ode)?\.?)|of the u\.?s\.? code|del codigo de (?:los )?(?:ee\.?\s?uu\.?|estados unidos)),?\s+)?${SECTION}${NUMBER}`,
      'g',
    ),
    keys: ([, title, section]) => [`usc-${title}-${section}`, `section-${section}`],
  },
  {
    find: /\b(?:e\.?\s?o\.?|executive order|orden ejecutiva|decreto ejecutivo)\s*(?:no\.?|num\.?|n\.º|#)?\s*(\d{2},?\d{3})\b/g,
    keys: ([, order]) => [`order-${number(order)}`],
  },
  {
    find: /\b(?:pub(?:lic)?\.?\s*l(?:aw)?\.?|p\.?\s?l\.?|ley publica)\s*(?:no\.?\s*)?(\d{2,3})\s?[-–]\s?(\d{1,3})\b/g,
    keys: ([, congress, law]) => [`public-law-${congress}-${law}`],
  },
  {
    find: /\b(s|h)\.?\s?(j|con)\.?\s?res\.?\s*(\d+)\b/g,
    keys: ([, house, sort, bill]) => [`${house}-${sort}-res-${bill}`],
  },
  { find: /\b(h)\.?\s?(res|r)\.?\s+(\d+)\b/g, keys: ([, house, sort, bill]) => [`${house}-${sort}-${bill}`] },
  {
    find: /\b(first|second|fourth|fifth|sixth|fourteenth|\d{1,2}(?:st|nd|rd|th))\s+amendment\b|\b(primera|segunda|cuarta|quinta|sexta|decimocuarta)\s+enmienda\b|\b(?:amendment|enmienda)\s+(\d{1,2}|[ivx]+)\b/g,
    keys: ([, english, spanish, after]) => [`amendment-${number(english ?? spanish ?? after)}`],
  },
  {
    find: /\b(?:common article|articulo(?:s)? comun(?:es)?|art\. comun)\s+(\d)\b|\b(?:article|articulo)\s+(\d)\s+(?:common|comun)\b/g,
    keys: ([, before, after]) => [`common-article-${before ?? after}`, `article-${before ?? after}`],
  },
  {
    find: /\b(?:articles?|articulos?|arts?\.?)\s*(\d{1,3}|[ivx]{1,4})\b(?:\s?[-–—]\s?(\d{1,3})\b)?(?:\s?\(?\s?(?:§|parrafo|paragraph|fraccion|fracc\.|[(.])\s?(\d{1,2}|[ivx]{1,4})\)?)?/g,
    keys: ([, article, to, paragraph]) => {
      const main = number(article);
      const all = range(main, to).map((each) => `article-${each}`);
      return paragraph ? [`article-${main}-${number(paragraph)}`, ...all] : all;
    },
  },
  {
    find: new RegExp(String.raw`\b(\d{2,4})\s+(${REPORTER})\s*(\d{2,5})\b`, 'g'),
    keys: ([, volume, reporter, page]) => [`${reporter!.replace(/[.\s]/g, '')}-${volume}-${page}`],
  },
  { find: new RegExp(String.raw`${SECTION}${NUMBER}`, 'g'), keys: ([, section]) => [`section-${section}`] },
];

/** Without a figure, an article or an amendment there is none: most names are done with quickly. */
const MAY_CITE = /\d|art|amend|enmienda/i;

/**
 * The citations of law in a text, in order.
 *
 * @param text in any case, with or without accents, dots and section signs
 */
export function legalCitations(text: string): LegalCitation[] {
  if (!MAY_CITE.test(text)) return [];
  let rest = foldKeepingLength(text);
  const found: LegalCitation[] = [];
  for (const { find, keys } of PATTERNS) {
    rest = rest.replace(find, (...found_) => {
      const whole = found_[0];
      const offset = found_.findLast((part) => typeof part === 'number') as number;
      found.push({ keys: keys(found_ as string[]), start: offset, end: offset + whole.length });
      return ' '.repeat(whole.length);
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Folds letter by letter, so that places stay where they were. */
function foldKeepingLength(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => {
      const folded = foldCaseAndAccents(letter);
      return folded.length === letter.length ? folded : letter;
    })
    .join('');
}
