// @ts-check
// `npm run build`: the site in dist, from nothing. What stands there stays until the new one is complete.
import { runScript, setUp } from './set-up.mjs';
import { SetUpError } from './support/project.mjs';
import { buildSite } from './support/site-build.mjs';

await runScript(async () => {
  const { ok, reason } = await buildSite(await setUp(), process.argv.slice(2));
  if (!ok) throw new SetUpError(`The site could not be built (${reason}): see the message above. dist is as it was.`);
});
