/**
 * `npm run bench`: the bars of the project, measured on the finished build in dist (or DIST_DIR). Bars that need no clock
 * are tests too (test/built); here they stand beside those that do. Exit code 1 when a bar falls short.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/cli/support/project.mjs';
import { checkContent } from '../../src/lib/check.ts';
import { builtPages, oneOfEachKind } from '../built/built-pages.ts';
import { launchBrowser } from '../support/browser.ts';
import { distDir } from '../support/dist.ts';
import { startServer } from '../support/server.ts';
import { axeFindings, searchCost } from './in-browser.ts';
import { searchQuality } from './search.ts';
import { kilobytes, median, table, type Measure } from './table.ts';
import { explainers, weightOf } from './weight.ts';

if (!existsSync(join(distDir, 'index.html')))
  throw new Error(`There is no built site in ${distDir}: run \`npm run build\` first.`);

const measures: Measure[] = [];
const add = (
  row: string,
  name: string,
  value: number,
  bar: number,
  write: (value: number) => string = String,
): void => {
  measures.push({ row, name, value: write(value), bar: `≤ ${write(bar)}`, holds: value <= bar });
};

const weights = explainers().map(weightOf);
add('1', 'explainer: bytes to readable, median', median(weights.map(({ readable }) => readable)), 14_000, kilobytes);
add('1', 'explainer: bytes to readable, most', Math.max(...weights.map(({ readable }) => readable)), 20_000, kilobytes);
add('1', 'explainer: blocking requests, most', Math.max(...weights.map(({ blocking }) => blocking)), 1);
add('2', 'explainer: first visit, median', median(weights.map(({ firstVisit }) => firstVisit)), 18_000, kilobytes);
add('2', 'explainer: first visit, most', Math.max(...weights.map(({ firstVisit }) => firstVisit)), 24_000, kilobytes);
add(
  '3',
  'explainer: script before any interaction, most',
  Math.max(...weights.map(({ script }) => script)),
  8_000,
  kilobytes,
);
add('4', 'explainer: requests, most', Math.max(...weights.map(({ requests }) => requests)), 6);
add(
  '4',
  'requests to other sites, all pages',
  builtPages().reduce((sum, page) => sum + weightOf(page).thirdParty, 0),
  0,
);

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
const invalid = await Promise.all(
  oneOfEachKind().map(async ({ html }) => (await validator.validateString(html)).errorCount),
);
add(
  '11',
  `html-validate "standard", ${invalid.length} page kinds: errors`,
  invalid.reduce((sum, count) => sum + count, 0),
  0,
);

const hashes = builtPages().map(({ policy }) => policy?.match(/'sha256-/g)?.length ?? 0);
add('12', 'security policy: script hashes, most', Math.max(...hashes), 2);
add(
  '12',
  'security policy: pages with unsafe-inline or without a policy',
  builtPages().filter(({ policy }) => !policy || policy.includes('unsafe-inline')).length,
  0,
);

const server = await startServer();
const browser = await launchBrowser();
try {
  const { violations, policyErrors, states } = await axeFindings(
    browser,
    server.url,
    oneOfEachKind().map(({ address }) => address),
    AxeBuilder,
  );
  add('10', `axe, ${states} states (kind × theme × width): violations`, violations, 0);
  add('12', 'security policy: violations on those pages', policyErrors, 0);
  const search = await searchCost(browser, server.url);
  add('8', 'search: bytes before it is opened', search.before, 0, kilobytes);
  add('8', 'search: bytes to the first results', search.toFirstResults, 60_000, kilobytes);
  measures.push({
    row: '9',
    name: 'search: last key to first result, median of 8',
    value: `${Math.round(search.latency)} ms, slowest ${Math.round(search.slowest)} ms`,
    bar: '≤ 150 ms',
    holds: search.latency <= 150,
  });
  const quality = await searchQuality(browser, server.url);
  measures.push(...quality.measures);
  console.log(`\n${quality.report}`);
} finally {
  await browser.close();
  await server.close();
}

const started = performance.now();
const { corpus } = checkContent(projectRoot);
const seconds = (performance.now() - started) / 1000;
const records = Object.values(corpus.records).reduce((sum, kind) => sum + kind.size, 0);
measures.push({
  row: '–',
  name: `content check, ${records} records and ${corpus.pages.length} pages`,
  value: `${seconds.toFixed(1)} s`,
  bar: '< 5 s',
  holds: seconds < 5,
});

const { stdout } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: projectRoot, encoding: 'utf8' });
console.log(
  `\n${builtPages().length} pages, commit ${stdout.trim() || 'unknown'}, Node ${process.version}, ${process.platform} ${process.arch}\n`,
);
console.log(table(measures));
const short = measures.filter(({ holds }) => holds === false).length;
console.log(`\n${measures.length - short} bars hold, ${short} fall short.`);
process.exitCode = short > 0 ? 1 : 0;
