// @ts-check
// `node src/cli/run.mjs src/cli/check.ts --all`: runs a command of ours that is written in TypeScript. Every command may be the
// first that someone types after `git clone`, on a Node that cannot read TypeScript, so each sets everything up.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runScript, setUp } from './set-up.mjs';
import { isInstalled } from './support/installation.mjs';
import { isNewEnough } from './support/node-runtime.mjs';
import { projectRoot } from './support/project.mjs';

const [script = '', ...args] = process.argv.slice(2);
const file = join(projectRoot, script);

if (isInstalled(projectRoot) && isNewEnough(process.version)) {
  process.argv.splice(1, 2, file);
  await import(pathToFileURL(file).href);
} else {
  await runScript(async () => {
    const { node, env } = await setUp();
    // The terminal belongs to the command: it may ask questions, and Ctrl-C reaches it from there.
    const child = spawn(node, [file, ...args], { env, stdio: 'inherit' });
    process.on('SIGINT', () => undefined).on('SIGTERM', () => child.kill('SIGTERM'));
    process.exitCode = await new Promise((resolve, reject) => {
      child.on('error', reject).on('exit', (code) => resolve(code ?? 1));
    });
  });
}
