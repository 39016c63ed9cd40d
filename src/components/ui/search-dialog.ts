import sheet from '../../styles/search.css?url&no-inline';
import { startSearch } from './search.ts';

/**
 * Opens the search as a dialog over the page.
 *
 * @param searchPage address of the search page; what the search reads lies beside it
 * @param label name of the dialog
 * @throws when the search cannot be loaded; nothing is left on the page then
 */
export async function openSearchDialog(searchPage: string, label: string): Promise<HTMLDialogElement> {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.ariaLabel = label;
  const panel = document.createElement('search');
  panel.className = 'search';
  dialog.append(panel);
  dialog.addEventListener('click', ({ target }) => {
    // The dialog itself is hit only outside of the panel that fills it.
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  try {
    await styles();
    dialog.showModal();
    await startSearch(panel, `${searchPage}start.json`, { onClose: () => dialog.close() });
  } catch (error) {
    dialog.remove();
    throw error;
  }
  return dialog;
}

/** The style sheet of the search, which no other page has. */
function styles(): Promise<unknown> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet });
  const loaded = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
  });
  document.head.append(link);
  return loaded;
}
