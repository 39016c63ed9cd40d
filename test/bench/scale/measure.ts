/** What a command costs, all its processes counted. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Cost {
  readonly wall: number;
  /** Seconds of processor, in the command and all it started. */
  readonly cpu: number;
  /** Most memory of its largest process, in bytes. */
  readonly memory: number;
}

const TIME = '/usr/bin/time';

/**
 * Runs a command under GNU time, at lower priority; what it printed is kept beside it in build.log.
 *
 * @throws when there is no GNU time, and with the end of what it printed when the command fails
 */
export function costOf(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Cost {
  if (!existsSync(TIME))
    throw new Error(`processor time and memory are measured with GNU time, which is not at ${TIME}`);
  const folder = mkdtempSync(join(tmpdir(), 'bench-time-'));
  const file = join(folder, 'time');
  try {
    const { status, error, stdout, stderr } = spawnSync(
      'nice',
      ['-n', '5', TIME, '-f', '%e %U %S %M', '-o', file, command, ...args],
      { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 30, timeout: 1_500_000 },
    );
    writeFileSync(join(cwd, 'build.log'), `${stdout}\n${stderr}`);
    if (status !== 0)
      throw new Error(
        `${args.join(' ')} failed${error ? ` (${error.message})` : ''}: ${`${stdout}\n${stderr}`.trim().slice(-800)}`,
      );
    const [wall, user, system, kilobytes] = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .at(-1)!
      .split(' ')
      .map(Number);
    return { wall: wall!, cpu: user! + system!, memory: kilobytes! * 1024 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
