/**
 * `npm run bench:base-path`: the site built for a folder of its host, `/sub/`, and browsed: every link, file and language
 * must be found there. Not part of `npm test`, because it takes a second build.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, run } from '../../src/cli/support/project.mjs';
import { runAstro } from '../../src/cli/support/site-build.mjs';

// Inside the project, because the build looks for its packages from there; the folder is ignored by git.
mkdirSync(join(projectRoot, '.editions'), { recursive: true });
const dist = mkdtempSync(join(projectRoot, '.editions', 'base-path-'));
const env = { ...process.env, BASE_PATH: '/sub/', DIST_DIR: dist };
try {
  const built = await runAstro(['build', '--force', '--outDir', dist], { node: process.execPath, env });
  if (!built.ok) throw new Error(`the build failed (${built.reason})`);
  const vitest = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');
  const files = ['pages', 'embeds', 'cards', 'editions'].map((name) => `test/built/${name}.test.ts`);
  const { ok } = await run(process.execPath, [vitest, 'run', '--project', 'built', ...files], { env });
  process.exitCode = ok ? 0 : 1;
} finally {
  rmSync(dist, { recursive: true, force: true });
}
