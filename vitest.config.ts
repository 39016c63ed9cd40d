import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Four projects, cheapest first. `unit` needs nothing, `content` reads content/, `built` and `browser` look at a
 * finished build (dist, or the folder named by DIST_DIR). All run in plain Node; `browser` drives the system's
 * Chromium through playwright-core, one file after another, so that timings and focus are not disturbed.
 */
export default defineConfig({
  resolve: {
    alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/unit/**/*.test.ts'],
          // Random cases take their time on a machine that has other work.
          testTimeout: 120_000,
          // It imports JSON as bundlers do, which Node refuses.
          server: { deps: { inline: [/@actions\//] } },
        },
      },
      {
        extends: true,
        test: { name: 'content', environment: 'node', include: ['test/content/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'built',
          environment: 'node',
          include: ['test/built/**/*.test.ts'],
          globalSetup: ['test/support/require-dist.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/support/require-dist.ts', 'test/support/serve-dist.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
