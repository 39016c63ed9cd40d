/**
 * `npm run diff-claims [-- base]`: what the content here changes in substance against another state of it, as Markdown.
 * Without a base it is compared with the place where this branch left `main`, or with the last commit.
 * Exit code 1 when a published id would disappear without a word.
 */
import { execFileSync } from 'node:child_process';
import { changesAsMarkdown } from '../lib/changes/markdown.ts';
import { corpusChanges } from '../lib/changes/corpus-changes.ts';
import { corpusFromFiles, readCorpus } from '../lib/io/corpus.ts';
import { readTree } from './support/git-tree.ts';

const git = (...args: string[]): string =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

/** The commit to compare with. */
function baseCommit(wanted: string | undefined): string {
  if (wanted !== undefined) return git('rev-parse', '--verify', `${wanted}^{commit}`);
  for (const branch of ['origin/main', 'main']) {
    try {
      return git('merge-base', 'HEAD', branch);
    } catch {
      // There is no such branch here.
    }
  }
  return git('rev-parse', 'HEAD');
}

const wanted = process.argv[2];
let base: string;
try {
  base = baseCommit(wanted);
} catch {
  console.error(
    wanted === undefined
      ? 'This folder has no git history to compare with.'
      : `There is no commit “${wanted}”. Give a branch, a tag or a commit: npm run diff-claims -- main`,
  );
  process.exit(2);
}
const before = corpusFromFiles(readTree(base, 'content')).corpus;
const { corpus: after, issues } = readCorpus(process.cwd());
const unread = issues.filter(({ severity }) => severity === 'error').length;
const changes = corpusChanges(before, after);
console.log(changesAsMarkdown(changes));
if (unread > 0)
  console.error(
    `${unread} errors keep files from being read, and those files look as if they were gone: npm run check names them.`,
  );
process.exitCode = changes.duties.some(({ severity }) => severity === 'error') ? 1 : 0;
