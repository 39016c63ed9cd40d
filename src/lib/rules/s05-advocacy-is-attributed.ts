import type { Source } from '../../schemas/index.ts';
import { sourcesOfClaim } from '../refs/evidence.ts';
import { defineRule } from './rule.ts';

const TAKES_SIDES: ReadonlySet<Source['kind']> = new Set(['advocacy', 'think-tank']);

export const advocacyIsAttributed = defineRule({
  code: 'S05',
  title: 'A claim that rests only on advocacy or think-tank sources is an opinion or names who says so.',
  severity: 'warning',
  why: 'A body that argues for a policy is a party to the debate.',
  *find({ corpus, graph }) {
    for (const claim of corpus.records.claim.values()) {
      const sources = sourcesOfClaim(graph, claim);
      if (claim.data.status === 'opinion' || claim.data.attributed_to !== undefined || sources.length === 0) continue;
      if (!sources.every((source) => TAKES_SIDES.has(source.data.kind))) continue;
      yield {
        place: claim.locate(['sources']),
        message: `the claim "${claim.id}" rests only on ${[...new Set(sources.map((source) => source.data.kind))].sort().join(' and ')} sources`,
        cure: 'add attributed_to: { en: … }, or a source that takes no side',
      };
    }
  },
});
