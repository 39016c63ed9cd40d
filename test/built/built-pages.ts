/** Every page of the finished site, each read and parsed when a test first asks what is in it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { siteBase } from '../../src/cli/support/site-build.mjs';
import { distDir } from '../support/dist.ts';

export interface BuiltLink {
  readonly href: string;
  readonly text: string;
  readonly rel: string | undefined;
  readonly hreflang: string | undefined;
}

export interface BuiltPage {
  /** Address from the root, with a slash at the end: `/law/covert-action/`; `/404.html` for the error page. */
  readonly address: string;
  readonly html: string;
  readonly language: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly ids: ReadonlySet<string>;
  /** Ids that stand on more than one element. */
  readonly repeatedIds: readonly string[];
  readonly links: readonly BuiltLink[];
  /** Addresses that the browser loads by itself: scripts, styles, pictures, frames. */
  readonly loads: readonly string[];
  readonly canonical: string | undefined;
  readonly alternates: ReadonlyMap<string, string>;
  readonly policy: string | undefined;
  readonly isSearched: boolean;
  readonly text: string;
}

type Element = DefaultTreeAdapterTypes.Element;

let known: BuiltPage[] | undefined;

/** All pages, ordered by address. */
export function builtPages(): BuiltPage[] {
  known ??= htmlFiles(distDir).map(({ file, address }) => lazyPage(address, file));
  return known;
}

/** The page at an address. */
export function builtPage(address: string): BuiltPage {
  const page = builtPages().find((each) => each.address === address);
  if (!page) throw new Error(`the build has no page ${address}`);
  return page;
}

/** One page of each kind: a list, a record of each sort, an explainer of each section, the page of its evidence … */
export function oneOfEachKind(): BuiltPage[] {
  const kinds = Map.groupBy(builtPages(), ({ address }) => {
    const language = address.startsWith('/es/') ? 'es' : 'en';
    const parts = address
      .replace(/^\/es\//, '/')
      .split('/')
      .filter(Boolean);
    const last = parts.at(-1);
    if (last === 'evidence' || (last === 'cite' && parts.length === 3)) return `${language} ${last}`;
    return `${language} ${parts.length > 1 ? `${parts.slice(0, -1).join('/')}/*` : address}`;
  });
  return [...kinds.values()].map((group) => group[0]!);
}

/** An address of the site without the folder the site is published in; undefined for other sites. */
export function internalPath(href: string, from: string): URL | undefined {
  const url = new URL(href, `https://site.test${siteBase()}${from.slice(1)}`);
  return url.host === 'site.test' ? url : undefined;
}

function htmlFiles(folder: string): { file: string; address: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({
      file: join(folder, name),
      address: `/${name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
    }));
}

/** Seven thousand pages take a minute to parse, and most files of tests look at a few. */
function lazyPage(address: string, file: string): BuiltPage {
  let html: string | undefined;
  let contents: PageContents | undefined;
  const text = (): string => (html ??= readFileSync(file, 'utf8'));
  const page = {
    address,
    get html() {
      return text();
    },
  };
  for (const field of CONTENTS)
    Object.defineProperty(page, field, { enumerable: true, get: () => (contents ??= readContents(text()))[field] });
  return page as BuiltPage;
}

type PageContents = Omit<BuiltPage, 'address' | 'html'>;

const CONTENTS: readonly (keyof PageContents)[] = [
  'language',
  'title',
  'description',
  'headings',
  'ids',
  'repeatedIds',
  'links',
  'loads',
  'canonical',
  'alternates',
  'policy',
  'isSearched',
  'text',
];

function readContents(html: string): PageContents {
  const seen: Element[] = [];
  collect(parse(html), seen);
  const find = (tag: string, test: (each: Element) => boolean = () => true) =>
    seen.find((each) => each.tagName === tag && test(each));
  const all = (tag: string) => seen.filter((each) => each.tagName === tag);
  const ids = seen.flatMap((each) => attribute(each, 'id') ?? []);
  const meta = (name: string) =>
    find('meta', (each) => attribute(each, 'name') === name || attribute(each, 'http-equiv') === name);
  const linkTags = all('link');
  const main = find('main');
  return {
    language: attribute(find('html'), 'lang') ?? '',
    title: textOf(find('title')!),
    description: attribute(meta('description'), 'content'),
    headings: seen
      .filter((each) => /^h[1-6]$/.test(each.tagName))
      .map((each) => ({ level: Number(each.tagName[1]), text: textOf(each).trim() })),
    ids: new Set(ids),
    repeatedIds: ids.filter((id, index) => ids.indexOf(id) !== index),
    links: all('a').flatMap((each) => {
      const href = attribute(each, 'href');
      return href === undefined
        ? []
        : [
            {
              href,
              text: textOf(each).trim() || (attribute(each, 'aria-label') ?? ''),
              rel: attribute(each, 'rel'),
              hreflang: attribute(each, 'hreflang'),
            },
          ];
    }),
    loads: [
      ...seen
        .filter(({ tagName }) => ['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed'].includes(tagName))
        .flatMap((each) => attribute(each, 'src') ?? []),
      ...linkTags
        .filter((each) => !['canonical', 'alternate', 'search'].includes(attribute(each, 'rel') ?? ''))
        .flatMap((each) => attribute(each, 'href') ?? []),
    ],
    canonical: attribute(
      linkTags.find((each) => attribute(each, 'rel') === 'canonical'),
      'href',
    ),
    alternates: new Map(
      linkTags
        // Feeds are alternates too, of no language.
        .filter((each) => attribute(each, 'rel') === 'alternate' && attribute(each, 'hreflang') !== undefined)
        .map((each) => [attribute(each, 'hreflang') ?? '', attribute(each, 'href') ?? '']),
    ),
    policy: attribute(meta('Content-Security-Policy') ?? meta('content-security-policy'), 'content'),
    isSearched: main !== undefined && attribute(main, 'data-pagefind-body') !== undefined,
    text: main ? textOf(main).replace(/\s+/g, ' ') : '',
  };
}

function collect(node: DefaultTreeAdapterTypes.Node, into: Element[]): void {
  if ('tagName' in node) into.push(node);
  if ('content' in node) collect(node.content, into);
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, into);
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((each) => each.name === name)?.value;
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Pages that repeat others: for print, and for the frames of other sites. Search engines and lists leave them out. */
const COPIES = /\/(?:packet|handout)\/$|\/teach\/packets\/|^\/(?:es\/)?embed\//;

/** The pages that are found by themselves: all but those that repeat others. */
export function ownPages(): BuiltPage[] {
  return builtPages().filter(({ address }) => !COPIES.test(address));
}
