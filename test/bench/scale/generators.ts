/** Our site and its peers: how each is set up in a folder of its own, built, and where it writes. */
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installTools } from '../tools.ts';
import { linkPackages } from './own-site.ts';

export interface Peer {
  readonly name: string;
  readonly folder: string;
  /** Where the Markdown goes. */
  readonly content: string;
  /** Module of the command, below node_modules, and its arguments. */
  readonly command: readonly [script: string, ...args: string[]];
  readonly output: string;
}

export const PEERS: readonly Peer[] = [
  {
    name: 'Starlight',
    folder: 'starlight',
    content: 'src/content/docs',
    command: ['astro/bin/astro.mjs', 'build', '--force'],
    output: 'dist',
  },
  {
    name: 'VitePress',
    folder: 'vitepress',
    content: 'content',
    command: ['vitepress/bin/vitepress.js', 'build', 'content'],
    output: 'dist',
  },
  {
    name: 'Docusaurus',
    folder: 'docusaurus',
    content: 'content',
    command: ['@docusaurus/core/bin/docusaurus.mjs', 'build'],
    output: 'build',
  },
  {
    name: 'Eleventy, no search',
    folder: 'eleventy',
    content: 'content',
    command: ['@11ty/eleventy/cmd.cjs'],
    output: 'dist',
  },
];

/** The version of a peer that is installed. */
export function peerFolder({ folder }: Peer): string {
  return fileURLToPath(new URL(`./peers/${folder}/`, import.meta.url));
}

/**
 * Sets up a peer with nothing but its smallest configuration.
 *
 * @throws when it could not be installed
 */
export function setUpPeer(peer: Peer, root: string): void {
  const from = peerFolder(peer);
  installTools(from);
  for (const name of readdirSync(from))
    if (name !== 'node_modules') cpSync(join(from, name), join(root, name), { recursive: true });
  linkPackages(from, root);
}
