/** `npm run dev` in the folder of a small site. */
import { createServer, type AddressInfo } from 'node:net';
import { finished, type SmallSite } from './small-site.ts';

export interface DevServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** Everything it has printed so far. */
  said(): string;
  stop(): Promise<void>;
}

/** Starts it on a free port, and waits until it says its address. */
export async function startDevServer(site: SmallSite): Promise<DevServer> {
  // Where it believes itself in a test, Astro serves no pages and tells browsers of no change.
  const env = { VITEST: undefined, NODE_ENV: 'development' };
  const child = site.start('astro.mjs', ['dev', '--port', String(await freePort())], env);
  let said = '';
  const ended = finished(child);
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (data: Buffer): void => {
      said += data.toString();
      const found = /Local\s+(http:\/\/\S+?)\/?\s/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    void ended.then(({ code }) => reject(new Error(`the development server ended with ${code}:\n${said}`)), reject);
  });
  return {
    url,
    said: () => said,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
