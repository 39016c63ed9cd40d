/** Edges of the small functions on text: where a rule begins and ends. */
import { describe, expect, it } from 'vitest';
import { inBoth } from '../../../src/lib/text/both-languages.ts';
import { element, toMarkdownNode } from '../../../src/lib/text/element.ts';
import { comparatorFor, initialLetter } from '../../../src/lib/text/fold.ts';
import { renderInline } from '../../../src/lib/text/inline.ts';
import { findInvisible } from '../../../src/lib/text/invisible.ts';
import { editDistance, nearestOf } from '../../../src/lib/text/nearest.ts';
import { plainProse } from '../../../src/lib/text/plain-prose.ts';
import { findQuotations, findUnpairedQuotationMarks } from '../../../src/lib/text/quotation-marks.ts';
import { medianSentenceLength } from '../../../src/lib/text/readability.ts';
import { readingMinutes } from '../../../src/lib/text/reading-time.ts';
import { splitSentences } from '../../../src/lib/text/sentences.ts';
import { shorten } from '../../../src/lib/text/shorten.ts';
import { countEnglishSyllables, countSpanishSyllables } from '../../../src/lib/text/syllables.ts';
import { versionOf } from '../../../src/lib/text/version.ts';
import { textWidth, wrapText } from '../../../src/lib/text/wrap.ts';

it('a text in both languages says where there is no translation', () => {
  expect([inBoth({ en: 'a', es: 'b' }), inBoth({ en: 'a' })]).toEqual([
    { en: 'a', es: 'b' },
    { en: 'a', es: null },
  ]);
});

it.each([
  ['plain words\nand\ttabs', undefined],
  ['ab\u202Ec', { index: 2, name: 'U+202E' }],
  ['\u00ADx\u200B', { index: 0, name: 'U+00AD' }],
  ['a\u0007', { index: 1, name: 'U+0007' }],
  ['x\u{E0041}', { index: 1, name: 'U+E0041' }],
  ['👩\u200D🔬 ❤\uFE0F', undefined],
])('what cannot be seen in %j is %j', (text, found) => expect(findInvisible(text)).toEqual(found));

it('an attribute without a value is none, also in Markdown', () => {
  const { data } = toMarkdownNode(element('a', { href: '/', title: undefined })) as { data?: unknown };
  expect(data).toStrictEqual({ hName: 'a', hProperties: { href: '/' } });
});

describe('folding', () => {
  it('sorts what a dictionary holds to be equal by its letters, both ways', () => {
    const compare = comparatorFor('en');
    const [composed, apart] = ['café', 'cafe\u0301'];
    expect([compare(composed, apart), compare(apart, composed), compare(apart, apart)]).toEqual([1, -1, 0]);
  });
  it('puts what only holds a letter behind a number under #', () =>
    expect([initialLetter('4th', 'en'), initialLetter('«x»', 'en')]).toEqual(['#', 'X']));
});

it.each([
  ['[a](HTTPS://x.org)', '<a href="HTTPS://x.org">a</a>'],
  ['[a](http://x.org)', '<a href="http://x.org">a</a>'],
  ['[a](mailto:x@y.org)', '<a href="mailto:x@y.org">a</a>'],
  ['[a](/x?y=z:1)', '<a href="/x?y=z:1">a</a>'],
  ['![a < b](/x.png)', 'a &lt; b'],
  ['a  *b\nc*', 'a <em>b c</em>'],
  ['', ''],
])('inline Markdown %j is %j', (markdown, html) => expect(renderInline(markdown)).toBe(html));

it.each([['[a](xhttps://x.org)'], ['[a](nomailto:x)']])('inline Markdown %j leads nowhere', (markdown) =>
  expect(() => renderInline(markdown)).toThrow('leads nowhere'),
);

