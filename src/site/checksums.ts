import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CHECKSUMS, checksumList } from '../cli/support/checksums.ts';
import { filesBelow } from '../cli/support/pack-edition.ts';

/** Integration: `SHA256SUMS`, the checksum of every file of the build. Last in the list, after anything that writes or changes a file. */
export function checksums(): AstroIntegration {
  return {
    name: 'checksums',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = filesBelow(folder).filter((path) => path !== CHECKSUMS);
        const list = checksumList(
          (function* () {
            for (const path of files) yield [path, readFileSync(join(folder, path))] as const;
          })(),
        );
        writeFileSync(join(folder, CHECKSUMS), list);
      },
    },
  };
}
