// @ts-check
// `npm start`: shows the site, straight after `git clone`. Options: --port <number>, --host <address>.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runScript, setUp } from './set-up.mjs';
import { projectRoot, SetUpError } from './support/project.mjs';
import { buildSite, isBuilt, siteBase } from './support/site-build.mjs';
import { serveFolder } from './support/static-server.mjs';

const usualPort = 4321;

await runScript(async () => {
  const { port, host } = readOptions();
  const tools = await setUp();
  if (!isBuilt(projectRoot)) {
    console.log('Building the site …');
    const { ok, reason } = await buildSite(tools);
    if (!ok) throw new SetUpError(`The site could not be built (${reason}): see the message above.`);
  }
  const server = await serve(port, host);
  console.log(`\nThe site is at ${server.url}/  (Ctrl-C ends it)`);
  const stop = () => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
});

function readOptions() {
  const options = /** @type {const} */ ({ port: { type: 'string' }, host: { type: 'string', default: '127.0.0.1' } });
  let values;
  try {
    ({ values } = parseArgs({ options }));
  } catch (error) {
    throw new SetUpError(`${error instanceof Error ? error.message : error} (npm start -- --port 8080 --host 0.0.0.0)`);
  }
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
    throw new SetUpError(`--port wants a number from 0 to 65535, not "${values.port}".`);
  }
  return { port, host: values.host };
}

/**
 * A port that was asked for is used or refused; without one, the next free one after the usual is good enough.
 *
 * @param {number | undefined} port
 * @param {string} host
 */
async function serve(port, host) {
  const ports = port === undefined ? Array.from({ length: 20 }, (_, step) => usualPort + step) : [port];
  for (const candidate of ports) {
    try {
      return await serveFolder(join(projectRoot, 'dist'), { port: candidate, host, base: siteBase() });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  throw new SetUpError(
    port === undefined
      ? `The ports ${usualPort} to ${usualPort + 19} are all in use: npm start -- --port <a free one>.`
      : `Port ${port} is in use: choose another one, or leave --port out.`,
  );
}
