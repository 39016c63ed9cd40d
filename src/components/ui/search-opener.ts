/**
 * Turns the link to the search page into a dialog. Nothing is downloaded before it is opened; if that fails, the link is
 * followed after all.
 */
export function startSearchOpener(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-search]');
  if (!link) return;
  let dialog: Promise<HTMLDialogElement> | undefined;

  const open = async () => {
    const onPage = document.querySelector<HTMLInputElement>('main [data-search-panel] [name=q]');
    if (onPage) return onPage.focus();
    try {
      if (dialog) return (await dialog).showModal();
      // Both at once: the dialog would ask for the other only when it has come itself.
      const [{ openSearchDialog }] = await Promise.all([import('./search-dialog.ts'), import('./search.ts')]);
      dialog ??= openSearchDialog(link.href, link.querySelector('span')!.textContent);
      await dialog;
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
