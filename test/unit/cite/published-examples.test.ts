/**
 * The styles against published examples (test/fixtures/published-citations.yaml). Forms without an example that was read
 * are in RULE_ONLY; their tests stand in the files of the styles.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { CITATION_STYLES, type CitationStyle } from '../../../src/lib/cite/styles.ts';
import type { LegalWork } from '../../../src/lib/cite/legal-work.ts';
import type { Work } from '../../../src/lib/cite/work.ts';
import { cited, workWith } from '../../support/works.ts';

const FORMS = [
  'news article',
  'page of a body',
  'report of a body',
  'report with authors',
  'blog',
  'U.S. Supreme Court',
  'lower court',
  'U.S. Code',
  'public law',
  'executive order',
  'Federal Register',
  'bill',
  'hearing',
  'treaty',
  'UN Charter',
  'International Court of Justice',
  'constitution',
  'Mexican constitution',
] as const;
type Form = (typeof FORMS)[number];

interface Example {
  readonly style: CitationStyle;
  readonly form: Form;
  /** Where the example was read. */
  readonly seen: string;
  readonly work: Partial<Omit<Work, 'authors' | 'law'>> & { authors?: string[]; law?: LegalWork };
  readonly expected: string;
  readonly left?: string;
}

const file = new URL('../../fixtures/published-citations.yaml', import.meta.url);
const EXAMPLES = parse(readFileSync(file, 'utf8')) as readonly Example[];

/** What follows the rules of the manuals, without an example that was read at its address. */
const RULE_ONLY: Readonly<Record<CitationStyle, readonly Form[]>> = {
  apa: [
    'blog',
    'Federal Register',
    'bill',
    'hearing',
    'treaty',
    'International Court of Justice',
    'Mexican constitution',
  ],
  mla: [
    'page of a body',
    'report of a body',
    'blog',
    'lower court',
    'U.S. Code',
    'Federal Register',
    'bill',
    'treaty',
    'UN Charter',
    'International Court of Justice',
    'constitution',
    'Mexican constitution',
  ],
  chicago: [
    'news article',
    'report with authors',
    'executive order',
    'Federal Register',
    'treaty',
    'UN Charter',
    'International Court of Justice',
    'Mexican constitution',
  ],
  bluebook: [
    'news article',
    'report with authors',
    'blog',
    'lower court',
    'U.S. Code',
    'public law',
    'executive order',
    'UN Charter',
    'Mexican constitution',
  ],
};

describe('published examples', () => {
  it.each(EXAMPLES)('$style, $form: $seen', ({ style, work, expected }) =>
    expect(cited(workWith(work), style)).toBe(expected),
  );
  it.each(CITATION_STYLES)('%s: every form has an example that was read, or is named as one that has none', (style) => {
    const seen = EXAMPLES.filter((example) => example.style === style).map(({ form }) => form);
    expect([...new Set([...seen, ...RULE_ONLY[style]])].sort()).toEqual([...FORMS].sort());
    expect(seen.filter((form) => RULE_ONLY[style].includes(form))).toEqual([]);
  });
});

describe('Spanish', () => {
  const news = workWith({
    form: 'newspaper',
    authors: ['Ana Díaz'],
    title: '“Seguiré”, dice la senadora',
    publisher: 'El Universal',
    date: '2025-08-24',
    language: 'es',
    url: 'https://a.example/',
  });
  // Entries are in the language of the paper (https://style.mla.org/documenting-works-spanish-or-english); stops and
  // commas stand after the closing mark, as in the Spanish example of MLA at
  // https://iiab.me/kiwix/content/wikihow_es_maxi_2022-09/citar-art%C3%ADculos-en-l%C3%ADnea-usando-el-estilo-MLA.
  it.each([
    ['apa', 'Díaz, A. (2025, 24 de agosto). “Seguiré”, dice la senadora. _El Universal_. https://a.example/'],
    ['mla', 'Díaz, Ana. “‘Seguiré’, dice la senadora”. _El Universal_, 24 ago. 2025, a.example/.'],
    ['chicago', 'Ana Díaz, “‘Seguiré’, dice la senadora”, _El Universal_, 24 de agosto de 2025, https://a.example/.'],
    ['bluebook', 'Ana Díaz, _“Seguiré”, dice la senadora_, El Universal (Aug. 24, 2025), https://a.example/.'],
  ] as const)('%s', (style, expected) => expect(cited(news, style, 'es')).toBe(expected));
  it.each([
    ['2025-01', 'ene. 2025', 'enero de 2025', '2025, enero'],
    ['2025-05', 'mayo 2025', 'mayo de 2025', '2025, mayo'],
    ['2025-09', 'sept. 2025', 'septiembre de 2025', '2025, septiembre'],
    ['2025', '2025', '2025', '2025'],
  ])('a date as exact as it is known: %s', (date, mla, chicago, apa) => {
    const work = { ...news, date };
    expect(cited(work, 'mla', 'es')).toContain(`, ${mla}, a.example`);
    expect(cited(work, 'chicago', 'es')).toContain(`, ${chicago}, https`);
    expect(cited(work, 'apa', 'es')).toContain(`(${apa}).`);
  });
  it('in an English paper a Spanish source has English dates', () =>
    expect(cited(news, 'mla')).toContain('24 Aug. 2025'));
});
