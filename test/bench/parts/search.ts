/** Rows 8 and 9: what the search costs, and what it is worth. */
import { atMost, type Figures, type Measure } from '../part.ts';
import { searchQuality } from '../search.ts';
import { searchCost } from '../search-in-browser.ts';
import { withSite } from '../site.ts';
import { kilobytes, median } from '../table.ts';

function latency(state: string, times: readonly number[]): Measure {
  const middle = Math.round(median(times));
  return {
    row: '9',
    name: `search: last key to first result ${state}, median of ${times.length}`,
    value: `${middle} ms, slowest ${Math.round(Math.max(...times))} ms`,
    bar: '≤ 150 ms',
    holds: middle <= 150,
  };
}

/** Measures bytes and time of a search in Chromium, and its answers to the test set. */
export function search(): Promise<Figures> {
  return withSite(async ({ browser, url }) => {
    const { before, toFirstResults, deeper, atOnce, whole } = await searchCost(browser, url);
    const { measures, report } = await searchQuality(browser, url);
    return {
      measures: [
        atMost('8', 'search: bytes before it is opened', before, 0, kilobytes),
        atMost('8', 'search: bytes to the first results', toFirstResults, 60_000, kilobytes),
        atMost('8', 'search: bytes of the deeper index that follows', deeper, 150_000, kilobytes),
        latency('with names alone', atOnce),
        latency('with the deeper index', whole),
        ...measures,
      ],
      notes: report,
    };
  });
}
