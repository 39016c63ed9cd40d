/** `npm run orphans`: records that nothing leads to. Exit code 1 when there is one. */
import { checkContent } from '../lib/check.ts';
import { formatIssue } from '../lib/issue.ts';

const orphans = checkContent(process.cwd()).issues.filter(({ rule }) => rule === 'UNUSED');
console.log(orphans.map(formatIssue).join('\n') || 'Every record is used.');
process.exitCode = orphans.length === 0 ? 0 : 1;
