/** Row 9: what the search is worth on real questions, beside plain Pagefind and plain MiniSearch on the same content. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { Browser } from 'playwright-core';
import { arrange, type Found } from '../../src/lib/search/arrange.ts';
import type { DeeperIndexForm } from '../../src/lib/search/deeper-index.ts';
import { openFirstTier, type FirstTier } from '../../src/lib/search/first-tier.ts';
import { entriesOf, headingOf, type SearchIndexForm } from '../../src/lib/search/index-form.ts';
import type { SearchKind } from '../../src/lib/search/kinds.ts';
import { LANGUAGES, type Language } from '../../src/schemas/common.ts';
import { distDir } from '../support/dist.ts';
import {
  addressOfAnswer,
  freshQuestions,
  rankOf,
  scoreOf,
  searchQuestions,
  type SearchQuestion,
} from '../support/search-questions.ts';
import { pagefindAlone, type PagefindResult } from './search-in-browser.ts';
import type { Measure } from './part.ts';
import { kilobytes } from './table.ts';

const BAR = { three: 0.97, mrr: 0.95 };

/** A question, and whether it was used for tuning: all of the older set, and the odd half of the fresh one. */
type JudgedQuestion = SearchQuestion & { readonly set: string };

/** Measures of the half that the search was not tuned with, and a table of all questions by language and kind. */
export async function searchQuality(
  browser: Browser,
  siteUrl: string,
): Promise<{ measures: Measure[]; report: string }> {
  const indexes = { en: readIndexes('en').first, es: readIndexes('es').first };
  const known = new Set(entriesOf(indexes.en).map(({ address }) => address));
  const all: readonly JudgedQuestion[] = [
    ...searchQuestions().map((question) => ({ ...question, set: 'tuned' })),
    ...freshQuestions().map((question) => ({ ...question, set: question.half })),
  ];
  const questions = all.filter(({ answers }) => answers.some((answer) => known.has(addressOfAnswer(answer))));
  const pagefind = await pagefindAlone(browser, siteUrl, questions);

  const names = { en: openFirstTier(indexes.en), es: openFirstTier(indexes.es) };
  const deeper = { en: readIndexes('en').deeper, es: readIndexes('es').deeper };
  const tiers = { en: openFirstTier(indexes.en, deeper.en), es: openFirstTier(indexes.es, deeper.es) };
  const minisearch = { en: plainMiniSearch(indexes.en), es: plainMiniSearch(indexes.es) };
  const started = performance.now();
  const first = questions.map(({ query, language }) => tiers[language].find(query));
  const firstTime = (performance.now() - started) / questions.length;
  const miniStarted = performance.now();
  const mini = questions.map(({ query, language }) =>
    minisearch[language].index.search(query, { fuzzy: 0.2, prefix: true }).map(({ id }) => String(id)),
  );
  const miniTime = (performance.now() - miniStarted) / questions.length;

  const systems: readonly { readonly name: string; readonly ranks: readonly (number | undefined)[] }[] = [
    {
      name: 'all tiers',
      ranks: questions.map((question, at) => rankOf(question, listOf(first[at]!, pagefind.explaining[at]!))),
    },
    { name: 'first tier', ranks: questions.map((question, at) => rankOf(question, addressesOf(first[at]!))) },
    {
      name: 'names alone',
      ranks: questions.map((question) => rankOf(question, addressesOf(names[question.language].find(question.query)))),
    },
    { name: 'MiniSearch, plain', ranks: questions.map((question, at) => rankOf(question, mini[at]!)) },
    {
      name: 'Pagefind, plain',
      ranks: questions.map((question, at) =>
        rankOf(
          question,
          pagefind.results[at]!.map(({ url }) => pathOf(url)),
        ),
      ),
    },
  ];
  const scoreWhere = (ranks: readonly (number | undefined)[], test: (question: JudgedQuestion) => boolean) =>
    scoreOf(ranks.filter((_, at) => test(questions[at]!)));

  // Readers see the list of both tiers a moment after that of the first.
  const measures = LANGUAGES.flatMap((language) =>
    systems.slice(0, 2).map(({ name, ranks }, at): Measure => {
      const { three, mrr, count } = scoreWhere(ranks, (each) => each.language === language && each.set === 'even');
      const peers = systems.slice(3).map((peer) => {
        const score = scoreWhere(peer.ranks, (each) => each.language === language && each.set === 'even');
        return `${peer.name} ${score.three.toFixed(2)}, ${score.mrr.toFixed(2)}`;
      });
      return {
        row: '9',
        name: `search: ${count} fresh questions in ${language}, even half, ${name}`,
        value: `within three ${three.toFixed(3)}, MRR ${mrr.toFixed(3)}`,
        bar: `≥ ${BAR.three}, ≥ ${BAR.mrr}`,
        ...(at === 0 ? { peers: peers.join('; ') } : {}),
        holds: three >= BAR.three && mrr >= BAR.mrr,
      };
    }),
  );
  const groups: readonly (readonly [string, (question: JudgedQuestion) => boolean])[] = [
    ...LANGUAGES.flatMap((language) =>
      (['tuned', 'odd', 'even'] as const).map(
        (set) =>
          [`${language} ${set}`, (each: JudgedQuestion) => each.language === language && each.set === set] as const,
      ),
    ),
    ...LANGUAGES.flatMap((language) =>
      [...new Set(questions.filter((each) => each.language === language).map(({ kind }) => kind))].map(
        (kind) =>
          [
            `${language} even, ${kind}`,
            (each: JudgedQuestion) => each.language === language && each.kind === kind && each.set === 'even',
          ] as const,
      ),
    ),
  ];
  const rows = groups.map(([name, test]) => {
    const scores = systems.map(({ ranks }) => scoreWhere(ranks, test));
    return [
      name,
      String(scores[0]!.count),
      ...scores.map((each) => [each.first, each.three, each.mrr].map((value) => value.toFixed(2)).join(' ')),
    ];
  });
  const report = [
    `| Questions | n | ${systems.map(({ name }) => name).join(' | ')} |`,
    `|${' --- |'.repeat(systems.length + 2)}`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    'Each cell: answered by the first result, within three, mean reciprocal rank.',
    'The first tier knows names and ways to ask, and the words of each text when the deeper index has been read; “names alone” is what it finds before that.',
    `Index of the names: ${LANGUAGES.map((each) => `${each} ${kilobytes(brotliSize(JSON.stringify(indexes[each])))}`).join(', ')};` +
      ` deeper index: ${LANGUAGES.map((each) => `${each} ${kilobytes(brotliSize(JSON.stringify(deeper[each])))}`).join(', ')}, ${firstTime.toFixed(1)} ms a query;` +
      ` of MiniSearch: ${LANGUAGES.map((each) => `${each} ${kilobytes(minisearch[each].bytes)}`).join(', ')}, ${miniTime.toFixed(1)} ms;` +
      ` Pagefind: ${kilobytes(pagefind.bytes)} for the first query with ten results, ${pagefind.milliseconds.toFixed(0)} ms a query.`,
    `${all.length - questions.length} questions wait for pages that are not published yet. The set “tuned”, and “odd” of the fresh one, are for tuning.`,
  ].join('\n');
  return { measures, report };
}

