/** What a provision is called in a link: its label with those above it, as lawyers write it. */
import type { LawText, Provision } from './provisions.ts';

/**
 * The name of a provision within its text: `§ 1547(a)(1)`, `Article 51`, `2.11`.
 *
 * @param text the law text
 * @param id the provision’s id
 * @returns the labels from the outermost down; for unnumbered paragraphs the name of what holds them; empty when neither
 *   the provision nor anything above it has a label
 */
export function provisionName(text: LawText, id: string): string {
  const byId = new Map(text.provisions.map((provision) => [provision.id, provision]));
  const labels: string[] = [];
  for (let at: Provision | undefined = byId.get(id); at; at = at.parent === null ? undefined : byId.get(at.parent))
    labels.unshift(at.label.replace(/[\s.:–—-]+$/, ''));
  return labels
    .filter((label) => label !== '')
    .reduce((name, label) => (name === '' || label.startsWith('(') ? name + label : `${name}, ${label}`), '');
}
