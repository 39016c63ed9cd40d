import type { Corpus } from '../lib/corpus.ts';
import { readCorpus } from '../lib/io/corpus.ts';
import type { Graph } from '../lib/refs/graph.ts';
import { publishedGraph } from '../lib/refs/reach.ts';

let known: Graph | undefined;

/** What is published, for the wiring of the build: read once, when first asked for. */
export function siteGraph(): Graph {
  known ??= publishedGraph(readCorpus(process.cwd()).corpus);
  return known;
}

/** Spares the build reading what the check has just read: a second in twenty of a large build. */
export function takeCorpus(corpus: Corpus): void {
  known = publishedGraph(corpus);
}

/** Lets the next one who asks read the content again: a file of it has changed. */
export function forgetGraph(): void {
  known = undefined;
}
