/** The edition that is being built: date from the content, commit from the host or from git. */
import { editionDate } from '../lib/edition/date.ts';
import type { Edition } from '../lib/edition/name.ts';
import type { ContentRecord, Page } from '../lib/corpus.ts';
import { versionOf } from '../lib/text/version.ts';
import { commit } from './commit.ts';
import { corpus } from './site.ts';

export const edition: Edition = { date: editionDate(corpus, process.env['SOURCE_DATE_EPOCH']), ...commit };

/**
 * What a reader saw, for a report about it: the version of the file, and the date of the edition.
 *
 * @param node undefined where a page is not made from one file
 */
export function versionSeen(node: Page | ContentRecord | undefined): string {
  return [node && versionOf(node.source), edition.date].filter(Boolean).join(', ');
}
