import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseProvisions, provisionWithParts, type LawText } from '../../../src/lib/law/provisions.ts';
import { expectSound } from '../../support/law.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/law/', import.meta.url));
const names = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.txt') && !file.endsWith('.ids.txt'))
  .map((file) => file.replace(/\.txt$/, ''));
const read = (file: string) => readFileSync(`${FIXTURES}${file}.txt`, 'utf8');

const ids = (text: string) => parseProvisions(text).provisions.map((provision) => provision.id);
const find = (law: LawText, id: string) => law.provisions.find((provision) => provision.id === id);
const lines = (...text: string[]) => text.join('\n\n');

describe('real texts', () => {
  it.each(names)('%s has the ids it had when they were checked by hand', (name) => {
    const outline = parseProvisions(read(name)).provisions.map(
      ({ id, depth, label }) => `${'  '.repeat(depth)}${id}${label === '' ? '' : `  ${label}`}\n`,
    );
    expect(outline.join('')).toBe(read(`${name}.ids`));
  });

  it.each(names)('%s loses no word, repeats no id, and puts parents first', (name) => {
    expectSound(read(name));
  });

  it.each(names)('%s gives the lines on which each provision stands', (name) => {
    const printed = read(name).split('\n');
    for (const { label, paragraphs, startLine, endLine } of parseProvisions(read(name)).provisions) {
      expect(printed[startLine - 1]).toContain(label);
      expect(printed[endLine - 1]).toContain(paragraphs.at(-1) ?? label);
    }
  });

  it('finds the provisions that pages link to', () => {
    const resolution = parseProvisions(read('war-powers-resolution'));
    expect(find(resolution, '1543')).toMatchObject({
      label: '§ 1543.',
      heading: 'Reporting requirement',
      parent: null,
    });
    expect(find(resolution, '1543-a-1')?.paragraphs[0]).toMatch(/^into hostilities or into situations/);
    const covertAction = parseProvisions(read('covert-action'));
    expect(find(covertAction, 'a-1')?.paragraphs[0]).toMatch(/^Each finding shall be in writing/);
    expect(find(covertAction, 'c-5-b-ii')).toMatchObject({ label: '(ii)', depth: 4, parent: 'c-5-b' });
  });

  it('keeps the words after a list with the provision they finish', () => {
    const finish = find(parseProvisions(read('war-powers-resolution')), '1543-a-p2');
    expect(finish).toMatchObject({ kind: 'paragraph', label: '', parent: '1543-a' });
    expect(finish?.paragraphs[0]).toMatch(/^the President shall submit within 48 hours/);
    expect(find(parseProvisions(read('executive-order-14157')), '1-a-p3')?.paragraphs[0]).toMatch(
      /^The Cartels functionally/,
    );
    expect(find(parseProvisions(read('geneva-common-article-3')), '3-p2')?.paragraphs[0]).toMatch(
      /^An impartial humanitarian/,
    );
  });

  it('keeps a continuation paragraph inside its item when the list goes on after it', () => {
    expect(find(parseProvisions(read('geneva-common-article-3')), '3-1')?.paragraphs).toHaveLength(2);
    expect(find(parseProvisions(read('mexican-constitution-article-76')), 'i')?.paragraphs[1]).toMatch(
      /^Además, aprobar/,
    );
  });

  it('tells headings from text', () => {
    const covertAction = parseProvisions(read('covert-action'));
    expect(find(covertAction, 'e')?.heading).toBe('“Covert action” defined');
    expect(find(covertAction, 'f')?.heading).toMatch(/political processes, etc\.$/);
    expect(find(covertAction, 'c-5')).not.toHaveProperty('heading');
    const order = parseProvisions(read('executive-order-12333'));
    expect(find(order, '2-11')).toMatchObject({
      label: '2.11',
      heading: 'Prohibition on Assassination.',
      parent: 'part-2',
    });
    const act = parseProvisions(read('aumf-2001'));
    expect(find(act, '2-b-1')?.heading).toBe('SPECIFIC STATUTORY AUTHORIZATION.—');
    expect(find(act, '2-b-1')?.paragraphs[0]).toMatch(/^Consistent with section 8/);
    expect(find(parseProvisions(read('geneva-common-article-3')), '3')?.heading).toMatch(/^\(common to the four/);
  });

  it('sets titles before and signatures after the provisions', () => {
    expect(parseProvisions(read('h-con-res-61')).titleLines).toContain('H. CON. RES. 61');
    expect(ids(read('h-con-res-61'))).toEqual(['p1']);
    expect(find(parseProvisions(read('executive-order-14157')), 'closing')?.paragraphs).toEqual([
      'THE WHITE HOUSE,',
      'January 20, 2025.',
    ]);
  });
});

describe('ids', () => {
  it.each<[string, string, string[]]>([
    [
      'keeps section numbers where there are several sections',
      lines('§ 1. One', '(a) Text.', '§ 2. Two', '(a) Text.'),
      ['1', '1-a', '2', '2-a'],
    ],
    ['drops the number of the only section', lines('§ 3093. One', '(a) Text.', '(1) Text.'), ['3093', 'a', 'a-1']],
    [
      'keeps the number of an only article whose parts have numbers too',
      lines('Article 6', '1. Text.', '6. Text.'),
      ['6', '6-1', '6-6'],
    ],
    [
      'keeps a Roman article number before Roman parts',
      lines('Article V', 'I. Text.', 'II. Text.'),
      ['v', 'v-i', 'v-ii'],
    ],
    [
      'counts unnumbered paragraphs within their parent',
      lines('Artículo 40', 'Uno.', 'Dos.', 'Tres.'),
      ['40', 'p1', 'p2', 'p3'],
    ],
    ['does not split the only paragraph off', lines('Artículo 40', 'Uno.'), ['40']],
    [
      'numbers a paragraph after an omission',
      lines('Article VI', '[...]', 'Text here.', '[…]'),
      ['vi', 'omitted-1', 'p1', 'omitted-2'],
    ],
    [
      'lets parts group without lengthening ids',
      lines('PART 1 Goals', '1.1 Goals. Text.', '(a) Text.', 'PART 2 More', '2.11 Ban. Text.'),
      ['part-1', '1-1', '1-1-a', 'part-2', '2-11'],
    ],
    [
      'keeps a part’s own paragraphs apart',
      lines('PART 1 Goals', 'Text one.', 'Text two.', '1.1 Goals. Text.'),
      ['part-1', 'part-1-p1', 'part-1-p2', '1-1'],
    ],
    [
      'counts the words on the section’s own line as its first paragraph',
      lines('Section 1. Purpose. First.', 'Second.', 'Third.'),
      ['1', 'p2', 'p3'],
    ],
    [
      'gives the second of two subsections (d) a suffix',
      lines('§ 9. X', '(c) C.', '(d) D.', '(1) One.', '(d) D again.', '(1) One.', '(d) And again.'),
      ['9', 'c', 'd', 'd-1', 'd-dup2', 'd-dup2-1', 'd-dup3'],
    ],
    ['reads an article with bis', lines('Artículo 4 bis', 'Uno.', 'Artículo 5', 'Uno.'), ['4bis', '5']],
    ['reads § with letters and ranges', lines('§ 2339B. X', 'Text.', '§ 2000e-2. Y', 'Text.'), ['2339b', '2000e-2']],
    [
      'reads a) and b)',
      lines('Artículo 3', 'I. Uno:', 'a) Esto;', 'b) Aquello.', 'II. Dos.'),
      ['3', 'i', 'i-a', 'i-b', 'ii'],
    ],
    [
      'splits two labels on one line',
      lines('§ 5. X', '(a)(1) Text.', '(2) Text.', '(b) Text.'),
      ['5', 'a', 'a-1', 'a-2', 'b'],
    ],
    [
      'splits a section and its subsection on one line',
      lines('Sec. 3. Definitions. (a) Text.', '(b) Text.', 'Sec. 4. End. Text.'),
      ['3', '3-a', '3-b', '4'],
    ],
    [
      'takes a text without any number',
      lines('A Title', 'One whole sentence that is long enough to be text.', 'Two.'),
      ['p1', 'p2'],
    ],
    ['takes nothing', '\n\n', []],
    [
      'does not mistake sentences for headers',
      lines(
        '§ 1. X',
        'Section 8 of the Act applies.',
        'Article 51 of the Charter applies.',
        'Part 2 of this order applies.',
      ),
      ['1', 'p1', 'p2', 'p3'],
    ],
    [
      'reads an article with a full stop and its text',
      lines('Artículo 40. Es voluntad del pueblo.', 'Artículo 41. El pueblo ejerce.'),
      ['40', '41'],
    ],
    [
      'holds sections inside an article',
      lines('Article I', 'Section 8', 'To borrow Money;', 'To coin Money;'),
      ['i', '8', 'p1', 'p2'],
    ],
  ])('%s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
    expectSound(text);
  });
});

