/** The only doors to the disk: list and read, in an order that no machine changes. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { error, type Issue } from '../issue.ts';

export interface FoundFile {
  /** Path from the root, with forward slashes. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Size and times of the file on disk when it was read: while they stay, so do the bytes. */
  readonly stamp?: string;
}

/**
 * Reads every file below a folder, sorted by path.
 *
 * @param root absolute path that `folder` is relative to
 * @param folder folder to read, relative to the root
 * @param before what an earlier reading gave: files that have not changed since are handed on, the same objects
 * @returns the files, and an issue for a symbolic link, an unreadable file or a name the site cannot publish
 */
export function readFolder(
  root: string,
  folder: string,
  before: readonly FoundFile[] = [],
): { files: FoundFile[]; issues: Issue[] } {
  const known = new Map(before.map((found) => [found.file, found]));
  const files: FoundFile[] = [];
  const issues: Issue[] = [];
  const descend = (relative: string): void => {
    let names: string[];
    try {
      names = readdirSync(join(root, relative)).sort();
    } catch (problem) {
      issues.push(
        error('IO', { file: relative, line: 1, column: 1 }, `the folder cannot be read: ${(problem as Error).message}`),
      );
      return;
    }
    for (const name of names) {
      const path = `${relative}/${name}`;
      const at = { file: path, line: 1, column: 1 };
      if (name === '.DS_Store' || name === 'Thumbs.db' || name === '.gitkeep') continue;
      const stats = lstatSync(join(root, path), { bigint: true });
      if (stats.isSymbolicLink()) {
        issues.push(
          error('IO', at, 'this is a symbolic link', 'put the file itself here: links do not work on every machine'),
        );
      } else if (stats.isDirectory()) {
        descend(path);
      } else if (!/^[a-z0-9]+(-[a-z0-9]+)*\.(yaml|mdx|txt|csv)$/.test(name)) {
        issues.push(
          error(
            'IO',
            at,
            `file name "${name}"`,
            'name it in lower-case letters, digits and single hyphens, ending in .yaml, .mdx, .txt or .csv',
          ),
        );
      } else {
        const stamp = `${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}`;
        const same = known.get(path);
        try {
          files.push(same?.stamp === stamp ? same : { file: path, bytes: readFileSync(join(root, path)), stamp });
        } catch (problem) {
          issues.push(error('IO', at, `the file cannot be read: ${(problem as Error).message}`));
        }
      }
    }
  };
  descend(folder);
  return { files, issues };
}
