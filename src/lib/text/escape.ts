/** Writes text into HTML so that it stays text. */

const TEXT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const ATTRIBUTE: Readonly<Record<string, string>> = { ...TEXT, '"': '&quot;', "'": '&#39;' };

/** For text between tags. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (character) => TEXT[character] ?? '');
}

/** For the value of an attribute in double or single quotes. */
export function escapeAttribute(value: string): string {
  return value.replace(/[&<>"']/g, (character) => ATTRIBUTE[character] ?? '');
}
