/** Addresses that moved or went (content/redirects.yaml): what the old one was, and where it leads now. */
import { resolveLink, type LinkSettings, type ResolvedLink } from '../cite/link.ts';
import { DEFAULT_LANGUAGE } from '../page-address.ts';
import { LANGUAGES, type Language, type Redirect } from '../../schemas/index.ts';
import type { ContentRecord, Page } from '../corpus.ts';
import { languagesOf } from './address.ts';
import { pageKey, type Graph } from './graph.ts';
import { parseTypedLink } from './grammar.ts';
import { quizId } from './quizzes.ts';
import { isPage } from './scan.ts';

/** An address of the site taken apart. */
export interface OldAddress {
  readonly language: Language;
  /** Without language, with a slash at both ends. */
  readonly path: string;
  /** A place on the page, without its mark; undefined for the page itself. */
  readonly fragment: string | undefined;
}

/** Takes the old address of a redirect apart: `/es/law/page/#place`. */
export function oldAddress({ from }: Redirect): OldAddress {
  const [pathname = '', fragment] = from.split('#');
  const language = LANGUAGES.find((each) => each !== DEFAULT_LANGUAGE && pathname.startsWith(`/${each}/`));
  return {
    language: language ?? DEFAULT_LANGUAGE,
    path: language ? pathname.slice(language.length + 1) : pathname,
    fragment,
  };
}

/**
 * Where an old address leads now, in its own language where that exists; undefined where nothing takes its place.
 *
 * @throws when the target cannot be read or does not exist: the content check reports it with its place
 */
export function newAddress(redirect: Redirect, graph: Graph, settings: LinkSettings): ResolvedLink | undefined {
  if (redirect.to === undefined) return undefined;
  const link = parseTypedLink(redirect.to);
  if (link === undefined) throw new Error(`"${redirect.to}" is not a typed link`);
  if (typeof link === 'string') throw new Error(link);
  return resolveLink(link, oldAddress(redirect).language, graph, settings);
}

/** The page or record that an old address leads to, for its name; undefined where nothing takes its place. */
export function newPlace(redirect: Redirect, graph: Graph): Page | ContentRecord | undefined {
  const link = redirect.to === undefined ? undefined : parseTypedLink(redirect.to);
  if (typeof link !== 'object') return undefined;
  if (link.kind === 'source' || link.kind === 'claim') return graph.citable(link.id);
  if (link.kind !== 'page') return graph.nodes.get(`${link.kind}:${link.id}`);
  const { language } = oldAddress(redirect);
  return graph.nodes.get(pageKey(language, link.id)) ?? graph.nodes.get(pageKey(DEFAULT_LANGUAGE, link.id));
}

/**
 * The pages that move with a moved explainer, as what their address has after its own: `evidence/`, `cite/` and so on.
 * Only those that the new page has too; none where a page is taken up by a place on another.
 */
export function companionsMoved(redirect: Redirect, graph: Graph): readonly string[] {
  if (oldAddress(redirect).fragment !== undefined || redirect.to?.includes('#')) return [];
  const page = newPlace(redirect, graph);
  if (!page || !isPage(page) || page.frontmatter.kind !== 'explainer') return [];
  const quiz = graph.corpus.records.quiz.get(quizId(page.path));
  return [
    'evidence/',
    'cite/',
    ...(page.language === DEFAULT_LANGUAGE ? ['packet/'] : []),
    ...(quiz && languagesOf(quiz).includes(page.language) ? ['questions/'] : []),
  ];
}
