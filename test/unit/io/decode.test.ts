import { describe, expect, test } from 'vitest';
import { decode, MAX_BYTES } from '../../../src/lib/io/decode.ts';
import { formatIssue } from '../../../src/lib/issue.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const reportOf = (content: Uint8Array): string[] => decode(content, 'x.yaml').issues.map(formatIssue);

describe('bytes of a file', () => {
  test('are text without a byte-order mark, with one kind of line ending', () => {
    expect(decode(bytes('\uFEFFa: 1\r\nb: 2\rc: ñ\n'), 'x.yaml')).toEqual({ text: 'a: 1\nb: 2\nc: ñ\n', issues: [] });
  });

  test.each([
    ['nothing', new Uint8Array(), 'x.yaml:1:1 the file is empty → write the record, or delete the file [IO]'],
    ['only white space', bytes('\n  \n'), 'x.yaml:1:1 the file is empty → write the record, or delete the file [IO]'],
    [
      'UTF-16, little end first',
      new Uint8Array([0xff, 0xfe, 0x61, 0x00]),
      'x.yaml:1:1 the file is in UTF-16 → save it as UTF-8 [IO]',
    ],
    [
      'UTF-16, big end first',
      new Uint8Array([0xfe, 0xff, 0x00, 0x61]),
      'x.yaml:1:1 the file is in UTF-16 → save it as UTF-8 [IO]',
    ],
    [
      'Latin-1',
      new Uint8Array([...bytes('a: 1\nb: Mich'), 0xe1, ...bytes('n')]),
      'x.yaml:2:8 the file is not valid UTF-8 from here on → save it as UTF-8 [IO]',
    ],
    [
      'a NUL',
      bytes('a: 1\nb: x\u0000y'),
      'x.yaml:2:5 invisible character U+0000 → delete it and type the words around it again [IO]',
    ],
    [
      'a zero-width space',
      bytes('a: x\u200By'),
      'x.yaml:1:5 invisible character U+200B → delete it and type the words around it again [IO]',
    ],
    [
      'a turned direction of writing',
      bytes('a: x\u202Ey'),
      'x.yaml:1:5 invisible character U+202E → delete it and type the words around it again [IO]',
    ],
    [
      'a byte-order mark in the middle',
      bytes('a: x\uFEFFy'),
      'x.yaml:1:5 invisible character U+FEFF → delete it and type the words around it again [IO]',
    ],
  ])('are refused when they hold %s', (_, content, report) => {
    expect(reportOf(content)).toEqual([report]);
    expect(decode(content, 'x.yaml').text).toBe('');
  });

  test('are refused when there are two million of them', () => {
    expect(reportOf(new Uint8Array(2_000_000).fill(0x61))).toEqual([
      `x.yaml:1:1 the file has 2000000 bytes, more than ${MAX_BYTES} → a record is a few lines: look for something pasted by mistake [IO]`,
    ]);
  });

  test.each([
    ['FF without FE', [0xff, 0x61]],
    ['FE without FF', [0xfe, 0x61]],
    ['FE after another', [0x61, 0xfe]],
    ['FF after another', [0x61, 0xff]],
  ])('are no UTF-16 for an %s', (_, content) => {
    expect(reportOf(new Uint8Array(content))).toEqual([expect.stringContaining('the file is not valid UTF-8')]);
  });

  test('may be as many as are allowed', () => {
    expect(reportOf(new Uint8Array(MAX_BYTES).fill(0x61))).toEqual([]);
  });

  test('may hold what scripts and emoji need: joiners, accents, tabs', () => {
    expect(decode(bytes('a: 👩\u200D👧 é\tx'), 'x.yaml').issues).toEqual([]);
  });
});
