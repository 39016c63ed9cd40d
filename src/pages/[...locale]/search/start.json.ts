/** What the search needs to begin in a language: its words, its facets, and the addresses of what it reads. */
import type { APIRoute } from 'astro';
import { bothLanguages } from '../../../data/site.ts';
import { fileHref, href } from '../../../data/links.ts';
import { searchFiles } from '../../../data/search.ts';
import { t } from '../../../data/strings.ts';
import { SEARCH_KINDS } from '../../../lib/search/kinds.ts';
import type { SearchStart, SearchWord } from '../../../components/ui/search-start.ts';
import { SEARCH_WORDS } from '../../../components/ui/search-start.ts';
import { LANGUAGES, SECTIONS, type Language } from '../../../schemas/common.ts';
import { INDEXES } from '../../../site/indexes.ts';

export const getStaticPaths = bothLanguages;

export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const byLanguage = <T>(value: (each: Language) => T) =>
    Object.fromEntries(LANGUAGES.map((each) => [each, value(each)])) as Record<Language, T>;
  const start: SearchStart = {
    language,
    words: Object.fromEntries(SEARCH_WORDS.map((word) => [word, t(language, `search.${word}`)])) as Record<
      SearchWord,
      string
    >,
    sections: SECTIONS.map((section) => [section, t(language, `section.${section}`)]),
    kinds: SEARCH_KINDS.map((kind) => [kind, t(language, `kind.${kind}`), t(language, `search.group.${kind}`)]),
    roots: byLanguage((each) => href('/', each)),
    indexes: byLanguage((each) => searchFiles(each).first.href),
    deeper: byLanguage((each) => searchFiles(each).deeper.href),
    pagefind: fileHref('/pagefind/pagefind.js'),
    lists: [
      ...SECTIONS.map((section) => [href(`/${section}/`, language), t(language, `section.${section}`)] as const),
      ...INDEXES.map(({ key, path }) => [href(path, language), t(language, key)] as const),
    ],
  };
  return new Response(JSON.stringify(start), { headers: { 'content-type': 'application/json' } });
};
