import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { debateCsv, debatePositions } from '../../../src/lib/debate/rows.ts';
import { rotated } from '../../../src/lib/debate/rotation.ts';
import { Question } from '../../../src/schemas/records.ts';

const question = Question.parse({
  question: { en: 'May it?', es: '¿Puede?' },
  section: 'law',
  positions: ['yes', 'no'].map((id) => ({
    id,
    label: { en: `Says “${id}”, always`, es: `Dice «${id}»` },
    arguments: [
      {
        text: { en: `Because, they say, ${id}.` },
        holders: ['ann', 'bob'],
        claims: ['a-claim', 'b-claim'],
        reply: { text: { en: 'It does not follow.' }, brief: { en: 'No.' }, sources: ['a-source'] },
      },
      { text: { en: 'And again.' }, holders: ['ann'], reply: { text: { en: 'Again not.' } } },
    ],
  })),
});
const positions = debatePositions(question, 'may-it', (id) => id.toUpperCase());

describe('the data of a debate', () => {
  it('has the positions in the order of the page, with the marks of the map', () => {
    expect(positions.map(({ id }) => id)).toEqual(rotated(question.positions, 'may-it').map(({ id }) => id));
    expect(positions.map(({ mark }) => mark)).toEqual(['A', 'B']);
    expect(positions[1]!.arguments.map(({ mark }) => mark)).toEqual(['B1', 'B2']);
    expect(positions[0]!.arguments[0]).toMatchObject({
      anchor: `argument-${positions[0]!.id}-1`,
      text: { es: null },
      brief: { en: `Because, they say, ${positions[0]!.id}.`, es: null },
      holders: [
        { id: 'ann', name: 'ANN' },
        { id: 'bob', name: 'BOB' },
      ],
      reply: { text: { en: 'It does not follow.' }, brief: { en: 'No.' }, holders: [], sources: ['a-source'] },
    });
  });

  it('is read back from CSV: a row for each box, in the order of the outline', () => {
    const rows = csvParse(debateCsv(positions, 'https://example.org/q/'));
    expect(rows.map(({ mark, kind }) => `${mark} ${kind}`)).toEqual(
      ['A', 'B'].flatMap((mark) => [
        `${mark} position`,
        ...[1, 2].flatMap((rank) => [`${mark}${rank} argument`, `${mark}${rank} reply`]),
      ]),
    );
    const { id } = positions[0]!;
    expect(rows[0]).toMatchObject({ text_en: `Says “${id}”, always`, text_es: `Dice «${id}»`, holders: '' });
    expect(rows[1]).toMatchObject({
      position: id,
      text_en: `Because, they say, ${id}.`,
      text_es: '',
      holders: 'ann bob',
      holder_names: 'ANN; BOB',
      claims: 'a-claim b-claim',
      page: `https://example.org/q/#argument-${id}-1`,
    });
    expect(rows[2]).toMatchObject({ sources: 'a-source', brief_en: 'No.', brief_es: '' });
  });

  it('of no position is a line of names', () => {
    expect(debateCsv([], 'https://example.org/')).toBe(
      'mark,kind,position,text_en,text_es,brief_en,brief_es,holders,holder_names,claims,sources,page\n',
    );
  });
});
