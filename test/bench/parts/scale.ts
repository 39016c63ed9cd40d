/** Rows 6 and 7, and rows 1 to 4 beside peers: what the site costs as it grows. See test/bench/scale. */
import { launchBrowser } from '../../support/browser.ts';
import { atMost, type Figures, type Measure } from '../part.ts';
import { copiesOfContent } from '../scale/copies.ts';
import { firstVisit, type FirstVisit } from '../scale/first-visit.ts';
import { PEERS } from '../scale/generators.ts';
import { measureInMemory, type InMemory } from '../scale/in-memory.ts';
import { partOfContent } from '../scale/part-of-content.ts';
import { bySize, contentFiles, measureBuilds, once, OURS, outputOf, SIZES, type Build } from '../scale/series.ts';
import { kilobytes, markdownTable } from '../table.ts';

/** An explainer that is there at every size. */
const PAGE = '/background/cartel-drones/';

/** How often the content is there, to have ten thousand claims. */
const TIMES = 10;

/** Builds our site and its peers at several sizes, checks and searches content of up to ten thousand claims. */
export async function scale(): Promise<Figures> {
  const { builds, failures } = measureBuilds();
  const inMemory = sizesInMemory();
  const visits = await firstVisits(failures);
  const ours = builds.filter(({ generator }) => generator === OURS);
  const largest = ours.at(-1)!;
  const others = [...new Set(builds.map(({ generator }) => generator))].filter((name) => name !== OURS);
  const largestOf = (name: string): Build => builds.filter(({ generator }) => generator === name).at(-1)!;
  const peersAt = (write: (build: Build) => string): string =>
    others.map((name) => `${name} ${write(largestOf(name))} (${count(largestOf(name).pages)})`).join(', ');
  const slopes = others
    .map((name) => ({ name, slope: slope(builds, name) }))
    .filter((each) => Number.isFinite(each.slope));
  const range = `${count(ours[0]!.pages)} to ${count(largest.pages)} pages`;
  return {
    measures: [
      {
        ...atMost(
          '6',
          `build with search, ${range}: processor time for one more page`,
          slope(builds, OURS),
          11,
          milliseconds,
        ),
        peers: slopes.map((each) => `${each.name} ${milliseconds(each.slope)}`).join(', '),
      },
      ...slopes
        .filter(({ name }) => name === 'Starlight')
        .map((each) => shareMeasure(slope(builds, OURS) / each.slope)),
      {
        ...atMost(
          '6',
          `output a page at ${count(largest.pages)} pages`,
          largest.bytes / largest.pages,
          45_000,
          kilobytes,
        ),
        peers: peersAt((build) => kilobytes(build.bytes / build.pages)),
      },
      {
        ...atMost('7', `peak memory of the build at ${count(largest.pages)} pages`, largest.memory, 3e9, gigabytes),
        peers: peersAt(({ memory }) => gigabytes(memory)),
      },
      ...inMemoryMeasures(inMemory),
      ...visitMeasures(visits),
    ],
    notes: notes(builds, inMemory, failures),
  };
}

function sizesInMemory(): InMemory[] {
  const files = contentFiles();
  return [
    ...bySize(SIZES).map(({ size, nodes }) =>
      once(`in-memory-${size}`, () => measureInMemory(nodes === Infinity ? files : partOfContent(files, nodes))),
    ),
    once(`in-memory-${TIMES}-times`, () => measureInMemory(copiesOfContent(files, TIMES))),
  ];
}

