/** Judges spoiled content: the check must not crash, not take long, and not be silent about a reference that leads nowhere. */
import { formatIssue } from '../../src/lib/issue.ts';
import { checkWith } from './corpus.ts';
import { knownIds, mutantOf, soundFiles, type Mutant } from './mutations.ts';

/** Most milliseconds of the processor for one spoiled corpus; a clock on the wall would also count what other programs do. */
const LONGEST = 1000;

export interface FuzzResult {
  /** One line for each mutant that the check did not stand. */
  readonly faults: readonly string[];
  /** Mutants in which the check found an error. */
  readonly refused: number;
  /** Milliseconds of the processor that the slowest one took. */
  readonly slowest: number;
}

/** Spoils the content once for each seed and checks it. */
export function fuzz(firstSeed: number, count: number): FuzzResult {
  const faults: string[] = [];
  let refused = 0;
  let slowest = 0;
  // The first check of a process reads the rules and warms up.
  const sound = checkWith(Object.fromEntries(soundFiles)).issues.filter(({ severity }) => severity === 'error');
  if (sound.length > 0)
    throw new Error(`the content has errors before it is spoiled: ${sound.map(formatIssue).join('\n')}`);
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const mutant = mutantOf(seed);
    const before = process.cpuUsage();
    let errors: number;
    try {
      const { issues } = checkWith(mutant.edits);
      errors = issues.filter(({ severity }) => severity === 'error').length;
      const lost = issues.filter(({ place, message }) => place.line < 1 || place.column < 1 || message === '');
      if (lost.length > 0) faults.push(`seed ${seed}: an issue without a place (${mutant.what})`);
    } catch (problem) {
      faults.push(`seed ${seed}: ${(problem as Error).stack ?? String(problem)} (${mutant.what})`);
      continue;
    }
    const { user, system } = process.cpuUsage(before);
    const time = (user + system) / 1000;
    slowest = Math.max(slowest, time);
    if (time > LONGEST) faults.push(`seed ${seed}: ${Math.round(time)} ms (${mutant.what})`);
    if (errors > 0) refused += 1;
    else if (mutant.breaksReference) faults.push(`seed ${seed}: a broken reference passed (${mutant.what})`);
    else for (const id of unknownCitations(mutant)) faults.push(`seed ${seed}: [@${id}] passed (${mutant.what})`);
  }
  return { faults, refused, slowest };
}

/** Citations of pages that name nothing, found by their letters alone: a second opinion on the reader of references. */
function unknownCitations({ edits }: Mutant): string[] {
  return Object.entries(edits).flatMap(([name, text]) =>
    name.endsWith('.mdx') && typeof text === 'string'
      ? [...text.replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '').matchAll(/\[@([a-z0-9]+(?:-[a-z0-9]+)*)[\],;]/g)]
          .map(([, id]) => id!)
          .filter((id) => !knownIds.has(id))
      : [],
  );
}
