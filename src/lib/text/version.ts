import { createHash } from 'node:crypto';

/** Hexadecimal digits that git needs, with room to spare, to tell the files of this repository apart. */
const LENGTH = 10;

/**
 * The version of a text, as git names the file that holds it: `git log --find-object=<version>` finds when it came and went. It
 * needs no history, so a build from an archive names the same versions.
 *
 * @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 */
export function versionOf(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex').slice(0, LENGTH);
}
