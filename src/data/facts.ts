/** What the structured data of a page must know of it. */
import type { PageFacts } from '../lib/json-ld/things.ts';
import type { Language } from '../schemas/common.ts';
import { absoluteFileUrl, absoluteUrl } from './links.ts';

/** Facts of the page at a path, in a language. */
export function pageFacts(path: string, language: Language): PageFacts {
  return {
    language,
    url: absoluteUrl(path, language),
    site: absoluteUrl('/', language),
    urlOf: (other) => (other.endsWith('/') ? absoluteUrl(other, language) : absoluteFileUrl(other)),
  };
}
