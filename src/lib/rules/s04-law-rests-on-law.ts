import type { Source } from '../../schemas/index.ts';
import { sourcesOfClaim } from '../refs/evidence.ts';
import { defineRule } from './rule.ts';

/** Where law can be read: its text, a judgment, or the official record of the body that made or applies it. */
const LEGAL: ReadonlySet<Source['kind']> = new Set([
  'primary-law',
  'court-decision',
  'government',
  'international-org',
]);

export const lawRestsOnLaw = defineRule({
  code: 'S04',
  title: 'An established claim of law rests on the law, a court or an official record, never on commentary alone.',
  severity: 'error',
  why: 'Articles about a statute differ from the statute. Views on the law are kept as opinions or reports, with their holders.',
  *find({ corpus, graph }) {
    for (const claim of corpus.records.claim.values()) {
      const { volatility, status, law } = claim.data;
      if (volatility !== 'law' || (status !== 'established' && status !== 'reported') || law.length > 0) continue;
      if (sourcesOfClaim(graph, claim).some((source) => LEGAL.has(source.data.kind))) continue;
      yield {
        place: claim.locate(['sources']),
        message: `the claim of law "${claim.id}" is ${status} but rests on commentary alone`,
        cure: 'cite the law itself (law: [text#provision], or a primary-law, court-decision or official source), or set volatility: history if it tells what happened',
        ...(status === 'reported' ? { severity: 'warning' } : {}),
      };
    }
  },
});
