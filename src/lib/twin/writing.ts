/** What the parts of a twin share: the language, the numbers of the sources, and how a citation is written out. */
import { citationMarker } from '../cite/marker.ts';
import type { ContentRecord, Page } from '../corpus.ts';
import { evidenceOf, type PageEvidence } from '../refs/evidence.ts';
import type { Citation } from '../refs/grammar.ts';
import type { Graph } from '../refs/graph.ts';
import type { Translate } from '../text/interface-strings.ts';
import type { Language, LocalizedText } from '../../schemas/index.ts';

/** What a twin must know of the published site. */
export interface TwinContext {
  readonly graph: Graph;
  readonly t: Translate;
  /** Full address of a file of the site, from its path. */
  fileUrl(path: string): string;
  /** Full address of a page of the site, from its path without language. */
  pageUrl(path: string, language: Language): string;
}

/** The text a reader of one page or record gets: its language, and the numbers of its sources. */
export interface Writing extends TwinContext {
  readonly language: Language;
  readonly evidence: PageEvidence;
}

/** Sets up the writing of a page or record. */
export function writingOn(node: Page | ContentRecord, language: Language, context: TwinContext): Writing {
  return { ...context, language, evidence: evidenceOf(context.graph, node) };
}

/** Text in the language of the writing, or in English. */
export function inLanguage(text: LocalizedText, { language }: Writing): string {
  return text[language] ?? text.en;
}

/** The word readers see for a status. */
export function statusWord(status: string, { t, language }: Writing): string {
  return t(language, `status.${status}`).toLocaleLowerCase(language);
}

/**
 * A citation in brackets: `[3 reported; 5]`. Numbers are those of the page’s sources, as on the page itself; without a word
 * of status the claim is established.
 */
export function citationText(citation: Citation, writing: Writing): string {
  const mark = citationMarker(citation, {
    graph: writing.graph,
    language: writing.language,
    evidence: writing.evidence,
    href: writing.pageUrl,
    statusWord: (status) => statusWord(status, writing),
  });
  let text = '';
  let isClosed = false;
  for (const part of mark.children) {
    if (typeof part === 'string') continue;
    // A status belongs to the numbers before it, a place to its number: what follows either is set off.
    const isStatus = part.attributes['class'] !== undefined;
    const words = part.children.join('');
    text += `${text === '' ? '' : isStatus ? ' ' : isClosed ? '; ' : ', '}${words}`;
    isClosed = isStatus || words.includes(',');
  }
  return `[${text}]`;
}

/** Code of one line, and a “<” that begins a tag; the address of a link in angle brackets is none, and “\\<” is done already. */
const CODE_OR_TAG = /(`+)[^`\n]+\1|(?<!\\)<(?!https?:\/\/[^\s<>]*>)(?=[a-z/!?])/gi;

/** Markdown in which nothing is taken for HTML: titles and names come from elsewhere, and are words. */
export function withoutHtml(markdown: string): string {
  return markdown.replace(CODE_OR_TAG, (found) => (found === '<' ? '\\<' : found));
}