describe('the nearest word', () => {
  it.each<[string, string[], string | undefined]>([
    // One edit for three letters, four at most.
    ['ab', ['ac'], 'ac'],
    ['ab', ['cd'], undefined],
    ['abcdef', ['abcdxy'], 'abcdxy'],
    ['abcde', ['abcxy'], undefined],
    ['abcdefghijkl', ['abcdefghwxyz'], 'abcdefghwxyz'],
    ['abcdefghijklmno', ['abcdefghijvwxyz'], undefined],
    [' abc ', ['abd'], 'abd'],
    // Of equals the shortest, then the first in the alphabet.
    ['abcdef', ['abcdeff', 'abcde'], 'abcde'],
    ['abcd', ['abce', 'abca'], 'abca'],
    ['nbc', ['nbc-two-words', 'nbc-words'], 'nbc-words'],
    ['nbc', ['nbc-b', 'nbc-a'], 'nbc-a'],
    // Parts in order, each part once.
    ['nbc-2025', ['2025-nbc-x'], undefined],
    ['nbc-nbc', ['x-nbc-y'], undefined],
    ['nbc--2025', ['nbc-x-2025'], 'nbc-x-2025'],
    ['nb', ['nbc-news-now'], undefined],
    ['nbc', ['xnbc-news-now'], undefined],
  ])('to %s among %j is %s', (word, candidates, nearest) => {
    expect(nearestOf(word, candidates)).toBe(nearest);
    expect(nearestOf(word, candidates.toReversed())).toBe(nearest);
  });
  it.each<[string, string, number, number | undefined]>([
    ['abc', 'abcd', 1, 1],
    ['abc', 'abcde', 1, undefined],
    ['abxy', 'abyx', 1, 1],
    ['xyab', 'yxab', 1, 1],
    ['abcd', 'badc', 2, 2],
    ['abcd', 'badc', 1, undefined],
    ['abcd', 'wxyz', 3, undefined],
    ['a', 'b', 0, undefined],
    ['ab', 'ab', 0, 0],
  ])('from %s to %s within %i are %s edits', (a, b, limit, edits) => expect(editDistance(a, b, limit)).toBe(edits));
});

it.each([
  ['It is so.  [@a]  And more.', 'It is so. And more.'],
  ['**Bold** and __bold__, *it* and _it_, `code`', 'Bold and bold, it and it, code'],
  ['a\n  b [c](d) ', 'a b c'],
  ['[@a]', ''],
])('the plain prose of %j is %j', (markdown, plain) => expect(plainProse(markdown)).toBe(plain));

describe('quotation marks', () => {
  it.each<[string, string[], number[]]>([
    ['“a «b» c”', ['a «b» c', 'b'], []],
    ['“a” “b”', ['a', 'b'], []],
    ['“a «b”', ['a «b'], [3]],
    ['»x', [], [0]],
    ['a</q> b', [], [1]],
    ['a " b', [], [2]],
    ['a "b" c', ['b'], []],
    ['(“a”)', ['a'], []],
    ['“a\n \nb”', [], [0, 6]],
    ['5" and 6" wide', [], []],
    ['x" y', [], [1]],
    ['end"', [], [3]],
    ['“a «b» „c d', ['b'], [0, 7]],
  ])('in %j', (text, quotations, unpaired) => {
    expect(findQuotations(text).map((each) => each.text)).toEqual(quotations);
    if (unpaired.length > 0 || quotations.length === 0) expect(findUnpairedQuotationMarks(text)).toEqual(unpaired);
  });
});

it.each([
  ['One two three four. One. One two.', 2],
  ['One two three four five. One. One two. One two three four.', 3],
])('the median length of the sentences in %j is %i', (text, median) =>
  expect(medianSentenceLength(text, 'en')).toBe(median),
);

describe('reading time', () => {
  const words = (count: number) => 'word '.repeat(count);
  it.each([
    ['', 1],
    [words(356), 1],
    [words(357), 2],
    [`${words(357)}\n---\n${words(200)}\n---\n`, 2],
    [`${words(300)} [@${words(300)}] <B a="${words(300)}"/> [x](${words(300)})`, 1],
    ['—'.repeat(900), 1],
    ['3.5 é-ñ '.repeat(119), 2],
  ])('of %.20j is %i', (markdown, minutes) => expect(readingMinutes(markdown)).toBe(minutes));
});

