import { recentQueries } from './search-recent.ts';
import type { SearchStart } from './search-start.ts';

/** The parts of the search that its script works on. */
export interface SearchPanel {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly section: HTMLSelectElement;
  readonly kind: HTMLSelectElement;
  readonly status: HTMLElement;
  readonly recent: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly otherLanguage: HTMLAnchorElement;
  readonly remember: HTMLInputElement;
}

/** An element with properties and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** Fills the `search` element with its field, facets and places for results. */
export function buildSearchPanel(
  host: HTMLElement,
  { words, sections, kinds, roots, language }: SearchStart,
  onClose?: () => void,
): SearchPanel {
  const field = element('input', {
    name: 'q',
    type: 'search',
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
  });
  field.autocapitalize = 'none';
  const select = (name: string, all: string, options: readonly (readonly [string, string, ...unknown[]])[]) =>
    element(
      'select',
      { name },
      element('option', { value: '' }, all),
      ...options.map(([value, text]) => element('option', { value }, text)),
    );
  const section = select('section', words['any-section'], sections);
  const kind = select('kind', words['any-kind'], kinds);
  const other = language === 'en' ? 'es' : 'en';
  const form = element(
    'form',
    { action: `${roots[language]}search/` },
    element('label', { className: 'search-words' }, element('span', {}, words.field), field),
    element('label', {}, element('span', {}, words.section), section),
    element('label', {}, element('span', {}, words.kind), kind),
  );
  if (onClose) {
    const close = element('button', { type: 'button', className: 'search-close' }, words.close);
    close.addEventListener('click', onClose);
    form.append(close);
  }
  const status = element('p', { className: 'search-status' }, words.hint);
  status.setAttribute('role', 'status');
  const recent = element('p', { className: 'recent', hidden: true });
  const results = element('div', { className: 'results' });
  const more = element('button', { type: 'button', hidden: true }, words.more);
  const otherLanguage = element('a', { href: `${roots[other]}search/`, hreflang: other }, words['other-language']);
  const remember = element('input', { type: 'checkbox', checked: recentQueries() !== undefined });
  host.append(
    form,
    status,
    recent,
    results,
    element(
      'p',
      { className: 'search-more' },
      more,
      ' ',
      otherLanguage,
      ' ',
      element('label', {}, remember, ' ', words.remember),
    ),
  );
  return { form, field, section, kind, status, recent, results, more, otherLanguage, remember };
}
