/**
 * Gives every provision an id derived from the printed numbers alone, so that the same text always gets the same ids.
 *
 * - An id is the path of printed numbers, lower-case: § 1543(a)(1) is `1543-a-1`, Executive Order 12333 § 2.11(b) `2-11-b`.
 * - A header's number is left out of the ids below it when it is the only one of its rank in the text and its own parts
 *   are numbered differently (letters under a number, numbers under a Roman numeral): § 3093(c)(5)(B)(ii) standing
 *   alone is `c-5-b-ii`. Where both are digits the number stays (`6-1`: Article 6, paragraph 1), for a lone `6` could
 *   mean the article or its sixth paragraph. Parts and chapters never lengthen an id: `part-2` holds `2-11`.
 * - Unnumbered paragraphs are `p1`, `p2`… counted within their parent; omissions are `omitted-1`, `omitted-2`… counted
 *   through the text; what follows the last provision (signatures, approval) is `closing`.
 * - Should the same id come up again, as when a statute prints two subsections (d), the later ones get `-dup2`, `-dup3`…
 *   in the order of the text. No printed number looks like that, so the result is always unique.
 */
import type { HeaderRank, Numerals } from './labels.ts';

/** What an id is made from. */
export interface IdentifiedNode {
  readonly kind: 'header' | 'item' | 'paragraph' | 'omission' | 'closing';
  readonly segment: string;
  /** Only for headers. */
  readonly rank?: HeaderRank | undefined;
  readonly numerals?: Numerals | undefined;
  readonly parent?: IdentifiedNode | undefined;
}

/**
 * Ids for nodes listed in the order of the text, parents before children.
 * @returns one unique id for each node
 */
export function assignIds<Node extends IdentifiedNode>(nodes: readonly Node[]): Map<IdentifiedNode, string> {
  const dropped = droppedHeaders(nodes);
  const ids = new Map<IdentifiedNode, string>();
  const taken = new Set<string>();
  for (const node of nodes) {
    const wanted = [...prefixOf(node, dropped, ids), node.segment].join('-');
    const id = firstFree(wanted, taken);
    taken.add(id);
    ids.set(node, id);
  }
  return ids;
}

/** The headers whose number is left out of the ids below them. */
function droppedHeaders(nodes: readonly IdentifiedNode[]): Set<IdentifiedNode> {
  const headers = nodes.filter((node) => node.kind === 'header');
  return new Set(
    headers.filter((header) => {
      if (header.rank === 'division') return true;
      if (headers.filter((other) => other.rank === header.rank).length > 1) return false;
      return !nodes.some((node) => node.parent === header && node.numerals === header.numerals);
    }),
  );
}

function prefixOf(node: IdentifiedNode, dropped: Set<IdentifiedNode>, ids: Map<IdentifiedNode, string>): string[] {
  const { parent } = node;
  if (parent === undefined || node.kind === 'omission') return [];
  // A part's own unnumbered paragraphs would otherwise look like those of the text as a whole.
  const keeps = !dropped.has(parent) || (parent.rank === 'division' && node.kind === 'paragraph');
  return keeps ? [ids.get(parent) ?? ''] : prefixOf(parent, dropped, ids);
}

function firstFree(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-dup${number}`)) number += 1;
  return `${wanted}-dup${number}`;
}
