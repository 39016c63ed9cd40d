/**
 * Shortens a text at a word for titles and descriptions.
 *
 * @param text plain text
 * @param length most characters of the result, the ellipsis included
 * @returns the text itself when it fits
 */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > length / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:–—-]+$/, '')}…`;
}
