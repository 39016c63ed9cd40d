import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'VitePress',
  outDir: '../dist',
  cacheDir: '../.cache',
  cleanUrls: true,
  ignoreDeadLinks: true,
  themeConfig: { search: { provider: 'local' } },
});
