/**
 * What differs between one publication of the site and another. Each value comes from an environment variable, so that
 * a copy can be published anywhere without a change to the code.
 */

/** Origin of the published site, without a path. `.example` is reserved by RFC 2606: it can never be someone's site. */
export const SITE_URL = process.env['SITE_URL'] ?? 'https://cartel-strike-debate.example';

/** Folder of the site on its host, with a slash at both ends: `/`, or `/explainer/` where the site shares a host. */
export const BASE_PATH = withSlashes(process.env['BASE_PATH'] ?? '/');

/** Web address of the repository, without a slash at its end, or undefined where none is public. */
export const REPOSITORY_URL = process.env['REPOSITORY_URL']?.replace(/\/+$/, '');

function withSlashes(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
