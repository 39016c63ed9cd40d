/** The mark in the text that says what a sentence rests on: source numbers, and the status where it is not established. */
import { languagesOf } from '../refs/address.ts';
import { sourcesOfClaim, type PageEvidence } from '../refs/evidence.ts';
import type { Citation } from '../refs/grammar.ts';
import type { Graph } from '../refs/graph.ts';
import { element, type Element } from '../text/element.ts';
import type { ClaimStatus, Language } from '../../schemas/index.ts';
import type { LinkSettings } from './link.ts';

export interface MarkerContext extends LinkSettings {
  readonly graph: Graph;
  readonly language: Language;
  /** Evidence of the page the mark stands on: it gives the numbers. */
  readonly evidence: PageEvidence;
  /** The word readers see for a status. */
  statusWord(status: ClaimStatus): string;
}

/** Anchor of a numbered source in the list at the end of a page. */
export function sourceAnchor(id: string): string {
  return `source-${id}`;
}

/** Anchor of a claim in the list at the end of a page. */
export function claimAnchor(id: string): string {
  return `claim-${id}`;
}

/**
 * Builds the mark for a citation: `³ ⁴ reported`. A number leads to the source in the list at the end of the page, the
 * status word to the claim. `data-preview` names the list entry that a preview shows.
 *
 * @throws when an id is unknown or has no number on the page: the content check reports such a citation with its place
 */
export function citationMarker(citation: Citation, context: MarkerContext): Element {
  const parts: (Element | string)[] = [];
  const shown = new Set<string>();
  for (const { id, locator } of citation.items) {
    const record = context.graph.citable(id);
    if (!record) throw new Error(`citation of unknown id "${id}": run npm run check for its place`);
    const isClaim = record.kind === 'claim';
    const sources = isClaim ? sourcesOfClaim(context.graph, record) : [record];
    const preview = isClaim ? claimAnchor(record.id) : sourceAnchor(record.id);
    for (const source of sources) {
      const number = context.evidence.numberOf(source.id);
      if (number === undefined) throw new Error(`source "${source.id}" has no number on this page`);
      const key = `${number} ${locator ?? ''}`;
      if (shown.has(key)) continue;
      shown.add(key);
      parts.push(element('a', { href: `#${sourceAnchor(source.id)}`, 'data-preview': preview }, locator === undefined ? String(number) : `${number}, ${locator}`));
    }
    const status = isClaim ? record.data.status : 'established';
    if (isClaim && status !== 'established' && !shown.has(status)) {
      shown.add(status);
      parts.push(element('a', { class: `status-mark status-${status}`, href: context.href(`/claims/${record.id}/`, languagesOf(record).includes(context.language) ? context.language : 'en'), 'data-preview': preview }, context.statusWord(status)));
    }
  }
  return element('sup', { class: 'cite' }, ...parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part])));
}

