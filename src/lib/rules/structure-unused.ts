import { allRecords, type ContentRecord, type Page } from '../corpus.ts';
import type { Severity } from '../issue.ts';
import { isPage } from '../refs/scan.ts';
import { keyOf } from '../refs/graph.ts';
import { isEntrance, reachableFrom } from '../refs/reach.ts';
import type { RecordKind } from '../../schemas/index.ts';
import { defineRule } from './rule.ts';

/** What must be reachable from a page, and how bad it is if it is not. Other kinds have a list of their own on the site. */
const MUST_BE_USED: Readonly<Partial<Record<RecordKind, Severity>>> = {
  source: 'error',
  claim: 'error',
  law: 'warning',
  term: 'warning',
  event: 'warning',
  actor: 'warning',
  question: 'warning',
  option: 'warning',
  dataset: 'warning',
};

const HOW: Readonly<Partial<Record<RecordKind, string>>> = {
  source: 'cite it in a claim or on a page, or delete the file',
  claim: 'cite it on a page, or delete the file',
};

export const everythingIsUsed = defineRule({
  code: 'UNUSED',
  title: 'Every source and claim is used, and every other record can be reached from a page or an answer.',
  severity: 'error',
  why: 'What nobody can reach nobody checks; a source that supports nothing only looks like evidence.',
  *find({ corpus, graph }) {
    // What cannot be read may be what leads there.
    if (corpus.unreadable.size > 0) return;
    // A draft is on its way to being a page, and a claim on hold to being cited.
    const isStart = (node: Page | ContentRecord): boolean =>
      isEntrance(node) ||
      (!isPage(node) && node.kind === 'claim' && (node as ContentRecord<'claim'>).data.hold !== undefined);
    const reached = reachableFrom(
      graph,
      [...graph.nodes].filter(([, node]) => isStart(node)).map(([key]) => key),
    );
    for (const record of allRecords(corpus)) {
      const severity = MUST_BE_USED[record.kind];
      if (severity === undefined || reached.has(keyOf(record))) continue;
      if (
        record.kind === 'source' &&
        graph.incoming(keyOf(record)).some((edge) => edge.from.startsWith('claim:') && !reached.has(edge.from))
      )
        continue;
      if (record.kind === 'claim' && (record as ContentRecord<'claim'>).data.hold !== undefined) continue;
      yield {
        place: { file: record.file, line: 1, column: 1 },
        message: `no page leads to the ${record.kind} "${record.id}"`,
        cure: HOW[record.kind] ?? `link to it where it is spoken of, or delete the file`,
        severity,
      };
    }
  },
});
