/** The bars of weight that do not depend on a clock. Figures: `npm run bench`. */
import { describe, expect, it } from 'vitest';
import { median } from '../bench/table.ts';
import { explainers, weightOf } from '../bench/weight.ts';
import { builtPage, builtPages } from './built-pages.ts';

const weights = explainers().map(weightOf);
const over = (limit: number, of: 'readable' | 'firstVisit' | 'script' | 'blocking' | 'requests' | 'thirdParty') =>
  weights.filter((each) => each[of] > limit).map((each) => `${each.address}: ${each[of]}`);

describe('explainers', () => {
  it('are there to be weighed', () => expect(weights.length).toBeGreaterThan(0));
  it('are readable after 14 kB in the median', () => {
    expect(median(weights.map(({ readable }) => readable))).toBeLessThanOrEqual(14_000);
  });
  it('are readable after 20 kB at most', () => expect(over(20_000, 'readable')).toEqual([]));
  it('cost 18 kB on a first visit in the median', () => {
    expect(median(weights.map(({ firstVisit }) => firstVisit))).toBeLessThanOrEqual(18_000);
  });
  it('cost 24 kB on a first visit at most', () => expect(over(24_000, 'firstVisit')).toEqual([]));
  it('run 8 kB of script at most before a reader does anything', () => expect(over(8_000, 'script')).toEqual([]));
  it('wait for one file at most', () => expect(over(1, 'blocking')).toEqual([]));
  it('make six requests at most, none to another site', () => {
    expect(over(6, 'requests')).toEqual([]);
    expect(over(0, 'thirdParty')).toEqual([]);
  });
});

describe('other pages', () => {
  it('the home page is as light', () => {
    const { readable, firstVisit, script } = weightOf(builtPage('/'));
    expect(readable).toBeLessThanOrEqual(14_000);
    expect(firstVisit).toBeLessThanOrEqual(18_000);
    expect(script).toBeLessThanOrEqual(8_000);
  });
  /**
   * Pages of pictures that are no explainers are held to what no explainer may exceed. A scenario may weigh more: it is also
   * a handout, with thirty rules, both sides of each dispute and all claims behind them, and its words alone take 12 kB.
   */
  it.each([
    ['timelines, whole, in part and narrowed', /^\/(?:es\/)?timeline\//, 50, 20_000, 24_000],
    ['the map', /^\/(?:es\/)?background\/map\/$/, 2, 20_000, 24_000],
    ['data with their charts', /^\/(?:es\/)?data\//, 12, 14_000, 18_000],
    ['the matrix in all its orders', /^\/(?:es\/)?options\/(?:matrix\/[^/]+\/)?$/, 10, 14_000, 18_000],
    ['scenarios', /^\/(?:es\/)?options\/scenarios\//, 70, 24_000, 28_000],
    ['debates with their maps', /^\/(?:es\/)?questions\/(?:[^/]+\/)?$/, 24, 21_500, 24_000],
  ] as const)('%s are light', (_, addresses, least, mostReadable, mostFirstVisit) => {
    const found = builtPages().filter(({ address }) => addresses.test(address));
    expect(found.length).toBeGreaterThanOrEqual(least);
    const heavy = found
      .map(weightOf)
      .filter(
        ({ readable, firstVisit, script }) => readable > mostReadable || firstVisit > mostFirstVisit || script > 8_000,
      )
      .map(({ address, readable, firstVisit, script }) => `${address}: ${readable}, ${firstVisit}, script ${script}`);
    expect(heavy).toEqual([]);
  });
  it('a record’s page is readable in one flight of packets', () => {
    const heavy = builtPages()
      .filter(({ address }) => /^\/(claims|sources|glossary|events|actors)\/[^/]+\/$/.test(address))
      .filter(({ html }) => html.length > 60_000)
      .map(weightOf)
      .filter(({ readable }) => readable > 14_000)
      .map(({ address, readable }) => `${address}: ${readable}`);
    expect(heavy).toEqual([]);
  });
});
