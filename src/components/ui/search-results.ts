import type { Arrangement, Found } from '../../lib/search/arrange.ts';
import { formatPartialDate } from '../../lib/dates/partial-date.ts';
import type { SearchStart } from './search-start.ts';
import { element } from './search-panel.ts';

/** What stands in the list besides what was found in the reader’s language. */
export interface Beside {
  /** The best of the other language, and whether they come first. */
  readonly other: readonly Found[];
  readonly otherFirst: boolean;
}

/** Writes results into the page. */
export function drawResults(place: HTMLElement, list: Arrangement, beside: Beside, start: SearchStart): void {
  const { words, kinds, language } = start;
  const group = (heading: string, found: readonly Found[], lang?: string): HTMLElement[] => {
    if (found.length === 0) return [];
    const made = element(
      'section',
      {},
      element('h2', {}, heading),
      element('ol', {}, ...found.map((each) => resultItem(each, start))),
    );
    if (lang) made.dataset['language'] = lang;
    return [made];
  };
  const other = group(words['in-other'], beside.other, language === 'en' ? 'es' : 'en');
  const nameOf = (kind: string) => kinds.find(([id]) => id === kind)?.[2] ?? '';
  const old = place.querySelector<HTMLElement>('.direct-answer');
  const answer = list.answer ? [directAnswer(list.answer, start, old)] : [];
  const focused = place.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : undefined;
  place.replaceChildren(
    ...answer,
    ...(beside.otherFirst ? other : []),
    ...group(words.best, list.best),
    ...(beside.otherFirst ? [] : other),
    ...list.groups.flatMap(({ kind, found }) => group(nameOf(kind), found)),
  );
  // The full text comes later than the titles: a reader who is already in the list stays where they are.
  if (focused) place.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus();
}

function resultItem(found: Found, start: SearchStart): HTMLElement {
  const { kinds, sections, words, language } = start;
  const isForeign = found.language !== language;
  const link = element('a', { href: found.href + found.fragment }, found.title);
  if (isForeign) link.lang = link.hreflang = found.language;
  const facts = [
    kinds.find(([id]) => id === found.kind)?.[1],
    sections.find(([id]) => id === found.section)?.[1],
    found.kind === 'event' && found.date ? formatPartialDate(found.date, language) : undefined,
    isForeign ? words['language-note'] : undefined,
  ];
  const item = element('li', {}, link, ' ', element('span', { className: 'small' }, facts.filter(Boolean).join(' · ')));
  if (found.excerpt) {
    const excerpt = element('p');
    // Pagefind escapes the text of our own pages and adds only <mark>.
    excerpt.innerHTML = found.excerpt;
    item.append(excerpt);
  }
  const parts = [
    ...(found.heading ? [{ href: found.href + found.fragment, title: found.heading }] : []),
    ...(found.parts ?? []).filter(({ title }) => title !== found.heading),
  ];
  if (parts.length > 0)
    item.append(element('p', { className: 'parts' }, ...parts.map(({ href, title }) => element('a', { href }, title))));
  return item;
}

/** Answers whose page was asked for, so that each is asked for once. */
const cited = new Map<string, Promise<string>>();

/** The answer itself, as soon as its page is there: its words stand nowhere else. */
function directAnswer(found: Found, { words, language }: SearchStart, old: HTMLElement | null): HTMLElement {
  if (old?.dataset['href'] === found.href) return old;
  const link = element('a', { href: found.href }, found.title);
  const text = element('p', { className: 'answer' });
  if (found.language !== language) link.lang = text.lang = found.language;
  const answer = element(
    'section',
    { className: 'direct-answer' },
    element('h2', {}, words.answer),
    element('h3', {}, link),
    text,
  );
  answer.dataset['href'] = found.href;
  if (found.date)
    answer.append(
      element('p', { className: 'small' }, `${words['evidence-to']} ${formatPartialDate(found.date, language)}`),
    );
  const page = cited.get(found.href) ?? answerWithCitations(found.href);
  cited.set(found.href, page);
  page.then(
    (html) => (text.innerHTML = html),
    () => {
      // The link is there; the next search tries again.
      cited.delete(found.href);
      text.remove();
    },
  );
  return answer;
}

/** The answer as its own page shows it; citations lead to that page. */
async function answerWithCitations(href: string): Promise<string> {
  const response = await fetch(href);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const answer = page.querySelector('.short p');
  if (!answer) throw new Error(`${href} shows no short answer`);
  for (const link of answer.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
    link.setAttribute('href', href + link.getAttribute('href')!);
  for (const each of answer.querySelectorAll('[id]')) each.removeAttribute('id');
  return answer.innerHTML;
}
