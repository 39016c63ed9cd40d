/**
 * Breaks text into lines for drawings, where no browser does it. Widths are estimates for a common sans face, on the wide
 * side, because readers’ system faces differ: a line may end short, and should not run over.
 */

/** Widths of characters as parts of the font size. */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ijlI.,;:!'’|()[\]‘]/u, 0.34],
  [/[ftr"“”\-/ ]/u, 0.44],
  [/[mwMW—…%@]/u, 0.98],
  [/\p{Lu}/u, 0.74],
];
const OTHERS = 0.63;

/** The estimated width of a text, in units of the font size. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? OTHERS;
  return width;
}

/**
 * Breaks a text at spaces.
 *
 * @param text plain text
 * @param width of a line, in the same unit as `size`
 * @param size the font size
 * @returns the lines; a word wider than a line stands on one of its own; empty for a text without words
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const room = width / size;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
