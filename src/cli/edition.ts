/**
 * `npm run edition`: freezes the site as it is. Builds the commit that is checked out, packs it into `.editions/<name>.zip`,
 * adds it to content/editions.yaml, and writes the list of addresses it promises to keep (test/fixtures). Files that
 * differ from the commit stop it: an edition that nobody else can build proves nothing.
 *
 * `npm run edition -- --trial` packs whatever stands here and writes nothing but the archive.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { editionDate } from '../lib/edition/date.ts';
import { editionName } from '../lib/edition/name.ts';
import { writeAddresses } from '../lib/edition/addresses.ts';
import { readCorpus } from '../lib/io/corpus.ts';
import { promisedAddresses } from './support/promised-addresses.ts';
import { sha256 } from './support/checksums.ts';
import { filesBelow, packEdition } from './support/pack-edition.ts';
import { projectRoot } from './support/project.mjs';
import { runAstro, siteBase } from './support/site-build.mjs';

const ADDRESSES = 'test/fixtures/edition-addresses.txt';
const LIST = 'content/editions.yaml';

const isTrial = process.argv.includes('--trial');
const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const commit = git('rev-parse', 'HEAD');
const isChanged = git('status', '--porcelain') !== '';
if (isChanged && !isTrial) fail('Files here differ from the last commit. Commit them first, or add --trial to try.');
const { corpus } = readCorpus(projectRoot);
const date = editionDate(corpus, process.env['SOURCE_DATE_EPOCH']);
if (date === undefined) fail('The content holds no date of a review, a check or a change, so the edition has none.');
const edition = { date, commit, isChanged };
const name = `cartel-strike-debate-${editionName(edition)}`;
if (corpus.editions.some((each) => each.file === `${name}.zip`)) fail(`${name}.zip already stands in ${LIST}.`);

// Inside the project, because the build looks for its packages from there.
mkdirSync(join(projectRoot, '.editions'), { recursive: true });
const dist = mkdtempSync(join(projectRoot, '.editions', 'build-'));
try {
  const env = { ...process.env, ...(isChanged ? {} : { EDITION_COMMIT: commit }) };
  const { ok, reason } = await runAstro(['build', '--force', '--outDir', dist], { node: process.execPath, env });
  if (!ok) throw new Error(`the build failed (${reason})`);
  const address = process.env['SITE_URL'] ?? 'see edition.json';
  const pack = packEdition({ name, date, dist, root: projectRoot, base: siteBase(), address });
  const file = `${name}.zip`;
  writeFileSync(join(projectRoot, '.editions', file), pack);
  const entry = { date, commit, file, bytes: pack.length, sha256: sha256(pack) };
  if (!isTrial) {
    const list = join(projectRoot, LIST);
    const words = readFileSync(list, 'utf8').replace(/^editions: \[\]\n/m, 'editions:\n');
    const lines = stringify([entry], { singleQuote: true, compat: 'yaml-1.1' }).replace(/^/gm, '  ').trimEnd();
    writeFileSync(list, `${words.trimEnd()}\n${lines}\n`);
    const pages = filesBelow(dist).filter((path) => path.endsWith('.html'));
    writeFileSync(join(projectRoot, ADDRESSES), writeAddresses(promisedAddresses(corpus, pages)));
    console.log(`Now: git add ${LIST} ${ADDRESSES} && git commit -m "Edition ${editionName(edition)}"`);
    console.log('Put the file where it can be fetched for good, and its address into `url` of the new entry.');
  }
  console.log(`.editions/${file}  ${(pack.length / 1e6).toFixed(1)} MB  sha256 ${entry.sha256}`);
} finally {
  rmSync(dist, { recursive: true, force: true });
}
