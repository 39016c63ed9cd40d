import type { Language } from '../../schemas/common.ts';

/** A part of a section's menu as `content/order.yaml` gives it. */
export interface OrderedGroup {
  group?: Readonly<Record<Language, string>>;
  pages: readonly string[];
}

/** A page that may stand in a menu; `slug` is the last part of its path. */
export interface MenuPage {
  slug: string;
  path: string;
  text: string;
}

/** A part of a menu, with its heading if it has one. */
export interface Menu {
  label?: string;
  items: { text: string; path: string }[];
}

/**
 * The menu of a section: its pages in the order an editor gave, and after them the pages not yet placed, by title, so
 * that a new page is never unreachable. Names in the order for which no page exists yet are passed over, and so are
 * groups that would be empty.
 */
export function orderedMenu(order: readonly OrderedGroup[], pages: readonly MenuPage[], language: Language): Menu[] {
  const waiting = new Map(pages.map((page) => [page.slug, page]));
  const take = (slug: string) => {
    const page = waiting.get(slug);
    waiting.delete(slug);
    return page === undefined ? [] : [{ text: page.text, path: page.path }];
  };
  const groups: Menu[] = order.map(({ group, pages: slugs }) => ({
    ...(group === undefined ? {} : { label: group[language] }),
    items: slugs.flatMap(take),
  }));
  const rest = [...waiting.values()].sort((a, b) => a.text.localeCompare(b.text, language));
  groups.push({ items: rest.map(({ text, path }) => ({ text, path })) });
  return groups.filter(({ items }) => items.length > 0);
}
