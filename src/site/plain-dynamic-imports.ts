/**
 * Vite plugin: a script that is loaded later is loaded by the browser’s own `import()`. Vite puts a helper of 1.9 kB round
 * each, on every page, that loads style sheets and further scripts beforehand; ours bring no styles, and ask for theirs
 * themselves. Should Vite rename its helper, pages grow by that much again, which test/built/weight.test.ts sees.
 */
export function plainDynamicImports() {
  return {
    name: 'plain-dynamic-imports',
    enforce: 'pre' as const,
    load(id: string) {
      return id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null;
    },
  };
}
