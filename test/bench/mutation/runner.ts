/**
 * A test runner for Stryker that loads the code once and runs its tests in its own process, so that a mutant costs what its tests
 * cost and no start of Vitest: twenty times as many in a minute. It works because src/lib is pure: nothing that one test does
 * is seen by another. Should a mutant leave something behind all the same (a list that is sorted in place), the process ends
 * before the next, which Stryker then tries in a fresh one.
 *
 * @see https://stryker-mutator.io/docs/stryker-js/guides/create-a-plugin/
 */
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { runTests, testsOf, type CollectedTest } from './collected-tests.ts';

/** What the changed code and Stryker tell each other, by a global of this name. */
interface Instrumentation {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { perTest: Record<string, Record<string, number>> };
}
const instrumentation = ((globalThis as Record<string, unknown>)['__stryker__'] ??= {}) as Instrumentation;

interface MutantRun {
  readonly activeMutant: { readonly id: string };
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
}

class InProcessRunner {
  static readonly inject = [];
  /** Paths of the test files, and where each test stands in them. */
  #files: readonly string[] = [];
  readonly #places = new Map<string, { readonly file: string; readonly index: number }>();
  /** Milliseconds that each test took when it last ran. */
  readonly #took = new Map<string, number>();
  /** The last mutant left something behind: a test that it failed goes on failing without it. */
  #marked = false;

  /** It need not be started anew for what also runs while files are loaded: such a mutant is tried in the tests alone. */
  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  /** Loads the test files that `MUTATION_TESTS` names, from the copy of the project that Stryker made. */
  async init(): Promise<void> {
    const standIn = new URL('collected-tests.ts', import.meta.url).href;
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier === 'vitest' && context.parentURL !== standIn
          ? { url: standIn, shortCircuit: true }
          : next(specifier, context),
    });
    // The same few random cases for every mutant, and no search for the shortest of those that fail.
    fc.configureGlobal({ seed: 1, numRuns: 20, endOnFailure: true });
    const patterns = (process.env['MUTATION_TESTS'] ?? '').split(',');
    // Hundreds of random laws and corpora for each change would take days; the examples have to do.
    this.#files = globSync(patterns, { exclude: ['**/*properties.test.ts'] }).sort();
    for (const file of this.#files)
      for (const [index, { id }] of (await this.#testsOf(file)).entries()) this.#places.set(id, { file, index });
  }

  /** Runs all tests as they are, and notes which mutants each comes by. */
  async dryRun(): Promise<object> {
    const tests: object[] = [];
    let started = 0;
    for (const file of this.#files) {
      instrumentation.currentTestId = 'the file itself';
      const loaded = await this.#testsOf(file);
      const { [instrumentation.currentTestId]: ofFile = {}, ...perTest } =
        instrumentation.mutantCoverage?.perTest ?? {};
      if (instrumentation.mutantCoverage) instrumentation.mutantCoverage.perTest = perTest;
      await runTests(
        loaded,
        ({ id }) => {
          instrumentation.currentTestId = id;
          started = performance.now();
        },
        ({ id }, thrown) => {
          const about = { id, name: id, fileName: resolve(file), timeSpentMs: performance.now() - started };
          tests.push(
            thrown === undefined ? { ...about, status: 0 } : { ...about, status: 1, failureMessage: text(thrown) },
          );
          // What the file computes before its tests, each of them comes by.
          for (const [mutant, hits] of Object.entries(ofFile)) {
            const own = (instrumentation.mutantCoverage!.perTest[id] ??= {});
            own[mutant] = (own[mutant] ?? 0) + hits;
          }
          return true;
        },
      );
    }
    instrumentation.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: instrumentation.mutantCoverage };
  }

  /** Runs the tests that come by one mutant, until one of them fails. */
  async mutantRun({ activeMutant, testFilter = [], hitLimit }: MutantRun): Promise<object> {
    if (this.#marked) process.exit(1);
    Object.assign(instrumentation, { activeMutant: activeMutant.id, hitCount: hitLimit && 0, hitLimit });
    const failed = await this.#firstFailure(testFilter);
    const { hitCount = 0 } = instrumentation;
    Object.assign(instrumentation, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    if (failed) this.#marked = (await this.#firstFailure([failed.id])) !== undefined;
    if (hitLimit !== undefined && hitCount > hitLimit) return { status: 'timeout' };
    return failed
      ? { status: 'killed', killedBy: [failed.id], failureMessage: text(failed.thrown), nrOfTests: testFilter.length }
      : { status: 'survived', nrOfTests: testFilter.length };
  }

  async dispose(): Promise<void> {}

  async #firstFailure(ids: readonly string[]): Promise<Failure | undefined> {
    const took = (tests: readonly string[]): number => tests.reduce((sum, id) => sum + (this.#took.get(id) ?? 0), 0);
    // The quickest first: most mutants are noticed by one of them.
    const byFile = [...Map.groupBy(ids, (id) => this.#places.get(id)!.file)].sort((a, b) => took(a[1]) - took(b[1]));
    for (const [file, wanted] of byFile) {
      let failed: Failure | undefined;
      let started = 0;
      try {
        // By their places: the names of some hold what the code makes of something.
        const loaded = await this.#testsOf(file);
        const tests = wanted
          .flatMap((id) => {
            const test = loaded[this.#places.get(id)!.index];
            return test ? [{ ...test, id }] : [];
          })
          .sort((a, b) => took([a.id]) - took([b.id]));
        await runTests(
          tests,
          () => (started = performance.now()),
          ({ id }, thrown) => {
            if (thrown === undefined) this.#took.set(id, performance.now() - started);
            else failed = { id, thrown };
            return thrown === undefined;
          },
        );
      } catch (thrown) {
        failed = { id: wanted[0]!, thrown };
      }
      if (failed) return failed;
    }
    return undefined;
  }

  #testsOf(file: string): Promise<readonly CollectedTest[]> {
    return testsOf(file, pathToFileURL(resolve(file)).href);
  }
}

interface Failure {
  readonly id: string;
  readonly thrown: unknown;
}

function text(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }];
