/** Where provisions stand in the text they were read from. */
import { provisionWithParts, type LawText } from './provisions.ts';

/** A stretch of a text: offset of its first letter and behind its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;

/** Where each provision's own words start, in the order of the provisions. */
function provisionStarts(law: LawText): number[] {
  const lineStarts = [0, ...[...law.text.matchAll(LINE_BREAK)].map((match) => match.index + match[0].length)];
  let cursor = 0;
  return law.provisions.map(({ label, heading, paragraphs, startLine }) => {
    const words = label === '' ? (heading ?? paragraphs[0] ?? '') : label;
    // Two provisions may share a line: "Sec. 3. Implementation. (a) Within 14 days …".
    const start = law.text.indexOf(words, Math.max(cursor, lineStarts[startLine - 1] ?? 0));
    cursor = start + words.length;
    return start;
  });
}

/**
 * The stretch of the text that a provision takes with everything below it.
 * @throws RangeError when the text has no such provision
 */
export function spanOfProvision(law: LawText, id: string): Span {
  const parts = provisionWithParts(law, id);
  const first = parts[0];
  if (!first) throw new RangeError(`the text has no provision "${id}"`);
  const starts = provisionStarts(law);
  const index = law.provisions.indexOf(first);
  return { start: starts[index] ?? 0, end: starts[index + parts.length] ?? law.text.length };
}

/** The id of the smallest provision that holds a stretch of the text, or undefined when none does. */
export function provisionAt(law: LawText, { start, end }: Span): string | undefined {
  const starts = provisionStarts(law);
  const parents = new Map(law.provisions.map(({ id, parent }) => [id, parent]));
  const path = (offset: number): string[] => {
    const ids: string[] = [];
    let id = law.provisions[starts.findLastIndex((from) => from <= offset)]?.id ?? null;
    while (id !== null) {
      ids.push(id);
      id = parents.get(id) ?? null;
    }
    return ids;
  };
  const endPath = path(Math.max(start, end - 1));
  return path(start).find((id) => endPath.includes(id));
}
