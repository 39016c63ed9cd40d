import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '../../../src/lib/text/wrap.ts';

describe('lines of a drawing', () => {
  it.each([
    ['', []],
    ['   ', []],
    ['one', ['one']],
    ['one two', ['one two']],
  ])('%j becomes %j', (text, lines) => {
    expect(wrapText(text, 200, 12)).toEqual(lines);
  });
  it('keep all words, in order, and their room', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zA-Z]{1,12}$/), { maxLength: 40 }), (words) => {
        const lines = wrapText(words.join(' '), 150, 12);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) if (line.includes(' ')) expect(textWidth(line) * 12).toBeLessThanOrEqual(150);
      }),
    );
  });
  it('leave a word that is too long on a line of its own', () => {
    expect(wrapText('a Verfassungsänderung b', 40, 12)).toEqual(['a', 'Verfassungsänderung', 'b']);
  });
  it('count wide letters as wider', () => {
    expect(textWidth('WWW')).toBeGreaterThan(textWidth('aaa'));
    expect(textWidth('iii')).toBeLessThan(textWidth('aaa'));
  });
});
