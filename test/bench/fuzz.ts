/**
 * `npm run fuzz`: ten thousand spoiled corpora (`npm run fuzz -- 500 20001` for 500 from seed 20001). Exit code 1 when one of
 * them crashed the check, took longer than a second, or had a broken reference that nobody was told of.
 */
import { fuzz } from '../support/fuzz.ts';

const [count = 10_000, firstSeed = 1] = process.argv.slice(2).map(Number);
if (![count, firstSeed].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('How many, and from which seed, in whole numbers: npm run fuzz -- 500 20001');
  process.exit(2);
}
const started = performance.now();
const { faults, refused, slowest } = fuzz(firstSeed, count);
for (const fault of faults) console.log(fault);
console.log(
  `${count} spoiled corpora in ${Math.round((performance.now() - started) / 1000)} s: ${refused} refused, ` +
    `slowest ${Math.round(slowest)} ms, ${faults.length} faults.`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
