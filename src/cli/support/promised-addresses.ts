import type { Corpus } from '../../lib/corpus.ts';
import type { Addresses } from '../../lib/edition/addresses.ts';
import { pageAnchors } from '../../lib/refs/anchors.ts';
import { pageAddressOf, recordAddress } from '../../lib/refs/address.ts';
import { lawTextsOf } from '../../lib/refs/law-texts.ts';
import { DEFAULT_LANGUAGE } from '../../lib/page-address.ts';

/** Pages whose address may change with the site: they only repeat what stands elsewhere. */
const UNPROMISED = /^(?:es\/)?(?:embed\/|api\/|search\/|404\.html)|\/evidence\//;

/**
 * The addresses that a build promises to keep: its pages; on pages of prose their headings, blocks and charts; on law
 * texts their provisions.
 *
 * @param pages paths of the HTML files of the build, `law/overview/index.html`
 */
export function promisedAddresses(corpus: Corpus, pages: readonly string[]): Addresses {
  const places = new Map<string, ReadonlySet<string>>();
  const localized = (path: string, language: string) => (language === DEFAULT_LANGUAGE ? path : `/${language}${path}`);
  for (const page of corpus.pages) places.set(localized(pageAddressOf(page.path), page.language), pageAnchors(page));
  for (const id of corpus.records.law.keys()) {
    const ids = new Set(
      lawTextsOf(corpus)
        .get(id)
        ?.provisions.map((provision) => provision.id),
    );
    for (const language of ['en', 'es']) places.set(localized(recordAddress('law', id)!, language), ids);
  }
  return new Map(
    pages
      .filter((path) => !UNPROMISED.test(path))
      .map((path) => {
        const address = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
        return [address, places.get(address) ?? new Set<string>()];
      }),
  );
}
