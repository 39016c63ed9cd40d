/**
 * `npm run bench:reproducible`: the whole site built twice, in two folders, time zones, languages and orders of files, and
 * compared byte for byte; `npm test` does the same with a small site. Not part of the bench itself, because it takes two
 * builds. The first line names the sum over all files, by which two machines can be compared too.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/cli/support/checksums.ts';
import { filesBelow } from '../../src/cli/support/pack-edition.ts';
import { SmallSite } from '../support/small-site.ts';

const EPOCH = '1767225600';
const surroundings = [
  { order: 'sorted', env: { TZ: 'Pacific/Kiritimati', LANG: 'es_MX.UTF-8', LC_ALL: 'es_MX.UTF-8', HOSTNAME: 'one' } },
  {
    order: 'reversed',
    env: { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', HOSTNAME: 'other' },
  },
] as const;

const sums: Map<string, string>[] = [];
for (const { order, env } of surroundings) {
  const site = new SmallSite({}, order, 'whole');
  try {
    const { code, said } = await site.build({ ...env, SOURCE_DATE_EPOCH: EPOCH });
    if (code !== 0) throw new Error(`the build failed (${code}):\n${said.slice(-3000)}`);
    const dist = join(site.root, 'dist');
    const { date } = JSON.parse(readFileSync(join(dist, 'edition.json'), 'utf8')) as { date: string };
    if (date !== '2026-01-01') throw new Error(`SOURCE_DATE_EPOCH is 2026-01-01, the edition says ${date}`);
    sums.push(new Map(filesBelow(dist).map((path) => [path, sha256(readFileSync(join(dist, path)))])));
  } finally {
    site.remove();
  }
}

const [one, other] = sums as [Map<string, string>, Map<string, string>];
const differing = [...new Set([...one.keys(), ...other.keys()])]
  .filter((path) => one.get(path) !== other.get(path))
  .sort();
const whole = createHash('sha256');
for (const [path, sum] of one) whole.update(`${sum}  ${path}\n`);
console.log(`${one.size} files, sha256 over their sums ${whole.digest('hex')}`);
for (const path of differing) console.log(`differs: ${path}`);
console.log(differing.length === 0 ? 'the two builds are the same' : `${differing.length} files differ`);
process.exitCode = differing.length === 0 ? 0 : 1;
