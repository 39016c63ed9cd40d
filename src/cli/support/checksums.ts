/** Lists of checksums, as `sha256sum -c` reads them. */
import { createHash } from 'node:crypto';

/** Name of the list; it does not name itself. */
export const CHECKSUMS = 'SHA256SUMS';

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * One line for each file: checksum, two spaces, path.
 *
 * @see https://www.gnu.org/software/coreutils/manual/html_node/sha2-utilities.html
 */
export function checksumList(files: Iterable<readonly [path: string, bytes: Uint8Array]>): string {
  let list = '';
  for (const [path, bytes] of files) list += `${sha256(bytes)}  ${path}\n`;
  return list;
}
