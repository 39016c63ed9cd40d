import { earliestDay, latestDay } from '../dates/partial-date.ts';
import { sourcesOfClaim } from '../refs/evidence.ts';
import { defineRule } from './rule.ts';

export const datesAgree = defineRule({
  code: 'T02',
  title:
    'The dates of a record agree: evidence reaches at least to what it tells of and no further than its sources, and nothing ends before it begins.',
  severity: 'error',
  why: 'Pages compute “evidence to …” from these dates; one impossible date makes a whole page look fresher than it is.',
  *find({ corpus, graph }) {
    for (const claim of corpus.records.claim.values()) {
      const { as_of: asOf, date, status } = claim.data;
      if (isAfter(date, asOf) && status !== 'forecast') {
        yield {
          place: claim.locate(['as_of']),
          message: `the claim tells of ${date}, but its evidence reaches only to ${asOf}`,
          cure: 'correct one of the two dates, or set status: forecast',
          severity: 'warning',
        };
      }
      const recorded = sourcesOfClaim(graph, claim).map((source) => source.data.recorded);
      const latest = recorded.sort().at(-1);
      if (latest !== undefined && isAfter(asOf, latest)) {
        yield {
          place: claim.locate(['as_of']),
          message: `the evidence cannot reach to ${asOf}: its sources were recorded by ${latest}`,
          cure: `set as_of to the date the sources reach, at most ${latest}`,
        };
      }
    }
    for (const event of corpus.records.event.values()) {
      const { date, end } = event.data;
      if (end === undefined || !isAfter(date, end)) continue;
      yield {
        place: event.locate(['end']),
        message: `the event ends on ${end}, before it begins on ${date}`,
        cure: 'correct one of the two dates',
      };
    }
  },
});

/** True when one date is after another for certain: `2025-04` is not after `2025`, nor before it. */
function isAfter(date: string, other: string): boolean {
  return earliestDay(date) > latestDay(other);
}
