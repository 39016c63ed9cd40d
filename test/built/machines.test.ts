/** Feeds, sitemap, Markdown twins, structured data and the small files at the root, read by independent tools. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { distFiles, distText, isBuilt, isOwn } from '../support/dist-files.ts';
import { expanded } from '../support/linked-data.ts';
import { shapeOf, thingsIn, vocabularyFaults } from '../support/vocabulary.ts';
import { ownPages, oneOfEachKind } from './built-pages.ts';

const pages = ownPages();

describe('feeds', () => {
  const feeds = distFiles('.xml').filter((path) => /(?:feed|changes|corrections)\.xml$/.test(path));
  it('are there in both languages, of the site and of each section', () => {
    expect(feeds).toHaveLength(14);
  });
  it.each(feeds)('%s is read by an independent parser, and leads to what there is', (path) => {
    const feed = parseAtomFeed(distText(path));
    expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toMatch(new RegExp(`${path.replaceAll('.', '\\.')}$`));
    const entries = feed.entries ?? [];
    expect(new Set([feed.id, ...entries.map(({ id }) => id)]).size).toBe(entries.length + 1);
    for (const { id, updated, links, summary } of entries) {
      expect(id).toMatch(/^tag:[a-z0-9.-]+,\d{4}-\d{2}-\d{2}:(?:change|correction)\/[a-z0-9-]+$/);
      expect(Date.parse(updated ?? '')).not.toBeNaN();
      expect(summary).toBeDefined();
      expect(links?.map(({ href }) => href).filter((href) => !isBuilt(href ?? ''))).toEqual([]);
    }
  });
  it('tell the same news under the same id in both languages', () => {
    const ids = (path: string) => (parseAtomFeed(distText(path)).entries ?? []).map(({ id }) => id);
    expect(ids('/feed.xml').length).toBeGreaterThan(0);
    expect(ids('/es/feed.xml')).toEqual(ids('/feed.xml'));
  });
  it.each(['/', '/es/', '/law/', '/changes/', '/es/changes/'])('are offered on %s', (address) => {
    const { html } = pages.find((page) => page.address === address)!;
    const offered = [...html.matchAll(/<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/g)];
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.map((match) => match[1]!).filter((href) => !isBuilt(href))).toEqual([]);
  });
});

/** The official schema lets elements of other namespaces in if they are valid: the links to translations, `xhtml:link`. */
const ALL = `<schema xmlns="http://www.w3.org/2001/XMLSchema">
  <import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <import namespace="http://www.w3.org/1999/xhtml" schemaLocation="link.xsd"/>
</schema>`;
const LINK = `<schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
  <element name="link"><complexType>
    <attribute name="rel" fixed="alternate" use="required"/>
    <attribute name="hreflang" type="language" use="required"/>
    <attribute name="href" type="anyURI" use="required"/>
  </complexType></element>
</schema>`;

