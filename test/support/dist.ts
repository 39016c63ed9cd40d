import { resolve } from 'node:path';
import { projectRoot } from '../../src/cli/support/project.mjs';

/** The finished build that is looked at: dist, or the folder named by DIST_DIR. */
export const distDir = resolve(projectRoot, process.env.DIST_DIR ?? 'dist');
