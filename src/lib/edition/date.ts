/** Which edition of the content this is, by the content’s own dates: no clock is asked. */
import type { Corpus } from '../corpus.ts';

/**
 * The newest day on which somebody is known to have worked on the content: a review, a second check, a source recorded,
 * a change, a correction, a removal. Dates of the world outside, such as those of events, do not count.
 *
 * @param sourceDateEpoch value of SOURCE_DATE_EPOCH, seconds since 1970, which takes the place of the content’s dates
 * @returns a full date, or undefined for content without any
 * @throws when `sourceDateEpoch` is given and is not a whole number
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function editionDate(corpus: Corpus, sourceDateEpoch?: string): string | undefined {
  if (sourceDateEpoch !== undefined && sourceDateEpoch !== '') {
    if (!/^\d+$/.test(sourceDateEpoch)) throw new Error(`SOURCE_DATE_EPOCH is "${sourceDateEpoch}", not whole seconds`);
    return new Date(Number(sourceDateEpoch) * 1000).toISOString().slice(0, 10);
  }
  const { records, pages } = corpus;
  return [
    ...pages.map(({ frontmatter }) => frontmatter.reviewed?.on),
    ...Array.from(records.lesson.values(), ({ data }) => data.reviewed?.on),
    ...Array.from(records.quiz.values(), ({ data }) => data.reviewed?.on),
    ...Array.from(records.claim.values(), ({ data }) => data.checked?.on),
    ...Array.from(records.source.values(), ({ data }) => data.recorded),
    ...Array.from(records.change.values(), ({ data }) => data.on),
    ...Array.from(records.correction.values(), ({ data }) => data.on),
    ...Array.from(records.tombstone.values(), ({ data }) => data.removed),
  ]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}
