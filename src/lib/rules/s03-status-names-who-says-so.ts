import type { ClaimStatus } from '../../schemas/index.ts';
import { independentOrigins } from '../refs/evidence.ts';
import { defineRule } from './rule.ts';

const NEEDS_HOLDER: ReadonlySet<ClaimStatus> = new Set(['reported', 'contested', 'opinion', 'forecast']);

/** Whether a claim of this status has to name who says so. */
export function needsHolder(status: ClaimStatus): boolean {
  return NEEDS_HOLDER.has(status);
}

export const statusNamesWhoSaysSo = defineRule({
  code: 'S03',
  title:
    'A claim that is reported, contested, an opinion or a forecast names who says so; a contested one has two independent sources.',
  severity: 'error',
  why: 'What is not established belongs to someone. A dispute shown through one report is that report’s account of it.',
  *find({ corpus, graph }) {
    for (const claim of corpus.records.claim.values()) {
      const { status, attributed_to: attributedTo } = claim.data;
      if (needsHolder(status) && attributedTo === undefined) {
        yield {
          place: claim.locate(['status']),
          message: `the claim "${claim.id}" is ${status} but does not name who says so`,
          cure: 'add attributed_to: { en: … }, or change the status',
        };
      }
      const origins = independentOrigins(graph, claim);
      if (status === 'contested' && origins.size < 2) {
        yield {
          place: claim.locate(['sources']),
          message: `the claim "${claim.id}" is contested, but its sources come down to one report (${[...origins].join(', ') || 'none'})`,
          cure: 'add a source of the other side, or set status: reported and name in attributed_to who says so',
        };
      }
    }
  },
});
