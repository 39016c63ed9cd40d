/** Pause before a preview opens under the pointer, so that crossing a text sets nothing off; and before it closes. */
const OPEN_AFTER = 300;
const CLOSE_AFTER = 250;

/**
 * Previews: a link with `data-preview="<id>"` shows a copy of the element with that id, which stands further down on
 * the same page (a source, a claim, a term …), so nothing is fetched.
 *
 * Opens on hover, on keyboard focus, and where there is no hover on a tap on a citation or a term, whose look promises
 * it; other links go where they lead. Escape or a tap elsewhere closes it; the pointer and the Tab key can enter it
 * (WCAG 2.2, 1.4.13). Readers can turn it off, for good. Without this script the links are plain links.
 */
export function startPreviews(): void {
  const preview = document.getElementById('preview');
  const control = document.querySelector<HTMLButtonElement>('[data-previews]');
  if (!preview?.showPopover || !control) return;
  const body = preview.querySelector('div')!;
  const [openPage] = preview.querySelectorAll<HTMLAnchorElement>(':scope > p > a');
  let current: HTMLAnchorElement | undefined;
  let timer = 0;
  let touch = false;

  const isOff = () => localStorage.getItem('previews') === 'off';
  const linkAt = (target: EventTarget | null) => (isOff() ? null : (target as Element | null)?.closest?.<HTMLAnchorElement>('a[data-preview]'));
  const soon = (action: () => void, pause: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(action, pause);
  };
  const hide = () => preview.hidePopover();

  const show = (link: HTMLAnchorElement, y?: number) => {
    clearTimeout(timer);
    const item = document.getElementById(link.dataset['preview']!);
    // A link inside the list it points at needs no preview.
    if (!item || item.contains(link) || current === link) return;
    body.replaceChildren(...(item.cloneNode(true) as Element).childNodes);
    body.querySelectorAll('[id]').forEach((each) => each.removeAttribute('id'));
    openPage!.hidden = link.pathname === location.pathname;
    openPage!.href = link.href;
    // Naming the link as the source puts the preview right after it in the order of the Tab key.
    (preview.showPopover as (options?: { source: HTMLElement }) => void)({ source: link });
    current = link;
    const lines = [...link.getClientRects()];
    const line = lines.find((each) => y !== undefined && y <= each.bottom) ?? lines[0]!;
    const { width, height } = preview.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const left = Math.max(8, Math.min(line.left - 16, clientWidth - width - 8));
    const below = line.bottom + height + 12 <= clientHeight || line.top < height;
    preview.style.left = `${left + scrollX}px`;
    preview.style.top = `${(below ? line.bottom + 6 : line.top - height - 6) + scrollY}px`;
  };

  preview.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') current = undefined;
  });
  document.addEventListener('pointerover', ({ target, pointerType, clientY }) => {
    if (pointerType === 'touch') return;
    const link = linkAt(target);
    if (link) soon(() => show(link, clientY), OPEN_AFTER);
    else if (preview.contains(target as Node)) clearTimeout(timer);
    else if (current && document.activeElement !== current && !preview.contains(document.activeElement)) soon(hide, CLOSE_AFTER);
    else clearTimeout(timer);
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = linkAt(target);
    if (link?.matches(':focus-visible')) show(link);
    else if (current && !preview.contains(target as Node)) hide();
  });
  document.addEventListener('pointerdown', (event) => (touch = event.pointerType === 'touch'));
  document.addEventListener('click', (event) => {
    const link = linkAt(event.target);
    if (!touch || !link?.matches('.cite a, .term')) return;
    event.preventDefault();
    show(link);
  });

  const turn = (off: boolean) => {
    if (off) localStorage.setItem('previews', 'off');
    else localStorage.removeItem('previews');
    control.textContent = control.dataset[off ? 'off' : 'on']!;
  };
  control.addEventListener('click', () => turn(!isOff()));
  preview.querySelector('button')!.addEventListener('click', () => {
    turn(true);
    hide();
  });
  turn(isOff());
}
