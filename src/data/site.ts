/**
 * The content as the pages see it: one corpus and one graph, read by the same reader as the checks. `astro dev` loads this
 * file anew when the content changes (see src/site/content-preview.ts).
 */
import type { ContentRecord, Page } from '../lib/corpus.ts';
import { evidenceOf, type PageEvidence } from '../lib/refs/evidence.ts';
import { keyOf, pageKey } from '../lib/refs/graph.ts';
import { isPage } from '../lib/refs/scan.ts';
import { addressOf, languagesOf } from '../lib/refs/address.ts';
import { resolveLink, type ResolvedLink } from '../lib/cite/link.ts';
import { citationMarker } from '../lib/cite/marker.ts';
import { findCitations, parseTypedLink } from '../lib/refs/grammar.ts';
import { toHtml } from '../lib/text/element.ts';
import { renderInline } from '../lib/text/inline.ts';
import { LANGUAGES, type Language, type LocalizedText, type RecordKind } from '../schemas/index.ts';
import { content } from './content.ts';
import { absoluteUrl, editHref, href, reportHref } from './links.ts';
import { t } from './strings.ts';

export const { graph } = content();
export const { corpus } = graph;

const evidenceCache = new Map<string, PageEvidence>();

/** The evidence of a page or record, computed once. */
export function evidence(node: Page | ContentRecord): PageEvidence {
  const key = keyOf(node);
  const known = evidenceCache.get(key) ?? evidenceOf(graph, node);
  evidenceCache.set(key, known);
  return known;
}

/** The page at a path of `content/pages`, in a language. */
export function findPage(language: Language, path: string): Page | undefined {
  const node = graph.nodes.get(pageKey(language, path));
  return node && isPage(node) ? node : undefined;
}

/** All records of a kind, ordered by id. */
export function recordsOf<K extends RecordKind>(kind: K): ContentRecord<K>[] {
  return [...corpus.records[kind].values()];
}

/** A record that is known to exist, because the content check has passed. */
export function record<K extends RecordKind>(kind: K, id: string): ContentRecord<K> {
  const found = kind === 'source' ? graph.citable(id) : corpus.records[kind].get(id);
  if (!found || found.kind !== kind) throw new Error(`there is no ${kind} "${id}": run npm run check`);
  return found as ContentRecord<K>;
}

/** Params and props of a record’s pages in every language it can be read in, for `getStaticPaths`. */
export function recordPaths<K extends RecordKind>(kind: K) {
  return recordsOf(kind).flatMap((each) =>
    languagesOf(each).map((language) => ({
      params: { locale: language === 'en' ? undefined : language, id: each.id },
      props: { record: each, language },
    })),
  );
}

/** Params and props of a page that exists in both languages. */
export function bothLanguages() {
  return LANGUAGES.map((language) => ({
    params: { locale: language === 'en' ? undefined : language },
    props: { language },
  }));
}

/** Text in a language, or the English with its language named so that it can be marked. */
export function localized(text: LocalizedText, language: Language): { text: string; lang?: Language } {
  const own = text[language];
  return own === undefined ? { text: text.en, lang: 'en' } : { text: own };
}

/** Address of a page or record in a language, falling back to English and saying so. */
export function linkTo(
  node: Page | ContentRecord,
  language: Language,
  fragment = '',
): { href: string; hreflang?: Language } {
  const path = addressOf(node);
  if (path === undefined) throw new Error(`${keyOf(node)} has no address`);
  const target = isPage(node) ? node.language : languagesOf(node).includes(language) ? language : 'en';
  return { href: href(path + fragment, target), ...(target === language ? {} : { hreflang: target }) };
}

/** Address of a page of prose in a language, or of the English page where it has no translation. */
export function pageLink(path: string, language: Language, fragment = ''): { href: string; hreflang?: Language } {
  const page = findPage(language, path) ?? findPage('en', path);
  if (!page) throw new Error(`there is no page "${path}": run npm run check`);
  return linkTo(page, language, fragment);
}

/** Where a reader can propose a change to a content file; without a public repository, the page that says how. */
export function editLink(file: string, language: Language): { href: string; hreflang?: Language } {
  const form = editHref(file);
  return form === undefined ? pageLink('about/contribute', language) : { href: form };
}

/** Heading of the page on contributing that says what to do without an account; a test finds it on both pages. */
const WITHOUT_ACCOUNT: Readonly<Record<Language, string>> = {
  en: '#what-if-you-have-no-account',
  es: '#qué-hacer-si-no-tiene-cuenta',
};

