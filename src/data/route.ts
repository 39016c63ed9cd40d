/** The page of prose that is being rendered, found from what Starlight knows of it. */
import type { Page } from '../lib/corpus.ts';
import { pageAddressOf } from '../lib/refs/address.ts';
import { pageAddress } from '../lib/page-address.ts';
import { corpus } from './site.ts';

/**
 * The page behind a Starlight route.
 *
 * @param entryId id of the entry, `es/law/covert-action`
 * @throws when the content reader and Astro disagree about which pages exist
 */
export function pageOfRoute(entryId: string): Page {
  const { language, path } = pageAddress(entryId);
  const page = corpus.pages.find(
    (candidate) => candidate.language === language && pageAddressOf(candidate.path) === path,
  );
  if (!page) throw new Error(`no page with the address ${path} in ${language}: run npm run check`);
  return page;
}
