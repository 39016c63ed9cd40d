/** The picture that stands beside a link to the site elsewhere: section, title, short answer, evidence date; no picture of anyone or anything. */
import type { Section } from '../../schemas/index.ts';
import { splitSentences, type ProseLanguage } from '../text/sentences.ts';
import type { Face } from './face.ts';

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** The accents of tokens.css in the light theme; a test holds them together. */
export const ACCENTS: Readonly<Record<Section | 'about', string>> = {
  debate: '#6f4380',
  law: '#2a5a88',
  risks: '#8d4d15',
  background: '#35654a',
  about: '#5f584b',
};
const PAPER = '#fdfcf9';
const INK = '#1d1b18';
const SOFT = '#5c574f';

export interface Card {
  readonly language: ProseLanguage;
  readonly section: Section | 'about';
  /** Small words above the title: the section, or what kind of record it is. */
  readonly above: string;
  readonly title: string;
  /** The short answer, without citations; as many of its sentences are shown as there is room for. */
  readonly short: string;
  /** Below, on the left: how far the evidence reaches. */
  readonly date: string;
  /** Below, on the right: the name of the site. */
  readonly site: string;
}

export interface Faces {
  readonly title: Face;
  readonly text: Face;
  readonly small: Face;
}

const LEFT = 80;
const ROOM = CARD_WIDTH - 2 * LEFT;
const TITLE_SIZES = [68, 60, 52, 46] as const;
const TEXT_SIZE = 33;
const SMALL_SIZE = 26;
const FOOT = CARD_HEIGHT - 46;
/** Where the last line of the short answer may stand: well above the rule. */
const LAST_LINE = FOOT - 74;

/** The card as SVG without text elements: it looks the same wherever it is drawn. */
export function cardSvg(card: Card, faces: Faces): string {
  const title = fitTitle(card.title, faces.title);
  const titleTop = 178;
  const titleEnd = titleTop + (title.lines.length - 1) * title.size * 1.16;
  const textTop = titleEnd + 68;
  const lineHeight = TEXT_SIZE * 1.42;
  const rows = Math.floor((LAST_LINE - textTop) / lineHeight) + 1;
  const short = fitSentences(card.short, rows, faces.text, card.language);
  const accent = ACCENTS[card.section];
  const siteWidth = faces.small.width(card.site, SMALL_SIZE);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">`,
    `<rect width="100%" height="100%" fill="${PAPER}"/><rect width="100%" height="18" fill="${accent}"/>`,
    `<g fill="${accent}">${faces.small.draw(card.above, LEFT, 96, SMALL_SIZE)}</g>`,
    `<g fill="${INK}">`,
    ...title.lines.map((line, index) => faces.title.draw(line, LEFT, titleTop + index * title.size * 1.16, title.size)),
    ...short.map((line, index) => faces.text.draw(line, LEFT, textTop + index * lineHeight, TEXT_SIZE)),
    '</g>',
    `<rect x="${LEFT}" y="${FOOT - 46}" width="${ROOM}" height="1.5" fill="#ddd7ca"/>`,
    `<g fill="${SOFT}">${faces.small.draw(card.date, LEFT, FOOT, SMALL_SIZE)}`,
    `${faces.small.draw(card.site, CARD_WIDTH - LEFT - siteWidth, FOOT, SMALL_SIZE)}</g></svg>`,
  ].join('');
}

/** The title in the largest size in which it takes three lines at most; in the smallest it may be cut. */
function fitTitle(title: string, face: Face): { size: number; lines: string[] } {
  for (const size of TITLE_SIZES) {
    const lines = wrap(title, size, face);
    if (lines.length <= (size === TITLE_SIZES[0] ? 2 : 3)) return { size, lines };
  }
  const size = TITLE_SIZES.at(-1)!;
  return { size, lines: cut(wrap(title, size, face), 3) };
}

/** As many whole sentences as fit; where not even the first does, its beginning. */
export function fitSentences(text: string, rows: number, face: Face, language: ProseLanguage): string[] {
  if (text === '') return [];
  const sentences = splitSentences(text, language);
  for (let count = sentences.length; count > 0; count -= 1) {
    const lines = wrap(text.slice(0, sentences[count - 1]!.end), TEXT_SIZE, face);
    if (lines.length <= rows) return lines;
  }
  return cut(wrap(text, TEXT_SIZE, face), rows);
}

/** Breaks a text into lines between words. */
export function wrap(text: string, size: number, face: Face): string[] {
  const [first, ...others] = text.split(/[ \n]+/) as [string, ...string[]];
  const lines = [first];
  for (const word of others) {
    const longer = `${lines.at(-1)} ${word}`;
    if (face.width(longer, size) <= ROOM) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The first of too many lines; the last word that is left makes room for the sign that there was more. */
function cut(lines: readonly string[], rows: number): string[] {
  return [...lines.slice(0, rows - 1), `${lines[rows - 1]!.replace(/[\s,;:]*\S+$/, '')} …`];
}
