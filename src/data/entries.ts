/** Records as entries of a list: a name that leads to the record, facts, and what is said about it. */
import type { ContentRecord } from '../lib/corpus.ts';
import type { Language, LocalizedText } from '../schemas/index.ts';
import { linkTo, localized, nameOf } from './site.ts';

export interface Entry {
  /** Anchor of the entry in its list. */
  readonly id: string;
  readonly name: { readonly text: string; readonly lang?: string };
  readonly link: { readonly href: string; readonly hreflang?: Language };
  readonly facts?: string | undefined;
  readonly about?: { readonly text: string; readonly lang?: Language } | undefined;
}

/**
 * The entry of a record.
 *
 * @param more what is said about it, in which the reader’s language is chosen; plain facts; another anchor than its id
 */
export function entryOf(
  record: ContentRecord,
  language: Language,
  more: { about?: LocalizedText | undefined; facts?: string | undefined; id?: string } = {},
): Entry {
  return {
    id: more.id ?? record.id,
    name: nameOf(record, language),
    link: linkTo(record, language),
    facts: more.facts,
    about: more.about && localized(more.about, language),
  };
}

/** Orders entries by name, as the language sorts. */
export function byName(language: Language): (a: Entry, b: Entry) => number {
  return (a, b) => a.name.text.localeCompare(b.name.text, language);
}
