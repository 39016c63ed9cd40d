/**
 * Notes as The Chicago Manual of Style has them (17th edition, notes and bibliography). Titles keep their own capitals;
 * names of sites that are not periodicals are roman (14.206).
 */
import { italic, joined, quoted, row, stopped, type Citation } from './citation-text.ts';
import { CHICAGO_LAW, legalCitation } from './legal-citation.ts';
import { straightName } from './names.ts';
import { monthFirst, type StyleWords } from './style-words.ts';
import { isArticle, isOwn, type Work } from './work.ts';

/** One full note. */
export function chicago(work: Work, words: StyleWords): Citation {
  const { law, url, edition, publisher } = work;
  const date = work.date === undefined ? undefined : monthFirst(work.date, words.language);
  if (law) {
    return stopped(
      joined([legalCitation(law, CHICAGO_LAW), edition && publisher, edition && words.accessed, url], ', '),
    );
  }
  if (isOwn(work)) {
    return stopped(
      joined(
        [
          [quoted(work.title, ',', words.language)],
          joined(
            [
              work.form === 'dataset' && words.dataSet.toLocaleLowerCase(words.language),
              publisher,
              edition && `${words.version} ${edition.version}`,
              date,
              words.accessed,
              url,
            ],
            ', ',
          ),
        ],
        ' ',
      ),
    );
  }
  // A body is the author of its own documents (14.84); on sites and in periodicals it is named after the title.
  const isDocument = work.form === 'report';
  const persons = personsOf(work, words) ?? (isDocument ? publisher : undefined);
  // Undated pages are cited with the day they were read (14.207).
  const access = date === undefined && url !== undefined ? words.accessed : undefined;
  const copy = work.copyAt === undefined ? undefined : words.copyAt(work.copyAt);
  const rest = joined([date, access, copy, url], ', ');
  const author = persons === undefined ? undefined : `${persons},`;
  const container = persons === publisher ? undefined : containerOf(work);
  if (work.titleIsDescription) return stopped(joined([author, joined([work.title, container, rest], ', ')], ' '));
  if (isDocument) {
    // A document that stands alone, as a book: title in italics, publisher and date in brackets (14.220).
    const imprint = joined([container, date], ', ');
    const tail = joined([access, copy, url], ', ');
    const head = joined(
      [author, joined([[italic(work.title)], work.number], ', '), imprint.length > 0 && row('(', imprint, ')')],
      ' ',
    );
    return stopped(joined([head, tail], ', '));
  }
  const where = joined([container, rest], ', ');
  const title = quoted(work.title, where.length > 0 ? ',' : '.', words.language);
  return stopped(joined([author, [title], where], ' '));
}

/** Up to three names; with four or more the first and “et al.” (14.76). */
function personsOf({ authors: { people, andOthers } }: Work, words: StyleWords): string | undefined {
  const names = people.map(straightName);
  if (names.length === 0) return undefined;
  if (names.length > 3 || andOthers) return `${names[0]} et al.`;
  if (names.length === 1) return names[0];
  const and = words.language === 'es' || names.length === 2 ? ` ${words.and} ` : `, ${words.and} `;
  return `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`;
}

function containerOf(work: Work): Citation {
  if (work.publisher === undefined) return [];
  return isArticle(work) && work.form !== 'news-site' ? [italic(work.publisher)] : [work.publisher];
}
