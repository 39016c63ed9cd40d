/** What the build knows of the content as a whole, for the page of reports. */
import { judge } from '../lib/check.ts';
import { coverageOf, sharesOf } from '../lib/reports/coverage.ts';
import { content } from './content.ts';
import { corpus } from './site.ts';

function makeReports() {
  const { context, waived } = content().judged ?? judge(corpus);
  return { coverage: coverageOf(context), shares: sharesOf(corpus), waived };
}

let made: ReturnType<typeof makeReports> | undefined;

/**
 * Coverage of the explainers, shares of sources and claims, and the warnings answered by a person. Judging the content takes
 * seconds: a build has done it before, `astro dev` does it once, where the reports are asked for.
 */
export const reports = (): ReturnType<typeof makeReports> => (made ??= makeReports());
