// @ts-check
// `npm test`: sets up what is missing, checks everything, builds once, looks at the build; straight after `git clone`.
// The last line is `N passed, N failed`, counted from Vitest's own reports; the exit code is 0 only if nothing failed.
// `npm test -- fast`, `build` or `site` runs one part of it: a continuous integration gives each its own machine.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideChromium } from './find-chromium.mjs';
import { setUp } from './set-up.mjs';
import { projectRoot, run, SetUpError } from './support/project.mjs';
import { buildSite } from './support/site-build.mjs';
import { outcomeOfStep, outcomeOfVitest, sumOutcomes } from './support/test-results.mjs';

/** @import { Outcome } from './support/test-results.mjs' */

/** @typedef {{ node: string, env: NodeJS.ProcessEnv }} Tools see `setUp` */

const minute = 60_000;

/** The parts, in their order; each returns false if the next one would have nothing to look at. */
const parts = { fast: testSources, build: testBuild, site: testSite };

/** @type {Outcome[]} */
const outcomes = [];

try {
  await testEverything();
} catch (error) {
  console.error(error instanceof SetUpError ? error.message : error);
  outcomes.push(outcomeOfStep(false));
}

const { passed, failed, notes } = sumOutcomes(outcomes);
for (const note of notes) console.log(note);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function testEverything() {
  const names = partsWanted(process.argv.slice(2));
  const tools = await setUp();
  const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
  try {
    for (const name of names) if (!(await parts[name](tools, reports))) return;
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

/**
 * @param {string[]} wanted names of parts; none means all of them
 * @returns {(keyof typeof parts)[]} in the order in which they have to run
 * @throws {SetUpError} when there is no part of such a name
 */
function partsWanted(wanted) {
  const all = /** @type {(keyof typeof parts)[]} */ (Object.keys(parts));
  const unknown = wanted.find((name) => !all.some((each) => each === name));
  if (unknown !== undefined) throw new SetUpError(`There is no part "${unknown}". The parts are ${all.join(', ')}.`);
  return wanted.length === 0 ? all : all.filter((name) => wanted.includes(name));
}

/**
 * Cheap things first; every step runs even if one before it failed.
 *
 * @param {Tools} tools
 * @param {string} reports folder for the reports
 */
async function testSources(tools, reports) {
  await testWithVitest('unit', tools, reports);
  await testWithVitest('content', tools, reports);
  // Types first: that run also writes .astro/types.d.ts, without which ESLint would see other types in a fresh clone.
  for (const check of ['check', 'lint:types', 'lint:code', 'lint:format', 'lint:spelling']) {
    await step(`npm run ${check}`, run('npm', ['run', '--silent', check], { env: tools.env, timeout: 6 * minute }));
  }
  return true;
}

/** @param {Tools} tools */
async function testBuild(tools) {
  return step('build', buildSite({ ...tools, timeout: 10 * minute }));
}

/**
 * @param {Tools} tools
 * @param {string} reports folder for the reports
 */
async function testSite(tools, reports) {
  await testWithVitest('built', tools, reports);
  const env = { ...tools.env, CHROMIUM_PATH: await provideChromium() };
  await testWithVitest('browser', { ...tools, env }, reports);
  return true;
}

/**
 * @param {string} name
 * @param {Promise<{ ok: boolean, reason: string }>} work
 */
async function step(name, work) {
  console.log(`\n── ${name}`);
  const { ok, reason } = await work;
  outcomes.push(outcomeOfStep(ok, ok ? undefined : `${name} failed (${reason})`));
  return ok;
}

/**
 * @param {string} project one of the projects of vitest.config.ts
 * @param {Tools} tools
 * @param {string} reports folder for the report
 */
async function testWithVitest(project, { node, env }, reports) {
  const testFiles = countTestFiles(join(projectRoot, 'test', project));
  if (testFiles === 0) return;
  console.log(`\n── ${project} tests`);
  const report = join(reports, `${project}.json`);
  const vitest = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');
  const args = [
    'run',
    '--project',
    project,
    '--allowOnly=false',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { ok, reason } = await run(node, [vitest, ...args], { env, timeout: 25 * minute });
  const json = existsSync(report) ? readFileSync(report, 'utf8') : undefined;
  const outcome = outcomeOfVitest(json, { exitedWell: ok, reason, testFiles });
  outcomes.push({ ...outcome, notes: outcome.notes.map((note) => `${project} tests: ${note}`) });
}

/** @param {string} folder */
function countTestFiles(folder) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts')).length;
}