async function firstVisits(failures: string[]): Promise<Map<string, FirstVisit>> {
  const browser = await launchBrowser();
  const visits = new Map<string, FirstVisit>();
  try {
    const size = SIZES[0]!.size;
    for (const name of [OURS, ...PEERS.map((peer) => peer.name)]) {
      try {
        visits.set(name, await firstVisit(browser, outputOf(name, size), PAGE));
      } catch (error) {
        failures.push(`${name}, first visit: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await browser.close();
  }
  return visits;
}

/** The bar of 11 ms was set on a machine where plain Starlight took 15.8. */
function shareMeasure(share: number): Measure {
  return atMost('6', 'the same as a share of plain Starlight’s', share, 0.7, (value) => value.toFixed(2));
}

/** Processor time for one more page, in milliseconds, from the smallest to the largest size; NaN where only one was built. */
function slope(builds: readonly Build[], generator: string): number {
  const own = builds.filter((build) => build.generator === generator);
  const [first, last] = [own[0]!, own.at(-1)!];
  return ((last.cpu - first.cpu) * 1000) / (last.pages - first.pages);
}

function inMemoryMeasures(all: readonly InMemory[]): Measure[] {
  const most = all.at(-1)!;
  return [
    {
      row: '–',
      name: `content check at ${count(most.claims)} claims and ${count(most.records)} records, processor time`,
      value: `${most.check.toFixed(1)} s, ${most.errors} errors; ${((most.check * 1000) / most.records).toFixed(2)} ms a record, ${((all.at(-2)!.check * 1000) / all.at(-2)!.records).toFixed(2)} ms at ${count(all.at(-2)!.records)}`,
      bar: '0 errors',
      holds: all.every(({ errors }) => errors === 0),
    },
    {
      row: '9',
      name: `first tier of the search at ${count(most.claims)} claims, processor time of a question`,
      value: `${most.query.toFixed(1)} ms; ${all.at(-2)!.query.toFixed(1)} ms at ${count(all.at(-2)!.claims)}`,
      bar: '≤ 150 ms',
      holds: most.query <= 150,
    },
  ];
}

function visitMeasures(visits: ReadonlyMap<string, FirstVisit>): Measure[] {
  const own = visits.get(OURS);
  if (!own) return [];
  const line = (row: string, name: string, write: (visit: FirstVisit) => string): Measure => ({
    row,
    name: `one explainer beside its text in other generators: ${name}`,
    value: write(own),
    bar: '',
    peers: [...visits]
      .filter(([generator]) => generator !== OURS)
      .map(([generator, visit]) => `${generator} ${write(visit)}`)
      .join(', '),
    holds: undefined,
  });
  return [
    line('1', 'bytes to readable', ({ readable }) => kilobytes(readable)),
    line('2', 'first visit', ({ all }) => kilobytes(all)),
    line('3', 'script that is loaded', ({ script }) => kilobytes(script)),
    line('4', 'requests', ({ requests }) => String(requests)),
  ];
}

function notes(builds: readonly Build[], inMemory: readonly InMemory[], failures: readonly string[]): string {
  const starlight = new Map(
    builds.filter(({ generator }) => generator === 'Starlight').map((build) => [build.size, build]),
  );
  return [
    'A page is an HTML page of our site; frames for other sites are not counted, but their cost is. Each size is a part of the real content that is',
    'whole in itself: some explainers and every record they rest on, at the largest size everything. The peers build the text of the same pages from',
    `Markdown, with their smallest configuration and a menu that does not list every page; ours makes data, feeds and cards besides. ${PAGE} as Markdown`,
    'holds the addresses of its sources too, which ours leaves to the page of its evidence. The machine had other work: read processor time and ratios, not the clock.',
    '',
    markdownTable(
      ['Generator', 'Pages', 'Processor', 'of Starlight’s', 'Clock', 'Memory', 'Files', 'Output'],
      builds.map((build) => [
        build.generator,
        count(build.pages),
        `${build.cpu.toFixed(1)} s`,
        starlight.has(build.size) ? (build.cpu / starlight.get(build.size)!.cpu).toFixed(2) : '',
        `${build.wall.toFixed(0)} s`,
        gigabytes(build.memory),
        count(build.files),
        `${(build.bytes / 1e6).toFixed(1)} MB`,
      ]),
    ),
    '',
    'Check of the content, and first tier of the search in English, in memory. The last line has the content ' +
      `${TIMES} times over, so that its words repeat: only its times and its bytes before compression mean anything.`,
    '',
    markdownTable(
      ['Claims', 'Records', 'Check', 'Index', 'after Brotli', 'Opening', 'Question'],
      inMemory.map((each, at) => [
        count(each.claims),
        count(each.records),
        `${each.check.toFixed(1)} s`,
        kilobytes(each.indexRaw),
        at === inMemory.length - 1 ? '–' : kilobytes(each.index),
        `${each.open.toFixed(0)} ms`,
        milliseconds(each.query),
      ]),
    ),
    ...(failures.length > 0 ? ['', 'Not measured:', '', ...failures.map((failure) => `- ${failure}`)] : []),
  ].join('\n');
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}

function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(2)} GB`;
}