describe('the sitemap', () => {
  const sitemapSchema = readFileSync(
    fileURLToPath(new URL('schema/sitemap.xsd', import.meta.resolve('sitemap/package.json'))),
    'utf8',
  );
  const sitemaps = distFiles('.xml').filter((path) => /sitemap-\d+\.xml$/.test(path));
  const entries = sitemaps.flatMap((path) =>
    [...distText(path).matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry]) => ({
      address: /<loc>(.*?)<\/loc>/.exec(entry!)![1]!,
      day: /<lastmod>(.*?)<\/lastmod>/.exec(entry!)?.[1],
      alternates: [...entry!.matchAll(/hreflang="(\w+)" href="(.*?)"/g)].map(
        (match) => [match[1]!, match[2]!] as const,
      ),
    })),
  );
  it.each(sitemaps)('%s is valid by its schema', async (path) => {
    const { valid, errors } = await validateXML({
      xml: [{ fileName: 'sitemap.xml', contents: distText(path) }],
      schema: [{ fileName: 'all.xsd', contents: ALL }],
      preload: [
        { fileName: 'sitemap.xsd', contents: sitemapSchema },
        { fileName: 'link.xsd', contents: LINK },
      ],
    });
    expect(errors.slice(0, 3).map(({ message }) => message)).toEqual([]);
    expect(valid).toBe(true);
  });
  it('is named, every part of it, by an index', () => {
    // https://www.sitemaps.org/protocol.html#index: nothing but places, with days
    const index = distText('/sitemap-index.xml').replace(/^<\?xml[^>]*>/, '');
    const part = '<sitemap><loc>([^<]+)</loc><lastmod>([^<]+)</lastmod></sitemap>';
    expect(index).toMatch(
      new RegExp(`^<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">(?:${part})+</sitemapindex>\\s*$`),
    );
    const parts = [...index.matchAll(new RegExp(part, 'g'))];
    expect(parts).toHaveLength(sitemaps.length);
    for (const [, address, day] of parts) {
      expect(isBuilt(address!), address).toBe(true);
      expect(Date.parse(day!)).not.toBeNaN();
    }
  });
  it('names every page but the one for errors, and nothing else', () => {
    const named = new Set(entries.map(({ address }) => address));
    const canonical = new Set(pages.filter(({ address }) => address !== '/404.html').map((page) => page.canonical!));
    expect([...canonical].filter((address) => !named.has(address)).slice(0, 5)).toEqual([]);
    expect([...named].filter((address) => !isBuilt(address)).slice(0, 5)).toEqual([]);
  });
  it('gives days that are days, of pages that have one', () => {
    const days = entries.flatMap(({ day }) => day ?? []);
    expect(days.length).toBeGreaterThan(entries.length / 2);
    expect(days.filter((day) => Number.isNaN(Date.parse(day)))).toEqual([]);
  });
  it('names the same translations as the pages themselves', () => {
    const byAddress = new Map(pages.map((page) => [page.canonical, page]));
    const faults = entries
      .filter(({ alternates }) => alternates.length > 0)
      .filter(({ address, alternates }) => {
        const own = byAddress.get(address)?.alternates;
        return alternates.some(([language, href]) => own?.get(language) !== href);
      });
    expect(faults.map(({ address }) => address).slice(0, 5)).toEqual([]);
  });
});

describe('the Markdown twins', () => {
  const twins = distFiles('.md');
  it('are there for every page of prose', () => {
    const prose = pages.filter(({ html }) => html.includes('class="prose"')).map(({ address }) => address);
    const missing = prose.filter(
      (address) => !twins.includes(/^\/(es\/)?$/.test(address) ? `${address}index.md` : `${address.slice(0, -1)}.md`),
    );
    expect(twins.length).toBeGreaterThan(60);
    expect(missing).toEqual([]);
  });
  it.each([...twins, '/llms.txt', '/llms-full.txt'])(
    '%s leaves nothing unexpanded and leads to what there is',
    (path) => {
      const text = distText(path);
      expect(
        text.match(/\[@|\]\((?:term|law|claim|source|event|actor|question|option|answer|dataset|page):|<[A-Z]\w+ /g),
      ).toBeNull();
      const links = [...text.matchAll(/\]\((https?:[^)\s]+)\)/g)].map((match) => match[1]!).filter(isOwn);
      expect(links.filter((address) => !isBuilt(address)).slice(0, 5)).toEqual([]);
    },
  );
  it('give every claim its status and the date of its evidence', () => {
    const lines = twins
      .filter((path) => !path.startsWith('/es/'))
      .flatMap((path) => distText(path).match(/^- .*\/claims\/.*$/gm) ?? []);
    const claims = lines.filter((line) => /\]\(\S+\/claims\/\S+\)$/.test(line) && !/^- \w[\w ]*: \[/.test(line));
    expect(claims.length).toBeGreaterThan(500);
    expect(
      claims
        .filter(
          (line) => !/^- \*\*(Established|Reported|Contested|Forecast|Opinion|Unknown)\*\* \(.*Evidence to/.test(line),
        )
        .slice(0, 5),
    ).toEqual([]);
  });
  it('come with the words for status, the license and the warning', () => {
    for (const path of ['/llms.txt', '/llms-full.txt']) {
      for (const words of ['Keep the status', '**Contested**', 'creativecommons.org/licenses/by/4.0', 'August 2026'])
        expect(distText(path)).toContain(words);
    }
  });
});

