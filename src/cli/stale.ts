/**
 * `npm run stale`: claims that have not been looked at for longer than their kind allows, and texts of records whose Spanish is
 * older than their English, by owner, as Markdown. Exit code 1 when a claim is overdue by half its time or more, or a text is
 * behind. `npm run stale -- 2027-03-01` tells what will be due on that day.
 */
import { existsSync, readFileSync } from 'node:fs';
import { readCorpus } from '../lib/io/corpus.ts';
import { publishedGraph } from '../lib/refs/reach.ts';
import { ownersIn } from '../lib/reports/owners.ts';
import { staleAsMarkdown, staleTranslations } from '../lib/reports/stale.ts';
import { pairsIn, type Version } from '../lib/changes/translations.ts';
import type { ContentRecord } from '../lib/corpus.ts';
import type { Issue } from '../lib/issue.ts';
import { parseYaml } from '../lib/io/yaml-document.ts';
import { staleClaims } from '../lib/rules/t03-claims-are-fresh.ts';
import { fileHistory, isHistoryShort, type FileState } from './support/file-history.ts';

const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
if (!isDay(today)) {
  console.error(`“${today}” is not a day. Write it like 2027-03-01: npm run stale -- 2027-03-01`);
  process.exit(2);
}
const owners = ownersIn(existsSync('.github/CODEOWNERS') ? readFileSync('.github/CODEOWNERS', 'utf8') : '');
const { corpus } = publishedGraph(readCorpus(process.cwd()).corpus);
const claims = staleClaims(corpus, today);
const translations = lateTranslations();
console.log(staleAsMarkdown([...claims, ...translations], owners, today));
process.exitCode = claims.some(({ severity }) => severity === 'error') || translations.length > 0 ? 1 : 0;

function lateTranslations(): Issue[] {
  const records = Object.values(corpus.records)
    .flatMap((kind): ContentRecord[] => [...kind.values()])
    .filter(({ data }) => pairsIn(data).length > 0);
  const history = historyOf(new Set(records.map(({ file }) => file)));
  const versionsOf = (file: string): Version[] =>
    (history.get(file) ?? []).map(({ on, text }) => ({ on, data: parseYaml(text, file).value }));
  return staleTranslations(records, versionsOf, today);
}

/** Nothing, and a word why, where there is no history. */
function historyOf(files: ReadonlySet<string>): ReadonlyMap<string, readonly FileState[]> {
  try {
    if (isHistoryShort())
      console.error('The history here is cut off, so Spanish that is behind may be missed: git fetch --unshallow.');
    return fileHistory('content', (file) => files.has(file));
  } catch {
    console.error('This folder has no git history, so whether the Spanish of a record is behind cannot be told.');
    return new Map();
  }
}

/** True for a day that exists: 30 February is written right and is none. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
