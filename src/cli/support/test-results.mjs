// @ts-check

/**
 * What one step of `npm test` came to.
 *
 * @typedef {{ passed: number, failed: number, notes: string[] }} Outcome `notes` say what a bare number cannot
 */

/**
 * A step that is not a collection of tests (lint, types, the build …) counts as one: passed or failed.
 *
 * @param {boolean} ok
 * @param {string} [note]
 * @returns {Outcome}
 */
export function outcomeOfStep(ok, note) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, notes: note ? [note] : [] };
}

/**
 * Counts what Vitest's JSON reporter wrote. Nothing may get lost: a file that failed before its first test (an import error, a
 * failed beforeAll) counts as one failure, a skipped or `todo` test as a failure, and a run that says nothing, runs
 * nothing although there are test files, or ends badly for a reason no test shows, as one failure.
 *
 * @param {string | undefined} json the report; undefined if none was written
 * @param {{ exitedWell: boolean, reason: string, testFiles: number }} run how the process ended, and how many test files there are
 * @returns {Outcome}
 */
export function outcomeOfVitest(json, { exitedWell, reason, testFiles }) {
  const files = parseReport(json);
  if (!files) return outcomeOfStep(false, `Vitest wrote no readable report (${reason || 'exit code 0'})`);
  /** @type {string[]} */
  const notes = [];
  let passed = 0;
  let failed = 0;
  for (const file of files) {
    const statuses = file.assertionResults.map((test) => test.status);
    const good = statuses.filter((status) => status === 'passed').length;
    const bad = statuses.filter((status) => status === 'failed').length;
    const skipped = statuses.length - good - bad;
    passed += good;
    failed += bad + skipped;
    if (skipped) notes.push(`${file.name}: ${skipped} skipped, counted as failed`);
    if (bad === 0 && file.status !== 'passed') {
      failed += 1;
      notes.push(`${file.name}: failed outside its tests`);
    }
  }
  if (files.length < testFiles) {
    failed += 1;
    notes.push(`only ${files.length} of ${testFiles} test files were run`);
  } else if (testFiles > 0 && passed + failed === 0) {
    failed += 1;
    notes.push(`no test was run although there are ${testFiles} test files`);
  }
  if (!exitedWell && failed === 0) {
    failed += 1;
    notes.push(`Vitest ended badly (${reason}) although no test failed`);
  }
  return { passed, failed, notes };
}

/**
 * @param {Outcome[]} outcomes
 * @returns {Outcome}
 */
export function sumOutcomes(outcomes) {
  return {
    passed: outcomes.reduce((sum, outcome) => sum + outcome.passed, 0),
    failed: outcomes.reduce((sum, outcome) => sum + outcome.failed, 0),
    notes: outcomes.flatMap((outcome) => outcome.notes),
  };
}

/**
 * @param {string | undefined} json
 * @returns {{ name: string, status: string, assertionResults: { status: string }[] }[] | undefined}
 */
function parseReport(json) {
  try {
    const { testResults } = JSON.parse(json ?? '');
    const readable = Array.isArray(testResults) && testResults.every((file) => Array.isArray(file?.assertionResults));
    return readable ? testResults : undefined;
  } catch {
    return undefined;
  }
}
