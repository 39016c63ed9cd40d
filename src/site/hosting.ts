import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { content } from '../data/content.ts';
import { href } from '../data/links.ts';
import { BASE_PATH } from '../data/settings.ts';
import { headersFile, type HostingFacts } from '../lib/hosting/headers.ts';
import { redirectsFile } from '../lib/hosting/redirects.ts';
import { companionsMoved, newAddress, oldAddress } from '../lib/refs/redirects.ts';
import { policyIn } from './csp.ts';

/** How many files Cloudflare Pages takes on its free plan: https://developers.cloudflare.com/pages/platform/limits/ */
const FILES_TAKEN = 20_000;

/** Pages that between them hold every script that is written into a page. */
const SAMPLES = ['index.html', '404.html', 'claims/index.html'];

/**
 * Integration: `_headers` and `_redirects`, which Netlify and Cloudflare Pages read, and from which `npm run hosting`
 * makes the settings of a server of one’s own. After the integration that gives pages their policy.
 */
export function hostingFiles(): AstroIntegration {
  return {
    name: 'hosting-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const write = (name: string, text: string) => writeFile(new URL(name, dir), text);
        await write('_headers', headersFile(await hostingFacts(dir)));
        await write('_redirects', redirectsFile(moves()));
        const files = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
        if (files.length > FILES_TAKEN)
          logger.warn(`The site has ${files.length} files; Cloudflare Pages takes ${FILES_TAKEN} without a paid plan.`);
      },
    },
  };
}

/** What the headers depend on, read from a finished build. */
async function hostingFacts(dir: URL): Promise<HostingFacts> {
  const policies = await Promise.all(
    SAMPLES.filter((name) => existsSync(new URL(name, dir))).map(async (name) =>
      policyIn(await readFile(new URL(name, dir), 'utf8')),
    ),
  );
  // One policy for all: pages differ in nothing but whether they carry the one inline script.
  const policy = policies.sort((a, b) => b.length - a.length)[0] ?? '';
  if (policies.some((other) => other.length === policy.length && other !== policy))
    throw new Error('pages have different scripts written into them: one header cannot allow them all');
  const foldersIn = async (path: string): Promise<string[]> =>
    (await readdir(new URL(`./${path}`, dir), { withFileTypes: true }))
      .filter((entry) => entry.isDirectory() && !['_astro', 'es'].includes(entry.name))
      .map(({ name }) => `${path}${name}`)
      .sort();
  const spanish = existsSync(new URL('./es/', dir)) ? await foldersIn('es/') : [];
  return { policy, folders: [...(await foldersIn('')), ...spanish], base: BASE_PATH };
}

function moves() {
  const { graph } = content();
  return graph.corpus.redirects.flatMap((redirect) => {
    const { language, path, fragment } = oldAddress(redirect);
    const target = newAddress(redirect, graph, { href });
    if (target === undefined || fragment !== undefined) return [];
    return ['', ...companionsMoved(redirect, graph)].map((below) => ({
      from: href(`${path}${below}`, language),
      to: `${target.href}${below}`,
    }));
  });
}
