import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://example.org',
  cacheDir: './.cache',
  // A list of all pages in the sidebar of each would make the output grow with the square of their number.
  integrations: [starlight({ title: 'Starlight', sidebar: [{ label: 'Start', link: '/' }] })],
});
