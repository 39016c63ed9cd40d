/** Blocks of prose with an address of their own (src/lib/refs/anchors.ts), and charts. */
const BLOCKS = '[id^="c-"], table[id], figure[id]';

/**
 * Shows a quiet ¶ after the block under the pointer, or with the focus: a link to it. One link moves about, so nothing
 * stands in the page for readers who do not ask for it, screen readers among them. Without this script the page of the
 * evidence leads to every passage, and headings are links to themselves.
 */
export function startPermalinks(): void {
  const prose = document.querySelector<HTMLElement>('[data-permalink]');
  if (!prose) return;
  const link = document.createElement('a');
  link.className = 'permalink';
  link.textContent = '¶';
  link.ariaLabel = prose.dataset['permalink']!;
  const show = ({ target }: Event) => {
    const block = (target as Element).closest(BLOCKS);
    if (!block || !prose.contains(block)) return;
    link.href = `#${block.id}`;
    const box = block.closest('.table-scroll');
    if (box) box.after(link);
    else if (!block.contains(link)) block.append(link);
  };
  prose.addEventListener('pointerover', show);
  prose.addEventListener('focusin', show);
}
