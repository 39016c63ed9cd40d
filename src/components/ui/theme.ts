import { remember } from './remember.ts';

/**
 * The switch between light and dark. A choice that equals the system's is forgotten again, so that a reader who goes
 * back to it also follows the system from then on. The choice is applied before the page is painted, by
 * theme-before-paint.ts.
 */
export function startThemeSwitch(): void {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const button = document.querySelector('[data-theme-switch]');
  const isDark = () => (root.dataset['theme'] ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const show = () => button?.setAttribute('aria-pressed', `${isDark()}`);
  button?.addEventListener('click', () => {
    const dark = !isDark();
    const choice = dark === system.matches ? null : dark ? 'dark' : 'light';
    if (choice === null) delete root.dataset['theme'];
    else root.dataset['theme'] = choice;
    remember('theme', choice);
    show();
  });
  system.addEventListener('change', show);
  show();
}
