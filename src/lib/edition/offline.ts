/**
 * A page of the site as it is read from a disk: every address of the site becomes a path from file to file, because a
 * browser that opens a file knows no server root and no `index.html` behind a slash.
 */

/** Attributes that hold an address. */
const ADDRESS = /\s(href|src|action)="([^"]*)"/g;
const SCRIPT = /<script(?![^>]*\btype="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g;
/** Links of the head that only a server can answer. */
const NEEDS_SERVER = /<link[^>]*\brel="(?:search|manifest|preload|modulepreload|prefetch)"[^>]*>/g;
/** Where the page of a moved page leads. */
const LEADS_ON = /(<meta http-equiv="refresh" content="0; url=)([^"]*)/;
const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/i;

/**
 * Without scripts and without the rest that needs a server; links and styles as paths from the page’s own folder. The
 * canonical address and all others with a host stay whole: they name the living site.
 *
 * Browsers do not load modules or data for a page opened from a disk, so the search cannot work there. With its scripts
 * gone, the page is the one that readers without JavaScript get, `<noscript>` unwrapped.
 *
 * @param html a finished page
 * @param address its path from the root of the site, `/law/covert-action/` or `/404.html`
 * @param base folder of the site on its host, with a slash at both ends
 */
export function offlinePage(html: string, address: string, base: string): string {
  return html
    .replace(SCRIPT, '')
    .replace(NEEDS_SERVER, '')
    .replace(POLICY, '')
    .replace(/<\/?noscript>/g, '')
    .replace(ADDRESS, (whole, name: string, value: string) => {
      const path = offlinePath(value, address, base);
      return path === undefined ? whole : ` ${name}="${path}"`;
    })
    .replace(LEADS_ON, (whole, start: string, value: string) => {
      const path = offlinePath(value, address, base);
      return path === undefined ? whole : `${start}${path}`;
    });
}

/**
 * An address of the site as a path from the file of a page; undefined for other sites and for places on the page itself.
 *
 * @param value as written in the page, beginning with the site’s folder
 */
export function offlinePath(value: string, address: string, base: string): string | undefined {
  if (!value.startsWith(base) || value.startsWith('//')) return undefined;
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/s.exec(value.slice(base.length)) ?? [];
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const here = address.slice(1).split('/').slice(0, -1);
  const there = file.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/') + fragment;
}
