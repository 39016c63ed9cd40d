import { remember, remembered } from './remember.ts';

/** Pause before a preview opens under the pointer, so that crossing a text sets nothing off; and before it closes. */
const OPEN_AFTER = 300;
const CLOSE_AFTER = 250;

/** Kinds of records whose links, by class, have a preview. */
const KINDS = ['term', 'claim', 'law', 'actor', 'event', 'question', 'option'];
const PREVIEWED = ['.cite a', ...KINDS.map((kind) => `main a.${kind}`)].join();

/**
 * Id of the list entry that a link’s preview shows. A number in the text names it (`#s12`); a link to a record is
 * known by its class and the last part of its address: `a.term` to `/glossary/x/` shows `term-x`.
 */
export function entryOf({
  hash,
  pathname,
  classList,
}: Pick<HTMLAnchorElement, 'hash' | 'pathname' | 'classList'>): string {
  const kind = KINDS.find((each) => classList.contains(each));
  return kind === undefined ? hash.slice(1) : `${kind}-${pathname.split('/').at(-2) ?? ''}`;
}

/**
 * Previews: a link to a record, and a number of a citation, shows a copy of the record’s list entry (see `entryOf`).
 * It stands further down on the same page; or on the page that a link with `data-previews-at` leads to, which is fetched
 * once, with the first preview that needs it.
 *
 * Opens on hover, on keyboard focus, and on a tap on a citation or a term, whose look promises it; a tap on another
 * link goes where it leads. Escape or a tap elsewhere closes it; the pointer and the Tab key can enter it (WCAG 2.2,
 * 1.4.13). Readers can turn it off, for good. Without this script the links are plain links.
 */
export function startPreviews(): void {
  const preview = document.getElementById('preview');
  const control = document.querySelector<HTMLElement>('[data-previews]');
  const [body, bar] = preview?.children ?? [];
  const openPage = bar?.querySelector('a');
  if (!preview?.showPopover || !control || !body || !openPage) return;
  let off = remembered('previews') === 'off';
  let current: HTMLAnchorElement | undefined;
  let wanted: HTMLAnchorElement | undefined;
  let elsewhere: Promise<Document> | undefined;
  let timer = 0;
  let touch = false;

  const linkAt = (target: EventTarget | null) =>
    off ? null : (target as Element | null)?.closest?.<HTMLAnchorElement>(PREVIEWED);
  const soon = (action: () => void, pause: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(action, pause);
  };
  const hide = () => {
    clearTimeout(timer);
    wanted = undefined;
    preview.hidePopover();
  };

  const find = async (id: string) => {
    const here = document.getElementById(id);
    const at = document.querySelector<HTMLAnchorElement>('a[data-previews-at]');
    if (here || !at) return here;
    elsewhere ??= fetch(at.href)
      .then((answer) => answer.text())
      .then((text) => new DOMParser().parseFromString(text, 'text/html'));
    return (await elsewhere).getElementById(id);
  };

  /** Says whether there is something to show; if not, the link is only a link. */
  const show = async (link: HTMLAnchorElement, y?: number): Promise<boolean> => {
    clearTimeout(timer);
    if (current === link) return true;
    wanted = link;
    const item = await find(entryOf(link)).catch(() => (elsewhere = undefined));
    // A link inside the list it points at needs no preview.
    if (!item || item.contains(link)) return false;
    // Meanwhile the reader may have gone on.
    if (wanted !== link) return true;
    hide();
    wanted = link;
    const copy = document.importNode(item, true);
    copy.querySelectorAll('[id]').forEach((each) => each.removeAttribute('id'));
    body.replaceChildren(...copy.childNodes);
    openPage.hidden = link.pathname === location.pathname;
    openPage.href = link.href;
    // With the link as its source, the preview comes right after the link in the order of the Tab key.
    preview.showPopover({ source: link });
    current = link;
    const lines = [...link.getClientRects()];
    const line = lines.find((each) => y !== undefined && y <= each.bottom) ?? link.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = preview;
    const { clientWidth, clientHeight } = document.documentElement;
    const left = Math.max(8, Math.min(line.left - 16, clientWidth - width - 8));
    const fitsBelow = line.bottom + height + 12 <= clientHeight || line.top < height;
    preview.style.left = `${left + scrollX}px`;
    preview.style.top = `${(fitsBelow ? line.bottom + 6 : line.top - height - 6) + scrollY}px`;
    return true;
  };

  preview.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') current = undefined;
  });
  document.addEventListener('pointerover', ({ target, pointerType, clientY }) => {
    if (pointerType === 'touch') return;
    const link = linkAt(target);
    const held =
      preview.contains(target as Node) ||
      preview.contains(document.activeElement) ||
      document.activeElement === current;
    if (link) soon(() => void show(link, clientY), OPEN_AFTER);
    else if (wanted && !held) soon(hide, CLOSE_AFTER);
    else clearTimeout(timer);
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = linkAt(target);
    if (link?.matches(':focus-visible')) void show(link);
    else if (wanted && !preview.contains(target as Node)) hide();
  });
  document.addEventListener('pointerdown', ({ pointerType }) => {
    touch = pointerType === 'touch';
  });
  document.addEventListener('click', (event) => {
    const link = linkAt(event.target);
    if (!touch || !link?.matches('.cite a, .term')) return;
    event.preventDefault();
    void show(link).then((shown) => {
      if (!shown) location.href = link.href;
    });
  });

  const turn = (wanted: boolean) => {
    off = wanted;
    control.textContent = control.dataset[off ? 'off' : 'on'] ?? '';
  };
  for (const button of [control, bar?.querySelector('button')]) {
    button?.addEventListener('click', () => {
      turn(!off);
      remember('previews', off ? 'off' : null);
      hide();
    });
  }
  turn(off);
}
