import { siteBase } from '../../src/cli/support/site-build.mjs';
import { serveFolder } from '../../src/cli/support/static-server.mjs';
import { distDir } from './dist.ts';

export interface TestServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder (the built site if none is named) on a free port. */
export function startServer(folder: string = distDir): Promise<TestServer> {
  return serveFolder(folder, { base: siteBase() });
}
