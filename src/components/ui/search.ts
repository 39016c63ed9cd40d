import { arrange, passageFragment, type Found, type Ranked } from '../../lib/search/arrange.ts';
import type { FirstTier, FirstTierHit } from '../../lib/search/first-tier.ts';
import type { Language } from '../../schemas/common.ts';
import { fullTextSearch, type FullText } from './search-pagefind.ts';
import { buildSearchPanel, element } from './search-panel.ts';
import { addRecentQuery, keepRecentQueries, recentQueries } from './search-recent.ts';
import { drawResults } from './search-results.ts';
import type { SearchStart } from './search-start.ts';
import { readJson, searchTiers } from './search-tiers.ts';

const PAGE_SIZE = 10;
/** The first tier answers each key; the full text waits until a fast typist pauses. */
const TYPING_PAUSE = 250;
/** Of the first tier only what is nearly as good as its best is shown, and not more than this. */
const LEAST_OF_BEST = 0.35;
const MOST_OF_FIRST = 24;
/** Below this, the best of the reader’s language may not be what was meant. */
const DOUBTFUL = 0.45;
const MOST_OF_OTHER = 5;

export interface SearchOptions {
  /** Told what the reader looks for, whenever that changes. */
  readonly onChange?: (parameters: URLSearchParams) => void;
  /** Closes the dialog that holds the search. */
  readonly onClose?: () => void;
  /** What to begin with. */
  readonly parameters?: URLSearchParams;
}

/**
 * Brings the search to life in an empty `search` element.
 *
 * @param startHref address of `start.json` in the language of the page
 * @throws when that cannot be read: then there is no search, and lists must do
 */
