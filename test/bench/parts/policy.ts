/** Row 12: the security policy of every page. */
import { builtPages } from '../../built/built-pages.ts';
import { atMost, type Figures } from '../part.ts';

/** Reads the policies; what browsers refuse is counted with the accessibility rules. */
export function policy(): Figures {
  const policies = builtPages().map((page) => page.policy);
  const lax = policies.filter((each) => !each || each.includes('unsafe-inline') || each.includes('unsafe-eval'));
  return {
    measures: [
      atMost(
        '12',
        'security policy: script hashes, most',
        Math.max(...policies.map((each) => each?.match(/'sha256-/g)?.length ?? 0)),
        2,
      ),
      atMost('12', 'security policy: pages with unsafe-inline or unsafe-eval, or without a policy', lax.length, 0),
    ],
  };
}
