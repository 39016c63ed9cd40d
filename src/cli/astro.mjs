// @ts-check
// Astro's own command line with the project's settings: `node src/cli/astro.mjs build --force`.
import { runAstro } from './support/site-build.mjs';
import { runScript, setUp } from './set-up.mjs';

await runScript(async () => {
  const { node, env } = await setUp();
  const { ok } = await runAstro(process.argv.slice(2), { node, env });
  if (!ok) process.exitCode = 1;
});
