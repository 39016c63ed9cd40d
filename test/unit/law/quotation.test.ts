import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestPassage } from '../../../src/lib/law/approximate-match.ts';
import {
  explainMisquotation,
  findQuotation,
  foldForComparison,
  type MissingQuotation,
} from '../../../src/lib/law/quotation.ts';
import { parseProvisions } from '../../../src/lib/law/provisions.ts';

const law = (name: string) =>
  parseProvisions(readFileSync(new URL(`../../fixtures/law/${name}.txt`, import.meta.url), 'utf8'));
const resolution = law('war-powers-resolution');
const covertAction = law('covert-action');
const article40 = law('mexican-constitution-article-40');
const order = law('executive-order-14157');

function missing(...[quote, text, options]: Parameters<typeof findQuotation>): MissingQuotation {
  const result = findQuotation(quote, text, options);
  if (result.found) throw new Error(`found in ${result.provisionId ?? 'the text'}`);
  return result;
}

describe('foldForComparison', () => {
  it.each<[string, string, string]>([
    [
      'double and single, curly, low and angular quotation marks',
      '“a” ‘b’ „c‟ «d» ‹e› ‚f‛ "g" `h´',
      "'a' 'b' 'c' 'd' 'e' 'f' 'g' 'h'",
    ],
    ['primes', '5′ 10″', "5' 10'"],
    ['dashes', '1‐2‑3‒4–5—6―7−8-9', '1-2-3-4-5-6-7-8-9'],
    ['spaces beside dashes', 'forth—\n(A) a – b', 'forth-(A) a-b'],
    ['white space', '  one\u00A0two\n\tthree\u2009four ', 'one two three four'],
    ['invisible marks', 'co\u00ADop\u200Ber\u2060ate\uFEFF', 'cooperate'],
    ['compatibility forms', 'ﬁnding № 5…', 'finding No 5...'],
    ['letters with accents, composed or not', 'intervencio\u0301n', 'intervenci\u00F3n'],
  ])('folds %s', (_, words, folded) => {
    expect(foldForComparison(words)).toBe(folded);
  });

  it.each(['Congress congress', 'acción accion', 'año ano', 'a,b a;b', 'forces force'])('keeps apart: %s', (pair) => {
    const [one = '', other = ''] = pair.split(' ');
    expect(foldForComparison(one)).not.toBe(foldForComparison(other));
  });

  it('is stable: folding twice changes nothing more', () => {
    const character = fc.constantFrom(...'aÉñ “”‘’«»–—…´″ﬁ№½\u00A0\u00AD\n');
    fc.assert(
      fc.property(fc.string({ unit: character }), (words) => {
        expect(foldForComparison(foldForComparison(words))).toBe(foldForComparison(words));
      }),
    );
  });
});

describe('a verbatim quotation', () => {
  it.each<[string, string, string | undefined]>([
    ['whole words', 'the President shall submit within 48 hours', '1543-a-p2'],
    ['across a list', 'setting forth—(A) the circumstances necessitating', '1543-a'],
    ['with other marks and spaces', 'the term "introduction  of United States Armed Forces" includes', '1547-c'],
    [
      'with an ellipsis',
      'The constitutional powers of the President as Commander-in-Chief […] are exercised only pursuant to',
      '1541-c',
    ],
    ['with three dots', 'into hostilities ... clearly indicated by the circumstances;', '1543-a-1'],
    [
      'with a leading and a final ellipsis',
      '… into the territory, airspace or waters of a foreign nation …',
      '1543-a-2',
    ],
    ['with a changed capital', '[t]he President in every possible instance shall consult with Congress', '1542'],
    ['with a raised capital', '[I]nto the territory, airspace or waters of a foreign nation', '1543-a-2'],
    ['a heading', 'Reporting requirement', '1543'],
    ['a label and its heading', '§ 1548. Separability', '1548'],
    ['across sections', 'Separability If any provision of this chapter', '1548'],
  ])('%s is found', (_, quote, provisionId) => {
    expect(findQuotation(quote, resolution)).toMatchObject({ found: true, provisionId });
  });

  it('names no provision when only the text as a whole holds it', () => {
    const result = findQuotation('Congress […] Separability', resolution);
    expect(result.found).toBe(true);
    expect(result).not.toHaveProperty('provisionId');
  });

  it('is found in two provisions that share a line', () => {
    expect(findQuotation('Within 14 days of the date of this order, the Secretary of State', order)).toMatchObject({
      provisionId: '3-a',
    });
    expect(findQuotation('Implementation. (a) Within 14 days', order)).toMatchObject({ provisionId: '3' });
  });

  it('is found in Spanish', () => {
    expect(
      findQuotation('aceptará intervenciones, intromisiones o cualquier otro acto desde el extranjero', article40),
    ).toMatchObject({
      provisionId: 'p2',
    });
  });

  it('is found in a plain text, with its place', () => {
    const text = 'He said: “We’re  looking\nat it…” and left.';
    const result = findQuotation("We're looking at it...", text);
    expect(result).toEqual({ found: true, start: 10, end: 30, crossesParagraph: true });
    expect(text.slice(10, 30)).toBe('We’re  looking\nat it');
  });

  it('says whether it leaps between paragraphs', () => {
    expect(findQuotation('into hostilities […] by the circumstances;', resolution)).toMatchObject({
      crossesParagraph: false,
    });
    expect(findQuotation('is set forth […] Separability', 'what is set forth.\n\nSeparability')).toMatchObject({
      crossesParagraph: true,
    });
  });

  it('takes the nearest pair of pieces, not the first', () => {
    const text = 'one. two, one. three';
    expect(findQuotation('one … three', text)).toMatchObject({ start: 10, end: 20 });
  });

  it('may end in the stop of the sentence around it only when allowed', () => {
    expect(findQuotation('into hostilities.', resolution).found).toBe(false);
    expect(findQuotation('into hostilities.', resolution, { allowFinalPunctuation: true }).found).toBe(true);
    expect(findQuotation('into hostilities;', resolution, { allowFinalPunctuation: true }).found).toBe(false);
    expect(findQuotation('.', 'no stop', { allowFinalPunctuation: true }).found).toBe(false);
  });

  it('can be looked for in one provision', () => {
    expect(findQuotation('in any case', resolution, { within: '1543-a' })).toMatchObject({
      found: true,
      provisionId: '1543-a',
    });
    expect(findQuotation('The President', covertAction, { within: 'h' }).found).toBe(false);
  });
});

