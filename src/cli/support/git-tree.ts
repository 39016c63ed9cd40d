import { spawnSync } from 'node:child_process';
import type { FoundFile } from '../../lib/io/files.ts';

/**
 * The files below a folder as they were in a commit, without touching the folder here.
 *
 * @param commit a commit that exists
 * @param folder path from the root of the repository
 * @throws when git cannot be run
 */
export function readTree(commit: string, folder: string): FoundFile[] {
  const listed = git(['ls-tree', '-r', '-z', commit, '--', folder], '').toString('utf8');
  const entries = listed.split('\0').flatMap((line) => {
    // `<mode> blob <object>\t<path>`; a symbolic link has mode 120000 and is nothing of ours.
    const [, mode, object, file] = /^(\d+) blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    return object && file && mode !== '120000' ? [{ object, file }] : [];
  });
  const output = git(['cat-file', '--batch'], entries.map(({ object }) => `${object}\n`).join(''));
  let offset = 0;
  return entries.map(({ file }) => {
    // `<object> blob <size>\n<bytes>\n`, in the order asked for: https://git-scm.com/docs/git-cat-file#_batch_output
    const end = output.indexOf(0x0a, offset);
    const size = Number(output.toString('latin1', offset, end).split(' ')[2]);
    const bytes = output.subarray(end + 1, end + 1 + size);
    offset = end + 1 + size + 1;
    return { file, bytes };
  });
}

function git(args: readonly string[], input: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', args, { input, maxBuffer: 2 ** 30 });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr.toString('utf8').trim());
  return stdout;
}
