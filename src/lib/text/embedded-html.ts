/** Finished HTML of one page made part of another: ids stay unique, links within it stay within it, headings go down. */

/** An opening or closing tag; quoted attribute values may hold anything. */
const TAG = /<\/?[a-z][\w-]*(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?>/gi;
/** Attributes that name one id. */
const OWN_ID = /(\sid=)"([^"]*)"/g;
const LINK_WITHIN = /(\s(?:xlink:)?href=)"#([^"]+)"/g;
/** Attributes that name ids, with spaces between. */
const ID_LISTS = /(\s(?:aria-labelledby|aria-describedby|aria-controls|headers|for)=)"([^"]*)"/g;
const HEADING = /^(<\/?h)([1-6])\b/i;
/** A named section is a landmark of its own page; on a page of several, the same name could stand twice. */
const NAMED_SECTION = /^(<section\b[^>]*?)\saria-label="[^"]*"/i;
const DEEPEST = 6;

/**
 * Makes a piece of our own HTML fit for a page that holds several.
 *
 * @param html serialized HTML
 * @param prefix put before every id, with a hyphen; lower-case letters, digits and hyphens
 * @param levels how many levels its headings go down; none goes below the sixth
 */
export function embedHtml(html: string, prefix: string, levels: number): string {
  const named = (id: string): string => `${prefix}-${id}`;
  return html.replace(TAG, (tag) =>
    tag
      .replace(HEADING, (_, start: string, level: string) => `${start}${Math.min(DEEPEST, Number(level) + levels)}`)
      .replace(NAMED_SECTION, '$1')
      .replace(OWN_ID, (_, name: string, id: string) => `${name}"${named(id)}"`)
      .replace(LINK_WITHIN, (_, name: string, id: string) => `${name}"#${named(id)}"`)
      .replace(ID_LISTS, (_, name: string, ids: string) => `${name}"${ids.trim().split(/\s+/).map(named).join(' ')}"`),
  );
}
