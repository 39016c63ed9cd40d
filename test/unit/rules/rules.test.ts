import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/lib/rules/index.ts';
import { reportOf } from '../../support/corpus.ts';
import { ruleCases as cases } from './cases/all.ts';

test('the corpus the examples start from has no fault, so that an issue comes from the example alone', () => {
  expect(reportOf()).toEqual([]);
});

describe('every rule', () => {
  test.each(rules.map((rule) => [rule.code, rule] as const))(
    '%s has a title, a reason and an example that breaks it',
    (code, rule) => {
      expect(rule.title).toMatch(/^\S.{20,}\.$/su);
      expect(rule.why).toMatch(/^\S.{20,}\.$/su);
      const own = cases.filter((candidate) => candidate.code === code && candidate.report.length > 0);
      expect(own, `an example of ${code} that breaks it`).not.toHaveLength(0);
    },
  );

  test('reports at most as gravely as it says', () => {
    const ranks = ['info', 'warning', 'error'];
    for (const { code, name, report } of cases) {
      const gravest = Math.max(
        ...rules.filter((rule) => rule.code === code).map((rule) => ranks.indexOf(rule.severity)),
      );
      for (const line of report)
        expect(ranks.indexOf(line.split(':')[0]!), `${code} ${name}`).toBeLessThanOrEqual(gravest);
    }
  });

  test('has a title of its own', () => {
    expect(new Set(rules.map((rule) => rule.title)).size).toBe(rules.length);
  });
});

describe.each([...new Set(cases.map(({ code }) => code))].sort())('%s', (code) => {
  const own = cases.filter((candidate) => candidate.code === code);
  test.each(own.map((example) => [example.report.length > 0 ? 'refuses' : 'accepts', example.name, example] as const))(
    '%s %s',
    (_, __, { edits, report }) => {
      expect(reportOf(edits, code)).toEqual(report);
    },
  );
});
