/**
 * Would the tests notice? Stryker changes one thing in src/lib at a time (`<` to `<=`, a condition to `true`, a text to
 * nothing) and runs the tests: https://stryker-mutator.io/docs/. Each room of src/lib is judged by its own unit tests alone,
 * which is stricter than by all of them, and quick enough to be done at all.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../../../src/cli/support/project.mjs';
import { atLeast, type Figures } from '../part.ts';
import { markdownTable } from '../table.ts';
import { installTools, toolFile } from '../tools.ts';

/** The part of Stryker that is used; its types would need its packages in the project. */
interface StrykerModule {
  readonly Stryker: new (options: Record<string, unknown>) => { runMutationTest(): Promise<readonly Mutant[]> };
}
interface Mutant {
  readonly fileName: string;
  readonly status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'CompileError' | 'RuntimeError';
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

interface Room {
  readonly name: string;
  readonly files: string;
  readonly tests: readonly string[];
}

/** Rooms whose tests stand elsewhere too, or elsewhere only. */
const TESTS_OF: Readonly<Record<string, readonly string[]>> = {
  handbook: ['test/unit/handbook.test.ts'],
  // How editors really err, and what the check then says.
  rules: ['test/unit/rules/**/*.test.ts', 'test/unit/defects.test.ts'],
  'beside them': [
    'test/unit/defects.test.ts',
    'test/unit/issue-formats.test.ts',
    'test/unit/parity.test.ts',
    'test/unit/rules/waivers.test.ts',
    'test/unit/site/page-address.test.ts',
  ],
};

/** Folders of src/lib, and the files that stand beside them; `MUTATION_ROOMS=dates,law` chooses. */
function rooms(): Room[] {
  const chosen = process.env['MUTATION_ROOMS']?.split(',');
  const folders = readdirSync(join(projectRoot, 'src/lib'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, files: `src/lib/${name}/**/*.ts` }));
  return [...folders, { name: 'beside them', files: 'src/lib/*.ts' }]
    .filter(({ name }) => !chosen || chosen.includes(name))
    .map((room) => ({ ...room, tests: TESTS_OF[room.name] ?? [`test/unit/${room.name}/**/*.test.ts`] }));
}

async function mutate({ name, files, tests }: Room): Promise<readonly Mutant[]> {
  const { Stryker } = (await import(pathToFileURL(toolFile('@stryker-mutator/core')).href)) as StrykerModule;
  process.env['MUTATION_TESTS'] = tests.join(',');
  return new Stryker({
    mutate: [files],
    testRunner: 'in-process',
    plugins: [join(projectRoot, 'test/bench/mutation/runner.ts')],
    coverageAnalysis: 'perTest',
    // What runs once, when a file is loaded, would need every test anew; nearly all of it is wording and tables.
    ignoreStatic: true,
    incremental: true,
    incrementalFile: `.stryker/${name.replaceAll(' ', '-')}.json`,
    reporters: [],
    concurrency: 2,
    // On a busy machine a slow test is no endless one; those are counted by how often they come by a mutant.
    timeoutMS: 60_000,
    // Test files are loaded anew for each mutant, and Node keeps all it ever loaded.
    maxTestRunnerReuse: 300,
    ignorePatterns: ['dist', '.astro', '.editions', '.building', '.stryker', 'public', 'test/bench/tools'],
    tempDirName: '.stryker/sandbox',
    disableTypeChecks: false,
    allowConsoleColors: false,
    logLevel: 'error',
  }).runMutationTest();
}

/** Counts changes that the tests noticed. */
export async function mutation(): Promise<Figures> {
  installTools();
  const rows: string[][] = [];
  let noticed = 0;
  let all = 0;
  for (const room of rooms()) {
    const mutants = await mutate(room);
    const count = (...statuses: Mutant['status'][]) => mutants.filter(({ status }) => statuses.includes(status)).length;
    const killed = count('Killed', 'Timeout');
    const total = killed + count('Survived', 'NoCoverage');
    noticed += killed;
    all += total;
    rows.push([room.name, String(total), String(killed), percent(killed / total)]);
    console.log(`${room.name}: ${killed} of ${total}`);
    for (const { status, fileName, location, mutatorName, replacement = '' } of mutants)
      if (status === 'Survived' || status === 'NoCoverage')
        console.log(
          `  ${fileName.replace(`${projectRoot}/`, '')}:${location.start.line}:${location.start.column} ${status} ${mutatorName} → ${replacement.replace(/\s+/g, ' ').slice(0, 100)}`,
        );
  }
  return {
    measures: [atLeast('–', `changes in src/lib that its tests notice, of ${all}`, noticed / all, 0.85, percent)],
    notes: [
      markdownTable(['Room of src/lib', 'Changes', 'Noticed', 'Share'], rows),
      ...(process.env['MUTATION_ROOMS'] ? ['', 'Only these rooms were measured.'] : []),
    ].join('\n'),
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
