import { pagefindTier } from './search-pagefind.ts';

/** What a reader chose besides words; an empty string stands for everything. */
export interface SearchFilters {
  section: string;
  kind: string;
}

/** A page found. `excerpt` is HTML in which `<mark>` shows the words found. */
export interface SearchHit {
  url: string;
  title: string;
  excerpt: string;
  section: string;
  kind: string;
  /** Headings of the page below which the words stand. */
  parts: { url: string; title: string }[];
}

/** What a tier found: how many pages, and a way to load some of them. */
export interface SearchAnswer {
  total: number;
  load(from: number, to: number): Promise<SearchHit[]>;
}

/**
 * A way to search. Tiers are asked in order, and each adds to what those before it found: a small fast one (titles,
 * short answers) can stand before the one that knows every word.
 */
export type SearchTier = (query: string, filters: SearchFilters) => Promise<SearchAnswer>;

const PAGE_SIZE = 10;
/** Long enough that a fast typist causes one search a word, short enough not to be felt. */
const TYPING_PAUSE = 100;

/**
 * Brings a search panel (the markup of Search.astro) to life.
 *
 * @param panel the `data-search-panel` element, already in the document.
 * @param onChange told what the reader looks for, whenever that changes.
 */
export function startSearch(panel: HTMLElement, onChange?: (parameters: URLSearchParams) => void): void {
  const find = <E extends Element>(selector: string) => panel.querySelector<E>(selector)!;
  const form = find<HTMLFormElement>('form');
  const input = find<HTMLInputElement>('[name=q]');
  const status = find<HTMLElement>('[role=status]');
  const list = find<HTMLOListElement>('.results');
  const more = find<HTMLButtonElement>('[data-more]');
  const otherLanguage = find<HTMLAnchorElement>('[data-other-language]');
  const tiers: SearchTier[] = [pagefindTier(panel.dataset['pagefind']!)];

  let turn = 0;
  let timer = 0;
  let answers: SearchAnswer[] = [];
  let shown = 0;
  const seen = new Set<string>();

  const say = (what: string) => (status.textContent = status.dataset[what]!);
  const option = (name: string, value: string) =>
    find<HTMLSelectElement>(`[name=${name}]`).querySelector(`option[value="${CSS.escape(value)}"]`)?.textContent ?? '';

  const draw = (hit: SearchHit) => {
    if (seen.has(hit.url)) return;
    seen.add(hit.url);
    const item = document.createElement('li');
    const link = Object.assign(document.createElement('a'), { href: hit.url, textContent: hit.title });
    const where = Object.assign(document.createElement('span'), {
      className: 'small',
      textContent: [hit.kind && option('kind', hit.kind), hit.section && option('section', hit.section)]
        .filter(Boolean)
        .join(' · '),
    });
    const excerpt = document.createElement('p');
    excerpt.innerHTML = hit.excerpt;
    item.append(link, where, excerpt);
    if (hit.parts.length > 0) {
      const parts = document.createElement('p');
      parts.className = 'parts';
      parts.append(
        ...hit.parts.map(({ url, title }) =>
          Object.assign(document.createElement('a'), { href: url, textContent: title }),
        ),
      );
      item.append(parts);
    }
    list.append(item);
  };

  const showMore = async () => {
    const mine = turn;
    const next = shown + PAGE_SIZE;
    for (const answer of answers) {
      const hits = await answer.load(shown, next);
      if (mine !== turn) return;
      hits.forEach(draw);
    }
    shown = next;
    more.hidden = answers.every(({ total }) => total <= shown);
  };

  const search = async () => {
    const mine = ++turn;
    const data = new FormData(form);
    const [query, section, kind] = ['q', 'section', 'kind'].map((name) => `${data.get(name)}`.trim()) as [
      string,
      string,
      string,
    ];
    const parameters = new URLSearchParams(Object.entries({ q: query, section, kind }).filter(([, value]) => value));
    otherLanguage.search = query ? `?${new URLSearchParams({ q: query })}` : '';
    onChange?.(parameters);
    if (!query) {
      list.replaceChildren();
      more.hidden = true;
      return void say('hint');
    }
    // Read out only if it takes long: a status that flickers is worse than none.
    const slow = setTimeout(() => mine === turn && say('loading'), 400);
    try {
      answers = [];
      let cleared = false;
      for (const tier of tiers) {
        const answer = await tier(query, { section, kind });
        if (mine !== turn) return;
        const first = await answer.load(0, PAGE_SIZE);
        if (mine !== turn) return;
        if (!cleared) {
          list.replaceChildren();
          seen.clear();
          cleared = true;
        }
        answers.push(answer);
        first.forEach(draw);
      }
      shown = PAGE_SIZE;
      const total = Math.max(seen.size, ...answers.map((answer) => answer.total));
      more.hidden = total <= shown;
      if (total === 0) say('none');
      else
        status.textContent =
          total === 1 ? status.dataset['one']! : status.dataset['other']!.replace('[count]', total.toLocaleString());
    } catch {
      if (mine === turn) say('failed');
    } finally {
      clearTimeout(slow);
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void search(), TYPING_PAUSE);
  });
  // Only the facets: leaving the field of words is a change to it too, and would take the results from under the reader.
  form.addEventListener('change', ({ target }) => {
    if (target !== input) void search();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.focus();
  });
  more.addEventListener('click', () => {
    const next = list.children.length;
    void showMore().then(() => list.children[next]?.querySelector('a')?.focus());
  });
  panel.addEventListener('keydown', (event) => {
    const dialog = event.key === 'Escape' ? panel.closest('dialog') : null;
    if (dialog) {
      // A field of search would only empty itself, and ask for a second Escape.
      event.preventDefault();
      dialog.close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const from = document.activeElement;
    if (!step || from instanceof HTMLSelectElement) return;
    const stops: HTMLElement[] = [input, ...list.querySelectorAll<HTMLElement>('li > a')];
    const index = stops.findIndex((stop) => stop === from || stop.parentElement!.contains(from));
    const target = stops[index + step];
    if (target) {
      event.preventDefault();
      target.focus();
    }
  });
  input.focus();
  if (input.value) void search();
}

/**
 * Starts the search that the document holds. On its own page it begins with what the address asks for,
 * `?q=…&section=…&kind=…`, and keeps the address up to date; in a dialog the address belongs to the page behind.
 */
export function startSearchInDocument(): void {
  const panel = document.querySelector<HTMLElement>('[data-search-panel]')!;
  if (panel.closest('dialog')) return startSearch(panel);
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = panel.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${CSS.escape(name)}"]`);
    if (field) field.value = value;
  }
  startSearch(panel, (parameters) => {
    history.replaceState(null, '', parameters.size > 0 ? `?${parameters}` : location.pathname);
  });
}
