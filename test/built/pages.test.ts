/** What holds for every page of the finished site. A failure lists every page it is about. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteBase } from '../../src/cli/support/site-build.mjs';
import { distDir } from '../support/dist.ts';
import { builtPage, builtPages, internalPath, type BuiltPage } from './built-pages.ts';

const pages = builtPages();
const byAddress = new Map(pages.map((page) => [page.address, page]));

/** How many faults a failure prints; the rest are counted. */
const PRINTED = 30;

/** The pages for which something is found, with what, as one text: empty when all is well. */
function faults(find: (page: BuiltPage) => readonly string[]): string {
  return report(pages.flatMap((page) => find(page).map((fault) => `${page.address}: ${fault}`)));
}

function report(found: readonly string[]): string {
  return [...found.slice(0, PRINTED), ...(found.length > PRINTED ? [`and ${found.length - PRINTED} more`] : [])].join(
    '\n',
  );
}

/** An internal address without the folder of the site: what is looked up in the build. */
function pathIn(url: URL): string {
  return `/${decodeURIComponent(url.pathname).slice(siteBase().length)}`;
}

describe('the lists of claims and sources', () => {
  it.each(['', '/es'])('%s/claims/ leads to every claim once, %s/sources/ to every source', (language) => {
    for (const kind of ['claims', 'sources']) {
      const list = builtPage(`${language}/${kind}/`);
      const parts = list.links.map(({ href }) => href).filter((href) => /\/(?:section|kind)\/[^/]+\/$/.test(href));
      const listed = parts
        .flatMap((part) => builtPage(pathIn(internalPath(part, list.address)!)).links)
        .flatMap(({ href }) => internalPath(href, list.address) ?? [])
        .map(pathIn)
        .filter((path) => new RegExp(`^(?:/es)?/${kind}/[^/]+/$`).test(path));
      const records = pages
        .map(({ address }) => address.replace(/^\/es/, ''))
        .filter((address) => new RegExp(`^/${kind}/[^/]+/$`).test(address));
      expect(listed.map((path) => path.replace(/^\/es/, '')).sort()).toEqual([...new Set(records)].sort());
    }
  });
});

describe('every page', () => {
  it('is there: the home pages, the sections, the lists', () => {
    for (const address of [
      '/',
      '/es/',
      '/debate/',
      '/law/',
      '/risks/',
      '/background/',
      '/claims/',
      '/sources/',
      '/glossary/',
      '/timeline/',
      '/404.html',
    ]) {
      expect(byAddress.has(address), address).toBe(true);
    }
  });
  it('has one first-level heading, and no level is jumped over', () => {
    expect(
      faults(({ headings }) => {
        const first = headings.filter(({ level }) => level === 1).length;
        const jump = headings.find(({ level }, index) => index > 0 && level > headings[index - 1]!.level + 1);
        return [
          ...(first === 1 ? [] : [`${first} first-level headings`]),
          ...(jump ? [`jump to level ${jump.level} at “${jump.text}”`] : []),
        ];
      }),
    ).toBe('');
  });
  it('has a title that no other page of its language has, and a description', () => {
    const titles = Map.groupBy(pages, ({ language, title }) => `${language} ${title}`);
    const repeated = [...titles]
      .filter(([, group]) => group.length > 1)
      .map(([title, group]) => `${title}: ${group.map(({ address }) => address).join(' ')}`);
    expect(report(repeated)).toBe('');
    expect(faults(({ description }) => (description && description.length > 10 ? [] : ['no description']))).toBe('');
  });
  it('has no id twice', () => {
    expect(faults(({ repeatedIds }) => repeatedIds)).toBe('');
  });
  it('is in the language its address says', () => {
    expect(
      faults(({ address, language }) => (language === (address.startsWith('/es/') ? 'es' : 'en') ? [] : [language])),
    ).toBe('');
  });
});

describe('every link', () => {
  it('leads to a page or file of the site, and to a place on it', () => {
    const missing = faults((page) =>
      page.links.flatMap(({ href }) => {
        const url = internalPath(href, page.address);
        if (!url) return [];
        const path = pathIn(url);
        const target = byAddress.get(path);
        if (!target) return existsSync(join(distDir, path)) && !path.endsWith('/') ? [] : [`no page ${path}`];
        const fragment = decodeURIComponent(url.hash.slice(1));
        return fragment === '' || target.ids.has(fragment) ? [] : [`no place ${path}#${fragment}`];
      }),
    );
    expect(missing).toBe('');
  });
  it('has a text', () => {
    expect(
      faults(({ links }) => links.filter(({ text }) => text === '').map(({ href }) => `link without text to ${href}`)),
    ).toBe('');
  });
  it('goes out over http or https only', () => {
    expect(
      faults(({ links }) =>
        links.map(({ href }) => href).filter((href) => /^[a-z]+:/i.test(href) && !/^https?:/.test(href)),
      ),
    ).toBe('');
  });
  it('says so when it leads to the other language', () => {
    const unmarked = faults((page) =>
      page.links.flatMap(({ href, hreflang }) => {
        const url = internalPath(href, page.address);
        const target = url && byAddress.get(pathIn(url));
        return !target || target.language === page.language || hreflang === target.language
          ? []
          : [`${href} is in ${target.language}`];
      }),
    );
    expect(unmarked).toBe('');
  });
});

describe('languages', () => {
  it('name each other only where both exist, and both ways', () => {
    expect(
      faults(({ alternates, language }) =>
        [...alternates].flatMap(([hreflang, href]) => {
          const target = byAddress.get(pathIn(new URL(href)));
          if (!target) return [`hreflang ${hreflang} leads to ${href}, which does not exist`];
          if (hreflang !== 'x-default' && target.language !== hreflang)
            return [`hreflang ${hreflang} leads to a page in ${target.language}`];
          return target.alternates.has(language) ? [] : [`${target.address} does not name this page`];
        }),
      ),
    ).toBe('');
  });
  it('no page stands for a translation that does not exist', () => {
    const spanish = pages.filter(({ address }) => address.startsWith('/es/'));
    expect(spanish.length).toBeGreaterThan(1);
    const contents = new Set(pages.filter(({ address }) => !address.startsWith('/es/')).map(({ text }) => text));
    expect(
      report(spanish.filter(({ text }) => text.length > 400 && contents.has(text)).map(({ address }) => address)),
    ).toBe('');
  });
});

describe('safety', () => {
  it('nothing is loaded from another site', () => {
    expect(faults(({ loads, address }) => loads.filter((href) => !internalPath(href, address)))).toBe('');
  });
  it('every file that is loaded exists', () => {
    expect(
      faults(({ loads, address }) =>
        loads.filter((href) => {
          const url = internalPath(href, address);
          return url && !href.startsWith('data:') && !existsSync(join(distDir, pathIn(url)));
        }),
      ),
    ).toBe('');
  });
  it('every page carries a policy without unsafe words and with two script hashes at most', () => {
    expect(
      faults(({ policy }) => {
        if (!policy) return ['no policy'];
        const hashes = policy.match(/'sha256-[^']+'/g)?.length ?? 0;
        return [
          ...(policy.includes('unsafe-inline') ? ['unsafe-inline'] : []),
          ...(hashes > 2 ? [`${hashes} script hashes`] : []),
        ];
      }),
    ).toBe('');
  });
  it('no page has a style attribute or an event handler', () => {
    expect(faults(({ html }) => html.match(/<[a-z][^>]*\s(?:style|on[a-z]+)="[^"]*"/gi) ?? [])).toBe('');
  });
});
