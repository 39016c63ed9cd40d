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
