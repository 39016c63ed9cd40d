/** What the pictures draw is what the tables say, measured in the finished pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/cli/support/project.mjs';
import { chartData } from '../../src/lib/charts/data.ts';
import { readCorpus } from '../../src/lib/io/corpus.ts';
import { distDir } from '../support/dist.ts';
import { builtPage, builtPages } from './built-pages.ts';

const svgsOf = (html: string, name: string): string[] =>
  html.match(new RegExp(`<svg class="${name}[\\s\\S]*?</svg>`, 'g')) ?? [];
const csv = (file: string) => csvParse(readFileSync(join(distDir, file), 'utf8'));
const compressed = (text: string): number => brotliCompressSync(text).length;

const datasets = [...readCorpus(projectRoot).corpus.records.dataset.values()].map(({ id, data, companion }) => ({
  id,
  data,
  file: companion!.file,
}));

describe('charts', () => {
  const withCharts = builtPages().filter(({ html }) => html.includes('<figure class="chart'));

  it('stand on pages of all sections, on the home page and on those of the numbers', () => {
    const addresses = withCharts.map(({ address }) => address);
    for (const address of ['/', '/risks/', '/risks/drug-supply/', '/debate/boat-strikes-and-land/', '/data/polls/'])
      expect(addresses).toContain(address);
  });

  it('weigh little', () => {
    const heavy = withCharts.flatMap(({ address, html }) =>
      [...html.matchAll(/<figure class="chart[\s\S]*?<\/figure>/g)]
        .map(([figure]) => compressed((figure.match(/<svg[\s\S]*?<\/svg>/g) ?? []).join('')))
        .filter((bytes) => bytes > 1200)
        .map((bytes) => `${address}: ${bytes}`),
    );
    expect(heavy).toEqual([]);
  });

  it('have columns as high as their numbers', () => {
    const [all] = svgsOf(builtPage('/data/us-overdose-deaths-by-year/').html, 'plot');
    const drawn = [...all!.matchAll(/<rect(?: class="(p)")?[^>]*? height="([\d.]+)%"/g)].map(([, style, height]) => ({
      isProvisional: style === 'p',
      height: Number(height),
    }));
    const expected = csv('data/us-overdose-deaths-by-year.csv').flatMap((row) => [
      ...(row['all_drugs_final'] ? [{ isProvisional: false, deaths: Number(row['all_drugs_final']) }] : []),
      ...(row['all_drugs_provisional'] ? [{ isProvisional: true, deaths: Number(row['all_drugs_provisional']) }] : []),
    ]);
    expect(drawn.map(({ isProvisional }) => isProvisional)).toEqual(expected.map(({ isProvisional }) => isProvisional));
    // One scale for all: deaths by percent of height is the same number everywhere, within the rounding of a place.
    const scale = expected[0]!.deaths / drawn[0]!.height;
    for (const [index, { height }] of drawn.entries())
      expect(Math.abs(height - expected[index]!.deaths / scale)).toBeLessThan(0.2);
  });

  it('have bars from the lowest to the highest figure', () => {
    const html = builtPage('/data/us-drone-strikes-and-civilian-harm/').html;
    const item = /380–801[\s\S]*?<rect x="([\d.]+)%" width="([\d.]+)%"/.exec(html)!;
    expect((Number(item[1]) + Number(item[2])) / Number(item[1])).toBeCloseTo(801 / 380, 1);
  });

  it('are drawn from the file that is published, byte for byte', () => {
    for (const { id, file } of datasets)
      expect(readFileSync(join(distDir, 'data', `${id}.csv`)).equals(readFileSync(join(projectRoot, file))), id).toBe(
        true,
      );
  });

  it.each(datasets.map(({ id, data }) => [id, data] as const))(
    'of %s have a mark for each figure of it, in its size',
    (id, { chart }) => {
      const { panels } = chartData(chart!, readFileSync(join(distDir, 'data', `${id}.csv`), 'utf8'));
      const { html } = builtPage(`/data/${id}/`);
      const figure = html.slice(html.indexOf('<figure class="chart'), html.indexOf('</figure>'));
      const isPlot = chart!.form === 'columns' || chart!.form === 'points';
      const drawn = isPlot
        ? svgsOf(figure, 'plot').flatMap((svg) =>
            [
              ...svg.matchAll(
                chart!.form === 'columns'
                  ? /<rect[^>]* height="([\d.]+)%"/g
                  : /<line class="stem"[^>]* y1="([\d.]+)%"/g,
              ),
            ].map(([, size]) => (chart!.form === 'columns' ? [0, Number(size)] : [0, 100 - Number(size)])),
          )
        : [...figure.matchAll(/<rect[^>]* x="([\d.]+)%" width="([\d.]+)%"/g)].map(([, x, width]) => [
            Number(x),
            Number(x) + Number(width),
          ]);
      const marks = panels.flatMap(({ rows, series }) =>
        chart!.form === 'columns' || chart!.form === 'points'
          ? series
              .flatMap((each, place) => each.marks.map((mark) => ({ mark, place })))
              .sort((a, b) => a.mark.at.localeCompare(b.mark.at) || a.place - b.place)
          : rows.flatMap(({ row }) =>
              series.flatMap((each, place) =>
                each.marks.filter((mark) => mark.row === row).map((mark) => ({ mark, place })),
              ),
            ),
      );
      expect(drawn).toHaveLength(marks.length);
      expect(drawn.length).toBeGreaterThan(0);
      // One scale for all of a chart: figures by percent. Shares are percent already, the second counted from the right.
      const ends = marks.map(({ mark: { low, high } }) => high?.value ?? low!.value);
      const most = ends.indexOf(Math.max(...ends));
      const scale = chart!.form === 'shares' ? 1 : ends[most]! / drawn[most]![1]!;
      for (const [index, { mark, place }] of marks.entries()) {
        const [start, end] = drawn[index]!;
        const { low, high } = mark;
        const label = `${id}, row ${mark.row + 2}`;
        if (chart!.form === 'shares') expect(Math.abs(end! - start! - high!.value), label).toBeLessThanOrEqual(0.11);
        else {
          // Very small bars are drawn six tenths of a percent wide, so that they are seen.
          if (high)
            expect(Math.abs(end! - Math.max(start! + (isPlot ? 0 : 0.6), high.value / scale)), label).toBeLessThan(0.3);
          if (!isPlot && low && low !== high) expect(Math.abs(start! - low.value / scale), label).toBeLessThan(0.3);
        }
        if (chart!.form === 'shares') expect(place === 0 ? start : Math.round(end!), label).toBe(place === 0 ? 0 : 100);
      }
    },
  );

  it('show in the opened table what the file holds', () => {
    const { html } = builtPage('/background/fentanyl-chain/');
    const table = /<details>[\s\S]*?<\/details>/.exec(html.slice(html.indexOf('id="chart-fentanyl')))![0];
    const cells = [...table.matchAll(/<th scope="row">([^<]+)<\/th><td>([^<]+)<\/td>/g)].map(([, year, value]) => [
      year,
      value!
        .replace(/^[≈≥] /, '')
        .replaceAll(',', '')
        .replace('–', ''),
    ]);
    expect(cells).toEqual(
      csv('data/fentanyl-seizures-by-fiscal-year.csv').map((row) => [row['fiscal_year'], row['pounds']]),
    );
  });
});

describe('the map', () => {
  const { html, links } = builtPage('/background/map/');
  const rows = csv('background/map.csv');

  it('draws every place of the table once, with its label where there is room, or lists it as beyond the sheets', () => {
    const beyond = html.slice(html.indexOf('id="beyond"'), html.indexOf('id="presence"'));
    const drawn = rows
      .map(({ label }) => label!)
      .filter((label) => !beyond.includes(`id="place-${label.toLowerCase()}"`));
    expect(drawn.length).toBeGreaterThan(30);
    const found = (size: string, what: RegExp) =>
      svgsOf(html, `sheet ${size}`).flatMap((svg) => [...svg.matchAll(what)].map(([, label]) => label));
    for (const size of ['narrow', 'wide'])
      expect(found(size, /<(?:circle|rect)(?! class="point")/g)).toHaveLength(drawn.length);
    const labels = /<text(?! class="name)[^>]*>([^<]+)<\/text>/g;
    const wide = found('wide', labels);
    expect(wide).toHaveLength(drawn.length);
    expect(new Set(wide)).toEqual(new Set(drawn));
    const narrow = found('narrow', labels);
    expect(new Set(narrow).size).toBe(narrow.length);
    expect(narrow.length).toBeGreaterThan(drawn.length / 3);
    expect(narrow.filter((label) => !drawn.includes(label!))).toEqual([]);
  });

  it('lists each with a link to its events or groups', () => {
    for (const { kind, ids } of rows)
      for (const id of ids!.split(' '))
        expect(links.map(({ href }) => href)).toContain(`/${kind === 'events' ? 'events' : 'actors'}/${id}/`);
  });

  it('shows in its table what the file holds', () => {
    const table = html.slice(html.indexOf('id="table"'));
    const shown = [
      ...table.matchAll(
        /<th scope="row"><a[^>]*>([^<]+)<\/a><\/th><td[^>]*>([^<]+)<\/td><td>([^<]+)<\/td><td>([^<]+)<\/td>/g,
      ),
    ].map(([, ...cells]) => cells);
    expect(shown).toEqual(rows.map(({ label, place, lat, lon }) => [label, place, lat, lon]));
  });

  it('weighs at most 9 kB', () => {
    expect(compressed(svgsOf(html, 'sheet').join(''))).toBeLessThanOrEqual(9_000);
  });
});

describe('the search', () => {
  /** What the search index holds of each page, by address. */
  const contents = new Map(
    readdirSync(join(distDir, 'pagefind/fragment')).map((name) => {
      const text = gunzipSync(readFileSync(join(distDir, 'pagefind/fragment', name))).toString('utf8');
      // Each begins with a signature of Pagefind.
      const { url, content } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string; content: string };
      return [url, content.replace(/\s+/g, '')] as const;
    }),
  );

  it('holds no letter of a drawing: axes, labels, boxes of a map', () => {
    const checked = builtPages().flatMap((page) => {
      const { address, html } = page;
      // Parsing all pages takes a minute; most have no drawing with words.
      if (!html.includes('</text>') || !page.isSearched) return [];
      const drawings = (html.match(/<svg[^>]*>[\s\S]*?<\/svg>/g) ?? [])
        .map((svg) => [...svg.matchAll(/<text[^>]*>([^<]+)</g)].map(([, text]) => text!.trim()).filter(Boolean))
        .filter((texts) => texts.length >= 4);
      return drawings.map((texts) => ({ address, run: texts.slice(0, 4).join('').replace(/\s+/g, '') }));
    });
    expect(new Set(checked.map(({ address }) => address)).size).toBeGreaterThan(25);
    for (const { address } of checked) expect(contents.get(address)?.length, address).toBeGreaterThan(100);
    expect(checked.filter(({ address, run }) => contents.get(address)!.includes(run))).toEqual([]);
  });
});
