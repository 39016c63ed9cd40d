/**
 * Citations as The Bluebook has them (21st edition), in the practitioners’ form of its Bluepages: titles of articles and
 * names of cases in italics, no small capitals. Names of periodicals are written out, not shortened as in table T13.
 * A U.S. manual: its words stay English on Spanish pages.
 */
import { beforeComma, italic, joined, row, stopped, type Citation } from './citation-text.ts';
import { BLUEBOOK_LAW, legalCitation, UN_CHARTER } from './legal-citation.ts';
import type { LegalWork } from './legal-work.ts';
import { straightName } from './names.ts';
import { shortMonthFirst, type StyleWords } from './style-words.ts';
import type { Work } from './work.ts';

/** One full citation. */
export function bluebook(work: Work, words: StyleWords): Citation {
  const { law, url, edition, publisher } = work;
  // Law is cited as law; the copy it was read in is not named, except where a document is only found there (rule 12.2).
  if (law) return stopped(joined([legalCitation(law, BLUEBOOK_LAW), needsAddress(law) && url], ', '));
  const date = work.date === undefined ? undefined : `(${shortMonthFirst(work.date)})`;
  if (edition) {
    // Rule 18.2.2
    const version = `(version ${edition.version}, ${shortMonthFirst(edition.date)})`;
    const where = joined([[italic(work.title)], joined([publisher, version], ' '), url], ', ');
    return stopped(row(where, ` (${words.lastVisited})`));
  }
  const title = work.titleIsDescription ? work.title : italic(beforeComma(work.title));
  // A body is the author of its own reports (rule 15.1(c)); a periodical or site stands after the title (16.6, 18.2.2).
  // Those who wrote a numbered report for it stand before it.
  const persons = personsOf(work);
  const isBody = work.form === 'report' && (persons === undefined || work.number !== undefined);
  const visited = date === undefined && url !== undefined ? ` (${words.lastVisited})` : '';
  const copy = work.copyAt === undefined ? '' : ` (copy at ${work.copyAt})`;
  const head = joined([persons, isBody && publisher, work.number, row(title), !isBody && publisher], ', ');
  return stopped(row(joined([joined([head, date], ' '), url], ', '), visited, copy));
}

/** Two names; with three or more the first and “et al.” (rule 15.1(b)). */
function personsOf({ authors: { people, andOthers } }: Work): string | undefined {
  const names = people.map(straightName);
  if (names.length === 0) return undefined;
  if (names.length > 2 || andOthers) return `${names[0]} et al.`;
  return names.join(' & ');
}

/** What has no page in an official publication, and decisions on file, are cited with an address. */
function needsAddress(law: LegalWork): boolean {
  switch (law.kind) {
    case 'presidential':
    case 'register-notice':
      return law.register === undefined;
    case 'case':
      return law.reporter === undefined;
    case 'international-case':
      return law.reports === undefined;
    case 'treaty':
      return law.series === undefined && law.name !== UN_CHARTER;
    default:
      return law.kind === 'mexican-statute';
  }
}
