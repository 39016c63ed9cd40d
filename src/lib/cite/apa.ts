/**
 * References as the Publication Manual of the American Psychological Association has them (7th edition). Titles keep
 * their own capitals, where APA would lower them: an automatic change would break names.
 */
import { capital, italic, joined, row, sentences, type Citation } from './citation-text.ts';
import { APA_LAW, legalCitation, UN_CHARTER } from './legal-citation.ts';
import { initialedName } from './names.ts';
import { yearFirst, type StyleWords } from './style-words.ts';
import { isArticle, isOwn, type Work } from './work.ts';

/** Beyond this many authors, the nineteenth is followed by an ellipsis and the last (9.8). */
const MOST_AUTHORS = 20;

/**
 * One reference.
 *
 * @param work what is cited
 * @param words the words of the reader’s language
 */
export function apa(work: Work, words: StyleWords): Citation {
  if (work.law) {
    const citation = legalCitation(work.law, APA_LAW);
    // The address of a treaty follows its date as another part of one sentence (11.9); the Charter is cited without one.
    const isDated = work.law.kind === 'treaty' && work.law.date !== undefined && work.law.name !== UN_CHARTER;
    if (isDated && work.url !== undefined) return row(citation, `, ${work.url}`);
    return withAddress(sentences([citation]), work, words);
  }
  const persons = personsOf(work, words);
  const isDocument = !isArticle(work) && !isOwn(work);
  // A body that publishes its own document is its author and is not named twice (9.24).
  const author = persons ?? (isDocument ? work.publisher : undefined);
  const title = titleOf(work, words);
  const date = `(${work.date === undefined ? words.noDate : yearFirst(work.date, words.language)})`;
  const container = author === work.publisher ? undefined : containerOf(work);
  const order = author === undefined ? [title, date, container] : [author, date, title, container];
  return withAddress(sentences(order), work, words);
}

function personsOf({ authors }: Work, words: StyleWords): string | undefined {
  const names = authors.people.map(initialedName);
  if (names.length === 0) return undefined;
  if (authors.andOthers) return `${names.join(', ')}, et al.`;
  if (names.length === 1) return names[0];
  const last = names.at(-1)!;
  if (names.length > MOST_AUTHORS) return `${names.slice(0, MOST_AUTHORS - 1).join(', ')}, . . . ${last}`;
  const before = names.slice(0, -1).join(', ');
  return words.language === 'es' ? `${before} y ${last}` : `${before}, & ${last}`;
}

/** The title with what stands in brackets after it (9.21, 9.22). A title of our own is a description and stands in brackets itself. */
function titleOf(work: Work, words: StyleWords): Citation {
  const { title, edition, copyAt } = work;
  const notes = joined(
    [
      edition && `(${capital(words.version)} ${edition.version})`,
      work.number && `(${reportNumber(work.number)})`,
      work.form === 'dataset' && `[${words.dataSet}]`,
      copyAt !== undefined && `[${capital(words.copyAt(copyAt))}]`,
    ],
    ' ',
  );
  const isItalic = work.form !== 'newspaper' && work.form !== 'journal' && work.form !== 'blog';
  const name = work.titleIsDescription ? `[${title}]` : isItalic ? italic(title) : title;
  return joined([row(name), notes], ' ');
}

/** Periodicals in italics; names of sites and bodies are not (9.30, and “Webpage on a news website”). */
function containerOf({ form, publisher }: Work): Citation {
  if (publisher === undefined) return [];
  return form === 'newspaper' || form === 'journal' || form === 'blog' ? [italic(publisher)] : [publisher];
}

/** No stop after an address (9.35); pages made to change are cited with the day they were read (9.16). */
function withAddress(reference: Citation, work: Work, words: StyleWords): Citation {
  if (work.url === undefined) return reference;
  return row(reference, isOwn(work) && !work.law ? ` ${words.retrieved} ${work.url}` : ` ${work.url}`);
}

/** Numbers of the Congressional Research Service say nothing by themselves; others name the body that gave them. */
function reportNumber(number: string): string {
  return /^(?:R|RL|RS|IF|IN|LSB)\d/.test(number) ? `CRS Report No. ${number}` : number;
}