describe('letters that are also Roman numerals', () => {
  it.each<[string, string, string[]]>([
    [
      '(i) after (h) is a letter',
      lines('§ 1. X', ...[...'abcdefghijk'].map((letter) => `(${letter}) Text.`)),
      ['1', ...'abcdefghijk'],
    ],
    [
      '(i) after words that announce a list is a numeral',
      lines('§ 1. X', '(h) If—', '(i) one; or', '(ii) two.', '(i) Text.'),
      ['1', 'h', 'h-i', 'h-ii', 'i'],
    ],
    [
      '(v), (x) go on a Roman list',
      lines('§ 1. X', '(a) If—', ...['i', 'ii', 'iii', 'iv', 'v', 'vi'].map((n) => `(${n}) one;`), '(b) Text.'),
      ['1', 'a', 'a-i', 'a-ii', 'a-iii', 'a-iv', 'a-v', 'a-vi', 'b'],
    ],
    [
      '(C) after (B)(iv)(IV) is a letter',
      lines('§ 1. X', '(a)', '(1) In general', '(A) A.', '(B) B', '(i) One', '(I) Two.', '(II) Two.', '(C) C.'),
      ['1', 'a', 'a-1', 'a-1-a', 'a-1-b', 'a-1-b-i', 'a-1-b-i-i', 'a-1-b-i-ii', 'a-1-c'],
    ],
    [
      '(aa) goes below (I)',
      lines('§ 1. X', '(I) If—', '(aa) one;', '(bb) two.', '(II) End.'),
      ['1', 'i', 'i-aa', 'i-bb', 'ii'],
    ],
    [
      'an excerpt may start late and skip',
      lines('Artículo 89', '[…]', 'VI. Uno;', '[…]', 'VIII. Dos;', '[…]', 'X. Tres;'),
      ['89', 'omitted-1', 'vi', 'omitted-2', 'viii', 'omitted-3', 'x'],
    ],
    [
      'an excerpt may start at (c)',
      lines('§ 1. X', '(c) C—', '(1) one.', '(d) D—', '(1) one.'),
      ['1', 'c', 'c-1', 'd', 'd-1'],
    ],
  ])('%s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it('does not take initials and abbreviations for items', () => {
    expect(ids(lines('§ 1. X', 'H. CON. RES. 61', 'U.S. forces.', '(As amended by Executive Orders)'))).toEqual([
      '1',
      'p1',
      'p2',
      'p3',
    ]);
  });
});

