import { findCitations } from '../refs/grammar.ts';

/** Inline Markdown without its citations and markup, for descriptions and plain lists. */
export function plainProse(markdown: string): string {
  let text = '';
  let end = 0;
  for (const token of findCitations(markdown)) {
    text += markdown.slice(end, token.start).replace(/\s+$/, '');
    end = token.end;
  }
  return (text + markdown.slice(end))
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/(\*\*|__|\*|_|`)(?=\S)(.+?)\1/g, '$2')
    .replace(/\s+/g, ' ')
    .trim();
}
