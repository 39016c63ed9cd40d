/**
 * Characters that cannot be seen, or that turn the direction of what follows: a reader would see other words than the
 * machine. None has a use in English or Spanish prose. Line breaks, tabs, and the joiners and selectors that emoji and names
 * in other scripts are made of are not among them.
 *
 * @see https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 * @see https://www.unicode.org/reports/tr39/#Identifier_Status_and_Type — default-ignorable characters
 */
const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F-\u1160\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]|\u034F|[\u17B4-\u17B5]|[\u180B-\u180F]/u;

/**
 * Finds the first invisible character of a text.
 *
 * @returns where it is and its name, `U+202E`; undefined where there is none
 */
export function findInvisible(text: string): { index: number; name: string } | undefined {
  const found = INVISIBLE.exec(text);
  if (!found) return undefined;
  return { index: found.index, name: `U+${found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}` };
}
