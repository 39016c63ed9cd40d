// @ts-check
import { dirname } from 'node:path';
import { isInstalled } from './support/installation.mjs';
import { findNode } from './support/node-runtime.mjs';
import { npmEnvironment, projectRoot, run, SetUpError, toolEnvironment } from './support/project.mjs';

/**
 * Makes a fresh clone ready: installs the packages of the lockfile unless that was done already, and finds the Node to
 * run them with. Works with git, Node 20 and npm alone.
 *
 * @returns {Promise<{ node: string, env: NodeJS.ProcessEnv }>} the Node binary and the environment for the project's tools
 * @throws {SetUpError} with the sentence to show
 */
export async function setUp() {
  if (!isInstalled(projectRoot)) {
    console.log('Installing the packages that the lockfile names (npm ci) …');
    const { ok, reason } = await run('npm', ['ci', '--loglevel=error'], { env: npmEnvironment() });
    if (!ok)
      throw new SetUpError(`npm ci failed (${reason}): see its message above; it needs the network the first time.`);
  }
  const node = findNode(projectRoot);
  return { node, env: toolEnvironment(dirname(node)) };
}

/**
 * Runs a script of ours: a `SetUpError` is shown as one sentence, anything else with its stack; both end with exit code 1.
 *
 * @param {() => Promise<void>} main
 */
export async function runScript(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof SetUpError ? error.message : error);
    process.exitCode = 1;
  }
}
