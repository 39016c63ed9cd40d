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
  const contents = readObjects(entries.map(({ object }) => object));
  return entries.map(({ file }, at) => ({ file, bytes: contents[at]! }));
}

/**
 * The contents of objects of the repository, in the order asked for.
 *
 * @throws when git cannot be run
 */
export function readObjects(objects: readonly string[]): Buffer[] {
  const output = git(['cat-file', '--batch'], objects.map((object) => `${object}\n`).join(''));
  let offset = 0;
  return objects.map(() => {
    // `<object> blob <size>\n<bytes>\n`, in the order asked for: https://git-scm.com/docs/git-cat-file#_batch_output
    const end = output.indexOf(0x0a, offset);
    const size = Number(output.toString('latin1', offset, end).split(' ')[2]);
    offset = end + 1 + size + 1;
    return output.subarray(end + 1, end + 1 + size);
  });
}

/**
 * What git prints.
 *
 * @throws with git’s own message when it fails
 */
export function git(args: readonly string[], input: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', args, { input, maxBuffer: 2 ** 30 });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr.toString('utf8').trim());
  return stdout;
}
