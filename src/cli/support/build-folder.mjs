// @ts-check
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { SetUpError } from './project.mjs';

/** Where a site stands until it is complete: beside dist, so that a rename puts it there. Ignored by git. */
const underWay = '.building';

/** Less than this is no room for anything. */
const noRoom = 1_000_000;

/**
 * A build under way.
 *
 * @typedef {object} BuildFolder
 * @property {string} path the empty folder to build into
 * @property {() => void} publish puts the finished folder in the place of dist, which is whole at every moment but one
 *   between two renames; a build that is killed there is put right by the next one
 * @property {() => void} abandon removes what was built, and leaves dist as it is
 */

/**
 * Makes room for a build that nobody sees until it is complete: a build that fails or is killed leaves dist as it was.
 *
 * @param {string} root the project's folder
 * @param {{ pid?: number, isRunning?: (pid: number) => boolean }} [machine] replaced in tests
 * @returns {BuildFolder}
 * @throws {SetUpError} when another build is under way here (both would use the same cache), or nothing can be written
 */
export function beginBuild(root, { pid = process.pid, isRunning = processRuns } = {}) {
  const dist = join(root, 'dist');
  const folder = join(root, underWay, String(pid));
  const replaced = `${folder}-replaced`;
  return inWords(root, () => {
    mkdirSync(join(root, underWay), { recursive: true });
    for (const name of readdirSync(join(root, underWay))) clear(name);
    mkdirSync(folder);
    return {
      path: folder,
      publish: () =>
        inWords(root, () => {
          if (existsSync(dist)) renameSync(dist, replaced);
          try {
            renameSync(folder, dist);
          } catch (error) {
            if (existsSync(replaced)) renameSync(replaced, dist);
            throw error;
          }
          rmSync(join(root, underWay), { recursive: true, force: true, maxRetries: 5 });
        }),
      abandon: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
    };
  });

  /** @param {string} name what an earlier build left, or one that still runs */
  function clear(name) {
    const owner = Number.parseInt(name, 10);
    if (owner !== pid && isRunning(owner)) {
      throw new SetUpError(
        `Another build is under way in this folder (process ${owner}): wait for its end. If that is no build, delete ${underWay}/${name}.`,
      );
    }
    const left = join(root, underWay, name);
    if (name.endsWith('-replaced') && !existsSync(dist)) renameSync(left, dist);
    else rmSync(left, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Why a build may have failed that names no reason a reader would understand.
 *
 * @param {string[]} folders those it writes to
 * @param {(folder: string) => number} [roomIn] bytes that can still be written; replaced in tests
 * @returns {string} a sentence, or the empty string where there is room everywhere
 */
export function noRoomIn(folders, roomIn = freeBytes) {
  const full = folders.filter((folder) => existsSync(folder)).find((folder) => roomIn(folder) < noRoom);
  return full === undefined ? '' : `The disk that holds ${full} is full.`;
}

/** @param {string} folder */
function freeBytes(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** @param {number} pid */
function processRuns(pid) {
  if (!(pid > 0)) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Not allowed to ask is an answer too: there is such a process.
    return codeOf(error) === 'EPERM';
  }
}

/**
 * @template T
 * @param {string} root
 * @param {() => T} work with files
 * @returns {T}
 * @throws {SetUpError} in place of an error of the file system
 */
function inWords(root, work) {
  try {
    return work();
  } catch (error) {
    const sentence = sentenceFor(codeOf(error), root);
    if (sentence === undefined) throw error;
    throw new SetUpError(`${sentence} dist is as it was. (${error instanceof Error ? error.message : error})`);
  }
}

/**
 * @param {string | undefined} code of an error of the file system
 * @param {string} root
 */
function sentenceFor(code, root) {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk that holds ${root} is full.`;
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return `Nothing can be written in ${root}: it is read-only, belongs to someone else, or a program holds it open.`;
    case 'EBUSY':
      return `dist in ${root} is in use by a program or is a mounted disk, and cannot be replaced.`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `There is a file where the build needs the folder ${underWay}: move it away.`;
    default:
      return undefined;
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
