import { describe, expect, test } from 'vitest';
import { rangeRows, shareRows } from '../../../src/lib/charts/bars.ts';
import { chartData } from '../../../src/lib/charts/data.ts';
import { labelPlace, plots } from '../../../src/lib/charts/plot.ts';
import { timeRows } from '../../../src/lib/charts/rows.ts';
import { cellNumber } from '../../../src/lib/charts/table.ts';
import { formatCell, formatNumber, formatPeriod, formatTick } from '../../../src/lib/charts/words.ts';
import { Chart } from '../../../src/schemas/chart.ts';

/** A chart as an editor would write it, with what is left out filled in. */
const chart = (fields: object) =>
  Chart.parse({
    form: 'columns',
    see: { en: 'What to see.' },
    along: 'year',
    panels: [{ series: [{ value: 'n' }] }],
    ...fields,
  });
const twoSeries = chart({
  panels: [
    {
      series: [
        { label: { en: 'final' }, value: 'final' },
        { label: { en: 'provisional' }, value: 'provisional', provisional: true },
      ],
    },
  ],
});

describe('the figures of a chart', () => {
  test('know their cell, as it stands in the file', () => {
    const { panels, problems } = chartData(chart({}), 'year,n\n2024,61.03\n2025,\n');
    expect(problems).toEqual([]);
    expect(panels[0]?.series[0]?.marks).toEqual([
      {
        row: 0,
        at: '2024',
        drawn: 'exact',
        low: { row: 0, column: 'n', text: '61.03', value: 61.03 },
        high: { row: 0, column: 'n', text: '61.03', value: 61.03 },
      },
    ]);
    expect(panels[0]?.rows.map(({ at }) => at)).toEqual(['2024', '2025']);
  });

  test('are chosen by what stands in a column', () => {
    const { panels } = chartData(
      chart({
        panels: [{ only: { column: 'who', is: ['a'] }, series: [{ value: 'n' }] }],
        leave_out: [{ column: 'year', is: ['2023'] }],
      }),
      'year,n,who\n2023,1,a\n2024,2,a\n2024,3,b\n',
    );
    expect(panels[0]?.series[0]?.marks.map(({ high }) => high?.text)).toEqual(['2']);
  });

  test.each([
    ['lower bound: over 27,000', 'at-least'],
    ['rounded', 'rounded'],
    ['', 'exact'],
  ])('with the status “%s” are drawn %s; the first word that fits counts', (status, drawn) => {
    const { panels, problems } = chartData(
      chart({
        panels: [{ series: [{ value: 'n', status: 's' }] }],
        statuses: [
          { says: 'lower bound', drawn: 'at-least' },
          { says: 'over', drawn: 'exact' },
          { says: 'rounded', drawn: 'rounded' },
        ],
      }),
      `year,n,s\n2024,1,"${status}"\n`,
    );
    expect(problems).toEqual([]);
    expect(panels[0]?.series[0]?.marks[0]?.drawn).toBe(drawn);
  });

  test('stay provisional in a provisional series, whatever their status says', () => {
    const { panels } = chartData(
      chart({
        panels: [{ series: [{ value: 'n', status: 's', provisional: true }] }],
        statuses: [{ says: 'final', drawn: 'exact' }],
      }),
      'year,n,s\n2024,1,final\n',
    );
    expect(panels[0]?.series[0]?.marks[0]?.drawn).toBe('provisional');
  });

  test.each<[string, object, string, string[]]>([
    [
      'a number with a comma',
      {},
      'year,n\n2024,"1,200"\n',
      [
        'panels.0.series.0: row 2 of the table has “1,200” in n, which is no number → write digits with a point, or leave the cell empty and say why in another column',
      ],
    ],
    [
      'a number below zero',
      {},
      'year,n\n2023,1\n2024,-3\n',
      [
        'panels.0.series.0: row 3 of the table has “-3” in n, which is no number → write digits with a point, or leave the cell empty and say why in another column',
      ],
    ],
    [
      'columns that are not there',
      {
        along: 'jahr',
        from: 'f',
        to: 't',
        source: 's',
        name: ['year', 'x'],
        note: ['y'],
        leave_out: [{ column: 'z', is: ['1'] }],
        panels: [
          { series: [{ value: 'n' }] },
          { only: { column: 'o', is: ['1'] }, series: [{ value: 'n' }, { low: 'l', high: 'h', status: 'u' }] },
        ],
      },
      'year,n\n',
      [
        ['along', 'jahr'],
        ['from', 'f'],
        ['to', 't'],
        ['source', 's'],
        ['name.1', 'x'],
        ['note.0', 'y'],
        ['leave_out.0.column', 'z'],
        ['panels.1.only.column', 'o'],
        ['panels.1.series.1.low', 'l'],
        ['panels.1.series.1.high', 'h'],
        ['panels.1.series.1.status', 'u'],
      ].map(([path, column]) => `${path}: the table has no column “${column}” → its columns are year, n`),
    ],
    [
      'no year',
      {},
      'year,n\n2023,1\n2024-05,3\n12024,1\n20245,2\n',
      [
        [3, '2024-05'],
        [4, '12024'],
        [5, '20245'],
      ].map(([row, text]) => `along: row ${row} of the table has “${text}” in year → write a year, like 2025`),
    ],
    [
      'no date',
      { form: 'points' },
      'year,n\nspring,3\n2024-05,3\n',
      ['along: row 2 of the table has “spring” in year → write a date, like 2025, 2025-04 or 2025-04-08'],
    ],
    [
      'a year twice',
      {},
      'year,n\n2024,3\n2025,1\n2024,4\n',
      ['panels.0.series.0: two figures of one series stand for 2024 → choose rows with only:, or make two panels'],
    ],
    ['a date twice, as points may', { form: 'points' }, 'year,n\n2024,3\n2024,4\n', []],
    [
      'no column of years',
      { along: undefined },
      'year,n\n2024,3\n',
      ['form: columns stand along years or dates → name the column in along:'],
    ],
    [
      'rows without a name',
      { form: 'ranges' },
      'year,n\n2024,3\n',
      ['form: the rows of ranges need names → list columns in name:'],
    ],
    ['rows with a name, along anything', { form: 'ranges', name: ['year'] }, 'year,n\nspring,3\n', []],
    [
      'one share',
      { form: 'shares', name: ['year'] },
      'year,n\n2024,3\n',
      ['panels: shares are two → give each panel two series'],
    ],
    [
      'two shares in one panel only',
      {
        form: 'shares',
        name: ['year'],
        panels: [{ series: [{ value: 'n' }, { value: 'n' }] }, { series: [{ value: 'n' }] }],
      },
      'year,n\n2024,3\n',
      ['panels: shares are two → give each panel two series'],
    ],
    [
      'no figures',
      { panels: [{ series: [{ low: 'n' }] }, { series: [{ high: 'n' }] }] },
      'year,n\n2024,3\n',
      [0, 1].map((at) => `panels.${at}.series.0: the series names no figures → give value:, or low: and high:`),
    ],
    [
      'a status that nothing explains',
      { panels: [{ series: [{ value: 'n', status: 's' }] }] },
      'year,n,s\n2024,3,guess\n',
      [
        "panels.0.series.0: row 2 of the table has the status “guess”, and nothing says how it is drawn → add to statuses: { says: 'guess', drawn: exact }, or another style",
      ],
    ],
  ])('are judged: %s', (_, fields, csv, expected) => {
    const { problems } = chartData(chart(fields), csv);
    expect(problems.map(({ path, message, cure }) => `${path.join('.')}: ${message} → ${cure}`)).toEqual(expected);
  });

  test('of an empty table are none', () => {
    expect(chartData(chart({}), 'year,n\n').panels[0]?.series[0]?.marks).toEqual([]);
    expect(plots('columns', chartData(chart({}), 'year,n\n').panels)[0]).toMatchObject({
      marks: [],
      gaps: [],
      times: [],
    });
  });

  test.each([
    ['', undefined],
    ['0', 0],
    ['14699.88', 14699.88],
    ['.5', Number.NaN],
    ['5e3', Number.NaN],
    ['about 5', Number.NaN],
  ])('read “%s” as %s', (text, number) => expect(cellNumber(text)).toEqual(number));
});

