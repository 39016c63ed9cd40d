/**
 * The content that this process shows, read once. The wiring of the build and the pages it renders load our files each for
 * themselves, so what was read lies where both find it.
 */
import type { CheckResult } from '../lib/check.ts';
import { readCorpus } from '../lib/io/corpus.ts';
import type { FoundFile } from '../lib/io/files.ts';
import { compareIssues, type Issue } from '../lib/issue.ts';
import type { Graph } from '../lib/refs/graph.ts';
import { publishedContent, publishedGraph } from '../lib/refs/reach.ts';

export interface Content {
  /** What is published. */
  readonly graph: Graph;
  /** Errors of reading and linking; where there is one, pages may fail. */
  readonly faults: readonly Issue[];
  /** What the rules found, where they were asked, and about just what is published. */
  readonly judged?: CheckResult;
}

interface Kept extends Content {
  readonly files: readonly FoundFile[];
  isStale: boolean;
}

const KEPT = Symbol.for('the content of this process');
const shelf = globalThis as { [KEPT]?: Kept };

/** The content: as it was read before, or as it is now where it was not, or has changed since. */
export function content(): Content {
  const kept = shelf[KEPT];
  if (kept && !kept.isStale) return kept;
  const { corpus, files, issues } = readCorpus(process.cwd(), kept?.files);
  const { graph, issues: dangling } = publishedContent(corpus);
  const faults = [...issues, ...dangling].filter(({ severity }) => severity === 'error').sort(compareIssues);
  const read: Kept = { graph, faults, files, isStale: false };
  shelf[KEPT] = read;
  return read;
}

/** Hands on what the check has just read and judged: a second or two in twenty of a build. */
export function keepChecked(checked: CheckResult): void {
  const graph = publishedGraph(checked.corpus);
  const judged = graph.corpus === checked.corpus ? { judged: checked } : {};
  shelf[KEPT] = { graph, faults: [], files: [], isStale: false, ...judged };
}

/** A file of the content has changed: whoever asks next gets it, and all others as they were. */
export function contentChanged(): void {
  if (shelf[KEPT]) shelf[KEPT].isStale = true;
}
