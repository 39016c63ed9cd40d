/**
 * Lists of words and of numbers as short text, in characters that JSON writes as they are. What remains of it after
 * Brotli was measured beside JSON’s own lists and beside bytes: a fifth less.
 */

/** Printable ASCII without what JSON escapes. */
const DIGITS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((character) => character !== '"' && character !== '\\')
  .join('');
const VALUES: ReadonlyMap<string, number> = new Map([...DIGITS].map((character, at) => [character, at]));
/** Ends a list of numbers. */
const END = DIGITS.at(-1)!;
/** A digit below this is a number, or the rest of one; one from here on says how many times this comes before the rest. */
const WHOLE = 80;
const MOST_TIMES = DIGITS.length - 1 - WHOLE;

/** A text that these functions did not write. */
export class UnreadableList extends Error {}

/**
 * Sorted words, each without what it shares with the beginning of the one before: act, action, acts → `!act %ion %s`.
 *
 * @param words in order, none of them empty or with a space
 */
export function writeWords(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const before = words[at - 1] ?? '';
      let shared = 0;
      while (shared < WHOLE && shared < word.length - 1 && word[shared] === before[shared]) shared += 1;
      return DIGITS[shared]! + word.slice(shared);
    })
    .join(' ');
}

/**
 * The words that writeWords wrote.
 *
 * @throws {UnreadableList} when a word would share more with the one before than that has
 */
export function readWords(text: string): string[] {
  if (text === '') return [];
  let before = '';
  return text.split(' ').map((rest) => {
    const shared = VALUES.get(rest[0] ?? '');
    if (shared === undefined || shared > before.length)
      throw new UnreadableList(`no word is written as “${rest}” after “${before}”`);
    before = before.slice(0, shared) + rest.slice(1);
    return before;
  });
}

/**
 * Lists of numbers, each number by how far it is from the one before it.
 *
 * @param lists each rising, of whole numbers from 0 on
 */
export function writeNumbers(lists: readonly (readonly number[])[]): string {
  return lists
    .map((list) => {
      const steps = list.map((number, at) => writeStep(number - (list[at - 1] ?? -1) - 1));
      return steps.join('') + END;
    })
    .join('');
}

function writeStep(size: number): string {
  let text = '';
  let rest = size;
  while (rest >= WHOLE) {
    const times = Math.min(Math.floor(rest / WHOLE), MOST_TIMES);
    text += DIGITS[WHOLE - 1 + times]!;
    rest -= times * WHOLE;
  }
  return text + DIGITS[rest]!;
}

/**
 * The lists that writeNumbers wrote.
 *
 * @throws {UnreadableList} when a character is none of its digits, or the last list does not end
 */
export function readNumbers(text: string): number[][] {
  const lists: number[][] = [];
  let list: number[] = [];
  let before = -1;
  let whole = 0;
  for (const character of text) {
    if (character === END) {
      if (whole > 0) throw new UnreadableList('a number breaks off at the end of its list');
      lists.push(list);
      list = [];
      before = -1;
      continue;
    }
    const value = VALUES.get(character);
    if (value === undefined) throw new UnreadableList(`“${character}” is no digit`);
    if (value >= WHOLE) {
      whole += (value - WHOLE + 1) * WHOLE;
      continue;
    }
    before += whole + value + 1;
    whole = 0;
    list.push(before);
  }
  if (list.length > 0 || whole > 0) throw new UnreadableList('the last list does not end');
  return lists;
}
