/**
 * T03: claims that have not been looked at for too long. It needs the date of the day, so it is no part of `rules`, whose
 * result depends on the content alone; a scheduled run calls it.
 */
import { latestDay } from '../dates/partial-date.ts';
import type { Corpus } from '../corpus.ts';
import type { Issue } from '../issue.ts';
import type { Volatility } from '../../schemas/index.ts';

/** Days after which a claim is due for another look; `undefined`: never, history does not move. */
export const DAYS_FRESH: Readonly<Record<Volatility, number | undefined>> = {
  ongoing: 90,
  poll: 180,
  figure: 365,
  law: 365,
  history: undefined,
};

/** Past this many times its days a claim is an error. */
const ERROR_AT = 1.5;

/**
 * Claims whose evidence has grown old.
 *
 * @param today the day to count from, as `2026-11-22`
 * @returns a warning for each claim past its days, an error past half as many again
 */
export function staleClaims(corpus: Corpus, today: string): Issue[] {
  return [...corpus.records.claim.values()].flatMap((claim): Issue[] => {
    const { as_of: asOf, volatility, checked } = claim.data;
    const allowed = DAYS_FRESH[volatility];
    const looked = [latestDay(asOf), ...(checked ? [checked.on] : [])].sort().at(-1)!;
    const age = daysBetween(looked, today);
    if (allowed === undefined || age <= allowed) return [];
    return [
      {
        rule: 'T03',
        severity: age > ERROR_AT * allowed ? 'error' : 'warning',
        message: `the claim "${claim.id}" (${volatility}) was last looked at on ${looked}, ${age} days ago; ${allowed} are allowed`,
        cure: 'look again: set as_of to how far the evidence reaches, and checked: to this look',
        place: claim.locate(['as_of']),
      },
    ];
  });
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
