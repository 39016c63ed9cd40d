import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../../src/lib/issue.ts';
import { staleClaims } from '../../../src/lib/rules/t03-claims-are-fresh.ts';
import { append, checkWith, type Edits } from '../../support/corpus.ts';

const stale = (today: string, edits: Edits = {}): string[] =>
  staleClaims(checkWith(edits).corpus, today).map((issue) => `${issue.severity}: ${formatIssue(issue)}`);

describe('claims that nobody has looked at for too long', () => {
  test('are none on the day their evidence reaches to', () => {
    expect(stale('2025-04-08')).toEqual([]);
  });

  test('are warnings past their days', () => {
    expect(stale('2025-07-08')).toEqual([
      'warning: content/claims/debate/weighing-2025.yaml:5:8 the claim "weighing-2025" (ongoing) was last looked at on 2025-04-08, 91 days ago; 90 are allowed → look again: set as_of to how far the evidence reaches, and checked: to this look [T03]',
    ]);
  });

  test('are errors past half as many again, and a vague date counts to its end', () => {
    const report = stale('2026-01-20').map((line) => line.replace(/ the claim ("[^"]+").*/, ' $1'));
    expect(report).toEqual([
      'warning: content/claims/debate/poll-2025.yaml:5:8 "poll-2025"',
      'error: content/claims/debate/weighing-2025.yaml:5:8 "weighing-2025"',
    ]);
  });

  test('are fresh again after a second check', () => {
    const checked = append('checked: { on: 2025-07-01, by: independent, verdict: confirmed }');
    expect(stale('2025-07-08', { 'claims/debate/weighing-2025.yaml': checked })).toEqual([]);
  });

  test('never include history', () => {
    expect(stale('2099-01-01').some((line) => line.includes('group-denies'))).toBe(false);
  });
});
