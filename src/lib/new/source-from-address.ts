/** What the web address of a source tells without opening it. */
import type { Corpus } from '../corpus.ts';
import { shares } from '../reports/coverage.ts';

const DATE_AT_END = /-(20\d\d)-(\d\d)-(\d\d)(?=\/?$)/;

/**
 * Values for a new source that its address suggests: the date in its path, a title from its last words, and publisher,
 * kind, language and the like as most sources of the same host on record have them. A person looks over each of them.
 *
 * @param address a web address
 * @returns nothing for an address that cannot be read
 */
export function suggestionsFrom(address: string, corpus: Corpus): Map<string, string> {
  const found = new Map<string, string>();
  if (!URL.canParse(address)) return found;
  const { hostname, pathname } = new URL(address);
  found.set('url', address);
  // As folders (/2025/04/08/…) or at the end of the last words (…-2025-04-08/).
  const date =
    /\/(20\d\d|19\d\d)[/-](\d{1,2})(?:[/-](\d{1,2}))?(?=[/-]|$)/.exec(pathname) ?? DATE_AT_END.exec(pathname);
  if (date)
    found.set(
      'published',
      date
        .slice(1)
        .filter(Boolean)
        .map((part) => part.padStart(2, '0'))
        .join('-'),
    );
  const words = decoded(pathname)
    .split('/')
    .map((part) =>
      part
        .replace(/\.\w+$/, '')
        .replace(DATE_AT_END, '')
        .replace(/-(?:rcna)?\d{4,}$/, ''),
    )
    .filter((part) => part.split('-').length > 2)
    .at(-1)
    ?.replaceAll('-', ' ');
  if (words) {
    found.set('title', words[0]!.toUpperCase() + words.slice(1));
    found.set('title_note', 'made from the address; to be replaced by the title as published');
  }
  const host = hostname.replace(/^www\./, '');
  const known = [...corpus.records.source.values()]
    .map(({ data }) => data)
    .filter(({ url }) => url !== undefined && new URL(url).hostname.replace(/^www\./, '') === host);
  for (const name of ['publisher', 'kind', 'language', 'rights', 'reliability'] as const) {
    const [most] = shares(known.map((source) => source[name]));
    if (most) found.set(name, most.value);
  }
  return found;
}

/** With letters for their codes, where they are codes: `100%-sure` may stand in an address too. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