const statements = (html: string): string[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map((match) => match[1]!);

describe('structured data', () => {
  it('is there, of the right kind', () => {
    const types = (address: string) =>
      statements(pages.find((page) => page.address === address)!.html).flatMap((text) =>
        [...text.matchAll(/"@type":"(\w+)"/g)].map((match) => match[1]!),
      );
    expect(types('/law/overview/')).toEqual(expect.arrayContaining(['Article', 'BreadcrumbList']));
    expect(types('/answers/')).toContain('FAQPage');
    for (const [folder, type] of [
      ['claims', 'Claim'],
      ['glossary', 'DefinedTerm'],
      ['law/texts', 'Legislation'],
      ['events', 'Event'],
      ['data', 'Dataset'],
      ['teach', 'LearningResource'],
    ] as const) {
      const page = pages.find(
        ({ address, html }) => new RegExp(`^/${folder}/[^/]+/$`).test(address) && html.includes(`"@type":"${type}"`),
      );
      expect(page, type).toBeDefined();
    }
  });
  it('uses types and properties that the vocabulary has, each where it belongs', { timeout: 60_000 }, () => {
    const shapes = new Map<string, readonly [string, object]>();
    for (const { address, html } of pages)
      for (const thing of statements(html).flatMap(thingsIn)) {
        const shape = shapeOf(thing);
        if (!shapes.has(shape)) shapes.set(shape, [address, thing]);
      }
    expect(shapes.size).toBeGreaterThan(10);
    expect(vocabularyFaults([...shapes.values()])).toEqual([]);
    expect(vocabularyFaults([['here', { '@type': 'Event', headline: 'Of articles only' }]])).toHaveLength(1);
  });
  it.each(
    oneOfEachKind()
      .filter(({ html }) => statements(html).length > 0)
      .map((page) => [page.address, page] as const),
  )('on %s is read by an independent library', async (_, { html, canonical }) => {
    for (const text of statements(html)) {
      const things = await expanded(text);
      expect(things.length).toBeGreaterThan(0);
      const addresses = [...JSON.stringify(things).matchAll(/"@(?:id|value)":"(https?:[^" ]+)"/g)].map(
        (match) => match[1]!,
      );
      expect(addresses.filter(isOwn).length).toBeGreaterThan(0);
      expect(addresses.filter((address) => isOwn(address) && !isBuilt(address))).toEqual([]);
      expect(canonical).toBeDefined();
    }
  });
});

describe('small files', () => {
  it('robots.txt lets everyone in and names the sitemap', () => {
    const text = distText('/robots.txt');
    expect(text).toContain('User-agent: *\nAllow: /\n');
    expect(isBuilt(/^Sitemap: (.*)$/m.exec(text)![1]!)).toBe(true);
  });
  it('security.txt has a contact and an end within a year of the edition', () => {
    const text = distText('/.well-known/security.txt');
    expect(isBuilt(/^Contact: (.*)$/m.exec(text)![1]!)).toBe(true);
    const { date } = JSON.parse(distText('/edition.json')) as { date: string };
    const days = (Date.parse(/^Expires: (.*)$/m.exec(text)![1]!) - Date.parse(date)) / 86_400_000;
    expect(days).toBeGreaterThan(0);
    expect(days).toBeLessThan(365);
  });
  it('humans.txt invents nobody', () => {
    expect(distText('/humans.txt')).not.toMatch(/@|Name:/);
  });
  it.each(['/manifest.webmanifest', '/es/manifest.webmanifest'])('%s names icons of the sizes it says', (path) => {
    const { icons, start_url } = JSON.parse(distText(path)) as {
      start_url: string;
      icons: { src: string; sizes: string; type: string }[];
    };
    expect(start_url).toMatch(/\/$/);
    for (const { src, sizes, type } of icons.filter((icon) => icon.type === 'image/png')) {
      const bytes = readFileSync(new URL(`../../public${src.slice(src.lastIndexOf('/'))}`, import.meta.url));
      expect(bytes.subarray(1, 4).toString(), type).toBe('PNG');
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
    }
  });
});
