import { describe, expect, it } from 'vitest';
import { debateMap, positionMark, type DebateMap, type MapPosition } from '../../../src/lib/debate/map.ts';

const words = (count: number, word = 'words'): string => Array.from({ length: count }, () => word).join(' ');
const argument = (length: number, replyLength = length) => ({
  text: words(length),
  holders: 'Ada López; Daily Courier',
  reply: { text: words(replyLength, 'reply'), holders: '' },
});
const position = (label: string, ...lengths: number[]): MapPosition => ({
  label,
  arguments: lengths.map((n) => argument(n)),
});

/** What must hold for every drawing. */
function sound(map: DebateMap): void {
  for (const box of map.boxes) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(map.width + 0.01);
    expect(box.y + box.height).toBeLessThanOrEqual(map.height + 0.01);
    expect(box.height).toBeGreaterThan(0);
  }
  map.boxes.forEach((a, index) => {
    for (const b of map.boxes.slice(index + 1)) {
      const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
      expect(apart, `${a.kind} ${a.mark} and ${b.kind} ${b.mark}`).toBe(true);
    }
  });
  expect(JSON.stringify(map)).not.toMatch(/null|NaN/);
}

const cases: [string, MapPosition[]][] = [
  ['no position', []],
  ['one position', [position('Only', 5)]],
  ['a position without arguments', [position('Empty'), position('Full', 9)]],
  ['two equal positions', [position('Yes', 10, 60), position('No', 10, 60)]],
  ['unequal numbers of arguments', [position('Yes', 3), position('No', 30, 20, 10), position('Both', 1, 2)]],
  ['texts of no words', [{ label: '', arguments: [argument(0)] }]],
  ['one endless word', [{ label: 'x', arguments: [{ ...argument(1), text: 'x'.repeat(500) }] }]],
];

describe.each([
  ['side by side', true, 700],
  ['one under the other', false, 320],
] as const)('a map %s', (_, sideBySide, width) => {
  it.each(cases)('of %s is sound', (_name, positions) => {
    sound(debateMap('May it be done?', positions, { width, sideBySide }));
  });
  it('draws every argument with its reply, and joins each box to one before it', () => {
    const map = debateMap('May it?', [position('Yes', 5, 5), position('No', 5)], { width, sideBySide });
    const count = (kind: string) => map.boxes.filter((box) => box.kind === kind).length;
    expect([count('question'), count('position'), count('argument'), count('reply')]).toEqual([1, 2, 3, 3]);
    expect(map.links).toHaveLength(2 + 3 + 3);
    expect(map.boxes.map(({ mark }) => mark)).toEqual(expect.arrayContaining(['A', 'A1', 'A2', 'B', 'B1']));
  });
  it('holds the whole of every text, however long', () => {
    const long = { ...argument(80, 120), holders: words(40, 'Holder;') };
    const map = debateMap(words(60, 'question'), [{ label: words(30), arguments: [long] }], { width, sideBySide });
    const drawn = map.boxes.map(({ lines, holders }) => [lines.join(' '), holders.join(' ')]);
    expect(drawn).toEqual([
      [words(60, 'question'), ''],
      [words(30), ''],
      [words(80), words(40, 'Holder;')],
      [words(120, 'reply'), ''],
    ]);
  });
  it('gives every position the same width', () => {
    const map = debateMap('May it?', [position('Yes', 50), position('No', 1)], { width, sideBySide });
    const heads = map.boxes.filter(({ kind }) => kind === 'position');
    expect(new Set(heads.map((head) => head.width)).size).toBe(1);
  });
});

describe('side by side', () => {
  it('arguments of one rank stand in one row and are equally tall', () => {
    const { boxes } = debateMap('May it?', [position('Yes', 50, 3), position('No', 1, 30)], {
      width: 700,
      sideBySide: true,
    });
    for (const kind of ['position', 'argument', 'reply']) {
      const byRank = Map.groupBy(
        boxes.filter((box) => box.kind === kind),
        (box) => box.argument,
      );
      for (const row of byRank.values()) {
        expect(new Set(row.map(({ y }) => y)).size).toBe(1);
        expect(new Set(row.map(({ height }) => height)).size).toBe(1);
      }
    }
  });
  it('is lower than one under the other', () => {
    const positions = [position('Yes', 20, 20), position('No', 20, 20)];
    const wide = debateMap('May it?', positions, { width: 700, sideBySide: true });
    const narrow = debateMap('May it?', positions, { width: 340, sideBySide: false });
    expect(wide.height).toBeLessThan(narrow.height);
  });
});

it.each([
  [0, 'A'],
  [1, 'B'],
  [25, 'Z'],
  [26, 'AA'],
])('position %i is marked %s', (index, mark) => {
  expect(positionMark(index)).toBe(mark);
});
