/**
 * Narrows the timeline in place and lets filters be combined: one section, one kind and one rung at a time. The choice
 * stands in the address, so that it can be shared. Events that have a page of their own are fetched when something is
 * first chosen, so that the choice is made among all. On a page that is already narrowed, the links lead to the timeline
 * with the combination. Without this script every filter is a link to a page of its own.
 */
const nav = document.querySelector<HTMLElement>('.filters');
const { timeline, own } = nav?.dataset ?? {};
if (nav && timeline) start(nav, timeline, own);

/**
 * @param timeline its address
 * @param own on a narrowed page its filter, as a query
 */
function start(nav: HTMLElement, timeline: string, own: string | undefined): void {
  const links = [...nav.querySelectorAll('a')];

  const show = (): void => {
    const choice = new URLSearchParams(own ?? location.search);
    const chosen: string[] = [];
    for (const link of links) {
      const { filter = '' } = link.dataset;
      const [dimension = '', value = ''] = filter.split('=');
      const isOn = choice.get(dimension) === value;
      if (isOn) chosen.push(filter);
      // A filter that is set is taken back by its link; the last link, without a filter, takes back all.
      const next = new URLSearchParams(filter && choice);
      if (isOn) next.delete(dimension);
      else if (filter) next.set(dimension, value);
      link.href = next.size ? `${timeline}?${next}` : timeline;
      link.ariaCurrent = isOn || (!filter && !chosen.length) ? 'true' : null;
    }
    if (own) return;

    const events = document.querySelectorAll<HTMLElement>('[data-in]');
    let count = 0;
    for (const event of events) {
      const values = event.dataset['in']!.split(' ');
      event.hidden = !chosen.every((filter) => values.includes(filter));
      if (!event.hidden) count += 1;
    }
    const status = nav.querySelector<HTMLElement>('[data-words]')!;
    status.textContent = '';
    if (!chosen.length) return;
    status.textContent = status.dataset['words']!.replace('#', `${count}`).replace('#', `${events.length}`);
    void fetchEarlier(show);
  };

  if (!own) {
    nav.onclick = (event) => {
      const link = (event.target as Element).closest('a');
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      history.pushState(null, '', link.href);
      show();
    };
    window.onpopstate = show;
  }
  show();
}

/** Puts the events of another page in the place of the link to it. Where that fails, the link stays. */
async function fetchEarlier(then: () => void): Promise<void> {
  const link = document.querySelector<HTMLAnchorElement>('a[data-part]');
  if (!link) return;
  const text = await (await fetch(link.href)).text();
  const periods = new DOMParser().parseFromString(text, 'text/html').querySelectorAll('main > [data-period]');
  if (!periods.length) return;
  link.closest('[data-period]')?.replaceWith(...periods);
  then();
}
