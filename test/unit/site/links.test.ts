import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';

/** The settings are read from the environment when the module is loaded, so each case loads it anew. */
async function linksWith(environment: Record<string, string>) {
  vi.resetModules();
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  return import('../../../src/data/links.ts');
}
afterEach(() => vi.unstubAllEnvs());

describe('addresses', () => {
  it('have the folder of the language, except for the default one', async () => {
    const { href } = await linksWith({ BASE_PATH: '/' });
    expect(href('/law/covert-action/')).toBe('/law/covert-action/');
    expect(href('/law/covert-action/', 'es')).toBe('/es/law/covert-action/');
    expect(href('/', 'es')).toBe('/es/');
    expect(href('/')).toBe('/');
  });

  it.each(['/explainer/', 'explainer', '/explainer'])(
    'have the folder of the site, however %s is written',
    async (base) => {
      const { href, fileHref } = await linksWith({ BASE_PATH: base });
      expect(href('/law/', 'es')).toBe('/explainer/es/law/');
      expect(href('/')).toBe('/explainer/');
      expect(fileHref('/favicon.svg')).toBe('/explainer/favicon.svg');
    },
  );

  it('keep fragment and query', async () => {
    const { href } = await linksWith({ BASE_PATH: '/' });
    expect(href('/law/texts/covert-action/#a-5', 'es')).toBe('/es/law/texts/covert-action/#a-5');
    expect(href('/search/?q=a/b')).toBe('/search/?q=a/b');
  });

  it.each(['law/', '/law', '/law#a', ''])('refuse %j, which would lead nowhere or cost a redirect', async (path) => {
    const { href } = await linksWith({ BASE_PATH: '/' });
    expect(() => href(path)).toThrow(/must/);
  });

  it('are absolute where another site reads them', async () => {
    const { absoluteUrl } = await linksWith({ BASE_PATH: '/x/', SITE_URL: 'https://site.example' });
    expect(absoluteUrl('/law/', 'es')).toBe('https://site.example/x/es/law/');
  });

  it('lead to the editing form where there is a repository, else to the page on contributing', async () => {
    const file = 'content/pages/en/law/covert-action.mdx';
    const withRepository = await linksWith({ REPOSITORY_URL: 'https://code.example/a/b/' });
    expect(withRepository.editHref(file)).toBe(`https://code.example/a/b/edit/main/${file}`);
    vi.unstubAllEnvs();
    const without = await linksWith({ BASE_PATH: '/' });
    expect(without.editHref(file)).toBeUndefined();
  });

  it.each([
    ['en', 'https://site.example/x/ (claim y)', 'correction.yml'],
    ['es', 'https://site.example/es/x/ (claim y & más #1)', 'correccion.yml'],
  ] as const)(
    'lead to the form in %s with what is known filled into fields that it has',
    async (language, place, file) => {
      const { reportHref } = await linksWith({ REPOSITORY_URL: 'https://code.example/a/b' });
      const { origin, pathname, searchParams } = new URL(reportHref(place, language, 'abc, 2026-11-22')!);
      expect(origin + pathname).toBe('https://code.example/a/b/issues/new');
      const { template, ...fields } = Object.fromEntries(searchParams);
      expect(template).toBe(file);
      expect(fields).toEqual({ place, version: 'abc, 2026-11-22' });
      const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${template!}`, 'utf8')) as {
        body: { id?: string; type: string }[];
      };
      // GitHub fills texts in from the address, of the field whose id is the name.
      for (const field of Object.keys(fields))
        expect(form.body.find(({ id }) => id === field)?.type, field).toMatch(/^(?:input|textarea)$/);
    },
  );

  it('lead to no form where no repository is public', async () => {
    expect((await linksWith({ BASE_PATH: '/' })).reportHref('x', 'en')).toBeUndefined();
  });
});
