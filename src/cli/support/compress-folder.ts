import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from './pack-edition.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Texts; pictures and what Pagefind has packed gain nothing. */
const COMPRESSIBLE = /\.(?:html|css|js|json|xml|svg|txt|md|csv|bib|ris|ics|yaml|webmanifest)$/;
/** Smaller than this, both forms fit into one packet. */
const SMALLEST = 1000;

/**
 * Writes `.br` and `.gz` beside every text of a folder, at the highest settings: it is done once, and read for years.
 *
 * @returns how many files, and how many bytes they are as they stand and in both forms
 */
export async function compressFolder(
  folder: string,
): Promise<{ files: number; before: number; brotli: number; gzip: number }> {
  const sum = { files: 0, before: 0, brotli: 0, gzip: 0 };
  const waiting = filesBelow(folder)
    .filter((path) => COMPRESSIBLE.test(path))
    .values();
  const work = async (): Promise<void> => {
    for (const path of waiting) {
      const file = join(folder, path);
      const bytes = await readFile(file);
      if (bytes.length < SMALLEST) continue;
      const packed = await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
      const zipped = await zip(bytes, { level: 9 });
      await Promise.all([writeFile(`${file}.br`, packed), writeFile(`${file}.gz`, zipped)]);
      sum.files += 1;
      sum.before += bytes.length;
      sum.brotli += packed.length;
      sum.gzip += zipped.length;
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return sum;
}
