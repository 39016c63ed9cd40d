/** A web server of the test’s own, that notes what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly at: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface FakeServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly asked: Asked[];
  close(): Promise<void>;
}

/** Starts the server on a free port of this machine. */
export async function fakeServer(answer: (asked: Asked, response: ServerResponse) => void): Promise<FakeServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const one = {
        method: request.method ?? '',
        path: request.url ?? '',
        at: performance.now(),
        headers: request.headers,
        body,
      };
      asked.push(one);
      answer(one, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
