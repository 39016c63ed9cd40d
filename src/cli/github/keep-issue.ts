/**
 * A step of the weekly workflow: `node src/cli/github/keep-issue.ts <mark> <title> <report.md>` keeps one issue with the
 * report, and closes it when the report is left out.
 */
import { readFileSync } from 'node:fs';
import { keepOneIssue, repositoryFromEnvironment } from '../support/github-notes.ts';

const [mark, title, report] = process.argv.slice(2);
if (mark === undefined || title === undefined) throw new Error('give a mark, a title, and a file with the report');
const body = report === undefined ? undefined : readFileSync(report, 'utf8').trim();
// A command that crashed prints nothing, and must not be taken for good news or bad.
if (body === '') throw new Error(`${report} is empty: look at the step before`);
console.log(`${title}: ${await keepOneIssue(repositoryFromEnvironment(process.env), mark, title, body)}`);
