import type { ContentRecord } from '../corpus.ts';
import { sourcesOfClaim } from '../refs/evidence.ts';
import type { Graph } from '../refs/graph.ts';
import type { ClaimStatus, Rung } from '../../schemas/index.ts';
import { defineRule } from './rule.ts';

/** The statuses a claim may have to carry a rung; a report that names its source may carry all but the last two. */
const ENOUGH: Readonly<Record<Rung, ReadonlySet<ClaimStatus>>> = {
  considered: new Set(['reported', 'established', 'contested', 'opinion']),
  reported: new Set(['reported', 'established', 'contested']),
  ordered: new Set(['reported', 'established', 'contested']),
  announced: new Set(['reported', 'established']),
  'carried-out': new Set(['reported', 'established', 'contested']),
  confirmed: new Set(['established']),
  adjudicated: new Set(['established']),
};

export const rungsHaveEvidence = defineRule({
  code: 'T05',
  title: 'A rung of the ladder from considered to adjudicated is shown by a claim that is sure enough for it.',
  severity: 'error',
  why: 'Considered is not done. A page that blurs two rungs tells readers that something happened when it was only said.',
  *find({ corpus, graph }) {
    for (const event of corpus.records.event.values()) {
      const { rung, claims: ids } = event.data;
      const claims = ids.flatMap((id) => corpus.records.claim.get(id) ?? []);
      if (rung === undefined || claims.length === 0 || claims.some((claim) => carries(graph, claim, rung))) continue;
      yield {
        place: event.locate(['rung']),
        message: `the event is ${rung}, but its claims are only ${[...new Set(claims.map(({ data }) => data.status))].sort().join(', ')}`,
        cure: needed(rung),
      };
    }
    for (const option of corpus.records.option.values()) {
      for (const [index, { rung, date, claim: id }] of option.data.ladder.entries()) {
        const claim = corpus.records.claim.get(id);
        if (claim && !carries(graph, claim, rung)) {
          yield {
            place: option.locate(['ladder', index, 'claim']),
            message: `the step “${rung}” rests on "${id}", which is only ${claim.data.status}`,
            cure: needed(rung),
          };
        }
        const before = option.data.ladder[index - 1];
        if (before !== undefined && date < before.date && !before.date.startsWith(date)) {
          yield {
            place: option.locate(['ladder', index, 'date']),
            message: `the step “${rung}” of ${date} stands after “${before.rung}” of ${before.date}`,
            cure: 'put the steps in the order of their dates',
          };
        }
      }
    }
  },
});

function carries(graph: Graph, claim: ContentRecord<'claim'>, rung: Rung): boolean {
  if (!ENOUGH[rung].has(claim.data.status)) return false;
  return (
    rung !== 'adjudicated' ||
    sourcesOfClaim(graph, claim).some(({ data }) => data.kind === 'court-decision' || data.kind === 'international-org')
  );
}

function needed(rung: Rung): string {
  if (rung === 'adjudicated') return 'name an established claim that cites the judgment, or a lower rung';
  return `name a claim that is ${[...ENOUGH[rung]].join(' or ')}, or a lower rung`;
}
