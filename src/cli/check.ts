/** `npm run check`: checks the content without building the site. Exit code 1 when something must be mended. */
import { checkContent, hasErrors } from '../lib/check.ts';
import { formatIssue, type Issue } from '../lib/issue.ts';

const started = performance.now();
const { issues, waived, corpus } = checkContent(process.cwd());
const errors = issues.filter((issue) => issue.severity === 'error');
const warnings = issues.filter((issue) => issue.severity === 'warning');

const print = (heading: string, list: readonly Issue[]): void => {
  if (list.length === 0) return;
  console.log(`${heading}\n${list.map((issue) => `  ${formatIssue(issue)}`).join('\n')}\n`);
};
print('Must be mended:', errors);
print('Worth a look (answer with a waiver and its reason, or rewrite):', warnings);

const records = Object.values(corpus.records).reduce((sum, kind) => sum + kind.size, 0);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${corpus.pages.length} pages and ${records} records checked in ${seconds} s: ${errors.length} errors, ${warnings.length} warnings, ${waived.length} waived.`,
);
process.exitCode = hasErrors(issues) ? 1 : 0;
