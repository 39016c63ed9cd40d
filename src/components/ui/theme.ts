/**
 * The switch between light and dark. A choice that equals the system's is forgotten again, so that a reader who goes
 * back to it also follows the system from then on. The choice is applied before the page is painted, by
 * theme-before-paint.js.
 */
export function startThemeSwitch(): void {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const button = document.querySelector('[data-theme-switch]');
  const isDark = () => (root.dataset['theme'] ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const show = () => button?.setAttribute('aria-pressed', `${isDark()}`);
  button?.addEventListener('click', () => {
    const dark = !isDark();
    if (dark === system.matches) {
      delete root.dataset['theme'];
      localStorage.removeItem('theme');
    } else {
      localStorage.setItem('theme', (root.dataset['theme'] = dark ? 'dark' : 'light'));
    }
    show();
  });
  system.addEventListener('change', show);
  show();
}
