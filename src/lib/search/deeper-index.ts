/**
 * The deeper index of the search, read after the first results: every way in which readers ask for an entry, and the words
 * of its text. It says nothing of an entry’s name or address: it numbers them as the first index does.
 */
import { readNumbers, readWords, UnreadableList, writeNumbers, writeWords } from './short-lists.ts';

/** As written at build time. */
export interface DeeperIndexForm {
  /** How many entries the first index has. */
  readonly entries: number;
  /** For each entry how readers ask for it: stems, with `|` between phrases. */
  readonly asked: readonly string[];
  /** The stems of all texts, in order: writeWords. */
  readonly words: string;
  /** For each of them the numbers of the entries in whose text it stands: writeNumbers. */
  readonly body: string;
}

/** As read into memory. */
export interface DeeperIndex {
  readonly asked: readonly string[];
  /** For each stem the numbers of the entries in whose text it stands. */
  readonly body: ReadonlyMap<string, readonly number[]>;
}

/** A deeper index that does not belong to the first one, or was not read whole. */
export class BrokenIndex extends Error {}

/**
 * Writes a deeper index.
 *
 * @param asked for each entry its phrases
 * @param body for each stem the entries that say it, rising
 */
export function writeDeeperIndex(
  asked: readonly (readonly string[])[],
  body: ReadonlyMap<string, readonly number[]>,
): DeeperIndexForm {
  const stems = [...body.keys()].sort();
  return {
    entries: asked.length,
    asked: asked.map((phrases) => phrases.join('|')),
    words: writeWords(stems),
    body: writeNumbers(stems.map((stem) => body.get(stem)!)),
  };
}

/**
 * Reads a deeper index.
 *
 * @param entries how many entries the first index has
 * @throws {BrokenIndex} when it is for another number of entries, or cannot be what writeDeeperIndex wrote
 */
export function readDeeperIndex(form: DeeperIndexForm, entries: number): DeeperIndex {
  if (form.entries !== entries || form.asked.length !== entries)
    throw new BrokenIndex(`the deeper index is for ${form.entries} entries, the first one has ${entries}`);
  let stems: string[];
  let lists: number[][];
  try {
    stems = readWords(form.words);
    lists = readNumbers(form.body);
  } catch (error) {
    if (!(error instanceof UnreadableList)) throw error;
    throw new BrokenIndex('the deeper index cannot be read', { cause: error });
  }
  if (lists.length !== stems.length)
    throw new BrokenIndex(`the deeper index has ${stems.length} words and places for ${lists.length}`);
  if (lists.some((list) => (list.at(-1) ?? 0) >= entries))
    throw new BrokenIndex('the deeper index names an entry that is not there');
  return { asked: form.asked, body: new Map(stems.map((stem, at) => [stem, lists[at]!])) };
}
