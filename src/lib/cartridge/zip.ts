/** Files as a zip whose bytes depend on nothing but the files: no clock, no time zone, no order of a folder. */
import { strToU8, zipSync } from 'fflate';

/** Packs files in the order given. */
export function deterministicZip(files: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  // The first moment a zip can name. fflate writes local time, so it is given in local time: the bytes are the same everywhere.
  const noTime = new Date(1980, 0, 1);
  const entries = Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)]));
  return zipSync(entries, { mtime: noTime, level: 9, os: 3 });
}
