import type { TestProject } from 'vitest/node';
import { startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a slash at the end: `inject('siteUrl')`. */
    siteUrl: string;
  }
}

/** Serves the built site once for all browser tests. */
export default async function serveDist(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  project.provide('siteUrl', server.url);
  return server.close;
}
