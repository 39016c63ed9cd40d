import { startSearch } from './search.ts';

/**
 * The search on its own page: it begins with what the address asks for, `?q=…&section=…&kind=…`, and keeps the address
 * up to date.
 */
export function startSearchPage(): void {
  const panel = document.querySelector<HTMLElement>('[data-search-panel]')!;
  void startSearch(panel, `${location.pathname}start.json`, {
    parameters: new URLSearchParams(location.search),
    onChange: (parameters) => {
      history.replaceState(null, '', parameters.size > 0 ? `?${parameters}` : location.pathname);
    },
  }).catch(() => (panel.textContent = panel.dataset['failed']!));
}
