/** Words an adult reads silently in a minute: Brysbaert 2019, mean for English non-fiction. https://doi.org/10.1016/j.jml.2019.104047 */
const WORDS_PER_MINUTE = 238;

/**
 * Minutes it takes to read a text, rounded, at least one.
 *
 * @param markdown the source of a page; front matter and citations are not counted
 */
export function readingMinutes(markdown: string): number {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/\[@[^\]]*\]|<[^>]*>|\]\([^)]*\)/g, ' ');
  const words = body.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
