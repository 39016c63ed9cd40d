import { sourcesOfClaim } from '../refs/evidence.ts';
import { defineRule } from './rule.ts';

export const establishedWasRead = defineRule({
  code: 'S06',
  title:
    'An established claim rests on at least one source that was read, in full or in excerpt, or on a law text of this site.',
  severity: 'error',
  why: 'The site never sounds surer than its sources were read.',
  *find({ corpus, graph }) {
    for (const claim of corpus.records.claim.values()) {
      if (claim.data.status !== 'established' || claim.data.law.length > 0) continue;
      const sources = sourcesOfClaim(graph, claim);
      if (sources.length === 0 || sources.some(({ data }) => data.read_as === 'read' || data.read_as === 'excerpt'))
        continue;
      yield {
        place: claim.locate(['status']),
        message: `the claim "${claim.id}" is established, but none of its sources was read (${[...new Set(sources.map(({ data }) => data.read_as))].sort().join(', ')})`,
        cure: 'open a source and set its read_as, or set status: reported with attributed_to',
      };
    }
  },
});
