import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainMisquotation, findQuotation } from '../../../src/lib/law/quotation.ts';
import { parseProvisions } from '../../../src/lib/law/provisions.ts';

const law = (name: string) =>
  parseProvisions(readFileSync(new URL(`../../fixtures/law/${name}.txt`, import.meta.url), 'utf8'));

// Explaining a failure costs some 20 ms; the limits leave room for a busy machine.
describe('every stretch of every law', { timeout: 120_000 }, () => {
  const laws = {
    resolution: law('war-powers-resolution'),
    covertAction: law('covert-action'),
    article40: law('mexican-constitution-article-40'),
    order: law('executive-order-14157'),
    geneva: law('geneva-common-article-3'),
    authorization: law('aumf-2001'),
  };
  const paragraphs = Object.entries(laws).flatMap(([name, { provisions }]) =>
    provisions.flatMap(({ id, paragraphs: own }) =>
      own.map((paragraph) => ({ name, id, words: paragraph.split(' ') })),
    ),
  );
  /** Some neighbouring words of one paragraph; the law goes by its name to keep counterexamples readable. */
  const stretch = fc.constantFrom(...paragraphs).chain(({ name, id, words }) =>
    fc
      .record({ start: fc.nat(words.length - 1), length: fc.integer({ min: 6, max: 25 }) })
      .map(({ start, length }) => ({
        name: name as keyof typeof laws,
        id,
        words: words.slice(start, start + length),
      })),
  );

  it('is found verbatim, inside the provision it was taken from', () => {
    fc.assert(
      fc.property(stretch, ({ name, id, words }) => {
        const text = laws[name];
        const quote = words.join(' ');
        expect(findQuotation(quote, text, { within: id })).toMatchObject({
          found: true,
          provisionId: id,
          crossesParagraph: false,
        });
        expect(
          findQuotation(quote.replace(/[“”]/g, '"').replace(/’/g, "'").replace(/—/g, '-').replace(/ /g, '\u00A0'), text)
            .found,
        ).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('is found with its middle left out', () => {
    fc.assert(
      fc.property(stretch, fc.constantFrom('[…]', '[...]', '…', '...'), ({ name, words }, ellipsis) => {
        fc.pre(words.length >= 6);
        expect(findQuotation([...words.slice(0, 2), ellipsis, ...words.slice(-2)].join(' '), laws[name]).found).toBe(
          true,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('is refused once a single letter is changed, and the changed word is shown', () => {
    fc.assert(
      fc.property(stretch, fc.nat(), fc.constantFrom(...'qxzñkw7'), ({ name, words }, seed, letter) => {
        const quote = words.join(' ');
        const letters = [...quote.matchAll(/[\p{L}\p{N}]/gu)].map((match) => match.index);
        fc.pre(words.length >= 6 && letters.length > 0);
        const at = letters[seed % letters.length] ?? 0;
        fc.pre(quote[at] !== letter);
        const changed = quote.slice(0, at) + letter + quote.slice(at + 1);
        const result = findQuotation(changed, laws[name]);
        expect(result.found).toBe(false);
        if (!result.found) expect(result.firstDifference.index).toBeLessThanOrEqual(at);
        if (!result.found) expect(explainMisquotation(result)).toMatch(/^(?:not verbatim|the quotation cuts)/);
      }),
      { numRuns: 60 },
    );
  });

  it('is refused once a single letter is dropped or doubled inside a word', () => {
    fc.assert(
      fc.property(stretch, fc.nat(), fc.boolean(), ({ name, words }, seed, drop) => {
        const quote = words.join(' ');
        fc.pre(words.length >= 6);
        const letters = [...quote.matchAll(/(?<=\p{L})\p{L}(?=\p{L})/gu)].map((match) => match.index);
        const at = letters[seed % letters.length] ?? 1;
        const changed = drop ? quote.slice(0, at) + quote.slice(at + 1) : quote.slice(0, at) + 'k' + quote.slice(at);
        expect(findQuotation(changed, laws[name]).found).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});
