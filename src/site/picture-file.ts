import { readFileSync } from 'node:fs';
import { fileHref } from '../data/links.ts';
import type { PictureFile } from '../markdown/pictures.ts';

/**
 * A picture of `public` with its size, read from the head of the PNG file.
 *
 * @throws when there is no such file, or it is no PNG
 * @see https://www.w3.org/TR/png-3/#11IHDR
 */
export function pictureFile(path: string): PictureFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(`public${path}`);
  } catch {
    throw new Error(`there is no picture ${path}: put it into public${path}`);
  }
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`public${path} is no PNG file`);
  // Made at twice the size it is shown at, so that letters stay sharp.
  const [width, height] = [16, 20].map((at) => Math.round(bytes.readUInt32BE(at) / 2)) as [number, number];
  return { href: fileHref(path), width, height };
}