describe('columns', () => {
  const [plot] = plots(
    'columns',
    chartData(twoSeries, 'year,final,provisional\n2022,100,\n2023,80,90\n2025,,60\n').panels,
  );

  test('stand on zero, as high as their value', () => {
    const [first, second] = plot!.marks;
    expect(first!.top + first!.height).toBeCloseTo(100, 5);
    expect(second!.height / first!.height).toBeCloseTo(0.8, 1);
  });

  test('of two series stand side by side and are never joined; one alone has the whole place', () => {
    const [alone, final, provisional] = plot!.marks;
    expect(final!.x + final!.width).toBeLessThan(provisional!.x);
    expect(alone!.width).toBeGreaterThan(1.9 * final!.width);
    expect(plot!.marks.map(({ style }) => style)).toEqual(['exact', 'exact', 'provisional', 'provisional']);
  });

  test('leave a gap for a year without a row and for one without a figure', () => {
    expect(plot!.gaps).toHaveLength(1);
    const [empty] = plots('columns', chartData(chart({}), 'year,n\n2019,\n2020,3\n').panels);
    expect(empty!.gaps).toEqual([25]);
  });

  test('of two panels share their axes', () => {
    const two = chart({ panels: [{ series: [{ value: 'a' }] }, { series: [{ value: 'b' }] }] });
    const [high, low] = plots('columns', chartData(two, 'year,a,b\n2024,100,\n2025,,50\n').panels);
    expect(low!.values).toEqual(high!.values);
    expect(low!.marks[0]!.x).toBeGreaterThan(high!.marks[0]!.x);
    expect(low!.marks[0]!.height / high!.marks[0]!.height).toBeCloseTo(0.5, 1);
  });

  const labelsOf = (csv: string, form: 'columns' | 'points' = 'columns') =>
    plots(form, chartData(chart({ form }), csv).panels)[0]!.marks.map(({ label }) => label);
  const years = (numbers: readonly number[]) =>
    `year,n\n${numbers.map((number, index) => `${2000 + index},${number}`).join('\n')}\n`;

  test('have their numbers above them where there is room for all', () => {
    expect(labelsOf(years([5, 6, 7]))).toEqual(['always', 'always', 'always']);
    expect(labelsOf(years([5, 6, 7, 8, 9])).every(Boolean)).toBe(true);
    expect(labelsOf(years([7]))).toEqual(['always']);
    expect(labelsOf('year,n\n')).toEqual([]);
  });

  test('else have the highest, the last and the first, and none that would stand in a higher column', () => {
    const many = [9, 4, 5, 6, 7, 8, 9, 30, 20, 21, 22, 23, 19, 17, 16, 15, 14, 13, 12, 12];
    const labels = labelsOf(years(many));
    expect(labels[7]).toBe('always');
    expect(labels[0]).toBeDefined();
    expect(labels[19]).toBeDefined();
    expect(labels.filter(Boolean)).toHaveLength(3);
    // The last is beside a higher one.
    expect(labelsOf(years([...many.slice(0, 19), 29, 1])).at(-1)).toBeUndefined();
  });

  test('have the number of the highest firm figure before that of a higher provisional one', () => {
    const both = chart({
      panels: [{ series: [{ value: 'final' }, { value: 'provisional', provisional: true }] }],
    });
    const csv = `year,final,provisional\n${Array.from({ length: 20 }, (_, index) => `${2000 + index},${index === 4 ? 50 : 10},`).join('\n')}\n2020,,90\n`;
    const { marks } = plots('columns', chartData(both, csv).panels)[0]!;
    expect(marks[4]!.label).toBe('always');
    expect(marks.at(-1)!.label).toBe('always');
    expect(labelPlace(marks.at(-1)!)).toMatchObject({ anchor: 'end' });
    expect(labelPlace(marks[0]!)).toMatchObject({ anchor: 'start' });
    expect(labelPlace(marks[9]!).anchor).toBeUndefined();
  });
});

