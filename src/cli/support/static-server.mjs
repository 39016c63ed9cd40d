// @ts-check
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/** @type {Record<string, string>} */
const contentTypes = {
  '.atom': 'application/atom+xml',
  '.avif': 'image/avif',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a folder the way static hosts do: `/a/` is `/a/index.html`, `/a` leads to `/a/` if that is a folder, everything
 * unknown is answered with /404.html and status 404. For reading and testing on one's own machine only.
 *
 * @param {string} folder
 * @param {{ port?: number, host?: string, base?: string }} [options] port 0, the default, takes any free one; `base` is the
 *   folder of the site on its host, with a slash at both ends
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` has no slash at the end; rejects when the port is
 *   taken (EADDRINUSE)
 */
export function serveFolder(folder, { port = 0, host = '127.0.0.1', base = '/' } = {}) {
  const server = createServer((request, response) => {
    answer(folder, base, request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      const actualPort = typeof address === 'object' && address ? address.port : port;
      const name = ['127.0.0.1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host;
      const close = () =>
        /** @type {Promise<void>} */ (
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          })
        );
      resolve({ url: `http://${name}:${actualPort}${base.slice(0, -1)}`, close });
    });
  });
}

/**
 * @param {string} folder
 * @param {string} base
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, base, request, response) {
  const headOnly = request.method === 'HEAD';
  if (request.method !== 'GET' && !headOnly) {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const { pathname, search } = new URL(`http://localhost${request.url}`);
  const path = decodePath(pathname);
  if (path === undefined) {
    response.writeHead(400).end();
    return;
  }
  const found = path.startsWith(base) ? await resolveFile(folder, path.slice(base.length - 1)) : undefined;
  if (found === 'folder') {
    response.writeHead(301, { location: `${pathname}/${search}` }).end();
    return;
  }
  const file = found ?? (await resolveFile(folder, '/404.html'));
  if (file === undefined || file === 'folder') {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  response.writeHead(found ? 200 : 404, {
    'content-type': contentTypes[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
    'content-length': file.size,
    // A new build must be seen at once.
    'cache-control': 'no-cache',
  });
  if (headOnly) response.end();
  else
    createReadStream(file.path)
      .on('error', (error) => response.destroy(error))
      .pipe(response);
}

/**
 * @param {string} pathname as in the request, percent-encoded; URL has already removed `..`
 * @returns {string | undefined} undefined if it is not valid, or would leave the folder by encoded separators
 */
function decodePath(pathname) {
  try {
    const path = decodeURIComponent(pathname);
    return /\0|\\|(^|\/)\.\.(\/|$)/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @param {string} path decoded, starting with a slash
 * @returns {Promise<{ path: string, size: number } | 'folder' | undefined>} 'folder' when a slash is missing at the end
 */
async function resolveFile(folder, path) {
  // `//law` would otherwise be found, and its redirect lead to a host named law.
  if (path.includes('//')) return undefined;
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return { path: file, size: found.size };
  if (found?.isDirectory() && (await stat(join(file, 'index.html')).catch(() => undefined))) return 'folder';
  return undefined;
}
