/** Where the Markdown twin of a page is published. */
import type { Page } from '../corpus.ts';
import { DEFAULT_LANGUAGE } from '../page-address.ts';
import { pageAddressOf } from '../refs/address.ts';

/** Path of a page’s twin: its own path with `.md` in place of the last slash; a home page is `index.md`. */
export function markdownPath({ language, path }: Pick<Page, 'language' | 'path'>): string {
  const own = path === '' ? '/index' : pageAddressOf(path).slice(0, -1);
  return `${language === DEFAULT_LANGUAGE ? '' : `/${language}`}${own}.md`;
}
