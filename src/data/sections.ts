/** The pages of each section in the order of `content/order.yaml`, for menus, hubs and the footer. */
import type { Page } from '../lib/corpus.ts';
import { pageAddressOf } from '../lib/refs/address.ts';
import { LANGUAGES, type Language, type Section } from '../schemas/index.ts';
import { corpus, findPage } from './site.ts';
import { t } from './strings.ts';

export interface SectionGroup {
  readonly label?: string;
  readonly pages: readonly Page[];
}

/** A part of a menu, with its heading if it has one. */
export interface Menu {
  readonly label?: string;
  readonly items: readonly { readonly text: string; readonly path: string }[];
}

/** Groups of a section; where a page has no translation, the English one stands in its place. Empty groups are left out. */
export function sectionPages(language: Language, section: Section | 'about'): SectionGroup[] {
  return corpus.order[section]
    .map(({ group, pages }) => ({
      ...(group ? { label: group[language] ?? group.en } : {}),
      pages: pages.flatMap((id) => findPage(language, `${section}/${id}`) ?? findPage('en', `${section}/${id}`) ?? []),
    }))
    .filter(({ pages }) => pages.length > 0);
}

/** The menu of a section: only pages that exist in the language. */
export function pageMenu(language: Language, section: Section | 'about'): Menu[] {
  const menus: Menu[] = sectionPages(language, section).map(({ label, pages }) => ({
    ...(label === undefined ? {} : { label }),
    items: pages
      .filter((page) => page.language === language)
      .map((page) => ({ text: menuTitle(page), path: pageAddressOf(page.path) })),
  }));
  // A page that is drawn from records and not written stands at the end.
  if (section === 'background') menus.push({ items: [{ text: t(language, 'index.map'), path: '/background/map/' }] });
  return menus.filter(({ items }) => items.length > 0);
}

/** What a page is called in menus. */
export function menuTitle({ frontmatter }: Page): string {
  return frontmatter.nav ?? frontmatter.title;
}

/** The languages in which a page of prose exists, in the site’s order. */
export function pageLanguages(path: string): Language[] {
  return LANGUAGES.filter((language) => findPage(language, path));
}
