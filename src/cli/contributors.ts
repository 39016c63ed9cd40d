/**
 * `npm run contributors`: brings content/contributors.yaml in line with the history. The file is part of the repository, so that
 * a build needs no history and two builds name the same people. `.mailmap`, if there is one, says which names are one person.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contributorsFile, contributorsOf } from '../lib/reports/contributors.ts';
import { Contributors } from '../schemas/contributors.ts';

const FILE = 'content/contributors.yaml';
const { left_out } = Contributors.parse(existsSync(FILE) ? parse(readFileSync(FILE, 'utf8')) : {});
let history: string;
try {
  const format = '--format=%aN%x1f%(trailers:key=Co-authored-by,valueonly,separator=%x1e)%x1f%as';
  history = execFileSync('git', ['log', '--no-merges', format], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 28,
  });
} catch {
  console.error(`This folder has no git history; ${FILE} stays as it is.`);
  process.exit(2);
}
const changes = history
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [author = '', coAuthors = '', on = ''] = line.split('\u001f');
    return { author, coAuthors: coAuthors.split('\u001e'), on };
  });
const people = contributorsOf(changes, left_out);
writeFileSync(FILE, contributorsFile({ left_out, people }));
console.log(`${FILE}: ${people.length} people.`);
