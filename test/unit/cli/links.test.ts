/** The weekly job on addresses, as the runner does it: the command, its exit code, and the one issue that comes of it. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findNode } from '../../../src/cli/support/node-runtime.mjs';
import { projectRoot } from '../../../src/cli/support/project.mjs';
import { fakeServer, type FakeServer } from '../../support/fake-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'links-'));
const source = join(folder, 'content/sources/news/courier-2025.yaml');
let server: FakeServer;

beforeAll(async () => {
  cpSync(join(projectRoot, 'test/fixtures/corpus/content'), join(folder, 'content'), { recursive: true });
  server = await fakeServer(({ method, path }, response) => {
    const status = Number(/^\/(\d{3})$/.exec(path)?.[1] ?? 200);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(method === 'HEAD' ? undefined : path.includes('/issues?') ? '[]' : '{}');
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => void server.asked.splice(0));

const run = (script: string, ...args: string[]) =>
  new Promise<{ code: number | null; said: string; complained: string }>((resolve) => {
    const child = spawn(findNode(projectRoot), [join(projectRoot, 'src/cli', script), ...args], {
      cwd: folder,
      env: {
        ...process.env,
        LINKS_PAUSE: '1',
        REPOSITORY_URL: 'https://code.example/a/b',
        GITHUB_API_URL: server.url,
        GITHUB_REPOSITORY: 'a/b',
        GITHUB_TOKEN: 'secret',
      },
    });
    const heard = { said: '', complained: '' };
    child.stdout.on('data', (part: Buffer) => (heard.said += part.toString()));
    child.stderr.on('data', (part: Buffer) => (heard.complained += part.toString()));
    child.on('close', (code) => resolve({ code, ...heard }));
  });
const answerWith = (status: number): void =>
  writeFileSync(source, readFileSync(source, 'utf8').replace(/^url: .*$/m, `url: ${server.url}/${status}`));

test('an address that is gone ends with exit code 1, is named by file and line, and becomes one issue', async () => {
  answerWith(410);
  const { code, said } = await run('links.ts', 'courier-2025');
  expect(code).toBe(1);
  expect(said).toMatch(/^1 addresses were asked on \d{4}-\d\d-\d\d: 0 answered, 0 have moved, 1 are gone, 0 would not/);
  expect(said).toMatch(/- \[ \] `content\/sources\/news\/courier-2025\.yaml:\d+` <http:/);
  expect(server.asked[0]!.headers['user-agent']).toBe('source-address-check (+https://code.example/a/b)');
  const report = join(folder, 'report.md');
  writeFileSync(report, said);
  expect((await run('github/keep-issue.ts', 'dead-links', 'Dead', report)).said).toBe('Dead: opened\n');
  const posts = server.asked.filter(({ method }) => method === 'POST');
  expect(posts.map(({ path }) => path)).toEqual(['/repos/a/b/issues']);
  expect(JSON.parse(posts[0]!.body)).toEqual({ title: 'Dead', body: `<!-- dead-links -->\n${said.trim()}` });
});

test.each([200, 403, 429, 500])('an address that answers %s opens no issue', async (status) => {
  answerWith(status);
  expect((await run('links.ts', 'courier-2025')).code).toBe(0);
});

test('an id without an address is said to be one', async () => {
  const { code, complained } = await run('links.ts', 'nobody');
  expect(complained).toBe('No source or law text with an address is called nobody.\n');
  expect(code).toBe(2);
});
