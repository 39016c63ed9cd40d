/** Where pages and records are published: paths without language, with a slash at both ends. */
import type { ContentRecord, Page } from '../corpus.ts';
import { pageAddress, pageId } from '../page-address.ts';
import { LANGUAGES, recordKinds, type Language, type RecordKind } from '../../schemas/index.ts';
import { isPage } from './scan.ts';

/**
 * Path of a page of prose. Pages about the site itself live at the root: `about/method` is `/method/`.
 *
 * @param path path of the page’s file below its language, without ending; the empty string for the home page
 */
export function pageAddressOf(path: string): string {
  return pageAddress(pageId(`en/${path || 'index'}.mdx`)).path;
}

/** Path of the page that lists everything a page of prose rests on. */
export function evidencePath(page: Page): string {
  return `${pageAddressOf(page.path)}evidence/`;
}

/** Path of the page that says how a page of prose is cited. */
export function citePath(page: Page): string {
  return `${pageAddressOf(page.path)}cite/`;
}

/** Path of a record’s own page; undefined for kinds that have none. */
export function recordAddress(kind: RecordKind, id: string): string | undefined {
  const { route } = recordKinds[kind];
  return route === undefined ? undefined : `/${route}/${id}/`;
}

/** Path of a page or record. */
export function addressOf(node: Page | ContentRecord): string | undefined {
  return isPage(node) ? pageAddressOf(node.path) : recordAddress(node.kind, node.id);
}

/**
 * The languages in which a record can be read: English, and Spanish where everything meant for readers has been
 * translated. Sources have no words of ours, so they exist in both; words quoted in Spanish need no translation into it.
 */
export function languagesOf(record: ContentRecord): readonly Language[] {
  return hasSpanish(record.data) ? LANGUAGES : ['en'];
}

/** True when every localized text in a value has its Spanish. */
function hasSpanish(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return true;
  if (Array.isArray(value)) return value.every(hasSpanish);
  const entries = value as Record<string, unknown>;
  if (typeof entries['en'] === 'string') return typeof entries['es'] === 'string';
  const isQuotedInSpanish = entries['language'] === 'es' && 'translation' in entries;
  return Object.entries(entries).every(
    ([key, part]) => (isQuotedInSpanish && key === 'translation') || hasSpanish(part),
  );
}
