/** What the search can find: the index is read the way the page reads it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDeeperIndex, type DeeperIndexForm } from '../../src/lib/search/deeper-index.ts';
import { entriesOf, headingOf, type SearchIndexForm } from '../../src/lib/search/index-form.ts';
import { distDir } from '../support/dist.ts';
import { builtPage, builtPages, ownPages } from './built-pages.ts';

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

const compressed = (file: string): number => brotliCompressSync(readFileSync(join(distDir, file))).length;

describe('the first tier', () => {
  const start = (language: string) =>
    JSON.parse(readFileSync(join(distDir, language === 'en' ? '' : language, 'search/start.json'), 'utf8')) as {
      indexes: Record<string, string>;
      deeper: Record<string, string>;
      lists: [string, string][];
    };

  const index = (language: string) =>
    JSON.parse(readFileSync(join(distDir, start(language).indexes[language]!), 'utf8')) as SearchIndexForm;

  it.each(['en', 'es'])('costs 60 kB at most in %s, with the script, the styles and the words', (language) => {
    const scripts = readdirSync(join(distDir, '_astro')).filter((name) => /^search[.-]/.test(name));
    expect(scripts.length).toBeGreaterThanOrEqual(3);
    const files = [
      ...scripts.map((name) => `_astro/${name}`),
      `${language === 'en' ? '' : `${language}/`}search/start.json`,
      start(language).indexes[language]!.slice(1),
    ];
    expect(files.reduce((sum, file) => sum + compressed(file), 0)).toBeLessThanOrEqual(60_000);
  });
  it.each(['en', 'es'])('has a deeper index of its own entries, 150 kB at most, in %s', (language) => {
    const file = start(language).deeper[language]!;
    expect(compressed(file)).toBeLessThanOrEqual(150_000);
    const deeper = JSON.parse(readFileSync(join(distDir, file), 'utf8')) as DeeperIndexForm;
    const { asked, body } = readDeeperIndex(deeper, entriesOf(index(language)).length);
    expect(asked.filter(Boolean).length).toBeGreaterThan(200);
    expect(body.size).toBeGreaterThan(5000);
  });
  it.each(['en', 'es'])('names pages that exist in %s', (language) => {
    const missing = entriesOf(index(language))
      .map(
        ({ address, form: [, , , , , , isEnglish] }) =>
          `${language === 'en' || isEnglish ? '' : `${language}/`}${address}`,
      )
      .filter((address) => !existsSync(join(distDir, address, 'index.html')));
    expect(missing).toEqual([]);
  });
  it.each(['en', 'es'])('its headings are anchors of their pages in %s', (language) => {
    const missing = entriesOf(index(language)).flatMap(({ address, form: [, , , headings = [], , , isEnglish] }) => {
      const page = `${language === 'en' || isEnglish ? '/' : `/${language}/`}${address}/`;
      return headings
        .map(headingOf)
        .filter(([anchor]) => !builtPage(page).ids.has(anchor))
        .map(([anchor]) => `${page}#${anchor}`);
    });
    expect(missing).toEqual([]);
  });
  it('leads to lists that exist where nothing is found', () => {
    for (const [href] of start('es').lists) expect(existsSync(join(distDir, href, 'index.html')), href).toBe(true);
  });
});

describe('the description for browsers', () => {
  it.each(['en', 'es'])('is named on every page in %s, and leads to the search page', (language) => {
    const name = language === 'en' ? '/opensearch.xml' : `/${language}/opensearch.xml`;
    // A frame on another site is no place to search from.
    const without = ownPages().filter(
      (page) =>
        page.language === language &&
        !page.html.includes(`type="application/opensearchdescription+xml" href="${name}"`),
    );
    expect(without.map(({ address }) => address)).toEqual([]);
    const description = readFileSync(join(distDir, name), 'utf8');
    expect(description).toMatch(/<ShortName>.{1,16}<\/ShortName>/);
    expect(description).toMatch(/template="https?:\/\/[^"]+\/search\/\?q=\{searchTerms\}"/);
  });
});
