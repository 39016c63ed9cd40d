/**
 * `npm run bench`: the bars of the project, measured. It measures the quick parts on the finished build in dist (or
 * DIST_DIR); `npm run bench -- scale mutation` measures those two, `npm run bench -- all` everything. What a part measured
 * is kept in test/bench/results, and RESULTS.md is made of all that is kept. Bars that need no clock are tests too
 * (test/built). Exit code 1 when a measured bar falls short, 2 when a part could not be measured.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { projectRoot } from '../../src/cli/support/project.mjs';
import { PARTS } from './parts.ts';
import { keepResult, keptResults, pageOfResults, resultsPage } from './results.ts';
import { table } from './table.ts';

const names = Object.keys(PARTS);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => name !== 'all' && !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join('", "')}". The parts are ${names.join(', ')}.`);
  process.exit(2);
}
const chosen = Object.entries(PARTS).filter(([name, { long }]) =>
  asked.length === 0 ? !long : asked.includes('all') || asked.includes(name),
);

const today = new Date().toISOString().slice(0, 10);
const git = (...args: string[]) => spawnSync('git', args, { cwd: projectRoot, encoding: 'utf8' }).stdout.trim();
const commit = `${git('rev-parse', '--short', 'HEAD') || 'unknown'}${git('status', '--porcelain', 'src', 'content') ? '+' : ''}`;
const machine = `${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}, Node ${process.version}`;

let short = 0;
let failed = 0;
for (const [part, { title, load }] of chosen) {
  console.log(`\n── ${title}`);
  try {
    const measure = await load();
    const figures = await measure();
    keepResult({ part, title, on: today, commit, machine, ...figures });
    console.log(table(figures.measures));
    if (figures.notes) console.log(`\n${figures.notes}`);
    short += figures.measures.filter(({ holds }) => holds === false).length;
  } catch (error) {
    failed += 1;
    console.error(`${title} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
  }
}
writeFileSync(resultsPage, pageOfResults(keptResults(), names));
console.log(`\n${short} bars fall short, ${failed} parts could not be measured. All results: test/bench/RESULTS.md`);
process.exitCode = failed > 0 ? 2 : short > 0 ? 1 : 0;
