import { describe, expect, test } from 'vitest';
import { citedIds } from '../../../../src/lib/rules/prose/cited.ts';
import { readPassages, type Passage } from '../../../../src/lib/rules/prose/passage.ts';
import { append, checkWith } from '../../../support/corpus.ts';

const PAGE = 'pages/en/debate/reports.mdx';

/** The passages of the body that stand after the corpus’s own last line. */
function passagesOf(markdown: string): Passage[] {
  const { corpus } = checkWith({ [PAGE]: append(`\n${markdown}`) });
  return readPassages(corpus).filter(
    ({ of, form, placeAt }) =>
      'path' in of &&
      of.language === 'en' &&
      form !== 'field' &&
      placeAt(0).line >= 44 &&
      placeAt(0).file.endsWith('debate/reports.mdx'),
  );
}

describe('the passages of a page', () => {
  test('are paragraphs, items, rows and headings, without the names of columns', () => {
    const passages = passagesOf(
      '## Why\n\nA paragraph.\n\n- One\n  - Two\n\n    more of two\n\n> Quoted.\n\n| A | B |\n| - | - |\n| a | b |',
    );
    expect(passages.map(({ form, text }) => [form, text])).toEqual([
      ['heading', 'Why'],
      ['paragraph', 'A paragraph.'],
      ['item', 'One'],
      ['item', 'Two\n\nmore of two'],
      ['paragraph', 'Quoted.'],
      ['row', 'a\n\nb'],
    ]);
  });

  test('give the words without markup and citations, and where citations stood', () => {
    const [passage] = passagesOf('*Some* [words](term:hostilities) &amp; more. [@act-sixty-days; @act, p. 2] Rest.');
    expect(passage?.text).toBe('Some words & more.  Rest.');
    expect(passage?.citations).toEqual([{ at: 19, items: [{ id: 'act-sixty-days' }, { id: 'act', locator: 'p. 2' }] }]);
    expect(passage?.links.map(({ start, end, link }) => [passage.text.slice(start, end), link])).toEqual([
      ['words', { kind: 'term', id: 'hostilities' }],
    ]);
    expect(passage?.emphasis.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['Some']);
  });

  test('know the place of every letter, behind accents, escapes, entities and line breaks', () => {
    const lines = ['Señor “é” \\* &mdash; one 🙂 [@act] two', '   three [@act] four'];
    const [passage] = passagesOf(lines.join('\n'));
    for (const word of ['Señor', 'é', 'one', 'two', 'three', 'four']) {
      const line = lines.findIndex((candidate) => candidate.includes(word));
      expect(passage?.placeAt(passage.text.indexOf(word)), word).toEqual({
        file: `content/${PAGE}`,
        line: 44 + line,
        column: lines[line]!.indexOf(word) + 1,
      });
    }
  });

  test('give each citation to the sentence it follows', () => {
    const [passage] = passagesOf('One said so. [@act-sixty-days] Two did [@act]. Three not.');
    expect(passage?.sentences.map((sentence) => citedIds(passage, sentence))).toEqual([
      ['act-sixty-days'],
      ['act'],
      [],
    ]);
  });

  test('do not end a sentence inside a quotation', () => {
    const [passage] = passagesOf('“They can. They will”, one said. Others did not. [@act]');
    expect(passage?.sentences.map(({ start, end }) => passage.text.slice(start, end))).toEqual([
      '“They can. They will”, one said.',
      'Others did not.',
    ]);
  });

  test('know when a block follows', () => {
    expect(passagesOf('First.\n\nSecond.\n\n<LawText id="act#1" />').map(({ leadsToBlock }) => leadsToBlock)).toEqual([
      false,
      true,
    ]);
  });
});
