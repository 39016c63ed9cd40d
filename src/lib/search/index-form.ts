/** The form in which the first tier of the search is written at build time, and read in the browser. */
import type { Language } from '../../schemas/common.ts';
import { foldCaseAndAccents } from '../text/fold.ts';
import type { SearchKind } from './kinds.ts';

/** A heading of a page: its words, with its anchor where that is not `anchorOf` the words. */
export type HeadingForm = string | readonly [anchor: string, text: string];

/** The anchor that the words of a heading get when nothing else on the page has the same. */
export function anchorOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

/** Anchor and words of a heading. */
export function headingOf(form: HeadingForm): readonly [anchor: string, text: string] {
  return typeof form === 'string' ? [anchorOf(form), form] : form;
}

/**
 * A page or record. What is empty at the end is left out.
 *
 * `address` is what `shortAddress` leaves of its path; `date` is how far the evidence of an answer
 * reaches, or when an event happened.
 */
export type EntryForm = readonly [
  address: string,
  title: string,
  names?: readonly string[],
  headings?: readonly HeadingForm[],
  date?: string,
  section?: string,
  /** 1 when it stands on the site in English only, in the index of the other language. */
  isEnglish?: 0 | 1,
  /** How readers ask for it: the stems of the telling words of phrases, with `|` between phrases. */
  asked?: string,
];

/** Words that stand for one another: how near they are (1 the same, less for related), and their forms. */
export type SynonymForm = readonly [nearness: number, ...phrases: string[]];

/** The first tier of the search in one language. */
export interface SearchIndexForm {
  readonly language: Language;
  /** Where the pages of a kind stand below the root of the language, `answers/`; empty for pages of prose. */
  readonly routes: Readonly<Partial<Record<SearchKind, string>>>;
  readonly kinds: Readonly<Partial<Record<SearchKind, readonly EntryForm[]>>>;
  readonly synonyms: readonly SynonymForm[];
}

/** An entry with its kind and its path below the language's root, without slashes at the ends. */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly address: string;
  readonly form: EntryForm;
}

/** All entries of an index. */
export function entriesOf({ kinds, routes }: Pick<SearchIndexForm, 'kinds' | 'routes'>): SearchEntry[] {
  return Object.entries(kinds).flatMap(([name, forms]) => {
    const kind = name as SearchKind;
    return forms.map((form) => ({ kind, address: wholeAddress(form, routes[kind] ?? ''), form }));
  });
}

/** The beginning and the end of a path that `route`, date and title tell: a sixth of the file would be said twice. */
export function shortAddress(address: string, route: string, title: string, date = ''): string {
  const id = address.slice(route.length);
  const isDated = date !== '' && id.startsWith(`${date}-`);
  const name = isDated ? id.slice(date.length + 1) : id;
  const short = (isDated ? '-' : '') + (name === slugOf(title) ? '' : name);
  return wholeAddress([short, title, [], [], date], route) === address ? short : id;
}

function wholeAddress([short, title, , , date = '']: EntryForm, route: string): string {
  const isDated = short.startsWith('-');
  const name = isDated ? short.slice(1) : short;
  return `${route}${isDated ? `${date}-` : ''}${name || slugOf(title)}`;
}

function slugOf(title: string): string {
  return foldCaseAndAccents(title)
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
