/** Every source and every page that can be cited, in every style and format: whole, well-formed, and read back equal. */
import { plugins, type CslData } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/cli/support/project.mjs';
import { bibtex } from '../../src/lib/cite/bibtex.ts';
import { citationHtml, citationText } from '../../src/lib/cite/citation-text.ts';
import { cslItem, cslJson, type CslItem } from '../../src/lib/cite/csl.ts';
import { ris } from '../../src/lib/cite/ris.ts';
import { STYLE_WORDS } from '../../src/lib/cite/style-words.ts';
import { CITATION_STYLES, cite } from '../../src/lib/cite/styles.ts';
import type { Work } from '../../src/lib/cite/work.ts';
import { readCorpus } from '../../src/lib/io/corpus.ts';
import { LANGUAGES } from '../../src/schemas/common.ts';
import { ownWorks, sourceWorks } from '../support/corpus-works.ts';

const { corpus } = readCorpus(projectRoot);
const sources = sourceWorks(corpus);
const works = [...sources, ...ownWorks(corpus)];

/** Signs of a part that was missing or joined twice. Addresses and titles are taken out first: they are not ours. */
const FAULTS: readonly [string, RegExp][] = [
  ['a hole', /\b(?:undefined|null|NaN)\b|\[object/],
  ['two marks', /\.\.(?! \.)|,,|;;|[?!]\.|“”|‘’|\(\)|\[\]|,\.|;\.|: ?\.|\( | \)/],
  ['a space before a mark', / [,;)\]]| \.(?! \.)/],
  ['two spaces', / {2}/],
  ['no space after a mark', /[,;][\p{L}]/u],
];

