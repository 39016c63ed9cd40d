import { independentOrigins, sourcesOfClaim } from '../refs/evidence.ts';
import { defineRule } from './rule.ts';

export const oneReportCountsOnce = defineRule({
  code: 'S08',
  title: 'Several sources that repeat one report count as one.',
  severity: 'warning',
  why: 'Three papers that print one wire story are one witness; an established fact needs the record itself or a second one.',
  *find({ corpus, graph }) {
    for (const claim of corpus.records.claim.values()) {
      const sources = sourcesOfClaim(graph, claim);
      if (claim.data.status !== 'established' || sources.length < 2 || independentOrigins(graph, claim).size > 1)
        continue;
      if (
        sources.some(
          ({ data }) => data.reliability === 'primary' || data.kind === 'primary-law' || data.kind === 'court-decision',
        )
      )
        continue;
      yield {
        place: claim.locate(['sources']),
        message: `the ${sources.length} sources of the established claim "${claim.id}" are one report`,
        cure: 'add an independent source, or set status: reported with attributed_to',
      };
    }
  },
});
