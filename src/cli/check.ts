/**
 * `npm run check`: checks the content without building the site. Exit code 1 when something must be mended.
 *
 *   --all             adds notes that ask for nothing, and names what has no Spanish yet
 *   --fix             first mends what has only one right form: spacing, straight marks, dates, the order of fields
 *   --watch           checks again whenever a file of the content changes
 *   --format text|github|json     how issues are printed; annotations for a proposal, or a list for programs
 */
import { watch } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkContent, hasErrors, type CheckResult } from '../lib/check.ts';
import { ISSUE_FORMATS, printIssues, rulesAddress, type IssueFormat } from '../lib/issue-formats.ts';
import { formatIssue, type Issue, type Severity } from '../lib/issue.ts';
import { parity } from '../lib/parity.ts';
import { fixFiles } from './support/fix-files.ts';

const root = process.cwd();
const options = readOptions();
if (options.fix) for (const file of fixFiles(root)) console.log(`mended ${file}`);
run();
if (options.watch) watchContent();

function readOptions(): { all: boolean; fix: boolean; watch: boolean; format: IssueFormat } {
  try {
    const { values } = parseArgs({
      options: {
        all: { type: 'boolean', default: false },
        fix: { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
      },
    });
    const format = ISSUE_FORMATS.find((each) => each === values.format);
    if (!format) throw new Error(`Unknown format '${values.format}'. Choose one of ${ISSUE_FORMATS.join(', ')}`);
    return { ...values, format };
  } catch (problem) {
    console.error(
      `${(problem as Error).message}.\nUsage: npm run check -- [--all] [--fix] [--watch] [--format text|github|json]`,
    );
    process.exit(2);
  }
}

function run(): void {
  const started = performance.now();
  const result = checkContent(root);
  process.exitCode = hasErrors(result.issues) ? 1 : 0;
  if (options.format === 'text') printReport(result, (performance.now() - started) / 1000);
  else console.log(printIssues(shown(result.issues), options.format, rulesAddress(process.env)));
}

/** Notes are about files that a proposal does not touch; GitHub shows ten of a kind, and these would be all of them. */
function shown(issues: readonly Issue[]): Issue[] {
  return issues.filter(({ severity }) => options.all || severity !== 'info');
}

function printReport({ issues, waived, corpus }: CheckResult, seconds: number): void {
  const of = (severity: Severity): Issue[] => issues.filter((issue) => issue.severity === severity);
  const print = (heading: string, lines: readonly string[]): void => {
    if (lines.length > 0) console.log(`${heading}\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
  };
  print('Must be mended:', of('error').map(formatIssue));
  print('Worth a look (answer with a waiver and its reason, or rewrite):', of('warning').map(formatIssue));
  const spanish = parity(corpus);
  if (options.all) {
    print('For your information:', of('info').map(formatIssue));
    print(
      'Not in Spanish yet:',
      spanish.flatMap(({ what, missing }) => missing.map((name) => `${what} ${name || '(home)'}`)),
    );
  }
  const records = Object.values(corpus.records).reduce((sum, kind) => sum + kind.size, 0);
  console.log(
    `In Spanish: ${spanish.map(({ what, inSpanish, total }) => `${what} ${inSpanish}/${total}`).join(', ')}.`,
  );
  console.log(
    `${corpus.pages.length} pages and ${records} records checked in ${seconds.toFixed(1)} s: ` +
      `${of('error').length} errors, ${of('warning').length} warnings, ${waived.length} waived.`,
  );
}

/** Editors save in several steps; a pause gathers them. */
function watchContent(): void {
  let timer: NodeJS.Timeout | undefined;
  watch('content', { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      console.log(`\n── ${new Date().toLocaleTimeString()}`);
      run();
    }, 150);
  });
  console.log('Watching content; Ctrl-C ends it.');
}
