import type { EditionToPack } from '../../src/cli/support/pack-edition.ts';
import { projectRoot } from '../../src/cli/support/project.mjs';
import { siteBase } from '../../src/cli/support/site-build.mjs';
import { distDir } from './dist.ts';

/** The finished build as an edition of a made-up name. */
export const trialEdition: EditionToPack = {
  name: 'edition-of-the-test',
  date: '2026-11-22',
  dist: distDir,
  root: projectRoot,
  base: siteBase(),
  address: 'https://site.example/',
};
