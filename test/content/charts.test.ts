/** Every mark of every chart shows a cell of its table, letter by letter, and no figure of a drawn column is missing. */
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/cli/support/project.mjs';
import { chartData } from '../../src/lib/charts/data.ts';
import { readCorpus } from '../../src/lib/io/corpus.ts';

const datasets = [...readCorpus(projectRoot).corpus.records.dataset.values()];

describe.each(datasets.map((dataset) => [dataset.id, dataset] as const))('%s', (_, { data, companion }) => {
  it('says how it is drawn', () => expect(data.chart).toBeDefined());

  it('draws each cell of its columns once, as it stands in the file', () => {
    const chart = data.chart!;
    // Read anew from the disk, by another function of the library.
    const rows = csvParse(readFileSync(`${projectRoot}/${companion!.file}`, 'utf8'));
    const { panels, problems } = chartData(chart, companion!.text);
    expect(problems).toEqual([]);
    const drawn = panels.flatMap(({ series }) =>
      series.flatMap(({ marks }) =>
        marks.flatMap(({ low, high }) => (low === high ? [low!] : [low, high].filter((end) => end !== undefined))),
      ),
    );
    for (const { row, column, text, value } of drawn) {
      expect(rows[row]![column]).toBe(text);
      expect(value).toBe(Number(text));
    }
    const expected = chart.panels.flatMap(({ only, series }) =>
      series.flatMap((each) =>
        [each.value ?? each.low!, ...(each.high === undefined ? [] : [each.high])].flatMap((column) =>
          rows.flatMap((row, index) =>
            row[column]!.trim() !== '' &&
            (!only || only.is.includes(row[only.column]!)) &&
            !chart.leave_out.some((choice) => choice.is.includes(row[choice.column]!))
              ? [`${index} ${column}`]
              : [],
          ),
        ),
      ),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(drawn.map(({ row, column }) => `${row} ${column}`).sort()).toEqual(expected.sort());
  });
});
