/**
 * Citations as The Bluebook has them (21st edition), in the practitioners’ form of its Bluepages: titles of articles and
 * names of cases in italics, no small capitals. Names of periodicals are written out, not shortened as in table T13.
 * A U.S. manual: its words stay English on Spanish pages.
 */
import { beforeComma, italic, joined, row, type Citation } from './citation-text.ts';
import { BLUEBOOK_LAW, legalCitation, UN_CHARTER } from './legal-citation.ts';
import { straightName } from './names.ts';
import { shortMonthFirst, type StyleWords } from './style-words.ts';
import type { Work } from './work.ts';

/** One full citation. */
export function bluebook(work: Work, words: StyleWords): Citation {
  const { law, url, edition, publisher } = work;
  // Law is cited as law; the copy it was read in is not named, except where a document is only found there (rule 12.2).
  if (law) return stop(joined([legalCitation(law, BLUEBOOK_LAW), needsAddress(work) && url], ', '));
  const date = work.date === undefined ? undefined : `(${shortMonthFirst(work.date)})`;
  if (edition) {
    // Rule 18.2.2
    const version = `(version ${edition.version}, ${shortMonthFirst(edition.date)})`;
    return stop(
      row(
        italic(work.title),
        `, ${publisher ?? ''} ${version}`,
        url === undefined ? '' : `, ${url}`,
        ` (${words.lastVisited})`,
      ),
    );
  }
  const title = work.titleIsDescription ? work.title : italic(beforeComma(work.title));
  // A body is the author of its own reports (rule 15.1(c)); a periodical or site stands after the title (16.6, 18.2.2).
  const isBody = work.form === 'report';
  const persons = personsOf(work) ?? (isBody ? publisher : undefined);
  const container = persons === publisher ? undefined : publisher;
  const visited = date === undefined && url !== undefined ? ` (${words.lastVisited})` : '';
  const copy = work.copyAt === undefined ? '' : ` (copy at ${work.copyAt})`;
  const head = joined([persons, work.number, row(title), container], ', ');
  return stop(row(joined([head, date], ' '), url === undefined ? '' : `, ${url}`, visited, copy));
}

/** Two names; with three or more the first and “et al.” (rule 15.1(b)). */
function personsOf({ authors: { people, andOthers } }: Work): string | undefined {
  const names = people.map(straightName);
  if (names.length === 0) return undefined;
  if (names.length > 2 || andOthers) return `${names[0]} et al.`;
  return names.join(' & ');
}

/** Orders, notices and bills without a page in an official publication, and decisions on file, are cited with an address. */
function needsAddress({ law }: Work): boolean {
  switch (law?.kind) {
    case 'presidential':
    case 'register-notice':
      return law.register === undefined;
    case 'case':
      return law.reporter === undefined;
    case 'treaty':
      return law.series === undefined && law.name !== UN_CHARTER;
    case 'mexican-statute':
      return true;
    case 'un-resolution':
    default:
      return false;
  }
}

function stop(citation: Citation): Citation {
  const last = citation.at(-1);
  return typeof last === 'string' && last.endsWith('.') ? citation : row(citation, '.');
}
