import type { Language } from '../schemas/common.ts';
import { DEFAULT_LANGUAGE } from '../lib/page-address.ts';
import { BASE_PATH, REPOSITORY_URL, SITE_URL } from './settings.ts';

/**
 * Address of a page of this site as it is written into `href`. Every internal link passes through here: it alone knows
 * the folder the site is published in and the folder of a language.
 *
 * @param path the page's path without language, with a slash at both ends (`/law/covert-action/`); a `#fragment` or
 *   `?query` may follow. `/` is the home page.
 * @param language language of the page linked to.
 * @throws when the path does not begin with a slash, or lacks the slash at its end (addresses of pages always have one,
 *   so a link without it would cost a redirect, or fail).
 */
export function href(path: string, language: Language = DEFAULT_LANGUAGE): string {
  const [, pathname = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(path) ?? [];
  if (!pathname.startsWith('/')) throw new Error(`link "${path}" must begin with a slash, like "/law/covert-action/"`);
  if (!pathname.endsWith('/')) throw new Error(`link "${path}" must have a slash at its end, like "${pathname}/"`);
  const localized = language === DEFAULT_LANGUAGE ? pathname : `/${language}${pathname}`;
  return BASE_PATH + localized.slice(1) + rest;
}

/**
 * Address of a file of this site that has no language, such as `/favicon.svg` or `/api/v1/claims.json`.
 *
 * @param path the file's path, beginning with a slash.
 */
export function fileHref(path: string): string {
  return BASE_PATH + path.replace(/^\//, '');
}

/** The full web address of a file without a language. Takes what `fileHref` takes. */
export function absoluteFileUrl(path: string): string {
  return new URL(fileHref(path), SITE_URL).href;
}

/** The full web address of a page, for canonical links, feeds and print. Takes what `href` takes. */
export function absoluteUrl(path: string, language: Language = DEFAULT_LANGUAGE): string {
  return new URL(href(path, language), SITE_URL).href;
}

/**
 * The form in which a reader can propose a change to a file of the repository, or undefined where no repository is
 * public.
 *
 * @param file path of the file from the root of the repository, such as `content/pages/en/law/covert-action.mdx`.
 */
export function editHref(file: string): string | undefined {
  return REPOSITORY_URL === undefined ? undefined : `${REPOSITORY_URL}/edit/main/${file}`;
}

/** The form for corrections, in the reader’s language: files of `.github/ISSUE_TEMPLATE`. */
const FORMS: Readonly<Record<Language, string>> = { en: 'correction.yml', es: 'correccion.yml' };

/**
 * The form for reporting an error, filled in as far as the site knows, or undefined where no repository is public.
 *
 * @param place what it is about: the address of the page, and the id of the record if it is one
 * @param version version of the file the reader saw, see `versionOf`
 * @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms — the ids of the fields are the names of the parameters
 */
export function reportHref(place: string, language: Language, version?: string): string | undefined {
  if (REPOSITORY_URL === undefined) return undefined;
  const query = new URLSearchParams({
    template: FORMS[language],
    place,
    ...(version === undefined ? {} : { version }),
  });
  return `${REPOSITORY_URL}/issues/new?${query}`;
}
