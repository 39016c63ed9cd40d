/** The edition that is being built: date from the content, commit from the host or from git. */
import { spawnSync } from 'node:child_process';
import { editionDate } from '../lib/edition/date.ts';
import type { Edition } from '../lib/edition/name.ts';
import type { ContentRecord, Page } from '../lib/corpus.ts';
import { versionOf } from '../lib/text/version.ts';
import { corpus } from './site.ts';

/** Where hosts say which commit they build, our own variable first. */
const VARIABLES = ['EDITION_COMMIT', 'GITHUB_SHA', 'CF_PAGES_COMMIT_SHA', 'COMMIT_REF'] as const;

/** What a build is made from; a change elsewhere, in a test for example, leaves the edition as it is. */
const INPUTS = ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Output of git, or undefined where there is none, or no repository. */
function git(...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

function readEdition(): Edition {
  const date = editionDate(corpus, process.env['SOURCE_DATE_EPOCH']);
  const named = VARIABLES.map((name) => process.env[name]).find((value) => /^[0-9a-f]{40}$/.test(value ?? ''));
  if (named !== undefined) return { date, commit: named, isChanged: false };
  // Only where this folder is the repository itself: one unpacked inside another repository is not of its commit.
  if (git('rev-parse', '--show-prefix') !== '') return { date, commit: undefined, isChanged: false };
  return {
    date,
    commit: git('rev-parse', 'HEAD'),
    isChanged: git('status', '--porcelain', '--', ...INPUTS) !== '',
  };
}

export const edition: Edition = readEdition();

/**
 * What a reader saw, for a report about it: the version of the file, and the date of the edition.
 *
 * @param node undefined where a page is not made from one file
 */
export function versionSeen(node: Page | ContentRecord | undefined): string {
  return [node && versionOf(node.source), edition.date].filter(Boolean).join(', ');
}