describe('points', () => {
  const points = (csv: string) => plots('points', chartData(chart({ form: 'points' }), csv).panels)[0]!;

  test('stand at their dates, equal dates at one place', () => {
    const { marks } = points('year,n\n2025-02,29\n2025-08,26\n2025-08,20\n2026-01-20,37\n');
    expect(marks.map(({ x }) => x)).toEqual([...marks.map(({ x }) => x)].sort((a, b) => a - b));
    expect(marks[1]!.x).toBe(marks[2]!.x);
    expect(marks.map(({ mark }) => mark.high!.text)).toEqual(['29', '26', '20', '37']);
  });

  test('stand alone if there is one', () => {
    expect(points('year,n\n2025-04-08,5\n').marks).toHaveLength(1);
  });
});

describe('ranges', () => {
  const ranges = chart({ form: 'ranges', name: ['who'], panels: [{ series: [{ low: 'l', high: 'h' }] }] });
  const bars = (csv: string) => rangeRows(chartData(ranges, csv).panels).rows[0]!.map((row) => row.bars[0]!);

  test('lie between their ends; an end that is not given is open', () => {
    const [range, point, upTo, from] = bars('who,l,h\na,20,50\nb,1,1\nc,,10\nd,40,\n');
    expect(range!.x + range!.width).toBeCloseTo(2.5 * range!.x, 0);
    expect(range!.open).toBeUndefined();
    expect(point!.width).toBeGreaterThan(0);
    expect(upTo).toMatchObject({ x: 0, open: 'start' });
    expect(from!.open).toBe('end');
    expect(from!.x + from!.width).toBe(100);
  });

  test('leave out rows without a figure, and keep the order of the file', () => {
    const rows = rangeRows(chartData(ranges, 'who,l,h\na,3,4\nb,,\nc,1,2\n').panels).rows[0]!;
    expect(rows.map(({ row }) => row)).toEqual([0, 2]);
  });

  test('of 300 rows fit the axis', () => {
    const csv = `who,l,h\n${Array.from({ length: 300 }, (_, index) => `row ${index},${index},${index * 7}`).join('\n')}\n`;
    for (const { x, width } of bars(csv)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(100.1);
    }
  });
});

