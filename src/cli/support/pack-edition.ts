/** Packs a finished build into one file that opens from a disk and is the same, byte for byte, for the same build. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { offlinePage } from '../../lib/edition/offline.ts';
import { CHECKSUMS, checksumList } from './checksums.ts';

/** What a page on a disk cannot use: scripts, and what only they read; and the checksums of the files before they were changed for it. */
const NEEDS_SERVER =
  /^(?:pagefind\/|search\/[^/]+\.json$|(?:es\/)?search\/start\.json$|_astro\/.*\.js$|404\.html$|_headers$|_redirects$|SHA256SUMS$|.*\/oembed\.json$|.*\.(?:br|gz)$)/;

const NOTICES = ['LICENSE', 'LICENSE-CONTENT.md', 'THIRD-PARTY-NOTICES.md'];

/** The words that go with the licence and the first look inside. */
const readme = (name: string, address: string) => `The Cartel-Strike Debate, Explained: edition ${name}

Open index.html in a browser. No network is needed. The search is off in this copy: its page has lists of everything.
The living site, which may say more by now: ${address}

source/       the content as its editors wrote it
SHA256SUMS    checksum of every file: sha256sum -c SHA256SUMS
LICENSE*      on what terms text and code may be used
`;

export interface EditionToPack {
  readonly name: string;
  /** Full date; every file in the pack carries it. */
  readonly date: string;
  /** The finished build. */
  readonly dist: string;
  /** The project’s folder, for content and licences. */
  readonly root: string;
  /** Folder of the site on its host, with a slash at both ends. */
  readonly base: string;
  /** Address of the living site. */
  readonly address: string;
  /** Files of the project that say on what terms; the licences unless told otherwise. */
  readonly notices?: readonly string[];
}

/** The files of an edition by path, sorted, pages already as they are read from a disk, checksums last. */
export function editionFiles({
  name,
  dist,
  root,
  base,
  address,
  notices = NOTICES,
}: EditionToPack): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const encoder = new TextEncoder();
  for (const path of filesBelow(dist)) {
    if (NEEDS_SERVER.test(path)) continue;
    const bytes = readFileSync(join(dist, path));
    files.set(
      path,
      path.endsWith('.html')
        ? encoder.encode(offlinePage(bytes.toString('utf8'), `/${path.replace(/(^|\/)index\.html$/, '$1')}`, base))
        : bytes,
    );
  }
  for (const path of filesBelow(join(root, 'content')))
    files.set(`source/content/${path}`, readFileSync(join(root, 'content', path)));
  for (const path of notices) files.set(path, readFileSync(join(root, path)));
  files.set('README.txt', encoder.encode(readme(name, address)));
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map([...sorted, [CHECKSUMS, encoder.encode(checksumList(sorted))]]);
}

/** The files in one folder, in a ZIP archive. */
export function packEdition(edition: EditionToPack): Uint8Array {
  const folder: Zippable = {};
  for (const [path, bytes] of editionFiles(edition)) folder[`${edition.name}/${path}`] = bytes;
  // ZIP holds local times: noon is the same day wherever it is packed, and built from local parts it is the same bytes.
  const [year, month, day] = edition.date.split('-').map(Number) as [number, number, number];
  return zipSync(folder, { level: 9, mtime: new Date(year, month - 1, day, 12) });
}

/** Paths of all files below a folder, with forward slashes, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}
