import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations, findUnpairedQuotationMarks } from '../../../src/lib/text/quotation-marks.ts';

const quoted = (text: string) => findQuotations(text).map((quotation) => quotation.text);

describe('findQuotations', () => {
  it.each<[string, string[]]>([
    ['He said “no”.', ['no']],
    ['He said "no" and "yes, but".', ['no', 'yes, but']],
    ['Dijo «no habrá invasión».', ['no habrá invasión']],
    ['Er sagte „nein“ und „ja”.', ['nein', 'ja']],
    ['It says <q lang="en">a finding</q> here.', ['a finding']],
    ['“It’s the President’s ‘sole’ power,” she said.', ['It’s the President’s ‘sole’ power,']],
    ["don't and won't, the cartels' boats, '90s", []],
    ['«Dijo “no” y se fue».', ['Dijo “no” y se fue', 'no']],
    ['“outer "inner" outer”', ['outer "inner" outer', 'inner']],
    ['("in brackets")—"after a dash"', ['in brackets', 'after a dash']],
    ['"“doubly”"', ['“doubly”', 'doubly']],
    ['a 12" pipe and 5\'10" man', []],
    ['She called it "the 12" pipe', ['the 12']],
    ['no quotation at all', []],
    ['', []],
    ['“an empty” “” one', ['an empty', '']],
    ['<Chart id="x" title="a b"/> and `"code"` and [a](/b "title")', []],
    ['“spread\nover two lines”', ['spread\nover two lines']],
    ['“never closed\n\n“next paragraph”', ['next paragraph']],
    ['“left open «inside” after»', ['left open «inside']],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('gives the place of the marks and of the words, and how deep they stand', () => {
    const text = 'Dijo «Un “no” firme».';
    const [outer, inner] = findQuotations(text);
    expect(outer).toEqual({ text: 'Un “no” firme', start: 5, end: 20, innerStart: 6, innerEnd: 19, depth: 0 });
    expect(inner).toEqual({ text: 'no', start: 9, end: 13, innerStart: 10, innerEnd: 12, depth: 1 });
    expect(text.slice(5, 20)).toBe('«Un “no” firme»');
    const tagged = findQuotations('a <q cite="x">b</q> c')[0];
    expect(tagged).toMatchObject({ start: 2, end: 19, innerStart: 14, innerEnd: 15 });
  });

  it('finds whatever is put between marks, where it was put', () => {
    const words = fc.stringMatching(/^[a-z]([a-z' ’.,]{0,20}[a-z.])?$/);
    const marks = fc.constantFrom(['“', '”'], ['"', '"'], ['«', '»'], ['„', '“'], ['<q>', '</q>']);
    fc.assert(
      fc.property(fc.array(fc.tuple(words, marks, words), { maxLength: 5 }), (parts) => {
        let text = '';
        const expected: { text: string; start: number }[] = [];
        for (const [before, [open = '', close = ''], inside] of parts) {
          text += `${before} `;
          expected.push({ text: inside, start: text.length });
          text += `${open}${inside}${close} `;
        }
        expect(findQuotations(text).map((quotation) => ({ text: quotation.text, start: quotation.start }))).toEqual(
          expected,
        );
        expect(findUnpairedQuotationMarks(text)).toEqual([]);
      }),
    );
  });

  it('never overlaps except by nesting', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab “”«»"„\n<q/>') }), (text) => {
        const found = findQuotations(text);
        for (const a of found) {
          expect(text.slice(a.innerStart, a.innerEnd)).toBe(a.text);
          for (const b of found) {
            const apart = a.end <= b.start || b.end <= a.start;
            const nested =
              (a.innerStart <= b.start && b.end <= a.innerEnd) || (b.innerStart <= a.start && a.end <= b.innerEnd);
            expect(a === b || apart || nested).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('findUnpairedQuotationMarks', () => {
  it.each<[string, number[]]>([
    ['“open', [0]],
    ['close”', [5]],
    ['«one “two» three', [5]],
    ['say "yes', [4]],
    ['yes" say', [3]],
    ['12" pipe', []],
    ['“one\n\ntwo”', [0, 9]],
    ['</q>', [0]],
    ['“fine”', []],
  ])('%s', (text, offsets) => {
    expect(findUnpairedQuotationMarks(text)).toEqual(offsets);
  });
});
