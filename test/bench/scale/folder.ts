/** What a build left in a folder. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder, with forward slashes, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Number and bytes of all files. */
export function sizeOf(folder: string): { files: number; bytes: number } {
  const files = filesIn(folder);
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) };
}

/** The HTML pages of our site: without frames for other sites, which are no pages of their own, and the error page. */
export function pagesIn(dist: string): string[] {
  return filesIn(dist)
    .filter((file) => file.endsWith('/index.html') || file === 'index.html')
    .filter((file) => !/^(?:es\/)?embed\//.test(file));
}
