/** Rows 1 to 4: what a first visit to a page costs, in bytes after Brotli at its highest setting, and in requests. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { siteBase } from '../../src/cli/support/site-build.mjs';
import { builtPages, internalPath, type BuiltPage } from '../built/built-pages.ts';
import { distDir } from '../support/dist.ts';

export interface Weight {
  readonly address: string;
  /** HTML and the styles that hold back the first painting: those of the head. */
  readonly readable: number;
  /** All that a first visit loads without being asked, pictures left out. */
  readonly firstVisit: number;
  /** Script that runs before a reader does anything, inline script included; not compressed. */
  readonly script: number;
  readonly blocking: number;
  readonly requests: number;
  readonly thirdParty: number;
}

const sizes = new Map<string, number>();

function compressed(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** The file behind an address that a page loads. */
function fileOf(href: string, page: BuiltPage): string | undefined {
  const url = internalPath(href, page.address);
  return url && join(distDir, decodeURIComponent(url.pathname).slice(siteBase().length));
}

function fileSize(file: string): number {
  const known = sizes.get(file) ?? compressed(readFileSync(file));
  sizes.set(file, known);
  return known;
}

/** What one page costs. Modules loaded by modules count too. */
export function weightOf(page: BuiltPage): Weight {
  const html = compressed(Buffer.from(page.html));
  const files = page.loads.map((href) => ({ href, file: fileOf(href, page) }));
  const own = files.flatMap(({ file }) => (file && existsSync(file) ? [file] : []));
  const styles = own.filter((file) => file.endsWith('.css'));
  // A sheet linked in the body holds back only what stands after it.
  const head = page.html.slice(0, page.html.indexOf('<body'));
  const blocking = styles.filter(
    (file) =>
      head.includes(file.split('/').at(-1)!) &&
      !new RegExp(`media="print"[^>]*${escape(file)}|${escape(file)}"[^>]*media="print"`).test(head),
  );
  const scripts = withImports(own.filter((file) => file.endsWith('.js')));
  // Structured data is not run.
  const inline = [
    ...page.html.matchAll(/<script(?![^>]*\b(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/g),
  ].reduce((sum, match) => sum + Buffer.byteLength(match[1]!), 0);
  const loaded = [...new Set([...styles, ...scripts])];
  return {
    address: page.address,
    readable: html + blocking.reduce((sum, file) => sum + fileSize(file), 0),
    firstVisit: html + loaded.reduce((sum, file) => sum + fileSize(file), 0),
    script: inline + scripts.reduce((sum, file) => sum + readFileSync(file).length, 0),
    blocking: blocking.length,
    requests: 1 + loaded.length,
    thirdParty: files.filter(({ file }) => file === undefined).length,
  };
}

function escape(file: string): string {
  return file
    .split('/')
    .at(-1)!
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Script files with everything they import at start; what they import later, when asked, is not counted. */
function withImports(files: readonly string[]): string[] {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    for (const match of readFileSync(file, 'utf8').matchAll(
      /(?:^|[;}])\s*import\s*(?:[^'"()]*?from\s*)?["'](\.[^"']+)["']/g,
    ))
      add(join(file, '..', match[1]!));
  };
  files.forEach(add);
  return [...found];
}

/** Explainers of the build: they are the pages that show “Where this stands”. */
export function explainers(): BuiltPage[] {
  return builtPages().filter(({ html }) => html.includes('<section class="standing"'));
}