/** What a reader of a page or record would report on: its address, and the id where it has one of its own. */
export function placeOf(node: Page | ContentRecord, language: Language): string {
  const address = absoluteUrl(addressOf(node)!, language);
  return isPage(node) ? address : `${address} (${node.kind} ${node.id})`;
}

/** Where a reader can report an error at a place; without a public repository, the page that says how. */
export function reportLink(place: string, language: Language, version?: string): { href: string; hreflang?: Language } {
  const form = reportHref(place, language, version);
  if (form !== undefined) return { href: form };
  const own = findPage(language, 'about/contribute') ? language : 'en';
  return pageLink('about/contribute', language, WITHOUT_ACCOUNT[own]);
}

/**
 * Inline Markdown with typed links, as HTML. Citations become marks with the numbers of the page or record the text
 * stands on; `plain` leaves them out, for a text that is repeated away from its sources and links to them.
 */
export function proseHtml(
  markdown: string,
  language: Language,
  on: Page | ContentRecord,
  citations: 'marked' | 'plain' = 'marked',
): string {
  const context = {
    graph,
    language,
    evidence: evidence(on),
    href,
    statusWord: (status: string) => t(language, `status.${status}`).toLocaleLowerCase(language),
  };
  let html = '';
  let end = 0;
  const render = (text: string): string =>
    renderInline(text, (url) => {
      const link = parseTypedLink(url);
      return link === undefined || typeof link === 'string'
        ? { href: url }
        : linkAttributes(resolveLink(link, language, graph, { href }));
    });
  for (const token of findCitations(markdown)) {
    if ('problem' in token) throw new Error(`${token.raw}: ${token.problem}`);
    html +=
      render(markdown.slice(end, token.start).replace(/\s+$/, '')) +
      (citations === 'marked' ? toHtml(citationMarker(token.citation, context)) : '');
    end = token.end;
    if (/^\s/.test(markdown.slice(end))) html += ' ';
  }
  return html + render(markdown.slice(end));
}

/** The HTML attributes of a resolved typed link. */
function linkAttributes({ href: address, className, hreflang }: ResolvedLink): Record<string, string> {
  return { href: address, class: className, ...(hreflang ? { hreflang } : {}) };
}

/** A page or record that names another one. */
export interface Referrer {
  readonly node: Page | ContentRecord;
  /** How often it names it. */
  readonly count: number;
}

/** What names a page or record, for “Referenced by”: pages of the language first, then records, each once. */
export function referencedBy(node: Page | ContentRecord, language: Language): Referrer[] {
  const counts = new Map<string, number>();
  for (const edge of graph.incoming(keyOf(node))) counts.set(edge.from, (counts.get(edge.from) ?? 0) + 1);
  const referrers = [...counts].flatMap(([key, count]): Referrer[] => {
    const from = graph.nodes.get(key);
    if (!from || from === node) return [];
    if (isPage(from)) return from.language === language ? [{ node: from, count }] : [];
    return addressOf(from) === undefined ? [] : [{ node: from, count }];
  });
  return referrers.sort((a, b) => rank(a) - rank(b) || (keyOf(a.node) < keyOf(b.node) ? -1 : 1));
}

const KIND_ORDER: readonly RecordKind[] = [
  'question',
  'answer',
  'option',
  'scenario',
  'claim',
  'law',
  'event',
  'actor',
  'term',
  'dataset',
  'lesson',
  'standard',
  'quiz',
  'change',
  'correction',
  'source',
  'tombstone',
];

function rank({ node }: Referrer): number {
  return isPage(node) ? -1 : KIND_ORDER.indexOf(node.kind);
}

/** What a page or record is called in lists. */
export function nameOf(node: Page | ContentRecord, language: Language): { text: string; lang?: string } {
  if (isPage(node)) return { text: node.frontmatter.title };
  const { data } = node;
  switch (node.kind) {
    case 'claim':
      return localized((data as ContentRecord<'claim'>['data']).statement, language);
    case 'term':
      return localized((data as ContentRecord<'term'>['data']).term, language);
    case 'actor':
      return { text: (data as ContentRecord<'actor'>['data']).name };
    case 'source': {
      const source = data as ContentRecord<'source'>['data'];
      return source.language === language ? { text: source.title } : { text: source.title, lang: source.language };
    }
    case 'answer':
    case 'question':
      return localized((data as ContentRecord<'answer'>['data']).question, language);
    case 'option':
    case 'scenario':
      return localized((data as ContentRecord<'option'>['data']).label, language);
    case 'change':
    case 'event':
    case 'law':
    case 'dataset':
    case 'lesson':
      return localized((data as ContentRecord<'law'>['data']).title, language);
    default:
      return { text: node.id };
  }
}
