/** What the search can find: the index is read the way the page reads it. */
import { readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { distDir } from '../support/dist.ts';
import { builtPages } from './built-pages.ts';

const entry = JSON.parse(readFileSync(join(distDir, 'pagefind/pagefind-entry.json'), 'utf8')) as {
  languages: Record<string, { page_count: number }>;
};

describe('the search index', () => {
  it.each(['en', 'es'])('holds every page of %s that may be searched, and no other', (language) => {
    const searched = builtPages().filter((page) => page.language === language && page.isSearched).length;
    expect(searched).toBeGreaterThan(0);
    expect(entry.languages[language]?.page_count).toBe(searched);
  });
  it('does not hold the lists of sources and claims at the end of a page', () => {
    const folder = join(distDir, 'pagefind/fragment');
    const fragments = readdirSync(folder).map((name) => gunzipSync(readFileSync(join(folder, name))).toString('utf8'));
    const page = fragments.find((text) => text.includes('"/debate/april-2025-reports/"'));
    expect(page).toBeDefined();
    expect(page).not.toContain('read in excerpt');
  });
});
