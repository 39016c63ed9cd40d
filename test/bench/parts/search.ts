/** Rows 8 and 9: what the search costs, and what it is worth. */
import { atMost, type Figures } from '../part.ts';
import { searchQuality } from '../search.ts';
import { searchCost } from '../search-in-browser.ts';
import { withSite } from '../site.ts';
import { kilobytes } from '../table.ts';

/** Measures bytes and time of a search in Chromium, and its answers to the test set. */
export function search(): Promise<Figures> {
  return withSite(async ({ browser, url }) => {
    const { before, toFirstResults, latency, slowest } = await searchCost(browser, url);
    const { measures, report } = await searchQuality(browser, url);
    return {
      measures: [
        atMost('8', 'search: bytes before it is opened', before, 0, kilobytes),
        atMost('8', 'search: bytes to the first results', toFirstResults, 60_000, kilobytes),
        {
          row: '9',
          name: 'search: last key to first result, median of 8',
          value: `${Math.round(latency)} ms, slowest ${Math.round(slowest)} ms`,
          bar: '≤ 150 ms',
          holds: latency <= 150,
        },
        ...measures,
      ],
      notes: report,
    };
  });
}
