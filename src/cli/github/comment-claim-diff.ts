/**
 * The step with the right to write, after a proposal was checked by one without it:
 * `node src/cli/github/comment-claim-diff.ts <report.md> <run of the check>` puts the claim diff under the proposal.
 * Which proposal it is comes from the variables HEAD_OWNER, HEAD_BRANCH and HEAD_COMMIT, which GitHub fills.
 */
import { readFileSync } from 'node:fs';
import { keepOneComment, proposalOf, repositoryFromEnvironment, tamed } from '../support/github-notes.ts';

const [report, run] = process.argv.slice(2);
const { HEAD_OWNER: owner, HEAD_BRANCH: branch, HEAD_COMMIT: commit } = process.env;
if (report === undefined || !owner || !branch || !commit)
  throw new Error('give the report, and HEAD_OWNER, HEAD_BRANCH and HEAD_COMMIT');
const repository = repositoryFromEnvironment(process.env);
const number = await proposalOf(repository, { owner, branch }, commit);
if (number === undefined) console.log(`No open proposal is at ${commit}: there is nothing to comment on.`);
else {
  const welcome = readFileSync('.github/WELCOME.md', 'utf8').trim();
  const look = run === undefined ? '' : `\n\nThe whole check, and the site as it would be: ${run}`;
  const body = `${welcome}\n\n## What this changes\n\n${tamed(readFileSync(report, 'utf8')).trim()}${look}\n`;
  console.log(`Comment under ${number}: ${await keepOneComment(repository, 'claim-diff', number, body)}`);
}
