/** Rows 1 to 4: bytes and requests of a first visit. */
import { builtPage, builtPages, oneOfEachKind, type BuiltPage } from '../../built/built-pages.ts';
import { atMost, medianAndMost, type Figures, type Measure } from '../part.ts';
import { kilobytes } from '../table.ts';
import { explainers, weightOf } from '../weight.ts';

/** Measures all explainers, the home page, the timeline, and one page of every other kind. */
export function weight(): Figures {
  const weights = explainers().map(weightOf);
  const most = (of: 'blocking' | 'script' | 'requests') => Math.max(...weights.map((each) => each[of]));
  const others = oneOfEachKind()
    .filter(({ address }) => !/^\/(?:es\/)?(?:embed|teach\/packets)\/|\/packet\/$/.test(address))
    .map(weightOf);
  return {
    measures: [
      ...medianAndMost(
        '1',
        `${weights.length} explainers: bytes to readable`,
        weights.map(({ readable }) => readable),
        { median: 14_000, most: 20_000 },
        kilobytes,
      ),
      atMost('1', 'explainers: blocking requests, most', most('blocking'), 1),
      ...medianAndMost(
        '2',
        'explainers: first visit',
        weights.map(({ firstVisit }) => firstVisit),
        { median: 18_000, most: 24_000 },
        kilobytes,
      ),
      atMost('3', 'explainers: script before any interaction, most', most('script'), 8_000, kilobytes),
      atMost('4', 'explainers: requests, most', most('requests'), 6),
      atMost(
        '4',
        'requests to other sites, all pages',
        builtPages().reduce((sum, page) => sum + weightOf(page).thirdParty, 0),
        0,
      ),
      ...['/', '/timeline/'].flatMap((address) => watched(builtPage(address))),
      ...medianAndMost(
        '1',
        `${others.length} kinds of pages: bytes to readable`,
        others.map(({ readable }) => readable),
        { median: 14_000, most: Infinity },
        kilobytes,
      ).slice(0, 1),
    ],
    notes: [
      'The heaviest kinds of pages, bytes to readable:',
      '',
      ...others
        .sort((a, b) => b.readable - a.readable)
        .slice(0, 8)
        .map(({ address, readable, script }) => `- ${address}: ${kilobytes(readable)}, script ${kilobytes(script)}`),
    ].join('\n'),
  };
}

function watched(page: BuiltPage): Measure[] {
  const { readable, script } = weightOf(page);
  const bar = page.address === '/' ? 14_000 : 20_000;
  return [
    atMost('1', `${page.address}: bytes to readable`, readable, bar, kilobytes),
    atMost('3', `${page.address}: script before any interaction`, script, 8_000, kilobytes),
  ];
}
