/** The mark in the text that says what a sentence rests on: source numbers, and the status where it is not established. */
import { languagesOf } from '../refs/address.ts';
import { sourcesShown, type PageEvidence } from '../refs/evidence.ts';
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

/** Anchor of a numbered source in the list at the end of a page; what lasts is the address of the source’s own page. */
export function sourceAnchor(number: number): string {
  return `s${number}`;
}

/** Anchor of a claim on the page that lists the evidence of a page. */
export function claimAnchor(id: string): string {
  return `claim-${id}`;
}

/**
 * Builds the mark for a citation: `3–5 reported`. A number leads to the source in the list at the end of the page, the
 * status word to the claim.
 *
 * @throws when an id is unknown or has no number on the page: the content check reports such a citation with its place
 */
export function citationMarker(citation: Citation, context: MarkerContext): Element {
  const parts: Element[] = [];
  const shown = new Set<string>();
  for (const { id, locator } of citation.items) {
    const record = context.graph.citable(id);
    if (!record) throw new Error(`citation of unknown id "${id}": run npm run check for its place`);
    const claim = record.kind === 'claim' ? record : undefined;
    const sources = record.kind === 'claim' ? sourcesShown(context.graph, record) : [record];
    const numbered = sources
      .map((source) => ({ id: source.id, number: numberOf(source.id, context) }))
      .filter(({ number }) => !shown.has(`${number} ${locator ?? ''}`));
    for (const { number } of numbered) shown.add(`${number} ${locator ?? ''}`);
    for (const [first, last] of runs(numbered)) {
      const numbers = first === last ? String(first.number) : `${first.number}–${last.number}`;
      parts.push(
        element(
          'a',
          { href: `#${sourceAnchor(first.number)}` },
          locator === undefined ? numbers : `${numbers}, ${locator}`,
        ),
      );
    }
    if (claim && claim.data.status !== 'established' && !shown.has(claim.data.status)) {
      shown.add(claim.data.status);
      const language = languagesOf(claim).includes(context.language) ? context.language : 'en';
      parts.push(
        element(
          'a',
          {
            class: `claim status-mark status-${claim.data.status}`,
            href: context.href(`/claims/${claim.id}/`, language),
            hreflang: language === context.language ? undefined : language,
          },
          context.statusWord(claim.data.status),
        ),
      );
    }
  }
  return element(
    'sup',
    { class: 'cite' },
    ...parts.flatMap((part, index) => (index === 0 ? [part] : ['\u00a0', part])),
  );
}

interface Numbered {
  readonly id: string;
  readonly number: number;
}

/** Ordered runs of consecutive numbers, as first and last; two in a row stay two, as style manuals have it. */
function runs(numbered: readonly Numbered[]): [Numbered, Numbered][] {
  const found: Numbered[][] = [];
  for (const each of [...numbered].sort((a, b) => a.number - b.number)) {
    const run = found.at(-1);
    if (run && run.at(-1)!.number + 1 === each.number) run.push(each);
    else found.push([each]);
  }
  return found.flatMap((run): [Numbered, Numbered][] =>
    run.length > 2 ? [[run[0]!, run.at(-1)!]] : run.map((each) => [each, each]),
  );
}

function numberOf(sourceId: string, { evidence }: MarkerContext): number {
  const number = evidence.numberOf(sourceId);
  if (number === undefined) throw new Error(`source "${sourceId}" has no number on this page`);
  return number;
}
