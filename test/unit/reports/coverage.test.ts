import { describe, expect, it } from 'vitest';
import { coverageOf, shares, sharesOf } from '../../../src/lib/reports/coverage.ts';
import { ruleContext } from '../../../src/lib/rules/rule.ts';
import { FILES, smallGraph } from '../../support/small-corpus.ts';

const answer =
  'question: { en: What is it? }\nanswer: { en: "It is so. [@c-sure]" }\ncluster: effect\nleads_to: [law/first]\n';
const position = (id: string, text: string): string =>
  `  - id: ${id}\n    label: { en: ${id} }\n    arguments:\n      - text: { en: ${text} }\n        holders: [s-one]\n        claims: [c-sure, c-told]\n        reply: { text: { en: No. } }\n`;
const question = `question: { en: Is it? }\nsection: law\npositions:\n${position('yes', 'One two three four.')}${position('no', 'One two three four five six.')}`;
const page = FILES['content/pages/en/law/first.mdx']!;
const graph = smallGraph({
  'content/answers/what.yaml': answer,
  'content/questions/is-it.yaml': question,
  'content/pages/en/law/first.mdx': `${page}\nSee [the question](question:is-it).\n`,
});
const rows = coverageOf(ruleContext(graph));

describe('coverage', () => {
  it('has a row for each English explainer and no other page', () => {
    expect(rows.map((row) => row.page.path)).toEqual(['law/first', 'law/second', 'law/third']);
  });
  it('counts what stands behind a page', () => {
    const [first, , third] = rows;
    expect(first).toMatchObject({ claims: 4, checked: 0, sources: 4 });
    expect(first!.answers.map(({ id }) => id)).toEqual(['what']);
    expect(first!.questions.map(({ question: { id }, widestGap }) => [id, widestGap])).toEqual([['is-it', 0.2]]);
    expect(third).toMatchObject({ claims: 0, words: 2, answers: [], questions: [], shortGrade: undefined });
  });
  it('counts a second check', () => {
    const checked = smallGraph({
      'content/claims/law/c-sure.yaml': `${FILES['content/claims/law/c-sure.yaml']!}checked: { on: '2026-01-02', by: independent, verdict: confirmed, against: [s-two], saw: It. }\n`,
    });
    expect(coverageOf(ruleContext(checked))[1]).toMatchObject({ claims: 1, checked: 1 });
    expect(sharesOf(checked.corpus).verdicts).toEqual([
      { value: 'not-yet', count: 3, share: 0.75 },
      { value: 'confirmed', count: 1, share: 0.25 },
    ]);
  });
});

describe('shares', () => {
  it('are sorted by number, then name', () => {
    expect(shares(['b', 'a', 'c', 'c'])).toEqual([
      { value: 'c', count: 2, share: 0.5 },
      { value: 'a', count: 1, share: 0.25 },
      { value: 'b', count: 1, share: 0.25 },
    ]);
  });
  it('of nothing are nothing', () => expect(shares([])).toEqual([]));
});
