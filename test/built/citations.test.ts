/** What the built pages offer for citing: forms on every page that is cited, files that an independent reader reads. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteBase } from '../../src/cli/support/site-build.mjs';
import { projectRoot } from '../../src/cli/support/project.mjs';
import { readCorpus } from '../../src/lib/io/corpus.ts';
import { addressOf, citePath } from '../../src/lib/refs/address.ts';
import { evidenceOf } from '../../src/lib/refs/evidence.ts';
import { publishedGraph } from '../../src/lib/refs/reach.ts';
import { distDir } from '../support/dist.ts';
import { builtPage, builtPages } from './built-pages.ts';

const graph = publishedGraph(readCorpus(projectRoot).corpus);
const { pages, records } = graph.corpus;
const explainers = pages.filter(({ frontmatter }) => frontmatter.kind === 'explainer');
const address = (path: string, language: string) => `${language === 'es' ? '/es' : ''}${path}`;
const file = (path: string) => readFileSync(join(distDir, path.slice(1)), 'utf8');

/** Ids of a file as citation-js reads them, in its order. */
function idsOf(text: string): string[] {
  return plugins.input.chain(text, { generateGraph: false }).map((item) => item['id'] as string);
}

/** The forms on a page: the text of each, in the order of the page. */
function formsOf(html: string): string[] {
  return [...html.matchAll(/<(?:span|pre) data-citation[^>]*>([\s\S]*?)<\/(?:span|pre)>/g)].map((match) =>
    match[1]!.replace(/<[^>]+>/g, ''),
  );
}

describe('pages', () => {
  it('every explainer leads to the page that says how it is cited', () => {
    const missing = explainers.filter((page) => {
      const own = builtPage(address(addressOf(page)!, page.language));
      return !own.links.some(({ href }) => href === `${siteBase().replace(/\/$/, '')}${own.address}cite/`);
    });
    expect(missing.map(({ path }) => path)).toEqual([]);
  });
  it('every explainer, claim, law text, table and source has four styles and three formats', () => {
    const cited = builtPages().filter(({ address: path }) =>
      /^(?:\/es)?\/(?:(?:claims|sources|data|law\/texts)\/[^/]+|(?:debate|law|risks|background)\/[^/]+\/cite)\/$/.test(
        path,
      ),
    );
    expect(cited.length).toBeGreaterThan(1000);
    const faults = cited.flatMap(({ address: path, html }) => {
      const forms = formsOf(html);
      const short = forms.filter((form) => form.trim().length < 10).length;
      return forms.length === 7 && short === 0 ? [] : [`${path}: ${forms.length} forms, ${short} empty`];
    });
    expect(faults).toEqual([]);
  });
  it('a page of this site gives its permanent address, its edition, and room for the day', () => {
    const { html, canonical } = builtPage('/claims/fto-not-force-jenkins/');
    const forms = formsOf(html);
    for (const style of forms.slice(0, 4)) {
      expect(style).toContain(canonical!.replace(/^https?:\/\//, ''));
      expect(style).toContain('[date of access]');
      expect(style).toMatch(/version 0|Version 0/);
    }
  });
  it('the Spanish page gives the Spanish address, and Spanish words', () => {
    const [apa] = formsOf(builtPage('/es/claims/fto-not-force-jenkins/').html);
    expect(apa).toContain('/es/claims/fto-not-force-jenkins/');
    expect(apa).toContain('Recuperado el [fecha de consulta]');
  });
});

describe('the head', () => {
  const meta = (html: string, name: string) => new RegExp(`<meta name="${name}" content="([^"]*)"`).exec(html)?.[1];
  it('of explainers, claims, law texts and tables tells reference managers what they are', () => {
    for (const path of [
      '/law/covert-action/',
      '/claims/fto-not-force-jenkins/',
      '/law/texts/covert-action/',
      '/data/polls/',
    ]) {
      const { html, canonical } = builtPage(path);
      expect(meta(html, 'DC.title'), path).toBeTruthy();
      expect(meta(html, 'citation_public_url')).toBe(canonical);
      expect(meta(html, 'citation_language')).toBe('en');
      expect(meta(html, 'citation_publication_date')).toMatch(/^\d{4}(\/\d{2}){0,2}$/);
      // Zotero would take the page for an article in a journal.
      expect(meta(html, 'citation_title')).toBeUndefined();
    }
  });
});

describe('files', () => {
  const ids = [...records.source.keys()].sort();
  it.each(['bib', 'ris'])('sources.%s holds every source, in order', (ending) => {
    expect(idsOf(file(`/sources.${ending}`))).toEqual(ids);
  });
  it('sources.csl.json too', () => {
    expect((JSON.parse(file('/sources.csl.json')) as { id: string }[]).map(({ id }) => id)).toEqual(ids);
  });
  it('every explainer has its own sources in each format', () => {
    const faults = explainers.flatMap((page) => {
      const own = evidenceOf(graph, page)
        .sources.map(({ source }) => source.id)
        .sort();
      const base = `${address(addressOf(page)!, page.language)}sources`;
      return ['bib', 'ris', 'csl.json'].flatMap((ending) => {
        const path = `${base}.${ending}`;
        if (!existsSync(join(distDir, path))) return [`${path} is missing`];
        const found = own.length === 0 ? [] : idsOf(file(path));
        return found.join() === own.join() ? [] : [`${path}: ${found.length} of ${own.length}`];
      });
    });
    expect(faults).toEqual([]);
  });
  it('are linked from the list of sources, the page on citing, the evidence and the page to cite', () => {
    const page = explainers[0]!;
    for (const [from, to] of [
      ['/sources/', '/sources.bib'],
      ['/how-to-cite/', '/sources.ris'],
      [
        address(`${addressOf(page)!}evidence/`, page.language),
        `${address(addressOf(page)!, page.language)}sources.bib`,
      ],
      [address(citePath(page), page.language), `${address(addressOf(page)!, page.language)}sources.csl.json`],
    ] as const)
      expect(
        builtPage(from).links.map(({ href }) => href),
        from,
      ).toContain(`${siteBase().replace(/\/$/, '')}${to}`);
  });
});
