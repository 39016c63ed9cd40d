/**
 * A test runner for Stryker that loads the tests once and runs them in its own process, so that a mutant costs what its tests
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
import { collect, collectedTests, runTests, type CollectedTest } from './collected-tests.ts';

/** What the changed code and Stryker tell each other, by a global of this name. */
interface Instrumentation {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
}
const instrumentation = ((globalThis as Record<string, unknown>)['__stryker__'] ??= {}) as Instrumentation;

interface MutantRun {
  readonly activeMutant: { readonly id: string };
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
}

class InProcessRunner {
  static readonly inject = [];
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
    // The same random cases for every mutant, and no search for the shortest of those that fail.
    fc.configureGlobal({ seed: 1, endOnFailure: true });
    const patterns = (process.env['MUTATION_TESTS'] ?? '').split(',');
    // Hundreds of random laws and corpora for each change would take days; the examples have to do.
    for (const path of globSync(patterns, { exclude: ['**/*properties.test.ts'] }).sort())
      await collect(path, pathToFileURL(resolve(path)).href);
  }

  /** Runs all tests as they are, and notes which mutants each comes by. */
  async dryRun(): Promise<object> {
    const tests: object[] = [];
    let started = 0;
    await runTests(
      collectedTests(),
      ({ id }) => {
        instrumentation.currentTestId = id;
        started = performance.now();
      },
      ({ id, file }, thrown) => {
        const about = { id, name: id, fileName: resolve(file), timeSpentMs: performance.now() - started };
        tests.push(
          thrown === undefined ? { ...about, status: 0 } : { ...about, status: 1, failureMessage: text(thrown) },
        );
        return true;
      },
    );
    instrumentation.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: instrumentation.mutantCoverage };
  }

  /** Runs the tests that come by one mutant, until one of them fails. */
  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRun): Promise<object> {
    if (this.#marked) process.exit(1);
    const wanted = testFilter && new Set(testFilter);
    // The quickest first: most mutants are noticed by one of them.
    const tests = collectedTests()
      .filter(({ id }) => !wanted || wanted.has(id))
      .sort((a, b) => (this.#took.get(a.id) ?? 0) - (this.#took.get(b.id) ?? 0));
    Object.assign(instrumentation, { activeMutant: activeMutant.id, hitCount: hitLimit && 0, hitLimit });
    const failed = await this.#firstFailure(tests);
    const { hitCount = 0 } = instrumentation;
    Object.assign(instrumentation, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    if (failed) this.#marked = (await this.#firstFailure([failed.test])) !== undefined;
    if (hitLimit !== undefined && hitCount > hitLimit) return { status: 'timeout' };
    return failed
      ? { status: 'killed', killedBy: [failed.test.id], failureMessage: text(failed.thrown), nrOfTests: tests.length }
      : { status: 'survived', nrOfTests: tests.length };
  }

  async dispose(): Promise<void> {}

  async #firstFailure(tests: readonly CollectedTest[]): Promise<Failure | undefined> {
    let failed: Failure | undefined;
    let started = 0;
    await runTests(
      tests,
      () => (started = performance.now()),
      (test, thrown) => {
        if (thrown === undefined) this.#took.set(test.id, performance.now() - started);
        else failed = { test, thrown };
        return thrown === undefined;
      },
    );
    return failed;
  }
}

interface Failure {
  readonly test: CollectedTest;
  readonly thrown: unknown;
}

function text(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }];
