import type { Menu } from '../../data/sections.ts';
import type { Language, Section } from '../../schemas/common.ts';
import type { Thing } from 'schema-dts';
import type { SearchKind } from '../../lib/search/kinds.ts';

/** A section of the site as the layout knows it: the four of the subject, and the pages about the site itself. */
export type LayoutSection = Section | 'about';

/** A heading that the table of contents lists. */
export interface TocItem {
  slug: string;
  text: string;
  depth: number;
}

/** What every page of the site gives to Layout.astro. Addresses are paths without language: `/law/covert-action/`. */
export interface LayoutProps {
  language: Language;
  /** The page's own title; the site's name is added. Unique among the pages of its language. */
  title: string;
  /** One sentence for search engines. */
  description: string;
  path: string;
  /** Languages in which the page exists; English and Spanish unless told otherwise. */
  languages?: readonly Language[];
  /** Colours the page, marks the main navigation, and is a facet of the search. */
  section?: LayoutSection | undefined;
  /** The menu of the section; never the whole site. */
  menu?: readonly Menu[];
  toc?: readonly TocItem[];
  /** Where the page stands, from the widest to the nearest; the page itself is left out. */
  breadcrumb?: readonly { text: string; path?: string }[];
  /** Kind of page, the second facet of the search. Without one the page is not searched. */
  kind?: SearchKind | undefined;
  /** False keeps the page out of the search. */
  searchable?: boolean;
  /** `text` keeps lines readable; `wide` is for lists, tables and the home page. */
  width?: 'text' | 'wide';
  /** What the page says of itself to machines, besides where it stands. */
  things?: readonly Thing[];
  /** Feeds that the page offers. */
  feeds?: readonly { href: string; title: string }[];
  /** True on a page of prose: it shows no record of its own and needs no styles for them. */
  isProse?: boolean;
  /** Path of the picture that other sites show beside a link; that of the kind of page unless told otherwise. */
  card?: string;
}
