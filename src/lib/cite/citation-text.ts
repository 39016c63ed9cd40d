/** A reference as a tree of text and italics: HTML and plain text are written from the same one. */
import type { Language } from '../../schemas/common.ts';
import { element, toHtml, type Element } from '../text/element.ts';

export type CitationNode = Element | string;
/** A reference; nodes stand side by side. */
export type Citation = readonly CitationNode[];

/** Text in italics. */
export function italic(text: string): Element {
  return element('i', {}, text);
}

/** The reference as HTML: text escaped, italics as `<i>`. */
export function citationHtml(citation: Citation): string {
  return citation.map(toHtml).join('');
}

/** The reference as plain text. */
export function citationText(citation: Citation): string {
  return citation.map((node) => (typeof node === 'string' ? node : citationText(node.children))).join('');
}

/** Nodes in a row; what is undefined, empty or false is left out. */
export function row(...nodes: readonly (CitationNode | Citation | undefined | false)[]): Citation {
  return nodes.flatMap((node) =>
    node === undefined || node === false || node === ''
      ? []
      : Array.isArray(node)
        ? (node as Citation)
        : [node as CitationNode],
  );
}

/** Parts with a separator between them; empty parts are left out. */
export function joined(parts: readonly (Citation | string | undefined | false)[], separator: string): Citation {
  return parts
    .map((part) => row(part))
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}

/** Sentences: each ends in one stop, and none is added to a text that has its own. */
export function sentences(parts: readonly (Citation | string | undefined | false)[]): Citation {
  return joined(
    parts.map((part) => {
      const nodes = row(part);
      return nodes.length === 0 ? nodes : stopped(nodes);
    }),
    ' ',
  );
}

/** The text with a full stop, unless it ends in a mark of its own, also one inside a bracket-free closing quotation mark. */
export function stopped(nodes: Citation): Citation {
  return /[.?!][”’]*$/.test(citationText(nodes)) ? nodes : [...nodes, '.'];
}

/**
 * A title in double quotation marks with the stop or comma of the sentence: inside them, as U.S. styles have it in
 * English, and after them in Spanish. Quotation marks within become single ones. A title that ends in `?` or `!` takes no
 * full stop in English, but does take a comma (Chicago 17, 6.125).
 *
 * @see https://style.mla.org/documenting-works-spanish-or-english “punctuation with quotation marks” follows the language
 *   of the entry, not of the work
 */
export function quoted(title: string, mark: '.' | ',', language: Language): string {
  const inner = title
    .replace(/"([^"]*)"/g, '‘$1’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
  if (language === 'es') return `“${beforeComma(inner)}”${mark}`;
  if (mark === '.' && /[.?!…]’?$/.test(inner)) return `“${inner}”`;
  const open = beforeComma(inner);
  // The mark goes inside a closing single mark too: “… ‘inner.’”
  const closesInner = /(?:^|[\s(¿¡])‘[^‘]*’$/.test(open);
  return closesInner ? `“${open.slice(0, -1)}${mark}’”` : `“${open}${mark}”`;
}

/** A title before a comma: its own full stop goes, unless it is that of an abbreviation (“in the U.S.”). */
export function beforeComma(title: string): string {
  return /(?:\b\p{L}|\b(?:Inc|Co|Corp|Jr|Sr|No|vs|Dr|St))\.’?$/u.test(title) ? title : title.replace(/\.(?=’?$)/, '');
}

/** The text with a capital at its start. */
export function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
