/**
 * Narrows the timeline in place and lets filters be combined: one section, one kind and one rung at a time. The choice
 * stands in the address, so that it can be shared. On a page that is already narrowed, the links lead to the whole
 * timeline with the combination. Without this script every filter is a link to a page of its own.
 */
const nav = document.querySelector<HTMLElement>('nav.filters');
const list = document.querySelector('main');

if (nav && list) {
  const links = [...nav.querySelectorAll<HTMLAnchorElement>('a[data-filter]')];
  const own = nav.dataset['dimension'];
  if (own !== undefined) {
    const here = new URLSearchParams({ [own]: nav.dataset['value'] ?? '' });
    for (const link of links) if (link.dataset['filter'] !== '') link.href = address(nav, toggled(here, link));
  } else startInPlace(nav, list, links);
}

function startInPlace(nav: HTMLElement, list: Element, links: readonly HTMLAnchorElement[]): void {
  const status = nav.querySelector<HTMLElement>('[role=status]');
  const events = [...list.querySelectorAll<HTMLElement>('li[data-in]')];
  const groups = [...list.querySelectorAll<HTMLElement>('[data-period]')];
  const known = new Set(links.map((link) => link.dataset['filter']));

  const show = (): void => {
    const chosen = [...new URLSearchParams(location.search)]
      .map(([name, value]) => `${name}=${value}`)
      .filter((choice) => known.has(choice));
    let count = 0;
    for (const event of events) {
      const own = event.dataset['in']?.split(' ') ?? [];
      event.hidden = !chosen.every((choice) => own.includes(choice));
      if (!event.hidden) count += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector('li[data-in]:not([hidden])');
    for (const link of links) {
      const filter = link.dataset['filter'] ?? '';
      const isOn = filter === '' ? chosen.length === 0 : chosen.includes(filter);
      if (isOn) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    if (status) status.textContent = (status.dataset['words'] ?? '').replace('{count}', String(count));
  };

  nav.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-filter]') : null;
    // A click that opens a new tab opens the page of the filter.
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const next =
      link.dataset['filter'] === '' ? new URLSearchParams() : toggled(new URLSearchParams(location.search), link);
    history.pushState(null, '', address(nav, next));
    show();
  });
  addEventListener('popstate', show);
  show();
}

/** The choice with one filter set, or taken back where it was set. */
function toggled(choice: URLSearchParams, link: HTMLAnchorElement): URLSearchParams {
  const [dimension = '', value = ''] = (link.dataset['filter'] ?? '').split('=');
  const next = new URLSearchParams(choice);
  if (next.get(dimension) === value) next.delete(dimension);
  else next.set(dimension, value);
  return next;
}

/** The whole timeline with a choice in its address. */
function address(nav: HTMLElement, choice: URLSearchParams): string {
  const query = choice.toString();
  return `${nav.dataset['timeline'] ?? ''}${query === '' ? '' : `?${query}`}`;
}
