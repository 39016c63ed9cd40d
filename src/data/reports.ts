/** What the build knows of the content as a whole, for the page of reports. Judging it takes a second or two, once. */
import { judge } from '../lib/check.ts';
import { coverageOf, sharesOf } from '../lib/reports/coverage.ts';
import { ruleContext } from '../lib/rules/rule.ts';
import { corpus, graph } from './site.ts';

/** Coverage of the explainers, shares of sources and claims, and the warnings answered by a person. */
export function reports() {
  return { coverage: coverageOf(ruleContext(graph)), shares: sharesOf(corpus), waived: judge(corpus).waived };
}