function readIndexes(language: Language): { first: SearchIndexForm; deeper: DeeperIndexForm } {
  const folder = language === 'en' ? '' : `${language}/`;
  const start = JSON.parse(readFileSync(join(distDir, `${folder}search/start.json`), 'utf8')) as Record<
    'indexes' | 'deeper',
    Record<Language, string>
  >;
  const read = (which: 'indexes' | 'deeper'): unknown =>
    JSON.parse(readFileSync(join(distDir, 'search', start[which][language].split('/').at(-1)!), 'utf8'));
  return { first: read('indexes') as SearchIndexForm, deeper: read('deeper') as DeeperIndexForm };
}

type TierResult = ReturnType<FirstTier['find']>;

function addressesOf({ hits }: TierResult): string[] {
  return hits.map(({ address }) => address);
}

/** The list a reader sees: answer, best, groups. */
function listOf(first: TierResult, full: readonly PagefindResult[]): string[] {
  const shown = first.hits
    .slice(0, 24)
    .map(({ address, heading: _heading, ...hit }) => ({ ...hit, href: address, fragment: '' }));
  const more = full.map(({ url, meta, filters }): Found => ({
    href: pathOf(url),
    title: meta.title ?? '',
    kind: (filters['kind']?.[0] ?? '') as SearchKind | '',
    section: '',
    language: 'en',
    fragment: '',
  }));
  const { answer, best, groups } = arrange(shown, more, first.query.isQuestion);
  return [...(answer ? [answer] : []), ...best, ...groups.flatMap(({ found }) => found)].map(({ href }) => href);
}

function pathOf(url: string): string {
  return url.replace(/^\/(es\/)?|\/$/g, '');
}

/** The same names and headings in MiniSearch with its own defaults, fuzzy and prefix switched on. */
function plainMiniSearch(form: SearchIndexForm): { index: MiniSearch; bytes: number } {
  const index = new MiniSearch({ fields: ['title', 'names', 'headings'] });
  const seen = new Set<string>();
  for (const entry of entriesOf(form)) {
    const { address: id } = entry;
    const [, title, names = [], headings = []] = entry.form;
    if (seen.has(id)) continue;
    seen.add(id);
    index.add({
      id,
      title,
      names: names.join(' · '),
      headings: headings.map((heading) => headingOf(heading)[1]).join(' · '),
    });
  }
  return { index, bytes: brotliSize(JSON.stringify(index)) };
}

function brotliSize(text: string): number {
  return brotliCompressSync(text).length;
}
