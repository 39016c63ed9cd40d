/** What leads a reader from a page to a correction. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/lib/handbook/checks.ts';
import { REPOSITORY_URL } from '../../src/data/settings.ts';
import { distDir } from '../support/dist.ts';
import { builtPage, builtPages } from './built-pages.ts';

const without = (test: (html: string) => boolean, among: RegExp): string[] =>
  builtPages()
    .filter(({ address, html }) => among.test(address) && !test(html))
    .map(({ address }) => address)
    .slice(0, 20);

describe('reporting a problem', () => {
  const form = REPOSITORY_URL === undefined ? undefined : `${REPOSITORY_URL}/issues/new`;
  it('is possible from the foot of every page, with the page filled in where there is a form', () => {
    const link =
      /<a href="([^"]*)"(?: hreflang="en")?>\s*(?:Report a problem|Avisar de un error)\s*<\/a>\s*<\/p>\s*<button/;
    const lacking = builtPages().filter(({ html, canonical, address }) => {
      const href = link.exec(html)?.[1]?.replaceAll('&#38;', '&').replaceAll('&amp;', '&');
      if (href === undefined) return true;
      if (form === undefined) return !href.includes('/contribute/#');
      const { origin, pathname, searchParams } = new URL(href);
      const { template, place, version, ...rest } = Object.fromEntries(searchParams);
      return (
        origin + pathname !== form ||
        template !== (address.startsWith('/es/') ? 'correccion.yml' : 'correction.yml') ||
        place !== canonical ||
        !/^(?:[0-9a-f]{10}, )?\d{4}-\d\d-\d\d$/.test(version ?? '') ||
        Object.keys(rest).length > 0
      );
    });
    // Pages that only say where something went have no foot.
    expect(lacking.filter(({ html }) => html.includes('class="colophon"')).map(({ address }) => address)).toEqual([]);
  });
  it('or a change to its file is one step away on every claim, source, law text and page of prose', () => {
    const edit =
      REPOSITORY_URL === undefined
        ? /href="[^"]*\/contribute\/"/
        : new RegExp(`href="${REPOSITORY_URL}/edit/main/content/[^"]+\\.(?:yaml|mdx)"`);
    const isEdited = (html: string): boolean =>
      [...html.matchAll(/<a [^>]*>(?:Suggest an edit|Proponer un cambio)<\/a>/g)].some(([tag]) => edit.test(tag));
    expect(
      without(isEdited, /^\/(?:es\/)?(?:claims|sources|law\/texts|events|glossary)\/[^/]+\/$|\/evidence\/$/),
    ).toEqual([]);
  });
  it('names address, id and version on every claim, source and list of evidence, also as text to copy', () => {
    const isReady = (html: string): boolean =>
      /<details><summary>[^<]+<\/summary><p>[^<]+<\/p><pre>[^<]*https?:\/\/[^<]*\n[^<]+: [0-9a-f]{10}, \d{4}-\d\d-\d\d\n/.test(
        html,
      );
    expect(
      without(isReady, /^\/(?:es\/)?(?:claims|sources|law\/texts|events|glossary)\/[^/]+\/$|\/evidence\/$/),
    ).toEqual([]);
    expect(builtPage('/claims/overdose-peak-and-fall/').text).toContain('(claim overdose-peak-and-fall)');
  });
});

describe('the page on contributing', () => {
  const page = builtPage('/contribute/');
  it('shows its pictures with words for those who cannot see them, and keeps their place', () => {
    const shown = [...page.html.matchAll(/<img[^>]*>/g)].map(([tag]) => tag);
    expect(shown.length).toBeGreaterThanOrEqual(3);
    for (const tag of shown) {
      expect(tag).toMatch(/alt="[^"]{20,}"/);
      expect(tag).toMatch(/width="\d+"/);
      expect(tag).toMatch(/height="\d+"/);
      expect(existsSync(join(distDir, 'pictures', /pictures\/([^"]+)"/.exec(tag)![1]!))).toBe(true);
    }
  });
  it('leads to the rules and says who has contributed', () => {
    expect(page.links.some(({ href }) => href.endsWith('/contribute/rules/'))).toBe(true);
    expect(page.ids).toContain('contributors');
  });
});

describe('the rules', () => {
  it.each(['/contribute/rules/', '/es/contribute/rules/'])('each have a place on %s, with an example', (address) => {
    const { ids, html } = builtPage(address);
    for (const { code } of checks) {
      expect(ids).toContain(code.toLowerCase());
      expect(html.split(`<h2 id="${code.toLowerCase()}">`)[1]!.split('</section>')[0], code).toContain('<pre>');
    }
  });
});
