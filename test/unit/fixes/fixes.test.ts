import { describe, expect, it, test } from 'vitest';
import { withCleanSpacing, withCurlyMarks } from '../../../src/lib/fixes/spacing.ts';
import { plainDate, withFieldsInOrder, withPlainDates } from '../../../src/lib/fixes/yaml-layout.ts';
import { warning } from '../../../src/lib/issue.ts';

describe('dates', () => {
  test.each([
    ['2025-04-08', '2025-04-08'],
    ['2025/4/8', '2025-04-08'],
    ['2025.4', '2025-04'],
    ['8 April 2025', '2025-04-08'],
    ['1st Feb, 2026', '2026-02-01'],
    ['April 8, 2025', '2025-04-08'],
    ['sept 3, 2025', '2025-09-03'],
    ['04/08/2025', undefined],
    ['2025', undefined],
    ['8 Brumaire 2025', undefined],
    ['ma 3, 2025', undefined],
    ['18 April 2025', '2025-04-18'],
    ['April 18, 2025', '2025-04-18'],
    ['2025-12-31', '2025-12-31'],
    ['on 2025/4/8', undefined],
    ['2025/4/8 at noon', undefined],
    ['on 8 April 2025', undefined],
    ['8 April 2025 at noon', undefined],
    ['3 April 8, 2025', undefined],
    ['April 8, 2025 at noon', undefined],
    ['', undefined],
  ])('%s', (typed, plain) => expect(plainDate(typed)).toBe(plain));

  it('are left alone where they are right, quoted or not', () => {
    for (const yaml of ['date: 2025-04-08\n', 'date: "2025-04-08"\n', 'on: 2025-04 # or so\n'])
      expect(withPlainDates(yaml)).toBe(yaml);
    expect(withPlainDates('removed: "8 April 2025"  # why\n')).toBe("removed: '2025-04-08'  # why\n");
  });
  it('are mended only in fields that hold one, with the comment kept', () => {
    const yaml =
      "date: April 8, 2025 # of the event\ntitle: 'April 8, 2025'\nsteps:\n  - date: 2025/4/8\nas_of: 04/08/2025\n";
    expect(withPlainDates(yaml)).toBe(
      "date: '2025-04-08' # of the event\ntitle: 'April 8, 2025'\nsteps:\n  - date: '2025-04-08'\nas_of: 04/08/2025\n",
    );
  });
});

describe('the order of fields', () => {
  it('is the schema’s; comments go with their field, unknown fields to the end', () => {
    const yaml = '# about the file\nodd: 1\nb: # note\n  - x\n# about a\na: |\n  b: not a field\n\n  still a\nc: 3\n';
    expect(withFieldsInOrder(yaml, ['a', 'b', 'c'])).toBe(
      '# about the file\n# about a\na: |\n  b: not a field\n\n  still a\nb: # note\n  - x\nc: 3\nodd: 1\n',
    );
  });
  it('takes a blank line above a field along with it, and knows a field with nothing behind its name', () => {
    expect(withFieldsInOrder('\n# about the file\nb:\n  - x\n\n \na:\n', ['a', 'b'])).toBe(
      '\n# about the file\n\n \na:\nb:\n  - x\n',
    );
    expect(withFieldsInOrder('b: 1\na: https://example.org\nc_d: |\n  a: 1\n', ['a', 'c_d', 'b'])).toBe(
      'a: https://example.org\nc_d: |\n  a: 1\nb: 1\n',
    );
    expect(withFieldsInOrder('y: 1\nx: 2\na: 3\n', ['a'])).toBe('a: 3\ny: 1\nx: 2\n');
  });
  it('is left alone where it is right, and where there is nothing to order', () => {
    expect(withFieldsInOrder('a: 1\nb: 2\n', ['a', 'b'])).toBe('a: 1\nb: 2\n');
    expect(withFieldsInOrder('- x\n', ['a'])).toBe('- x\n');
  });
});

describe('spacing', () => {
  it('has one form', () => {
    expect(withCleanSpacing('\uFEFFa: 1  \r\n\r\n\r\n\r\n\tb: §5 and § 6\t', true)).toBe('a: 1\n\n  b: § 5 and § 6\n');
    expect(withCleanSpacing('\tcode\n', false)).toBe('\tcode\n');
  });
  test.each([
    ['line ends of old Macs', 'a: 1\rb: 2\r', 'a: 1\nb: 2\n'],
    ['tabs before YAML, each two spaces', 'a:\n\t\t- b\tc', 'a:\n    - b\tc\n'],
    ['up to one blank line', 'a: 1\n\nb: 2\n\n\n\n\nc: 3\n\n\n', 'a: 1\n\nb: 2\n\nc: 3\n'],
    ['a byte-order mark at the beginning alone', '\uFEFFa: b\uFEFFc', 'a: b\uFEFFc\n'],
    ['signs of sections before numbers alone', 'a: §§5, § b', 'a: §§ 5, § b\n'],
  ])('%s', (_, text, clean) => expect(withCleanSpacing(text, true)).toBe(clean));
});

describe('marks', () => {
  const at = (line: number, column: number, rule = 'MARKS') => warning(rule, { file: 'x', line, column }, 'straight');
  it('open after a space and close after a word, wherever the check found them', () => {
    expect(withCurlyMarks('He said "it is so" here.', [at(1, 9), at(1, 18)])).toBe('He said “it is so” here.');
  });
  it('know how YAML writes marks inside marks', () => {
    expect(withCurlyMarks("a: 'Mexico''s law'", [at(1, 11)])).toBe("a: 'Mexico’s law'");
    expect(withCurlyMarks('a: "he \\"said\\" it"', [at(1, 9), at(1, 15)])).toBe('a: "he “said” it"');
  });
  it('open at the beginning of a line and after brackets and dashes, in whatever order the check found them', () => {
    const found = [at(2, 4), at(2, 1), at(1, 3), at(1, 8)];
    expect(withCurlyMarks('a "word"\n"He"', found)).toBe('a “word”\n“He”');
    expect(withCurlyMarks('("a") ["b"] —"c', [at(1, 2), at(1, 8), at(1, 14)])).toBe('(“a") [“b"] —“c');
  });
  it('take no apostrophe away but the one that YAML doubles', () => {
    expect(withCurlyMarks(`"'tis so"`, [at(1, 1)])).toBe(`“'tis so"`);
    expect(withCurlyMarks(`the states' 'law'`, [at(1, 11)])).toBe(`the states’ 'law'`);
    expect(withCurlyMarks(`it''`, [at(1, 3)])).toBe(`it’'`);
  });
  it('stay where the place holds something else, or another rule speaks', () => {
    expect(withCurlyMarks('a "b"', [at(1, 1), at(9, 9), at(1, 99), at(1, 3, 'S01')])).toBe('a "b"');
  });
});
