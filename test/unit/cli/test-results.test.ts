import { describe, expect, it } from 'vitest';
import { outcomeOfStep, outcomeOfVitest, sumOutcomes } from '../../../src/cli/support/test-results.mjs';

const endedWell = { exitedWell: true, reason: '', testFiles: 1 };
const endedBadly = { exitedWell: false, reason: 'exit code 1', testFiles: 1 };

/** A report in the shape Vitest's JSON reporter writes, reduced to what is read. */
function report(...files: { status?: string; tests: string[] }[]): string {
  return JSON.stringify({
    testResults: files.map(({ status, tests }, index) => ({
      name: `file-${index}.test.ts`,
      status: status ?? (tests.includes('failed') ? 'failed' : 'passed'),
      assertionResults: tests.map((test) => ({ status: test })),
    })),
  });
}

describe('counting what Vitest reports', () => {
  it('counts passed and failed tests', () => {
    const json = report({ tests: ['passed', 'failed'] }, { tests: ['passed'] });
    expect(outcomeOfVitest(json, { ...endedBadly, testFiles: 2 })).toEqual({ passed: 2, failed: 1, notes: [] });
  });

  it.each(['skipped', 'pending', 'todo'])('counts a %s test as failed and says so', (status) => {
    const outcome = outcomeOfVitest(report({ tests: ['passed', status] }), endedWell);
    expect(outcome).toMatchObject({ passed: 1, failed: 1 });
    expect(outcome.notes).toEqual(['file-0.test.ts: 1 skipped, counted as failed']);
  });

  it('counts a file that failed before its first test', () => {
    const outcome = outcomeOfVitest(report({ status: 'failed', tests: [] }), endedBadly);
    expect(outcome).toMatchObject({ passed: 0, failed: 1 });
  });

  it('counts a file whose tests all passed but that failed itself', () => {
    const outcome = outcomeOfVitest(report({ status: 'failed', tests: ['passed'] }), endedBadly);
    expect(outcome).toMatchObject({ passed: 1, failed: 1 });
  });

  it.each([
    ['no report at all', undefined],
    ['an empty report', ''],
    ['half a report', '{"testResults": ['],
    ['something else', '{"hello": 1}'],
  ])('takes %s for a failure', (_, json) => {
    expect(outcomeOfVitest(json, endedWell)).toMatchObject({ passed: 0, failed: 1 });
    expect(outcomeOfVitest(json, endedBadly)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('takes a run of nothing for a failure once there are test files', () => {
    expect(outcomeOfVitest(report({ tests: [] }), endedWell)).toMatchObject({ passed: 0, failed: 1 });
    expect(outcomeOfVitest(report(), endedWell)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('takes fewer files than there are for a failure', () => {
    const outcome = outcomeOfVitest(report({ tests: ['passed'] }), { ...endedWell, testFiles: 2 });
    expect(outcome).toEqual({ passed: 1, failed: 1, notes: ['only 1 of 2 test files were run'] });
  });

  it('takes a bad end for a failure even if every test passed', () => {
    const outcome = outcomeOfVitest(report({ tests: ['passed'] }), endedBadly);
    expect(outcome).toMatchObject({ passed: 1, failed: 1 });
    expect(outcome.notes[0]).toContain('exit code 1');
  });
});

it('adds up tests and steps', () => {
  const sum = sumOutcomes([
    outcomeOfStep(true),
    outcomeOfStep(false, 'build failed (exit code 1)'),
    { passed: 3, failed: 2, notes: ['a note'] },
  ]);
  expect(sum).toEqual({ passed: 4, failed: 3, notes: ['build failed (exit code 1)', 'a note'] });
});