describe('a misquotation', () => {
  it('shows the nearest passage and the first word that differs', () => {
    const quote = 'the President must submit within 48 hours';
    const result = missing(quote, resolution);
    expect(result).toMatchObject({
      problem: 'wording',
      nearest: 'the President shall submit within 48 hours',
      provisionId: '1543-a-p2',
      firstDifference: { expected: 'shall', got: 'must', index: 14 },
    });
    expect(result.similarity).toBeGreaterThan(0.85);
    expect(explainMisquotation(result)).toBe(
      'not verbatim at character 15: the quotation has “must” where the text (#1543-a-p2) has “shall”; it reads “the President shall submit within 48 hours”',
    );
  });

  it.each<[string, string, string, string]>([
    ['a changed letter', 'into the territory, airspace or water of a foreign nation', 'waters', 'water'],
    ['a wrong capital', 'Into the territory, airspace or waters', 'into', 'Into'],
    ['a left-out word', 'into the territory or waters of a foreign nation', 'territory,', 'territory'],
    ['a left-out comma', 'into the territory airspace or waters', 'territory,', 'territory'],
    ['an added word', 'into the sovereign territory, airspace or waters', 'territory,', 'sovereign'],
    ['a change after an ellipsis', 'into hostilities […] plainly indicated by the circumstances', 'clearly', 'plainly'],
    [
      'a bracketed letter that is another letter',
      '[I]nto the territory, airspace and waters of a foreign nation',
      'or',
      'and',
    ],
  ])('%s', (_, quote, expected, got) => {
    expect(missing(quote, resolution)).toMatchObject({ problem: 'wording', firstDifference: { expected, got } });
  });

  it('counts the place in the quotation as typed', () => {
    const quote = '  “Into  the” territory';
    const result = missing(quote, 'text: “Into the” country club');
    expect(quote.slice(result.firstDifference.index)).toBe('territory');
  });

  it('may not cut words', () => {
    const result = missing('ported by', 'Supported by all.');
    expect(result.firstDifference).toEqual({ expected: 'Supported', got: 'ported', index: 0 });
    expect(missing('the President shall subm', resolution).firstDifference).toMatchObject({
      expected: 'submit',
      got: 'subm',
    });
  });

  it('must keep the order of the text', () => {
    const result = missing('Separability […] Purpose and policy', resolution);
    expect(result).toMatchObject({
      problem: 'order',
      provisionId: '1541',
      nearest: 'Purpose and policy',
      firstDifference: { index: 17 },
    });
    expect(explainMisquotation(result)).toContain('quote in the order of the text');
  });

  it('is told where the words really are', () => {
    const result = missing('Each finding shall be in writing', covertAction, { within: 'c' });
    expect(result).toMatchObject({ problem: 'elsewhere', provisionId: 'a-1' });
    expect(explainMisquotation(result)).toBe('these words are not in the provision named but in #a-1: name that one');
  });

  it('of words unlike any in the text says so', () => {
    const result = missing('zebras quickly jump over xylophones', resolution);
    expect(result.similarity).toBeLessThan(0.5);
    expect(explainMisquotation(result)).toMatch(/^nothing like “zebras quickly jump over xylophones” is in the text/);
  });

  it('without words is told so', () => {
    expect(explainMisquotation(missing(' […] ', resolution))).toBe('the quotation has no words');
    expect(missing('words', '')).toMatchObject({ problem: 'wording', nearest: '' });
  });

  it('that only cuts a word is explained', () => {
    const result = missing('the President', 'the Presidents');
    expect(explainMisquotation(result)).toContain('has “President” where the text has “Presidents”');
  });

  it('in an unknown provision is a mistake of the caller', () => {
    expect(() => findQuotation('x', resolution, { within: '1599' })).toThrow('the text has no provision "1599"');
    expect(() => findQuotation('x', 'plain text', { within: 'a' })).toThrow(RangeError);
  });
});

describe('nearestPassage', () => {
  it.each<[string, string, string, number]>([
    ['abc', 'xxabcxx', 'abc', 0],
    ['abc', 'xxabdxx', 'ab', 1],
    ['kitten', 'the sitting cat', 'sittin', 2],
    ['abc', '', '', 3],
  ])('of %j in %j is %j', (words, text, passage, distance) => {
    const match = nearestPassage(words, text);
    expect(text.slice(match.start, match.end)).toBe(passage);
    expect(match.distance).toBe(distance);
  });

  it('of words that are there is those words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, words, after) => {
        const text = before + words + after;
        const match = nearestPassage(words, text);
        expect(match.distance).toBe(0);
        expect(text.slice(match.start, match.end)).toBe(words);
      }),
    );
  });
});
