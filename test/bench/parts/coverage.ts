/**
 * Which lines of src/lib do the tests run at all? Counted by V8 while the unit and the content tests run. That a line runs
 * does not mean that a test would notice if it were wrong: the part "mutation" asks that.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { projectRoot, run } from '../../../src/cli/support/project.mjs';
import { atLeast, type Figures } from '../part.ts';
import { markdownTable } from '../table.ts';
import { installTools, toolFile } from '../tools.ts';

interface Counted {
  readonly total: number;
  readonly covered: number;
}
type CoverageSummary = Readonly<Record<string, { readonly lines: Counted; readonly branches: Counted }>>;

const BAR = 0.95;
/** Files below this share of their lines are named. */
const NAMED_BELOW = 0.9;

/**
 * Counts lines and branches of src/lib that the tests run.
 *
 * @throws when a test fails: what stands behind it did not run
 */
export async function coverage(): Promise<Figures> {
  installTools();
  const { total, ...files } = await summaryOfCoverage();
  const low = Object.entries(files)
    .map(([path, { lines }]) => ({ path: relative(projectRoot, path), lines }))
    .filter(({ lines }) => lines.total > 0 && share(lines) < NAMED_BELOW)
    .sort((a, b) => share(a.lines) - share(b.lines) || (a.path < b.path ? -1 : 1));
  return {
    measures: [
      atLeast('–', `lines of src/lib that tests run, of ${total!.lines.total}`, share(total!.lines), BAR, percent),
      { row: '–', name: 'branches of them', value: percent(share(total!.branches)), bar: '', holds: undefined },
    ],
    notes:
      low.length === 0
        ? `No file of src/lib is below ${percent(NAMED_BELOW)}.`
        : markdownTable(
            [`Below ${percent(NAMED_BELOW)}`, 'Lines', 'Run by tests', 'Share'],
            low.map(({ path, lines }) => [path, String(lines.total), String(lines.covered), percent(share(lines))]),
          ),
  };
}

/** What V8 counted, by absolute path, and `total`. */
async function summaryOfCoverage(): Promise<CoverageSummary> {
  const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
  const options = {
    enabled: 'true',
    // Found by its path, because it stands among the programs that only the bench needs.
    provider: 'custom',
    customProviderModule: toolFile('@vitest/coverage-v8'),
    include: 'src/lib/**/*.ts',
    reporter: 'json-summary',
    reportsDirectory: folder,
  };
  try {
    const { ok } = await run(process.execPath, [
      join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs'),
      ...['run', '--project', 'unit', '--project', 'content', '--reporter', 'dot'],
      // They start commands, and what runs in another process is not counted.
      ...['--exclude', 'test/unit/cli/**'],
      ...Object.entries(options).map(([name, value]) => `--coverage.${name}=${value}`),
    ]);
    if (!ok) throw new Error('tests fail');
    return JSON.parse(readFileSync(join(folder, 'coverage-summary.json'), 'utf8')) as CoverageSummary;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function share({ covered, total }: Counted): number {
  return covered / total;
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}