describe('omissions', () => {
  it('stand beside the provision that follows', () => {
    const law = parseProvisions(
      lines('§ 1. X', '(a) A.', '(1) One.', '[...]', '(3) Three.', '[...]', '(c) C.', '[...]', '§ 5. Y', 'Text.'),
    );
    const omitted = law.provisions.filter((provision) => provision.kind === 'omission');
    expect(omitted.map((provision) => provision.parent)).toEqual(['1-a', '1', null]);
  });

  it('at the end belong to the only section, or else to the text', () => {
    expect(parseProvisions(lines('§ 1. X', '(a) A.', '[…]')).provisions.at(-1)).toMatchObject({
      kind: 'omission',
      parent: '1',
    });
    expect(parseProvisions(lines('§ 1. X', 'A.', '§ 2. Y', 'B.', '[…]')).provisions.at(-1)).toMatchObject({
      parent: null,
    });
  });
});

describe('provisionWithParts', () => {
  const law = parseProvisions(read('war-powers-resolution'));

  it('gives a provision and all below it, in order', () => {
    expect(provisionWithParts(law, '1547-a').map((provision) => provision.id)).toEqual([
      '1547-a',
      '1547-a-1',
      '1547-a-2',
    ]);
  });

  it('gives nothing for an unknown id', () => {
    expect(provisionWithParts(law, '1547-z')).toEqual([]);
  });
});
