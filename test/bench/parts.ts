/** The parts of the bench, in the order in which they run. Each is loaded only when it is asked for. */
import type { Part } from './part.ts';

interface PartEntry {
  readonly title: string;
  /** Takes many minutes, programs or builds of its own: only when it is named. */
  readonly long?: true;
  readonly load: () => Promise<Part>;
}

export const PARTS: Readonly<Record<string, PartEntry>> = {
  weight: { title: 'Weight', load: async () => (await import('./parts/weight.ts')).weight },
  policy: { title: 'Security policy', load: async () => (await import('./parts/policy.ts')).policy },
  accessibility: { title: 'Accessibility', load: async () => (await import('./parts/accessibility.ts')).accessibility },
  search: { title: 'Search', load: async () => (await import('./parts/search.ts')).search },
  check: { title: 'Check of the content', load: async () => (await import('./parts/check.ts')).check },
  dev: { title: 'Preview of an edit', long: true, load: async () => (await import('./parts/dev.ts')).dev },
  validity: { title: 'Validity', long: true, load: async () => (await import('./parts/validity.ts')).validity },
  lighthouse: { title: 'Lighthouse', long: true, load: async () => (await import('./parts/lighthouse.ts')).lighthouse },
  scale: { title: 'Scale', long: true, load: async () => (await import('./parts/scale.ts')).scale },
  coverage: {
    title: 'Lines that tests run',
    long: true,
    load: async () => (await import('./parts/coverage.ts')).coverage,
  },
  mutation: {
    title: 'Tests that would fail',
    long: true,
    load: async () => (await import('./parts/mutation.ts')).mutation,
  },
};
