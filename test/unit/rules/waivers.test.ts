import { describe, expect, test } from 'vitest';
import { corpusFromFiles } from '../../../src/lib/io/corpus.ts';
import { formatIssue } from '../../../src/lib/issue.ts';
import { judge } from '../../../src/lib/check.ts';
import { append, filesWith, replace, reportOf, type Edits } from '../../support/corpus.ts';

const PAGE = 'pages/en/debate/reports.mdx';

/** A changed English page makes its translation stale too, which is not what these examples are about. */
const report = (edits: Edits): string[] => reportOf(edits).filter((line) => !line.endsWith('[R08]'));

function waivedWith(edits: Edits): string[] {
  const { corpus, issues } = corpusFromFiles(filesWith(edits));
  return judge(corpus, issues).waived.map(({ issue, reason }) => `${issue.rule}: ${reason}`);
}

describe('a waiver', () => {
  test('answers a warning on its own line', () => {
    const edits = {
      [PAGE]: append('\nIt is clearly the law. [@act-sixty-days] {/* check-ok A03: the court’s word */}'),
    };
    expect(report(edits)).toEqual([]);
    expect(waivedWith(edits)).toEqual(['A03: the court’s word']);
  });

  test('answers a warning on the next line that is not blank', () => {
    const edits = {
      [PAGE]: append('\n{/* check-ok A03: the court’s word */}\n\nIt is clearly the law. [@act-sixty-days]'),
    };
    expect(report(edits)).toEqual([]);
  });

  test('works in a record', () => {
    const edits = {
      'glossary/hostilities.yaml': replace(
        '  en: Fighting',
        '  # check-ok A03: as the Act says\n  en: Merely fighting',
      ),
    };
    expect(report(edits)).toEqual([]);
  });

  test('holds for no other rule and no other line', () => {
    const edits = { [PAGE]: append('\n{/* check-ok A02: wrong rule */}\n\nIt is clearly the law. [@act-sixty-days]') };
    expect(report(edits)).toEqual([
      'warning: content/pages/en/debate/reports.mdx:44:1 this waiver of A02 has no effect → delete it [WAIVER]',
      'warning: content/pages/en/debate/reports.mdx:46:7 “clearly” is a judgement → leave it out [A03]',
    ]);
  });

  test('without a reason is none', () => {
    const edits = { [PAGE]: append('\nIt is clearly the law. [@act-sixty-days] {/* check-ok A03 */}') };
    expect(report(edits)).toEqual([
      'warning: content/pages/en/debate/reports.mdx:44:7 “clearly” is a judgement → leave it out [A03]',
      'warning: content/pages/en/debate/reports.mdx:44:42 this waiver does not say what it waives and why → write {/* check-ok W01: the reason */} [WAIVER]',
    ]);
  });

  test('never answers an error', () => {
    const edits = { [PAGE]: append('\nIt is now in force. [@act-sixty-days] {/* check-ok T01: I like it */}') };
    expect(report(edits).map((line) => line.replace(/ .*(?=\[)/, ' '))).toEqual(['error: [T01]', 'warning: [WAIVER]']);
    expect(waivedWith(edits)).toEqual([]);
  });

  test('stays in the report with its place', () => {
    const edits = {
      [PAGE]: append('\nIt is clearly the law. [@act-sixty-days] {/* check-ok A03: the court’s word */}'),
    };
    const { corpus, issues } = corpusFromFiles(filesWith(edits));
    expect(judge(corpus, issues).waived.map(({ issue }) => formatIssue(issue))).toEqual([
      'content/pages/en/debate/reports.mdx:44:7 “clearly” is a judgement → leave it out [A03]',
    ]);
  });
});