function faultsOf(work: Work, text: string): string[] {
  const own = [work.title, work.publisher, work.copyAt, work.number].filter((part) => part !== undefined);
  let rest = text.replace(/(?:https?:\/\/)?[\w.-]+\.[a-z]{2,}\/\S*/g, 'ADDRESS');
  for (const part of own) rest = rest.replaceAll(part, 'PART');
  return [
    ...FAULTS.filter(([, sign]) => sign.test(rest)).map(([name]) => name),
    ...(count(text, '“') === count(text, '”') ? [] : ['quotation marks']),
    ...(count(rest, '(') === count(rest, ')') && count(rest, '[') === count(rest, ']') ? [] : ['brackets']),
  ];
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

describe('every source, page, claim, law text and table', () => {
  it('is there', () => expect(works.length).toBeGreaterThan(2000));
  it('has an id of its own', () => expect(new Set(works.map(({ id }) => id)).size).toBe(works.length));

  it.each([
    ['a hole', 'A. (undefined). B.'],
    ['two marks', 'A. (2025).. B.'],
    ['two marks', 'A?. B.'],
    ['two marks', '“A,” B,, C.'],
    ['a space before a mark', 'A , B.'],
    ['two spaces', 'A.  B.'],
    ['no space after a mark', 'A,b.'],
    ['quotation marks', '“A. B.'],
    ['brackets', '[A. B.'],
  ])('the test finds %s in %s', (fault, text) => expect(faultsOf(works[0]!, text)).toContain(fault));

  describe.each(LANGUAGES)('in %s', (language) => {
    it.each(CITATION_STYLES)('has a well-formed citation in %s', (style) => {
      const found = works.flatMap((work) => {
        const citation = cite(work, style, STYLE_WORDS[language]);
        const text = citationText(citation);
        const faults = faultsOf(work, text);
        if (text.length < 10) faults.push('nothing');
        if (/<(?!\/?i>)/.test(citationHtml(citation))) faults.push('a tag');
        return faults.map((fault) => `${work.id}: ${fault}: ${text}`);
      });
      expect(found).toEqual([]);
    });
  });

  it('names what it cites: title or number, and the address in APA, MLA and Chicago', () => {
    const found = works.flatMap((work) =>
      (['apa', 'mla', 'chicago'] as const).flatMap((style) => {
        const text = citationText(cite(work, style, STYLE_WORDS.en));
        const address = work.url?.replace(/^https?:\/\//, '');
        return address === undefined || text.includes(address) ? [] : [`${style} ${work.id}: ${text}`];
      }),
    );
    expect(found).toEqual([]);
  });
});

describe('files read back by citation-js', () => {
  const read = (text: string): Map<string, CslData> =>
    new Map(plugins.input.chain(text, { generateGraph: false }).map((item) => [item['id'] as string, item]));
  const differences = (back: Map<string, CslData>, fields: (item: CslItem, parsed: CslData) => [unknown, unknown][]) =>
    works.flatMap((work) => {
      const parsed = back.get(work.id);
      if (!parsed) return [`${work.id} is missing`];
      return fields(cslItem(work), parsed)
        .filter(([ours, theirs]) => JSON.stringify(ours) !== JSON.stringify(theirs))
        .map(([ours, theirs]) => `${work.id}: ${JSON.stringify(ours)} became ${JSON.stringify(theirs)}`);
    });
  const people = (names: unknown) =>
    ((names ?? []) as Record<string, string>[]).map(({ family, given, suffix, literal, ...particles }) =>
      [
        [particles['dropping-particle'], particles['non-dropping-particle'], family].filter(Boolean).join(' '),
        given,
        suffix,
        literal === 'et al.' ? 'others' : literal,
      ]
        .filter(Boolean)
        .join('|'),
    );
  /** Its reader of BibTeX encodes the percent signs of an address once more. */
  const address = (url: unknown) => (url as string | undefined)?.replaceAll('%25', '%');

  it('BibTeX', () => {
    const back = read(bibtex(works));
    expect(back.size).toBe(works.length);
    expect(
      differences(back, (item, parsed) => [
        [item.title, parsed['title']],
        [item.issued, parsed['issued']],
        [address(item.URL), address(parsed['URL'])],
        [item.DOI, parsed['DOI']],
        [item.language, parsed['language']],
        [people(item.author), people(parsed['author'])],
      ]),
    ).toEqual([]);
  });

  it('RIS', () => {
    const text = ris(works);
    const back = read(text);
    expect(back.size).toBe(works.length);
    // Of newspapers and government documents it reads the year only, and calls who wrote for a newspaper its reporter.
    const reporters = (names: unknown) =>
      names === undefined
        ? []
        : [names].flat().map((name) => {
            const [family, given, suffix] = (name as string).split(', ');
            return { family, given, suffix };
          });
    const yearOnly = new Set(['article-newspaper', 'regulation']);
    const issued = (item: CslItem) =>
      item.issued && yearOnly.has(item.type) ? { 'date-parts': [[item.issued['date-parts'][0][0]]] } : item.issued;
    expect(
      differences(back, (item, parsed) => [
        [item.title, parsed['title']],
        [issued(item), parsed['issued']],
        [item.URL, parsed['URL']],
        [item.DOI, parsed['DOI']],
        [item.language, parsed['language']],
        // A body with a comma in its name stands as publisher. Authors of laws have no tag there.
        [
          item.type === 'legislation' || item.type === 'treaty' || item.type === 'bill'
            ? []
            : people(item.author?.filter(({ literal }) => !literal?.includes(','))),
          people(parsed['author'] ?? reporters(parsed['reporter'])),
        ],
      ]),
    ).toEqual([]);
    // The day stands beside the year all the same.
    const days = [...text.matchAll(/^DA {2}- (.+)\r$/gm)].map((match) => match[1]!.replaceAll('/', '-'));
    expect(days).toEqual(works.flatMap(({ date }) => date ?? []));
  });

  it('CSL-JSON', () => {
    const items = JSON.parse(cslJson(works)) as CslItem[];
    expect(items).toEqual(works.map(cslItem));
    expect(items.every(({ id, type, title }) => id && type && title)).toBe(true);
  });
});
