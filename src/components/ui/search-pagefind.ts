import { markedWords, passageFragment, type Found } from '../../lib/search/arrange.ts';
import type { SearchKind } from '../../lib/search/kinds.ts';
import type { Language } from '../../schemas/common.ts';

/** What a reader chose besides words; an empty string stands for everything. */
export interface SearchFilters {
  section: string;
  kind: string;
}

/** What the full text holds of a query: how many pages, and a way to load some of them. */
export interface FullText {
  total: number;
  load(from: number, to: number): Promise<Found[]>;
}

interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: Record<string, string[]>;
  sub_results: { url: string; title: string; excerpt: string }[];
}

/** What a reader wants first, when the same words stand in all of them: what explains, then what is claimed, then who wrote it. */
const ORDER = [
  ['explainer', 'answer', 'question', 'option', 'law', 'event', 'actor', 'term', 'data', 'lesson', 'about'],
  ['claim'],
  ['source'],
];
/** Headings shown below a page in which the words were found. */
const MOST_PARTS = 3;

type Filters = Record<string, string | { any: readonly string[] }>;

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string, options: { filters: Filters }): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

/**
 * Search in every word of the site, in the language of the page. The index is downloaded in the parts that a search
 * needs, with the first one.
 *
 * @param script address of `pagefind.js` of the built site; it finds its index beside itself.
 */
export function fullTextSearch(
  script: string,
  language: Language,
): (query: string, filters: SearchFilters) => Promise<FullText> {
  let loading: Promise<Pagefind> | undefined;
  const load = async (): Promise<Pagefind> => {
    const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
    await pagefind.options({ excerptLength: 24 });
    return pagefind;
  };
  return async (query, { section, kind }) => {
    // A failed download is tried again with the next search.
    const pagefind = await (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
    const chosen: Filters = section ? { section } : {};
    const kinds: Filters[] = kind ? [{ ...chosen, kind }] : ORDER.map((any) => ({ ...chosen, kind: { any } }));
    const found = await Promise.all(kinds.map((filters) => pagefind.search(query, { filters })));
    const results = found.flatMap((each) => each.results);
    return {
      total: results.length,
      load: async (from, to) => {
        const pages = await Promise.all(results.slice(from, to).map((result) => result.data()));
        return pages.map((page) => foundOf(page, language));
      },
    };
  };
}

function foundOf({ url, excerpt, meta, filters, sub_results }: PagefindPage, language: Language): Found {
  const headings = sub_results.filter((part) => part.url.includes('#'));
  const anchorOf = (address: string): string => address.split('#')[1] ?? '';
  const best = sub_results.find((part) => part.excerpt === excerpt) ?? sub_results[0];
  return {
    href: url,
    title: meta.title ?? url,
    kind: (filters['kind']?.[0] ?? '') as SearchKind | '',
    section: filters['section']?.[0] ?? '',
    language,
    fragment: passageFragment(anchorOf(best?.url ?? ''), markedWords(excerpt)),
    excerpt,
    parts: headings.slice(0, MOST_PARTS).map((part) => ({
      href: url + passageFragment(anchorOf(part.url), markedWords(part.excerpt)),
      title: part.title,
    })),
  };
}
