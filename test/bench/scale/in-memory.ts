/** What needs no build: the check of the content, and the first tier of the search, on content of any size. */
import { brotliCompressSync } from 'node:zlib';
import { judge } from '../../../src/lib/check.ts';
import { corpusFromFiles } from '../../../src/lib/io/corpus.ts';
import type { FoundFile } from '../../../src/lib/io/files.ts';
import { publishedGraph } from '../../../src/lib/refs/reach.ts';
import { buildSearchIndex } from '../../../src/lib/search/build-index.ts';
import { openFirstTier } from '../../../src/lib/search/first-tier.ts';
import { searchQuestions } from '../../support/search-questions.ts';

export interface InMemory {
  readonly claims: number;
  readonly records: number;
  /** Errors of the check: 0, or the content is no content. */
  readonly errors: number;
  /** Seconds of processor for reading, linking and judging. */
  readonly check: number;
  /** Bytes of the first tier’s index in English, as it is and after Brotli. */
  readonly indexRaw: number;
  readonly index: number;
  /** Milliseconds of processor for opening it, and for a question. */
  readonly open: number;
  readonly query: number;
}

/** Questions of the test set that are asked; enough for a mean. */
const QUESTIONS = 200;

/** Measures content that is held in memory. */
export function measureInMemory(files: readonly FoundFile[]): InMemory {
  const checked = processorTime(() => {
    const { corpus, issues: found } = corpusFromFiles(files);
    return { corpus, issues: judge(corpus, found).issues };
  });
  const { corpus, issues } = checked.result;
  const json = JSON.stringify(buildSearchIndex(publishedGraph(corpus), 'en'));
  const opened = processorTime(() => openFirstTier(JSON.parse(json) as Parameters<typeof openFirstTier>[0]));
  const questions = searchQuestions()
    .filter(({ language }) => language === 'en')
    .slice(0, QUESTIONS);
  // The first questions only warm the engine up.
  for (const { query } of questions.slice(0, 20)) opened.result.find(query);
  const asked = processorTime(() => questions.map(({ query }) => opened.result.find(query).hits.length));
  return {
    claims: corpus.records.claim.size,
    records: Object.values(corpus.records).reduce((sum, { size }) => sum + size, 0),
    errors: issues.filter(({ severity }) => severity === 'error').length,
    check: checked.seconds,
    indexRaw: Buffer.byteLength(json),
    index: brotliCompressSync(json).length,
    open: opened.seconds * 1000,
    query: (asked.seconds * 1000) / questions.length,
  };
}

/** Time of the processor, not of the clock: others use the machine too. */
function processorTime<T>(run: () => T): { readonly result: T; readonly seconds: number } {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}
