/** A typeface as drawings need it: how wide a text is, and its outline. The picture then needs no font to be installed. */

/** What is read from a font file: advance widths and outlines, in units of the em. */
export interface FontOutlines {
  readonly unitsPerEm: number;
  has(codePoint: number): boolean;
  advance(codePoint: number): number;
  /** The outline as SVG path data, y upwards. */
  outline(codePoint: number): string;
}

export interface Face {
  /** Width of a text at a size, in pixels. */
  width(text: string, size: number): number;
  /** The text as SVG paths, its base line beginning at a point. */
  draw(text: string, x: number, y: number, size: number): string;
}

/**
 * A face made of one or more files of a font, each with some of its characters.
 *
 * @throws when a text has a character that none of the files holds, naming it
 */
export function faceOf(files: readonly FontOutlines[]): Face {
  const fileOf = (character: string): FontOutlines => {
    const file = files.find((each) => each.has(character.codePointAt(0)!));
    if (!file) throw new Error(`the font of the social cards has no “${character}”: write the text without it`);
    return file;
  };
  return {
    width: (text, size) =>
      [...text].reduce((sum, character) => {
        const file = fileOf(character);
        return sum + (file.advance(character.codePointAt(0)!) * size) / file.unitsPerEm;
      }, 0),
    draw(text, x, y, size) {
      let at = x;
      let paths = '';
      for (const character of text) {
        const file = fileOf(character);
        const scale = size / file.unitsPerEm;
        const outline = file.outline(character.codePointAt(0)!);
        if (outline !== '')
          paths += `<path transform="translate(${round(at)} ${round(y)})scale(${round(scale)} ${round(-scale)})" d="${outline}"/>`;
        at += file.advance(character.codePointAt(0)!) * scale;
      }
      return paths;
    },
  };
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