test('shares begin at both ends; one that is not given is no bar', () => {
  const shares = chart({ form: 'shares', name: ['who'], panels: [{ series: [{ value: 'a' }, { value: 'b' }] }] });
  const [rows] = shareRows(chartData(shares, 'who,a,b\nx,52,26\ny,61.03,\n').panels);
  expect(rows![0]!.bars).toMatchObject([
    { x: 0, width: 52 },
    { x: 74, width: 26 },
  ]);
  expect(rows![1]!.bars[1]).toBeUndefined();
});

describe('the table behind a chart', () => {
  test('has a row for each year, with all series, and keeps gaps', () => {
    const { panels } = chartData(twoSeries, 'year,final,provisional\n2022,100,\n2023,80,90\n2024,,\n');
    expect(timeRows(panels).map(({ at, marks }) => [at, ...marks.map((mark) => mark?.high?.text)])).toEqual([
      ['2022', '100', undefined],
      ['2023', '80', '90'],
      ['2024', undefined, undefined],
    ]);
  });

  test('joins panels on their dates, and gives a second figure of one date a row of its own', () => {
    const both = chart({
      form: 'points',
      panels: [
        { only: { column: 'who', is: ['a'] }, series: [{ value: 'n' }] },
        { only: { column: 'who', is: ['b'] }, series: [{ value: 'n' }] },
      ],
    });
    const { panels } = chartData(both, 'year,n,who\n2020,1,a\n2020,2,b\n2020,3,b\n');
    expect(timeRows(panels).map(({ marks }) => marks.map((mark) => mark?.high?.text))).toEqual([
      ['1', '2'],
      [undefined, '3'],
    ]);
  });
});

test('numbers and dates are written as each language does', () => {
  expect(formatNumber(104_234.5, 'en')).toBe('104,234.5');
  expect(formatNumber(104_234.5, 'es')).toBe('104,234.5');
  expect(formatTick(1_500_000, 'en')).toBe('1.5M');
  expect(formatTick(50_000, 'es')).toBe('50,000');
  expect(formatCell('2025-10-17/2025-10-20', 'en')).toBe('17–20 October 2025');
  expect(formatCell('January-June', 'en')).toBe('January-June');
  expect(formatCell('2013', 'en')).toBe('2013');
  expect(formatPeriod('2009-01-20', '2015-12-31', 'en')).toEqual({
    kind: 'span',
    text: '20 January 2009 – 31 December 2015',
  });
  expect(formatPeriod('', '2016-07', 'en')).toEqual({ kind: 'until', text: 'July 2016' });
  expect(formatPeriod('2021-08-29', '2021-08-29', 'en')).toEqual({ kind: 'span', text: '29 August 2021' });
  expect(formatPeriod('', '', 'en')).toBeUndefined();
});
