/**
 * Folds away the differences between two copies of the same words that are typography and not wording.
 * This list is complete; everything else, capitals and accents included, must agree:
 *
 * - Unicode compatibility forms (NFKC): "ﬁ" is "fi", "…" is "...", "№" is "No", a letter with its accent is one letter.
 * - White space: any run of spaces, tabs, line breaks and no-break spaces is one space; at the ends it is dropped.
 * - Invisible marks: soft hyphen, zero-width space, joiner and non-joiner, word joiner, byte-order mark are dropped.
 * - Quotation marks and apostrophes, single or double, straight, curly, low, angular, prime, grave or acute, are all
 *   one mark: a quotation inside a quotation changes them by rule.
 * - Hyphens and dashes: hyphen, no-break hyphen, figure dash, en dash, em dash, bar and minus are all one mark, and
 *   spaces beside it are dropped: "setting forth—(A)" in one print is "setting forth—" and a new line in another.
 */

/** Folded text, with the place in the original from which each of its characters comes. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`: where the original letter starts and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const QUOTATION_MARKS = /["'“”„‟«»‹›‘’‚‛`´′″]/u;
const DASHES = /[-‐‑‒–—―−﹘﹣－⁃]/u;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/u;
const WHITE_SPACE = /\s/u;

/** The words as they are compared; see the list above. */
export function foldForComparison(words: string): string {
  return foldWithOffsets(words).text;
}

/** Folds and remembers where everything came from, so that messages can show the original. */
export function foldWithOffsets(words: string): Folded {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const dropFinalSpace = (): void => {
    if (!text.endsWith(' ')) return;
    text = text.slice(0, -1);
    starts.pop();
    ends.pop();
  };
  for (const { 0: cluster, index } of words.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    for (const character of foldCluster(cluster)) {
      if (character === ' ' && /^$|[ -]$/.test(text.slice(-1))) continue;
      if (character === '-') dropFinalSpace();
      text += character;
      for (let unit = 0; unit < character.length; unit += 1) {
        starts.push(index);
        ends.push(index + cluster.length);
      }
    }
  }
  dropFinalSpace();
  return { text, starts, ends };
}

/** Folds one letter with its accents. Marks are looked at before NFKC, which would take "´" and "″" apart. */
function foldCluster(cluster: string): string {
  const folded = foldMarks(cluster);
  // Plain ASCII has no compatibility form.
  return /^[\0-\x7f]*$/.test(folded) ? folded : [...folded.normalize('NFKC')].map(foldMarks).join('');
}

function foldMarks(characters: string): string {
  if (INVISIBLE.test(characters)) return characters.replace(new RegExp(INVISIBLE, 'gu'), '');
  if (QUOTATION_MARKS.test(characters)) return characters.replace(new RegExp(QUOTATION_MARKS, 'gu'), "'");
  if (DASHES.test(characters)) return characters.replace(new RegExp(DASHES, 'gu'), '-');
  return WHITE_SPACE.test(characters) ? characters.replace(/\s/gu, ' ') : characters;
}
