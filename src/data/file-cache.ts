/** Keeps what takes long to make. A convenience only: nothing depends on what is kept, or on its being kept at all. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CHECKSUM = 32;

/**
 * What was made before under this name, or what is made now.
 *
 * A kept file begins with the checksum of the rest: a file that was cut off or spoiled is made anew. Where nothing can
 * be written, nothing is kept.
 *
 * @param name of the file; it must say everything that what is made depends on
 * @throws what `make` throws
 */
export async function cached(folder: string, name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const file = join(folder, name);
  const kept = read(file);
  if (kept !== undefined) return kept;
  const made = await make();
  // Under another name first: a build that is stopped leaves no half of a file, and two builds do not mix theirs.
  const part = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(part, Buffer.concat([checksum(made), made]));
    renameSync(part, file);
  } catch {
    if (existsSync(part)) rmSync(part, { force: true });
  }
  return made;
}

function read(file: string): Uint8Array | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const content = bytes.subarray(CHECKSUM);
  return checksum(content).equals(bytes.subarray(0, CHECKSUM)) ? content : undefined;
}

function checksum(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
