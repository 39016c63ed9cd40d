import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../../src/lib/issue.ts';
import { parseYaml } from '../../../src/lib/io/yaml-document.ts';

describe('places in YAML', () => {
  const { value, issues, locate, locateKey } = parseYaml('a: 1\nb:\n  - c: [x, y]\n    2: z\n', 'p.mdx', 1);
  it.each<[(string | number)[], string, string]>([
    [[], '2:1', '2:1'],
    [['a'], '2:4', '2:1'],
    [['b', 0, 'c', 1], '4:12', '4:12'],
    [['b', 0, 'c'], '4:8', '4:5'],
    [['b', 0, '2'], '5:5', '5:5'],
    [['b', 0, 'gone'], '4:5', '4:5'],
    [['gone', 'too'], '2:1', '2:1'],
  ])('%j: of the value, and of its key', (path, ofValue, ofKey) => {
    expect({ value, issues }).toEqual({ value: { a: 1, b: [{ c: ['x', 'y'], 2: 'z' }] }, issues: [] });
    const written = ({ file, line, column }: ReturnType<typeof locate>) => `${file}:${line}:${column}`;
    expect([written(locate(path)), written(locateKey(path))]).toEqual([`p.mdx:${ofValue}`, `p.mdx:${ofKey}`]);
  });
  it.each(['a: [', '', '# only a comment'])('are the beginning where there is nothing: %j', (text) => {
    const document = parseYaml(text, 'a.yaml');
    expect(document.locate(['b'])).toMatchObject({ file: 'a.yaml', line: 1 });
    expect(document.locateKey(['b'])).toMatchObject({ file: 'a.yaml', line: 1 });
  });
});

describe('YAML that is refused', () => {
  it.each<[string, string, string[]]>([
    [
      'an escape for what nobody sees, at the beginning of its text',
      'a: 1\nb: "x\\u202ey"',
      [
        'a.yaml:2:4 the escaped character U+202E is invisible → delete it, and type the words without quotation marks and backslashes [IO]',
      ],
    ],
    ['an alias', 'a: &x 1\nb: *x', ['a.yaml:2:4 YAML aliases (*name) are not used here → write the value out [IO]']],
    [
      'a field three times',
      'a: 1\nb: { a: 1 }\na: 2\na: 3',
      [
        'a.yaml:3:1 this is not valid YAML: the field "a" stands here twice → keep one of the two lines [IO]',
        'a.yaml:4:1 this is not valid YAML: the field "a" stands here twice → keep one of the two lines [IO]',
      ],
    ],
    [
      'braces for names, which are not the same name',
      '{a}: 1\n[b]: 2',
      [
        'a.yaml:1:1 the name of a field is a {…} or […] → put the text in quotation marks if it begins with { or [ [IO]',
        'a.yaml:2:1 the name of a field is a {…} or […] → put the text in quotation marks if it begins with { or [ [IO]',
      ],
    ],
  ])('holds %s', (_, text, told) => {
    const { value, issues } = parseYaml(text, 'a.yaml');
    expect(issues.map(formatIssue)).toEqual(told);
    expect(value).toBeUndefined();
  });
  it('is told of by its syntax alone, while that is wrong', () => {
    const { issues, value } = parseYaml('a: 1\na: 2\nb: x: y', 'a.yaml');
    expect(issues).toHaveLength(1);
    expect(issues[0]!.message).toMatch(/^this is not valid YAML: Nested mappings/);
    expect(value).toBeUndefined();
  });
});
