/** When pages last changed, as far as the content says: by a review, a second check, a reading, or news of the site. */
import { lastNewsOn, newsOf, pagePathsOf } from '../feeds/entries.ts';
import { CHANGES_PATH } from '../api/records.ts';
import type { ContentRecord } from '../corpus.ts';
import { LANGUAGES, recordKinds, type Language } from '../../schemas/index.ts';
import { allRecords } from '../corpus.ts';
import { evidencePath, languagesOf, pageAddressOf, recordAddress } from './address.ts';
import type { Graph } from './graph.ts';

/** Days by language and path: `en /law/overview/`. A page of which nothing is known is left out. */
export type LastModified = ReadonlyMap<string, string>;

/** Key of a page in the dates. */
export function modifiedKey(language: Language, path: string): string {
  return `${language} ${path}`;
}

/** The days on which the pages of the site last changed. */
export function lastModifiedDates(graph: Graph): LastModified {
  const dates = new Map<string, string>();
  const note = (languages: readonly Language[], path: string | undefined, on: string | undefined): void => {
    if (path === undefined || on === undefined) return;
    for (const language of languages) {
      const key = modifiedKey(language, path);
      if ((dates.get(key) ?? '') < on) dates.set(key, on);
    }
  };
  for (const page of graph.corpus.pages) {
    const on = page.frontmatter.reviewed?.on;
    note([page.language], pageAddressOf(page.path), on);
    note([page.language], evidencePath(page), on);
  }
  for (const record of allRecords(graph.corpus)) {
    const on = dayOf(record);
    note(languagesOf(record), recordAddress(record.kind, record.id), on);
    const { route } = recordKinds[record.kind];
    if (route !== undefined) note(LANGUAGES, `/${route}/`, on);
  }
  for (const entry of newsOf(graph)) for (const path of pagePathsOf(entry)) note(LANGUAGES, path, entry.on);
  for (const path of ['/', CHANGES_PATH]) note(LANGUAGES, path, lastNewsOn(graph));
  return dates;
}

function dayOf(record: ContentRecord): string | undefined {
  if (record.kind === 'claim') return (record as ContentRecord<'claim'>).data.checked?.on;
  if (record.kind === 'lesson') return (record as ContentRecord<'lesson'>).data.reviewed?.on;
  return record.kind === 'source' ? (record as ContentRecord<'source'>).data.recorded : undefined;
}
