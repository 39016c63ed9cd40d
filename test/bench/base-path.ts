/**
 * `npm run bench:base-path`: the site built for a folder of its host, `/sub/`, and browsed: every link, file and language
 * must be found there, also from the data, feeds, sitemap, structured data and Markdown; and in a browser nothing may be
 * asked for outside the folder. Not part of `npm test`, because it takes a second build. The other tests name addresses as
 * they are without a folder.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, run } from '../../src/cli/support/project.mjs';
import { runAstro } from '../../src/cli/support/site-build.mjs';

const TESTS = {
  built: ['pages', 'embeds', 'cards', 'editions', 'machines', 'api', 'citations', 'hosting', 'teaching', 'timeline'],
  browser: ['opens', 'shell', 'cite'],
} as const;

// Inside the project, because the build looks for its packages from there; the folder is ignored by git.
mkdirSync(join(projectRoot, '.editions'), { recursive: true });
const dist = mkdtempSync(join(projectRoot, '.editions', 'base-path-'));
const env = { ...process.env, BASE_PATH: '/sub/', DIST_DIR: dist };
try {
  const built = await runAstro(['build', '--force', '--outDir', dist], { node: process.execPath, env });
  if (!built.ok) throw new Error(`the build failed (${built.reason})`);
  const vitest = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');
  for (const [project, names] of Object.entries(TESTS)) {
    const files = names.map((name) => `test/${project}/${name}.test.ts`);
    const { ok } = await run(process.execPath, [vitest, 'run', '--project', project, ...files], { env });
    if (!ok) process.exitCode = 1;
  }
} finally {
  rmSync(dist, { recursive: true, force: true });
}
