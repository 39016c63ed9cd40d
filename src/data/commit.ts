/** The commit that is being built, from the host or from git: asked once, and not again when the content changes. */
import { spawnSync } from 'node:child_process';
import type { Edition } from '../lib/edition/name.ts';

/** Where hosts say which commit they build, our own variable first. */
const VARIABLES = ['EDITION_COMMIT', 'GITHUB_SHA', 'CF_PAGES_COMMIT_SHA', 'COMMIT_REF'] as const;

/** What a build is made from; a change elsewhere, in a test for example, leaves the edition as it is. */
const INPUTS = ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Output of git, or undefined where there is none, or no repository. */
function git(...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

function readCommit(): Pick<Edition, 'commit' | 'isChanged'> {
  const named = VARIABLES.map((name) => process.env[name]).find((value) => /^[0-9a-f]{40}$/.test(value ?? ''));
  if (named !== undefined) return { commit: named, isChanged: false };
  // Only where this folder is the repository itself: one unpacked inside another repository is not of its commit.
  if (git('rev-parse', '--show-prefix') !== '') return { commit: undefined, isChanged: false };
  return { commit: git('rev-parse', 'HEAD'), isChanged: git('status', '--porcelain', '--', ...INPUTS) !== '' };
}

export const commit = readCommit();
