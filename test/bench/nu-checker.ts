/** The Nu checker of the W3C (vnu), on Java: a second opinion on the HTML of the build. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { distDir } from '../support/dist.ts';
import { installTools, toolsFolder } from './tools.ts';

interface NuMessage {
  readonly type: string;
  readonly url: string;
  readonly lastLine?: number;
  readonly lastColumn?: number;
  readonly message: string;
}

/**
 * What the checker calls an error on any page of dist: `path:line:column message`.
 *
 * @throws when there is no Java, or the checker did not get through
 */
export function nuComplaints(): string[] {
  installTools();
  const { stdout, stderr, error } = spawnSync(
    'java',
    [
      '-Xss4m',
      '-jar',
      join(toolsFolder, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar'),
      '--errors-only',
      '--skip-non-html',
      '--format',
      'json',
      '--stdout',
      distDir,
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  if (error) throw new Error(`the Nu checker needs Java (${error.message})`);
  if (!stdout.trim().startsWith('{')) throw new Error(`the Nu checker stopped: ${stderr.slice(0, 500)}`);
  const { messages } = JSON.parse(stdout) as { messages: NuMessage[] };
  const root = `file:${join(distDir, '/')}`;
  return messages
    .filter(({ type }) => type === 'error')
    .map(
      ({ url, lastLine = 0, lastColumn = 0, message }) =>
        `${url.replace(root, '/').replace(/^file:/, '')}:${lastLine}:${lastColumn} ${message}`,
    );
}
