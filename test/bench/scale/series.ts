/** Builds our site and its peers at each size, and keeps what was measured, so that an interrupted run goes on where it stopped. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot, toolEnvironment } from '../../../src/cli/support/project.mjs';
import { inputsHash } from '../../../src/cli/support/site-build.mjs';
import { readFolder, type FoundFile } from '../../../src/lib/io/files.ts';
import { filesIn, pagesIn, sizeOf } from './folder.ts';
import { PEERS, setUpPeer, type Peer } from './generators.ts';
import { writeMarkdown } from './markdown.ts';
import { costOf, type Cost } from './measure.ts';
import { setUpOwnSite } from './own-site.ts';
import { partOfContent } from './part-of-content.ts';

/** Name of our own site among the generators. */
export const OURS = 'This site';

export interface Build extends Cost {
  readonly generator: string;
  readonly size: string;
  /** HTML pages of our site at this size, frames for other sites left out; a peer builds the text of the same. */
  readonly pages: number;
  readonly claims: number;
  readonly files: number;
  readonly bytes: number;
}

interface Size {
  /** About how many pages. */
  readonly size: string;
  /** From how many pages of prose and records they are made. */
  readonly nodes: number;
  readonly peers: readonly string[];
}

/** The sizes in the order in which they are built: an interrupted run has the two ends first. */
export const SIZES: readonly Size[] = [
  { size: '500', nodes: 150, peers: ['starlight', 'vitepress', 'docusaurus', 'eleventy'] },
  { size: 'all', nodes: Infinity, peers: ['starlight', 'eleventy'] },
  { size: '2000', nodes: 950, peers: ['starlight', 'vitepress', 'docusaurus', 'eleventy'] },
];

/** `SCALE_BUILD=no` makes the table of what an interrupted run has measured, and names what is missing. */
const MAY_BUILD = process.env.SCALE_BUILD !== 'no';

/** Where everything is built; a change of the project begins anew. */
const workFolder = join(tmpdir(), `bench-scale-${inputsHash(projectRoot).slice(0, 10)}`);
const kept = join(workFolder, 'builds.json');

/** What a measurement gave in an earlier run on the same project, or gives now. */
export function once<T>(name: string, measure: () => T): T {
  const file = join(workFolder, `${name}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as T;
  const result = measure();
  mkdirSync(workFolder, { recursive: true });
  writeFileSync(file, JSON.stringify(result));
  return result;
}

/** The smallest first. */
export function bySize(sizes: readonly Size[]): Size[] {
  return [...sizes].sort((a, b) => a.nodes - b.nodes);
}

/** All files of the content. */
export function contentFiles(): FoundFile[] {
  return readFolder(projectRoot, 'content').files;
}

/** The finished build of a generator at a size. */
export function outputOf(generator: string, size: string): string {
  const peer = PEERS.find(({ name }) => name === generator);
  return join(workFolder, size, peer?.folder ?? 'ours', peer?.output ?? 'dist');
}

/**
 * Measures what was not measured yet.
 *
 * @returns every build, and a sentence for each peer that failed
 */
export function measureBuilds(): { builds: Build[]; failures: string[] } {
  mkdirSync(workFolder, { recursive: true });
  const builds: Build[] = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Build[]) : [];
  const failures: string[] = [];
  const has = (generator: string, size: string): boolean =>
    builds.some((build) => build.generator === generator && build.size === size);
  const keep = (build: Build): void => {
    builds.push(build);
    writeFileSync(kept, `${JSON.stringify(builds, undefined, 1)}\n`);
    console.log(
      `${build.generator}, ${build.pages} pages: ${build.cpu.toFixed(1)} s of processor, ${build.wall.toFixed(0)} s, ${(build.memory / 1e9).toFixed(2)} GB, ${(build.bytes / 1e6).toFixed(0)} MB`,
    );
  };

  for (const { size, nodes, peers } of SIZES) {
    if (!has(OURS, size)) {
      if (!MAY_BUILD) {
        failures.push(`everything at about ${size} pages: no time for it`);
        continue;
      }
      keep(buildOurs(size, nodes));
    }
    const { pages, claims } = builds.find((build) => build.generator === OURS && build.size === size)!;
    const markdown = join(workFolder, size, 'markdown');
    if (!existsSync(markdown)) writeMarkdown(outputOf(OURS, size), markdown);
    for (const peer of PEERS) {
      if (!peers.includes(peer.folder) || has(peer.name, size)) continue;
      if (!MAY_BUILD) {
        failures.push(`${peer.name} at ${pages} pages: no time for it`);
        continue;
      }
      try {
        keep({ ...buildPeer(peer, size, markdown), generator: peer.name, size, pages, claims });
      } catch (error) {
        failures.push(`${peer.name} at ${pages} pages: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  const order = (name: string): number => [OURS, ...PEERS.map((peer) => peer.name)].indexOf(name);
  builds.sort((a, b) => order(a.generator) - order(b.generator) || a.pages - b.pages);
  return { builds, failures };
}

const environment = (): NodeJS.ProcessEnv => ({
  ...toolEnvironment(dirname(process.execPath)),
  NODE_ENV: 'production',
  NO_COLOR: '1',
});

function buildOurs(size: string, nodes: number): Build {
  const root = join(workFolder, size, 'ours');
  rmSync(root, { recursive: true, force: true });
  const files = contentFiles();
  setUpOwnSite(root, nodes === Infinity ? files : partOfContent(files, nodes));
  const cost = costOf(process.execPath, [join(root, 'src', 'cli', 'build.mjs')], root, environment());
  const dist = join(root, 'dist');
  return {
    generator: OURS,
    size,
    pages: pagesIn(dist).length,
    claims: filesIn(join(root, 'content', 'claims')).length,
    ...cost,
    ...sizeOf(dist),
  };
}

function buildPeer(peer: Peer, size: string, markdown: string): Cost & { files: number; bytes: number } {
  const root = join(workFolder, size, peer.folder);
  rmSync(root, { recursive: true, force: true });
  setUpPeer(peer, root);
  cpSync(markdown, join(root, peer.content), { recursive: true });
  const [script, ...args] = peer.command;
  const cost = costOf(process.execPath, [join(root, 'node_modules', script), ...args], root, environment());
  return { ...cost, ...sizeOf(join(root, peer.output)) };
}
