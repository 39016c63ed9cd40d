import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { distDir } from './dist.ts';

/** Stops the run when there is nothing to look at, rather than letting every test fail for the same reason. */
export default function requireDist(): void {
  if (existsSync(join(distDir, 'index.html'))) return;
  throw new Error(`There is no built site in ${distDir}: run \`npm run build\` first, or set DIST_DIR.`);
}
