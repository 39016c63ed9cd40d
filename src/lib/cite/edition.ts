/** Which state of the site a citation means: the number of its version and the newest day anybody worked on its content. */
import type { Corpus } from '../corpus.ts';
import { latest } from '../dates/partial-date.ts';
import type { Edition } from './work.ts';

/**
 * The edition of a corpus. No clock is asked, so two builds of one state name the same edition.
 *
 * @param version the version of the site, from package.json
 * @returns its date is the newest on which a page was reviewed, a claim checked, a source entered or an error corrected
 * @throws when the corpus holds none of these
 */
export function editionOf({ pages, records }: Corpus, version: string): Edition {
  const date = latest([
    ...pages.flatMap(({ frontmatter }) => frontmatter.reviewed?.on ?? []),
    ...[...records.claim.values()].flatMap(({ data }) => data.checked?.on ?? []),
    ...[...records.source.values()].map(({ data }) => data.recorded),
    ...[...records.correction.values()].map(({ data }) => data.on),
  ]);
  if (date === undefined)
    throw new Error('no content has a date of review, check or entry: the edition cannot be named');
  return { version, date };
}
