/**
 * `npm run check`: checks the content without building the site. Exit code 1 when something must be mended.
 * `npm run check -- --all` adds notes that ask for nothing, and names what has no Spanish yet.
 */
import { checkContent, hasErrors } from '../lib/check.ts';
import { formatIssue, type Issue, type Severity } from '../lib/issue.ts';
import { parity } from '../lib/parity.ts';

const all = process.argv.includes('--all');
const started = performance.now();
const { issues, waived, corpus } = checkContent(process.cwd());
const of = (severity: Severity): Issue[] => issues.filter((issue) => issue.severity === severity);

const print = (heading: string, lines: readonly string[]): void => {
  if (lines.length > 0) console.log(`${heading}\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
};
print('Must be mended:', of('error').map(formatIssue));
print('Worth a look (answer with a waiver and its reason, or rewrite):', of('warning').map(formatIssue));
if (all) {
  print('For your information:', of('info').map(formatIssue));
  print(
    'Not in Spanish yet:',
    parity(corpus).flatMap(({ what, missing }) => missing.map((name) => `${what} ${name || '(home)'}`)),
  );
}

const records = Object.values(corpus.records).reduce((sum, kind) => sum + kind.size, 0);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `In Spanish: ${parity(corpus)
    .map(({ what, inSpanish, total }) => `${what} ${inSpanish}/${total}`)
    .join(', ')}.`,
);
console.log(
  `${corpus.pages.length} pages and ${records} records checked in ${seconds} s: ` +
    `${of('error').length} errors, ${of('warning').length} warnings, ${waived.length} waived.`,
);
process.exitCode = hasErrors(issues) ? 1 : 0;