export async function startSearch(host: HTMLElement, startHref: string, options: SearchOptions = {}): Promise<void> {
  const start = await readJson<SearchStart>(startHref);
  const { words, language, roots } = start;
  const other: Language = language === 'en' ? 'es' : 'en';
  const panel = buildSearchPanel(host, start, options.onClose);
  const { form, field, section, kind, status, results, more } = panel;
  for (const [name, value] of options.parameters ?? []) {
    const input = form.querySelector<HTMLInputElement>(`[name="${CSS.escape(name)}"]`);
    if (input) input.value = value;
  }
  const tiers = searchTiers(start);
  const fullText = fullTextSearch(start.pagefind, language);

  let turn = 0;
  let full: FullText | undefined;
  let loaded: Found[] = [];
  let first: Ranked[] = [];
  let isQuestion = false;
  let beside: { other: Found[]; otherFirst: boolean } = { other: [], otherFirst: false };

  const draw = () => drawResults(results, arrange(first, loaded, isQuestion), beside, start);
  const filters = () => ({ section: section.value, kind: kind.value });
  const showCount = (total: number) => {
    status.textContent =
      total === 1 ? words['count.one'] : words['count.other'].replace('[count]', total.toLocaleString(language));
  };

  const search = async (pause = TYPING_PAUSE): Promise<void> => {
    const mine = ++turn;
    const query = field.value.trim();
    const parameters = new URLSearchParams(Object.entries({ q: query, ...filters() }).filter(([, value]) => value));
    panel.otherLanguage.search = query ? `?${new URLSearchParams({ q: query })}` : '';
    options.onChange?.(parameters);
    drawRecent(query);
    more.hidden = true;
    if (!query) {
      results.replaceChildren();
      status.textContent = words.hint;
      return;
    }
    // Read out only if it takes long: a status that flickers is worse than none.
    const slow = setTimeout(() => mine === turn && (status.textContent = words.loading), 400);
    const isOld = () => mine !== turn;
    try {
      full = undefined;
      loaded = [];
      const used = await rank(tiers.soonest, query, isOld);
      if (isOld()) return;
      const deepening = deepen(used, query, isOld);
      await wait(pause);
      if (isOld()) return;
      full = await fullText(query, filters());
      if (isOld()) return;
      loaded = await full.load(0, PAGE_SIZE);
      if (isOld()) return;
      if (full.total + first.length + beside.other.length === 0) await deepening;
      if (isOld()) return;
      const total = Math.max(full.total, first.length) + beside.other.length;
      if (total === 0) return drawNothing();
      draw();
      more.hidden = full.total <= loaded.length;
      showCount(total);
    } catch {
      if (isOld()) return;
      if (first.length > 0) showCount(first.length);
      else status.textContent = words.failed;
    } finally {
      clearTimeout(slow);
    }
  };

  /** Ranks what one tier or both know of a query, and gives back what it asked. */
  const rank = async (
    tierOf: (language: Language) => Promise<FirstTier>,
    query: string,
    isOld: () => boolean,
  ): Promise<FirstTier[]> => {
    const tier = await tierOf(language);
    if (isOld()) return [];
    const { query: read, hits } = tier.find(query, filters());
    const found = ranked(hits, roots);
    const isDoubtful = (found[0]?.coverage ?? 0) < DOUBTFUL;
    const asksOther = read.language === other || (read.language === undefined && isDoubtful);
    const show = (inOther: Ranked[]) => {
      first = found;
      isQuestion = read.isQuestion;
      const isBetter = (inOther[0]?.score ?? 0) > (found[0]?.score ?? 0);
      beside = { other: inOther.slice(0, MOST_OF_OTHER), otherFirst: isBetter };
      if (found.length + inOther.length > 0) draw();
    };
    show([]);
    if (!asksOther) return [tier];
    const otherTier = await tierOf(other);
    if (!isOld()) show(ranked(otherTier.find(query, filters()).hits, roots).filter((hit) => hit.language === other));
    return [tier, otherTier];
  };

  /** Ranks anew when the deeper index is there, unless the reader is in the list already: nothing moves below a finger. */
  const deepen = async (used: readonly FirstTier[], query: string, isOld: () => boolean): Promise<void> => {
    if (used.every(({ isWhole }) => isWhole)) return;
    try {
      await Promise.all(used.map((tier) => tiers.whole(tier.language)));
      const isReading = results.contains(document.activeElement);
      if (!isOld() && !isReading) await rank(tiers.whole, query, isOld);
    } catch {
      // What was found with the names stays; the next search tries again.
    }
  };

  const drawNothing = () => {
    const isNarrowed = section.value !== '' || kind.value !== '';
    const all = element('button', { type: 'button' }, words.all);
    all.addEventListener('click', () => {
      section.value = kind.value = '';
      field.focus();
      void search(0);
    });
    status.textContent = isNarrowed ? words['none-filtered'] : words.none;
    results.replaceChildren(
      ...(isNarrowed ? [element('p', {}, all)] : []),
      element('h2', {}, words.try),
      element(
        'ul',
        { className: 'list' },
        ...start.lists.map(([href, text]) => element('li', {}, element('a', { href }, text))),
      ),
    );
  };

  const drawRecent = (query: string) => {
    const kept = recentQueries() ?? [];
    panel.recent.hidden = query !== '' || kept.length === 0;
    panel.recent.replaceChildren(
      words.recent,
      ...kept.flatMap((each) => {
        const again = element('button', { type: 'button' }, each);
        again.addEventListener('click', () => {
          field.value = each;
          field.focus();
          void search(0);
        });
        return [' ', again];
      }),
    );
  };

  const showMore = async () => {
    const mine = turn;
    const seen = new Set([...results.querySelectorAll('li > a')].map((link) => link.getAttribute('href')));
    const next = (await full?.load(loaded.length, loaded.length + PAGE_SIZE)) ?? [];
    if (mine !== turn) return;
    loaded = [...loaded, ...next];
    draw();
    more.hidden = !full || full.total <= loaded.length;
    [...results.querySelectorAll<HTMLElement>('li > a')].find((link) => !seen.has(link.getAttribute('href')))?.focus();
  };

  field.addEventListener('input', () => void search());
  // Only the facets: leaving the field of words is a change to it too, and would take the results from under the reader.
  form.addEventListener('change', ({ target }) => {
    if (target !== field) void search(0);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    stops(results)[0]?.focus();
  });
  results.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) addRecentQuery(field.value.trim());
  });
  panel.remember.addEventListener('change', () => {
    keepRecentQueries(panel.remember.checked);
    drawRecent(field.value.trim());
  });
  more.addEventListener('click', () => void showMore());
  host.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && options.onClose) {
      // A field of search would only empty itself, and ask for a second Escape.
      event.preventDefault();
      options.onClose();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const from = document.activeElement;
    if (!step || from instanceof HTMLSelectElement) return;
    const all: HTMLElement[] = [field, ...stops(results)];
    const index = all.findIndex((stop) => stop === from || (stop !== field && stop.parentElement!.contains(from)));
    const target = all[index + step];
    if (target) {
      event.preventDefault();
      target.focus();
    }
  });
  field.focus();
  // While the reader types the first word.
  tiers.soonest(language).catch(() => undefined);
  drawRecent(field.value.trim());
  if (field.value) await search(0);
}

/** The links that the arrow keys move through. */
function stops(results: HTMLElement): HTMLElement[] {
  return [...results.querySelectorAll<HTMLElement>('h3 > a, li > a')];
}

/** The hits of the first tier worth showing, with their addresses. */
function ranked(hits: readonly FirstTierHit[], roots: SearchStart['roots']): Ranked[] {
  const least = (hits[0]?.score ?? 0) * LEAST_OF_BEST;
  return hits
    .filter(({ score }) => score >= least)
    .slice(0, MOST_OF_FIRST)
    .map(({ address, heading, ...hit }) => ({
      ...hit,
      href: `${roots[hit.language]}${address}/`,
      fragment: heading ? passageFragment(heading.anchor, hit.kind === 'law' ? '' : heading.text) : '',
      ...(heading ? { heading: heading.text } : {}),
    }));
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
