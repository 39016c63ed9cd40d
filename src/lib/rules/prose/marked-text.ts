/** Inline Markdown as readers read it: plain words, and beside them where citations, links and emphasis stand. */
import { findCitations, parseTypedLink, type CitationItem, type TypedLink } from '../../refs/grammar.ts';
import type { MarkdownNode } from '../../markdown-tree.ts';

/** A stretch of a text, from `start` up to but not including `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface MarkedText {
  /** The words without markup and citations; line breaks are spaces. */
  readonly text: string;
  /** Citations, each at the offset in `text` where it was taken out. */
  readonly citations: readonly { readonly at: number; readonly items: readonly CitationItem[] }[];
  /** Links; `link` is undefined for an ordinary web address. */
  readonly links: readonly (Range & { readonly link: TypedLink | undefined })[];
  /** Words in italics or bold, and code: words about words. */
  readonly emphasis: readonly Range[];
  /** Offset in the source of the character at an offset in `text`. */
  sourceOffset(offset: number): number;
}

/**
 * Flattens inline nodes.
 *
 * @param nodes children of a paragraph, heading or table cell
 * @param source the text the nodes were parsed from
 */
export function markedText(nodes: readonly MarkdownNode[], source: string): MarkedText {
  const reader = new Reader(source);
  for (const node of nodes) reader.read(node);
  const { characters, offsets, citations, links, emphasis } = reader;
  return {
    text: characters.join(''),
    citations,
    links,
    emphasis,
    sourceOffset: (offset) => offsets[offset] ?? (offsets.at(-1) ?? -1) + 1,
  };
}

/** Plain text, in which nothing is marked. */
export function plainMarkedText(text: string): MarkedText {
  return { text: text.replaceAll('\n', ' '), citations: [], links: [], emphasis: [], sourceOffset: (offset) => offset };
}

/** Marked texts one after another, such as the cells of a table row, with a separator that ends a sentence. */
export function joinMarkedTexts(parts: readonly MarkedText[], separator: string): MarkedText {
  let text = '';
  const starts: number[] = [];
  const citations: { at: number; items: readonly CitationItem[] }[] = [];
  const links: (Range & { link: TypedLink | undefined })[] = [];
  const emphasis: Range[] = [];
  for (const part of parts) {
    if (starts.length > 0) text += separator;
    const start = text.length;
    starts.push(start);
    citations.push(...part.citations.map(({ at, items }) => ({ at: at + start, items })));
    links.push(...part.links.map((link) => ({ ...link, start: link.start + start, end: link.end + start })));
    emphasis.push(...part.emphasis.map((range) => ({ start: range.start + start, end: range.end + start })));
    text += part.text;
  }
  return {
    text,
    citations,
    links,
    emphasis,
    sourceOffset(offset) {
      const index = starts.findLastIndex((start) => start <= offset);
      return parts[index]?.sourceOffset(offset - starts[index]!) ?? 0;
    },
  };
}

class Reader {
  readonly characters: string[] = [];
  readonly offsets: number[] = [];
  readonly citations: { at: number; items: readonly CitationItem[] }[] = [];
  readonly links: (Range & { link: TypedLink | undefined })[] = [];
  readonly emphasis: Range[] = [];
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  read(node: MarkdownNode): void {
    const start = this.characters.length;
    if (node.type === 'text') this.#text(node);
    else if (node.type === 'inlineCode') this.#push(node.value ?? '', node);
    else if (node.type === 'break') this.#push(' ', node);
    else for (const child of node.children ?? []) this.read(child);
    const range = { start, end: this.characters.length };
    if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'inlineCode') this.emphasis.push(range);
    if (node.type === 'link') {
      const link = parseTypedLink(node.url ?? '');
      this.links.push({ ...range, link: typeof link === 'string' ? undefined : link });
    }
  }

  #push(value: string, node: MarkdownNode): void {
    for (const character of value) this.#add(character, node.position?.start.offset ?? 0);
  }

  #add(character: string, offset: number): void {
    // One entry per UTF-16 unit, so that offsets agree with those of strings.
    for (let unit = 0; unit < character.length; unit += 1) {
      this.characters.push(character[unit]!);
      this.offsets.push(offset + unit);
    }
  }

  /** Adds a text node without its citations; escapes and indentation make its value shorter than its source. */
  #text(node: MarkdownNode): void {
    const from = node.position?.start.offset ?? 0;
    const source = this.#source.slice(from, node.position?.end.offset ?? from);
    const value = node.value ?? '';
    const tokens = findCitations(source);
    let token = 0;
    let at = 0;
    for (const unit of value.split('')) {
      at = skipTo(source, at, unit);
      const cited = tokens[token];
      if (cited && at >= cited.start) {
        if (at === cited.start)
          this.citations.push({ at: this.characters.length, items: 'citation' in cited ? cited.citation.items : [] });
        if (at >= cited.end - 1) token += 1;
      } else {
        this.characters.push(unit === '\n' ? ' ' : unit);
        this.offsets.push(from + at);
      }
      at += widthAt(source, at, unit);
    }
  }
}

/** Where in the source a character of the value stands, at or after an offset. */
function skipTo(source: string, at: number, unit: string): number {
  if (source[at] === unit || source[at] === '&') return at;
  const found = source.indexOf(unit, at);
  return found < 0 ? at : found;
}

/** How many characters of the source a character of the value takes: a character reference such as `&amp;` takes several. */
function widthAt(source: string, at: number, unit: string): number {
  if (source[at] !== '&') return 1;
  const reference = /^&(?:#\d+|#x[\da-f]+|\w+);/i.exec(source.slice(at, at + 40))?.[0];
  return reference !== undefined && (unit !== '&' || reference === '&amp;') ? reference.length : 1;
}