it.each<[string, string[], 'en' | 'es']>([
  ['One.\n   \nTwo', ['One.', 'Two'], 'en'],
  ['One\n x\nTwo', ['One\n x\nTwo'], 'en'],
  ['Why?! No.', ['Why?!', 'No.'], 'en'],
  ['He said... The end.', ['He said...', 'The end.'], 'en'],
  ['It ended! he said.', ['It ended! he said.'], 'en'],
  ['It was Mr! Lee came.', ['It was Mr!', 'Lee came.'], 'en'],
  ['See No. 5 and No. XII now. No. We.', ['See No. 5 and No. XII now.', 'No.', 'We.'], 'en'],
  ['1. One. 12. Twelve. 1234. Odd.', ['1. One.', '12. Twelve.', '1234.', 'Odd.'], 'en'],
  ['VI. Six. IIx. Odd.', ['VI. Six.', 'IIx.', 'Odd.'], 'en'],
  ['World War I. It ended. Phase  X. It began.', ['World War I.', 'It ended.', 'Phase  X.', 'It began.'], 'en'],
  [
    'J. Doe came. In U.S. courts. It went to the U.S. It is so.',
    ['J. Doe came.', 'In U.S. courts.', 'It went to the U.S.', 'It is so.'],
    'en',
  ],
  ['It cites a.b.c.d. Smith wrote.', ['It cites a.b.c.d. Smith wrote.'], 'en'],
  ['See abc.de. Then more.', ['See abc.de.', 'Then more.'], 'en'],
  ['A text. § 5 follows. “Yes.” (No.) ¿Sí?', ['A text. § 5 follows.', '“Yes.”', '(No.)', '¿Sí?'], 'en'],
  ['He said [ . ] so. Yes', ['He said [ . ] so.', 'Yes'], 'en'],
  ['Cut [… ] The rest.', ['Cut [… ] The rest.'], 'en'],
  ['La pág. 5 y la pág. Nada.', ['La pág. 5 y la pág.', 'Nada.'], 'es'],
])('the sentences of %j', (text, sentences, language) => {
  expect(splitSentences(text, language).map((sentence) => sentence.text)).toEqual(sentences);
});

it.each([
  ['one two three', 9, 'one two…'],
  ['one two', 7, 'one two'],
  ['abcdefgh ijk', 10, 'abcdefgh…'],
  ['abc defghijkl', 10, 'abc defgh…'],
  ['abcde fghijkl', 10, 'abcde fgh…'],
  ['abcdef ghijkl', 10, 'abcdef…'],
  ['one two ,;:–—- three', 16, 'one two…'],
])('%j in %i characters is %j', (text, length, short) => expect(shorten(text, length)).toBe(short));

it.each(
  Object.entries({
    '3.5': 2,
    x2: 1,
    'U.S.C.': 3,
    'a.b': 2,
    'abc.d': 2,
    WMD: 5,
    WWW: 9,
    DHS: 3,
    NPCS: 4,
    NAFTA: 2,
    BRICS: 1,
    "don't": 1,
    'e-mail': 2,
    deed: 1,
    bed: 1,
    red: 1,
    added: 2,
    ruled: 1,
    hoped: 1,
    armies: 2,
    boxes: 2,
    stipes: 1,
    tables: 2,
    cafés: 2,
    yes: 1,
    yell: 1,
    prism: 2,
    isms: 2,
    rhythms: 2,
    smooth: 1,
    hopeful: 2,
    hopes: 1,
    careless: 2,
    lonely: 2,
  }),
)('%s has %i syllables', (word, syllables) => expect(countEnglishSyllables(word)).toBe(syllables));

it.each(
  Object.entries({
    guitarra: 3,
    guerra: 2,
    agua: 2,
    quinto: 2,
    quórum: 2,
    cohibir: 2,
    cohete: 3,
    yeso: 2,
    ley: 1,
    guía: 2,
    ui: 1,
    psst: 1,
  }),
)('%s tiene %i sílabas', (word, syllables) => expect(countSpanishSyllables(word)).toBe(syllables));

it('a version is ten digits', () => expect(versionOf('a')).toMatch(/^[0-9a-f]{10}$/));

describe('lines', () => {
  const room = (text: string) => textWidth(text) * 10;
  it('are filled to the last letter that fits, and not beyond', () => {
    expect(wrapText('ab cd ef', room('ab cd'), 10)).toEqual(['ab cd', 'ef']);
    expect(wrapText('ab  \n cd', room('ab cd') - 0.1, 10)).toEqual(['ab', 'cd']);
  });
});
