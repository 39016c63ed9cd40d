/** The Atom feeds in both languages, with the words and addresses of this site. */
import { atomXml, tagUri, type AtomEntry } from '../lib/feeds/atom.ts';
import { FEEDS, newsOf, type FeedName, type NewsEntry } from '../lib/feeds/entries.ts';
import { LANGUAGES, SECTIONS, type Language, type LocalizedText, type Section } from '../schemas/index.ts';
import { absoluteFileUrl, absoluteUrl } from './links.ts';
import { SITE_TITLES } from './locales.ts';
import { SITE_URL } from './settings.ts';
import { graph } from './site.ts';
import { t } from './strings.ts';

/** The domain of the ids, with the day of the first edition: a move of the site needs a new day, or keeps the old domain. */
const AUTHORITY = { host: new URL(SITE_URL).hostname, on: '2026-11-22' };

export interface Feed {
  /** Path without ending: `/es/debate/feed`. */
  readonly path: string;
  readonly language: Language;
  readonly name: FeedName;
  readonly section?: Section;
}

/** Every feed: three of the whole site and one for each section, in each language. */
export function feeds(): Feed[] {
  return LANGUAGES.flatMap((language) => {
    const folder = language === 'en' ? '' : `/${language}`;
    return [
      ...(Object.keys(FEEDS) as FeedName[]).map((name) => ({ path: `${folder}/${name}`, language, name })),
      ...SECTIONS.map((section) => ({ path: `${folder}/${section}/feed`, language, name: 'feed' as const, section })),
    ];
  });
}

/** Feeds that a page offers: those of the whole site, or of its section. */
export function feedLinks(language: Language, section?: Section): { href: string; title: string }[] {
  return feeds()
    .filter((feed) => feed.language === language && feed.section === section)
    .map((feed) => ({ href: absoluteFileUrl(`${feed.path}.xml`), title: titleOf(feed) }));
}

/** A feed as XML. */
export function feedXml(feed: Feed): string {
  const { path, language, name, section } = feed;
  const entries = newsOf(graph).filter(
    (entry) => FEEDS[name].holds(entry) && (section === undefined || entry.sections.includes(section)),
  );
  return atomXml({
    id: tagUri(AUTHORITY, `feed${path}`),
    title: titleOf(feed),
    subtitle: t(language, `feed.${name}.about`),
    language,
    author: SITE_TITLES[language],
    rights: t(language, 'feed.rights'),
    self: absoluteFileUrl(`${path}.xml`),
    alternate: absoluteUrl('/changes/', language),
    icon: absoluteFileUrl('/icon-192.png'),
    since: AUTHORITY.on,
    entries: entries.map((entry) => entryOf(entry, language)),
  });
}

function titleOf({ language, name, section }: Feed): string {
  const what = section === undefined ? t(language, `feed.${name}`) : t(language, `section.${section}`);
  return `${SITE_TITLES[language]}: ${what}`;
}

function entryOf({ id, on, kind, title, note, path }: NewsEntry, language: Language): AtomEntry {
  const isTranslated = [title, note].every((text: LocalizedText) => text[language] !== undefined);
  const own = isTranslated ? language : 'en';
  return {
    id: tagUri(AUTHORITY, `${kind === 'corrected' ? 'correction' : 'change'}/${id}`),
    title: title[own] ?? title.en,
    language: own === language ? undefined : own,
    on,
    address: absoluteUrl(path, language),
    summary: note[own] ?? note.en,
    category: { term: kind, label: t(language, `change.${kind}`) },
  };
}
