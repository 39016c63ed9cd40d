import { getCollection } from 'astro:content';
import { parse } from 'yaml';
import orderText from '../../content/order.yaml?raw';
import { orderedMenu, type Menu, type OrderedGroup } from '../lib/text/menu.ts';
import { LANGUAGES, type Language, type Section } from '../schemas/common.ts';
import { pageAddress } from '../lib/page-address.ts';

const order = parse(orderText) as Partial<Record<Section | 'about', OrderedGroup[]>>;

/** Every Markdown page with its address, read once for a build. In `astro dev` pages come and go, so there it is read anew. */
let pages: Promise<Awaited<ReturnType<typeof readPages>>> | undefined;
const allPages = () => (pages = import.meta.env.PROD ? (pages ?? readPages()) : readPages());

async function readPages() {
  const entries = await getCollection('docs', ({ data }) => import.meta.env.DEV || !data.draft);
  return entries.map((entry) => ({ ...pageAddress(entry.id), entry }));
}

/** The menu of a section in a language: explainers in the order of `content/order.yaml`. */
export async function pageMenu(language: Language, section: Section | 'about'): Promise<Menu[]> {
  const members = (await allPages())
    .filter(
      ({ entry, ...page }) => page.language === language && entry.data.section === section && entry.data.kind !== 'hub',
    )
    .map(({ path, entry }) => ({ slug: path.split('/').at(-2) ?? '', path, text: entry.data.nav ?? entry.data.title }));
  return orderedMenu(order[section] ?? [], members, language);
}

/** The languages in which the Markdown page with this path exists, in the site's order. */
export async function pageLanguages(path: string): Promise<Language[]> {
  const written = new Set((await allPages()).filter((page) => page.path === path).map(({ language }) => language));
  return LANGUAGES.filter((language) => written.has(language));
}
