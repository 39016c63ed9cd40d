/** Social cards: which there are, and how one becomes a PNG. Drawn once; kept in node_modules/.cache under a hash of the drawing. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import sharp from 'sharp';
import { cardSvg, type Card, type Faces } from '../lib/cards/card.ts';
import { faceOf, type Face, type FontOutlines } from '../lib/cards/face.ts';
import type { Page } from '../lib/corpus.ts';
import { formatPartialDate, latest } from '../lib/dates/partial-date.ts';
import { SEARCH_KINDS, type SearchKind } from '../lib/search/kinds.ts';
import { plainProse } from '../lib/text/plain-prose.ts';
import { LANGUAGES, SECTIONS, type Language } from '../schemas/index.ts';
import { cached } from './file-cache.ts';
import { SITE_TITLES } from './locales.ts';
import { corpus, evidence } from './site.ts';
import { t } from './strings.ts';

const require = createRequire(import.meta.url);
const CACHE = join('node_modules', '.cache', 'social-cards');

/** Path of a page’s card, without language. */
export function cardPath(pagePath: string): string {
  return `/cards/${pagePath === '' ? 'home' : pagePath}.png`;
}

/** Path of the card that all records of a kind share, without language. */
export function kindCardPath(kind: SearchKind): string {
  return `/cards/kinds/${kind}.png`;
}

/** Every card with the params of its file. */
export function cardPaths() {
  const file = (language: Language, path: string, card: Card) => ({
    params: { locale: language === 'en' ? undefined : language, card: path.slice('/cards/'.length, -'.png'.length) },
    props: { card },
  });
  return [
    ...corpus.pages
      .filter(({ frontmatter }) => !frontmatter.draft)
      .map((page) => file(page.language, cardPath(page.path), cardOf(page))),
    ...LANGUAGES.flatMap((language) =>
      SEARCH_KINDS.map((kind) => file(language, kindCardPath(kind), cardOfKind(kind, language))),
    ),
  ];
}

function cardOf(page: Page): Card {
  const { language, frontmatter } = page;
  const section = SECTIONS.find((each) => each === frontmatter.section) ?? 'about';
  const evidenceTo = frontmatter.kind === 'home' ? reachOfSite() : evidence(page).evidenceTo;
  const short = plainProse(frontmatter.short ?? frontmatter.description);
  return {
    language,
    section,
    above: frontmatter.kind === 'home' ? '' : t(language, section === 'about' ? 'nav.about' : `section.${section}`),
    title: frontmatter.title,
    short,
    date: evidenceTo ? `${t(language, 'article.evidence-to')} ${formatPartialDate(evidenceTo, language)}` : '',
    site: SITE_TITLES[language],
  };
}

/** How far the evidence of any page reaches. */
function reachOfSite(): string | undefined {
  return latest(corpus.pages.flatMap((page) => evidence(page).evidenceTo ?? []));
}

function cardOfKind(kind: SearchKind, language: Language): Card {
  return {
    language,
    section: 'about',
    above: '',
    title: t(language, `kind.${kind}`),
    short: t(language, 'card.kind'),
    date: '',
    site: SITE_TITLES[language],
  };
}

let faces: Faces | undefined;

/** Asks the font once for each character: a hundred cards use the same fifty. */
function remembered<T>(ask: (codePoint: number) => T): (codePoint: number) => T {
  const known = new Map<number, T>();
  return (codePoint) => {
    if (!known.has(codePoint)) known.set(codePoint, ask(codePoint));
    return known.get(codePoint)!;
  };
}

/** The fonts, read once: Source Serif and Source Sans, SIL Open Font License. */
function readFaces(): Faces {
  const face = (family: string, weight: number): Face =>
    faceOf(
      ['latin', 'latin-ext'].map((subset): FontOutlines => {
        const font = readFont(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`);
        return {
          unitsPerEm: font.unitsPerEm,
          has: remembered((codePoint) => font.hasGlyphForCodePoint(codePoint)),
          advance: remembered((codePoint) => font.glyphForCodePoint(codePoint).advanceWidth),
          outline: remembered((codePoint) => font.glyphForCodePoint(codePoint).path.toSVG()),
        };
      }),
    );
  return { title: face('source-serif-4', 600), text: face('source-serif-4', 400), small: face('source-sans-3', 600) };
}

function readFont(file: string): Font {
  try {
    return create(readFileSync(require.resolve(file))) as Font;
  } catch (cause) {
    throw new Error(`the font ${file} of the social cards cannot be read: run npm ci`, { cause });
  }
}

/** The card as PNG, from the cache where it was drawn before. */
export async function cardPng(card: Card): Promise<Uint8Array> {
  faces ??= readFaces();
  const svg = cardSvg(card, faces);
  // Another version of the renderer may draw other bytes.
  const hash = createHash('sha256').update(`${sharp.versions.sharp} ${svg}`).digest('hex');
  // A search for better colours costs a fifth of the time and saves two bytes in a hundred.
  const form = { palette: true, colours: 16, dither: 0, effort: 1 };
  return cached(CACHE, hash, () => sharp(Buffer.from(svg)).png(form).toBuffer());
}
