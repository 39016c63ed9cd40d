import type { SearchTier } from './search.ts';

interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: Record<string, string[]>;
  sub_results: { url: string; title: string }[];
}

/** What a reader wants first, when the same words stand in all of them: what explains, then what is claimed, then who wrote it. */
const ORDER = [
  ['explainer', 'answer', 'question', 'option', 'law', 'event', 'actor', 'term', 'data', 'lesson', 'about'],
  ['claim'],
  ['source'],
];

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
export function pagefindTier(script: string): SearchTier {
  let loading: Promise<Pagefind> | undefined;
  const load = async (): Promise<Pagefind> => {
    const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
    await pagefind.options({ excerptLength: 24 });
    return pagefind;
  };
  return async (query, filters) => {
    // A failed download is tried again with the next search.
    const pagefind = await (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
    const chosen: Filters = Object.fromEntries(Object.entries(filters).filter(([, value]) => value));
    const parts = filters.kind ? [chosen] : ORDER.map((kinds): Filters => ({ ...chosen, kind: { any: kinds } }));
    const found = await Promise.all(parts.map((part) => pagefind.search(query, { filters: part })));
    const results = found.flatMap(({ results: each }) => each);
    return {
      total: results.length,
      load: async (from, to) => {
        const pages = await Promise.all(results.slice(from, to).map((result) => result.data()));
        return pages.map(({ url, excerpt, meta, filters: facets, sub_results }) => ({
          url,
          title: meta.title ?? url,
          excerpt,
          section: facets['section']?.[0] ?? '',
          kind: facets['kind']?.[0] ?? '',
          parts: sub_results.filter((part) => part.url.includes('#')).slice(0, 3),
        }));
      },
    };
  };
}
