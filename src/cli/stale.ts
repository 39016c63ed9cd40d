/**
 * `npm run stale`: claims that have not been looked at for longer than their kind allows, by owner, as Markdown. Exit code 1
 * when one is overdue by half its time or more. `npm run stale -- 2027-03-01` tells what will be due on that day.
 */
import { existsSync, readFileSync } from 'node:fs';
import { readCorpus } from '../lib/io/corpus.ts';
import { publishedGraph } from '../lib/refs/reach.ts';
import { ownersIn } from '../lib/reports/owners.ts';
import { staleAsMarkdown } from '../lib/reports/stale.ts';
import { staleClaims } from '../lib/rules/t03-claims-are-fresh.ts';

const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
if (!isDay(today)) {
  console.error(`“${today}” is not a day. Write it like 2027-03-01: npm run stale -- 2027-03-01`);
  process.exit(2);
}
const owners = ownersIn(existsSync('.github/CODEOWNERS') ? readFileSync('.github/CODEOWNERS', 'utf8') : '');
const issues = staleClaims(publishedGraph(readCorpus(process.cwd()).corpus).corpus, today);
console.log(staleAsMarkdown(issues, owners, today));
process.exitCode = issues.some(({ severity }) => severity === 'error') ? 1 : 0;

/** True for a day that exists: 30 February is written right and is none. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
