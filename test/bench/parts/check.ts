/** Time of the content check, which needs no build. */
import { projectRoot } from '../../../src/cli/support/project.mjs';
import { checkContent } from '../../../src/lib/check.ts';
import type { Figures } from '../part.ts';
import { median } from '../table.ts';

/** Checks the content three times. */
export function check(): Figures {
  const runs = [1, 2, 3].map(() => {
    const started = performance.now();
    const { corpus, issues } = checkContent(projectRoot);
    return { seconds: (performance.now() - started) / 1000, corpus, issues };
  });
  const { corpus, issues } = runs[0]!;
  const faults = issues.filter(({ severity }) => severity !== 'info').length;
  const records = Object.values(corpus.records).reduce((sum, kind) => sum + kind.size, 0);
  const seconds = median(runs.map((run) => run.seconds));
  return {
    measures: [
      {
        row: '–',
        name: `content check, ${records} records and ${corpus.pages.length} pages, median of 3`,
        value: `${seconds.toFixed(1)} s, ${faults} errors and warnings`,
        bar: '< 5 s',
        holds: seconds < 5,
      },
    ],
  };
}
