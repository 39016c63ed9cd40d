import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** An opening tag with its attributes. Our pages escape `<` in text, so a pattern is enough. */
const OPENING_TAG = /<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
/** Types of `<script>` that hold data: browsers never run them, so the policy does not concern them. */
const DATA_TYPES = new Set(['application/ld+json', 'application/json', 'speculationrules']);

/**
 * The page with its Content Security Policy written into the head: only our own files, and the inline scripts that are
 * really on the page, each by its hash.
 *
 * Sent as a `<meta>`, because the site must be as safe on a host that cannot be configured. It cannot carry
 * `frame-ancestors`; a host that allows it is told by a header (src/site/hosting.ts).
 *
 * @param html a finished page.
 * @param file its name, for the message.
 * @throws when the page holds what the policy forbids — a style attribute, a `<style>`, an inline event handler, or a
 *   script, style, image or frame from elsewhere: browsers would drop it silently, so the build must not.
 */
export function withContentSecurityPolicy(html: string, file: string): string {
  const forbidden: string[] = [];
  const hashes = new Set<string>();
  const tags = new RegExp(OPENING_TAG);
  for (let match = tags.exec(html); match !== null; match = tags.exec(html)) {
    const name = match[1]?.toLowerCase() ?? '';
    const attributes = readAttributes(match[2] ?? '');
    for (const attribute of attributes.keys()) {
      if (attribute === 'style' || /^on[a-z]+$/.test(attribute)) forbidden.push(`${attribute}="…" in ${match[0]}`);
    }
    if (name === 'style') forbidden.push(match[0]);
    const loads = name === 'link' ? isLoadedLink(attributes) && attributes.get('href') : attributes.get('src');
    if (typeof loads === 'string' && /^(?:[a-z]+:)?\/\//i.test(loads))
      forbidden.push(`request to another site: ${match[0]}`);
    if (name === 'script' || name === 'style') {
      const end = html.indexOf(`</${name}`, tags.lastIndex);
      const isData = DATA_TYPES.has(attributes.get('type') ?? '');
      if (name === 'script' && !attributes.has('src') && !isData) hashes.add(sha256(html.slice(tags.lastIndex, end)));
      tags.lastIndex = end;
    }
  }
  if (forbidden.length > 0) {
    throw new Error(
      `${file}: the Content Security Policy forbids\n  ${forbidden.join('\n  ')}\nUse a class of src/styles, or a file of our own.`,
    );
  }
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...[...hashes].map((hash) => `'sha256-${hash}'`)].join(' '),
    "style-src 'self'",
    "style-src-attr 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
  const charset = /<meta charset="utf-8"\s*\/?>/i;
  if (!charset.test(html))
    throw new Error(`${file}: no <meta charset="utf-8"> to put the Content Security Policy after`);
  return html.replace(charset, (found) => `${found}<meta http-equiv="content-security-policy" content="${policy}">`);
}

/** The policy that a finished page carries; the empty string where it has none yet. */
export function policyIn(html: string): string {
  return /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
}

/** Integration: gives every finished page its policy. Last in the list, after anything that changes pages. */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const files = (await readdir(dir, { recursive: true })).filter((file) => file.endsWith('.html'));
        const folder = fileURLToPath(dir);
        // A few at a time: all at once would exhaust the file handles of a large site.
        const waiting = files.values();
        const work = async () => {
          for (const file of waiting) {
            const path = join(folder, file);
            await writeFile(path, withContentSecurityPolicy(await readFile(path, 'utf8'), file));
          }
        };
        await Promise.all(Array.from({ length: 16 }, work));
      },
    },
  };
}

function readAttributes(source: string): Map<string, string> {
  return new Map(
    [...source.matchAll(ATTRIBUTE)].map((match) => [
      (match[1] ?? '').toLowerCase(),
      match[2] ?? match[3] ?? match[4] ?? '',
    ]),
  );
}

/** True for links that a browser fetches by itself; `canonical`, `alternate` and `license` only name an address. */
function isLoadedLink(attributes: Map<string, string>): boolean {
  return /\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/.test(
    attributes.get('rel') ?? '',
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
