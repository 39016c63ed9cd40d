import type { Source } from '../../schemas/index.ts';
import { sourcesOfClaim } from '../refs/evidence.ts';
import { defineRule } from './rule.ts';

/** What can settle a question: law, a court, an official record, or systematic evidence. */
const SETTLES: ReadonlySet<Source['kind']> = new Set([
  'primary-law',
  'court-decision',
  'international-org',
  'government',
  'scholarly',
]);

export const settledShowsWhy = defineRule({
  code: 'B07',
  title:
    'A question is called settled only on established claims that rest on primary law, a court or systematic evidence.',
  severity: 'error',
  why: '“Settled” switches the balance rules off, so it must not be ours to say.',
  *find({ corpus, graph }) {
    for (const question of corpus.records.question.values()) {
      for (const [index, id] of (question.data.settled?.claims ?? []).entries()) {
        const claim = corpus.records.claim.get(id);
        if (!claim) continue;
        const place = question.locate(['settled', 'claims', index]);
        if (claim.data.status !== 'established') {
          yield {
            place,
            message: `the question is called settled by "${id}", which is ${claim.data.status}`,
            cure: 'name an established claim, or remove settled:',
          };
        } else if (
          claim.data.law.length === 0 &&
          !sourcesOfClaim(graph, claim).some(({ data }) => SETTLES.has(data.kind))
        ) {
          yield {
            place,
            message: `the question is called settled by "${id}", which rests on no law, court or study`,
            cure: 'name a claim that does, or remove settled:',
          };
        }
      }
    }
  },
});
