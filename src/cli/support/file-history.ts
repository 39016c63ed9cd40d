import { git, readObjects } from './git-tree.ts';

/** The text of a file as it stood after a change. */
export interface FileState {
  /** Day of the change, like 2026-11-22. */
  readonly on: string;
  readonly text: string;
}

/** Whether the history is cut off, as in the copies that machines make: what is older than the cut cannot be told. */
export function isHistoryShort(): boolean {
  return git(['rev-parse', '--is-shallow-repository'], '').toString('utf8').trim() === 'true';
}

/**
 * Every state that files below a folder have had, newest first; a renamed file begins anew.
 *
 * @param folder path from the root of the repository
 * @param isWanted which files
 * @throws when git cannot be run, or there is no repository
 */
export function fileHistory(folder: string, isWanted: (file: string) => boolean): Map<string, FileState[]> {
  // `:<modes> <object before> <object after> <letter>\t<file>`, below a line with the day: https://git-scm.com/docs/git-log
  const log = git(['log', '--topo-order', '--no-renames', '--raw', '--no-abbrev', '--format=%as', '--', folder], '');
  const found: { file: string; on: string; object: string }[] = [];
  let on = '';
  for (const line of log.toString('utf8').split('\n')) {
    const [, object, letter, file] = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) (\w)\t(.+)$/.exec(line) ?? [];
    if (object === undefined) on = line || on;
    else if (letter !== 'D' && isWanted(file!)) found.push({ file: file!, on, object });
  }
  const texts = readObjects(found.map(({ object }) => object));
  const history = new Map<string, FileState[]>();
  found.forEach((state, at) => {
    history.set(state.file, [...(history.get(state.file) ?? []), { on: state.on, text: texts[at]!.toString('utf8') }]);
  });
  return history;
}
