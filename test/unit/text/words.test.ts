import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countProseWords, countWords, wordsOf } from '../../../src/lib/text/words.ts';

describe('countWords', () => {
  it.each<[string, string[]]>([
    ['The President’s non-partisan U.S. staff', ['The', 'President’s', 'non-partisan', 'U.S', 'staff']],
    ['1,000 people at 10:30, 3.5 percent', ['1,000', 'people', 'at', '10:30', '3.5', 'percent']],
    ['18 U.S.C. § 2:1 — and “so on”', ['18', 'U.S.C', '2:1', 'and', 'so', 'on']],
    ['2019–2024: and/or', ['2019', '2024', 'and', 'or']],
    ['¿Qué pasó? Intervencio\u0301n', ['Qué', 'pasó', 'Intervención']],
    ['— § …', []],
    ['', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
    expect(countWords(text)).toBe(words.length);
  });

  it('adds up over texts joined by a space', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences' }), fc.lorem(), (a, b) => {
        expect(countWords(`${a} ${b}`)).toBe(countWords(a) + countWords(b));
      }),
    );
  });
});

describe('countProseWords', () => {
  it('counts what is read, not citations and addresses', () => {
    expect(countProseWords('A **covert** [finding](term:finding) was *signed* [@nbc-2025-04, p. 3; @cnn].')).toBe(5);
  });
});
