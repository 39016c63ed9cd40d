/** Atom feeds. https://www.rfc-editor.org/rfc/rfc4287 */
import { escapeAttribute, escapeHtml } from '../text/escape.ts';

export interface AtomEntry {
  /** Never changes, whatever becomes of the address. */
  readonly id: string;
  readonly title: string;
  /** Language of its words, where it is not the feed’s. */
  readonly language?: string | undefined;
  /** Day: `2026-11-22`. */
  readonly on: string;
  readonly address: string;
  readonly summary: string;
  /** What sort of news it is, as a word of the interface. */
  readonly category: { readonly term: string; readonly label: string };
}

export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  readonly author: string;
  readonly rights: string;
  /** Address of the feed itself. */
  readonly self: string;
  /** Address of the page that shows the same. */
  readonly alternate: string;
  readonly icon: string;
  /** Day of its last change while it has no entry. */
  readonly since: string;
  readonly entries: readonly AtomEntry[];
}

/**
 * A tag URI, which is an id and not an address: `tag:example.org,2026-11-22:change/first-edition`.
 *
 * @param authority a domain, and a day on which it was ours
 * @see https://www.rfc-editor.org/rfc/rfc4151
 */
export function tagUri(authority: { readonly host: string; readonly on: string }, specific: string): string {
  return `tag:${authority.host},${authority.on}:${specific}`;
}

/** A feed as XML. What is only known to the day happened at noon, Greenwich: the same day in most of the world. */
export function atomXml(feed: AtomFeed): string {
  const { entries } = feed;
  const updated =
    entries
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? feed.since;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeAttribute(feed.language)}">
  <id>${escapeHtml(feed.id)}</id>
  <title>${escapeHtml(feed.title)}</title>
  <subtitle>${escapeHtml(feed.subtitle)}</subtitle>
  <updated>${updated}T12:00:00Z</updated>
  <author><name>${escapeHtml(feed.author)}</name></author>
  <rights>${escapeHtml(feed.rights)}</rights>
  <icon>${escapeHtml(feed.icon)}</icon>
  <link rel="self" type="application/atom+xml" href="${escapeAttribute(feed.self)}"/>
  <link rel="alternate" type="text/html" href="${escapeAttribute(feed.alternate)}"/>
${entries.map(entryXml).join('')}</feed>
`;
}

function entryXml({ id, title, language, on, address, summary, category }: AtomEntry): string {
  const lang = language === undefined ? '' : ` xml:lang="${escapeAttribute(language)}"`;
  return `  <entry${lang}>
    <id>${escapeHtml(id)}</id>
    <title>${escapeHtml(title)}</title>
    <published>${on}T12:00:00Z</published>
    <updated>${on}T12:00:00Z</updated>
    <link rel="alternate" type="text/html" href="${escapeAttribute(address)}"/>
    <category term="${escapeAttribute(category.term)}" label="${escapeAttribute(category.label)}"/>
    <summary>${escapeHtml(summary)}</summary>
  </entry>
`;
}
