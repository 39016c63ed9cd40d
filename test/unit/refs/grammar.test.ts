import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findCitations,
  LINK_KINDS,
  parseCitation,
  parseTypedLink,
  printCitation,
  printTypedLink,
  type Citation,
  type TypedLink,
} from '../../../src/lib/refs/grammar.ts';

/** Ids as they may be written. */
const id = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,6}$/), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('-'));

/** Places in a source: anything but what ends a citation, with single spaces, as it comes back. */
const locator = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) =>
    text
      .replace(/[;[\]]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .filter((text) => text !== '' && !text.startsWith('@'));

const citation: fc.Arbitrary<Citation> = fc
  .array(fc.oneof(fc.record({ id }), fc.record({ id, locator })), { minLength: 1, maxLength: 4 })
  .map((items) => ({ items }));

const typedLink: fc.Arbitrary<TypedLink> = fc.constantFrom(...LINK_KINDS).chain((kind) =>
  fc.oneof(
    fc.record({
      kind: fc.constant(kind),
      id: kind === 'page' ? fc.array(id, { maxLength: 3 }).map((steps) => steps.join('/')) : id,
    }),
    fc.record({ kind: fc.constant(kind), id, fragment: id }),
  ),
);

describe('a citation', () => {
  test('comes back the same after it was written and read', () => {
    fc.assert(
      fc.property(citation, (written) => {
        expect(parseCitation(printCitation(written).slice(1, -1))).toEqual(written);
      }),
    );
  });

  test('is found where it stands in a text', () => {
    fc.assert(
      fc.property(
        fc.array(citation, { maxLength: 4 }),
        fc.stringMatching(/^[A-Za-z .,()’“”é]{0,12}$/),
        (written, between) => {
          const text = between + written.map((one) => printCitation(one) + between).join('');
          const found = findCitations(text);
          expect(found.map((token) => ('citation' in token ? token.citation : token.problem))).toEqual(written);
          for (const { start, end, raw } of found) expect(text.slice(start, end)).toBe(raw);
        },
      ),
    );
  });

  test.each([
    ['[@]', 'write "@" as @id or @id, p. 3, with “;” between two'],
    ['[@a; b]', 'write "b" as @id or @id, p. 3, with “;” between two'],
    ['[@a;]', 'write "" as @id or @id, p. 3, with “;” between two'],
    ['[@NBC-2025]', '"NBC-2025" cannot be an id: ids are lower-case letters, digits and single hyphens'],
    ['[@a--b]', '"a--b" cannot be an id: ids are lower-case letters, digits and single hyphens'],
    ['[@a, ]', 'the place after “@a,” is missing: write it, such as “@a, p. 3”, or drop the comma'],
    ['[-@a]', 'write "-@a" as @id or @id, p. 3, with “;” between two'],
    ['[@one, @two]', 'write “;” between two ids: “@one; @two”'],
  ])('%s is refused with what to type', (text, problem) => {
    const [token] = findCitations(text);
    expect(token).toMatchObject({ raw: text, problem });
  });

  test.each(['[a]', '[see @a]', '\\[@a]', 'a@b.example', '[a](b)', '[^1]'])('%s is none', (text) => {
    expect(findCitations(text)).toEqual([]);
  });
});

describe('a typed link', () => {
  test('comes back the same after it was written and read', () => {
    fc.assert(
      fc.property(typedLink, (written) => {
        expect(parseTypedLink(printTypedLink(written))).toEqual(written);
      }),
    );
  });

  test.each(['https://example.org/a:b', 'http://x', 'mailto:a@b.example', '/law/', '#top', 'law/overview', '../x', ''])(
    '%s is an ordinary address',
    (url) => {
      expect(parseTypedLink(url)).toBeUndefined();
    },
  );

  test.each([
    ['terms:x', `"terms:" is not a kind of link: the kinds are ${LINK_KINDS.map((kind) => `${kind}:`).join(' ')}`],
    ['term:Finding', '"Finding" cannot be an id'],
    ['page:law//x', '"law//x" cannot be the path of a page, like law/overview'],
    ['law:act#(a)(5)', '"#(a)(5)" cannot be a place on act'],
    ['term:', '"" cannot be an id'],
  ])('%s is refused with what to type', (url, problem) => {
    expect(parseTypedLink(url)).toBe(problem);
  });

  test('is read or refused, whatever is typed, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((text) => `term:${text}`),
        ),
        (url) => {
          const link = parseTypedLink(url);
          if (typeof link === 'object') expect(printTypedLink(link)).toBe(url);
        },
      ),
    );
  });
});
