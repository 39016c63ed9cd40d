import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The unit tests of one room of src/lib, for mutation testing: see parts/mutation.ts. */
export default defineConfig({
  resolve: { alias: { '~': fileURLToPath(new URL('../../src', import.meta.url)) } },
  test: {
    environment: 'node',
    include: (process.env['MUTATION_TESTS'] ?? '').split(','),
    // Hundreds of random cases for each change would take days; the examples have to do.
    exclude: ['**/properties.test.ts'],
    testTimeout: 120_000,
  },
});
