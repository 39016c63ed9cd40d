/**
 * Turns the link to the search page into a dialog that holds the same search. Nothing is downloaded before it is
 * opened; if that fails, the link is followed after all.
 */
export function startSearchOpener(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-search]');
  if (!link) return;
  let dialog: HTMLDialogElement | undefined;

  const open = async () => {
    const onPage = document.querySelector<HTMLInputElement>('main [data-search-panel] [name=q]');
    if (onPage) return onPage.focus();
    if (dialog) return dialog.showModal();
    try {
      const answer = await fetch(link.href);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      dialog = document.createElement('dialog');
      dialog.className = 'search-dialog';
      dialog.ariaLabel = page.querySelector('h1')!.textContent;
      dialog.append(page.querySelector('[data-search-panel]')!);
      document.body.append(dialog);
      dialog.addEventListener('click', ({ target }) => {
        // The dialog itself is hit only outside of the panel that fills it.
        if (target === dialog || (target as Element).closest('[data-close]')) dialog!.close();
      });
      // The style sheet and the script of that page which this page does not have: the script starts the panel it finds.
      for (const sheet of page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
        if (!document.head.querySelector(`link[href="${sheet.getAttribute('href')}"]`)) document.head.append(sheet);
      }
      dialog.showModal();
      const here = new Set([...document.scripts].map(({ src }) => src));
      const scripts = [...page.scripts].map(({ src }) => src).filter((src) => src && !here.has(src));
      await Promise.all(scripts.map((src) => import(/* @vite-ignore */ src)));
    } catch {
      location.href = link.href;
    }
  };

  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
  document.addEventListener('keydown', (event) => {
    const typing = (event.target as Element).closest('input, select, textarea');
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (slash || (event.key === 'k' && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      void open();
    }
  });
}
