import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  keepOneIssue,
  proposalOf,
  repositoryFromEnvironment,
  tamed,
  type Repository,
} from '../../../src/cli/support/github-notes.ts';
import { findNode } from '../../../src/cli/support/node-runtime.mjs';
import { projectRoot } from '../../../src/cli/support/project.mjs';
import { fakeServer, type FakeServer } from '../../support/fake-server.ts';

/** What GitHub would hold. */
let issues: { number: number; body: string; pull_request?: object; user: { type: string } }[] = [];
let comments: { id: number; body: string; user: { type: string } }[] = [];
const proposals = [{ number: 7, head: { sha: 'c0ffee' } }];
let server: FakeServer;
let repository: Repository;
const folder = mkdtempSync(join(tmpdir(), 'notes-'));

beforeAll(async () => {
  server = await fakeServer(({ method, path }, response) => {
    const page = Number(/[?&]page=(\d+)/.exec(path)?.[1] ?? 1);
    const held = path.includes('/comments') ? comments : path.includes('/pulls') ? proposals : issues;
    response.writeHead(path.includes('/refused') ? 403 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(method === 'GET' ? held.slice((page - 1) * 100, page * 100) : {}));
  });
  repository = { api: server.url, name: 'a/b', token: 'secret' };
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  issues = [];
  comments = [];
  server.asked.splice(0);
});

const written = () =>
  server.asked
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path, body }) => ({ method, path, data: JSON.parse(body) as Record<string, string> }));
const bot = { type: 'Bot' };

describe('one issue', () => {
  it('is opened when there is none of its mark', async () => {
    issues = [{ number: 1, body: '<!-- other -->\nx', user: bot }];
    expect(await keepOneIssue(repository, 'links', 'Links', 'report')).toBe('opened');
    expect(written()).toEqual([
      { method: 'POST', path: '/repos/a/b/issues', data: { title: 'Links', body: '<!-- links -->\nreport' } },
    ]);
    expect(server.asked[0]!.headers.authorization).toBe('Bearer secret');
  });
  it('is brought up to date when it is open, wherever it stands in the list', async () => {
    issues = Array.from({ length: 130 }, (_, at) => ({
      number: at,
      body: at === 120 ? '<!-- links -->\nold' : 'x',
      user: bot,
    }));
    expect(await keepOneIssue(repository, 'links', 'Links', 'report')).toBe('brought up to date');
    expect(written()).toMatchObject([{ method: 'PATCH', path: '/repos/a/b/issues/120' }]);
  });
  it('is not mistaken for a proposal', async () => {
    issues = [{ number: 1, body: '<!-- links -->', pull_request: {}, user: bot }];
    expect(await keepOneIssue(repository, 'links', 'Links', 'report')).toBe('opened');
  });
  it('is closed when there is nothing to tell', async () => {
    expect(await keepOneIssue(repository, 'links', 'Links', undefined)).toBe('nothing to do');
    issues = [{ number: 4, body: '<!-- links -->\nold', user: bot }];
    expect(await keepOneIssue(repository, 'links', 'Links', undefined)).toBe('closed');
    expect(written()).toMatchObject([{ method: 'PATCH', path: '/repos/a/b/issues/4', data: { state: 'closed' } }]);
  });
  it('fails with GitHub’s answer', async () => {
    await expect(keepOneIssue({ ...repository, name: 'refused' }, 'x', 'X', 'y')).rejects.toThrow('403');
  });
});

describe('what a proposal wrote', () => {
  it('mentions nobody, hides nothing and loads nothing when it is repeated', () => {
    const text = tamed('@team ping <!-- hidden --> <img src=x> ![a](https://x.example/y) a < b');
    expect(text).not.toMatch(/@team|<!--|<img|!\[/);
    expect(text).toContain('a < b');
    expect(tamed('a'.repeat(100_000)).length).toBeLessThan(61_000);
  });
  it('belongs to the open proposal whose newest commit was looked at', async () => {
    expect(await proposalOf(repository, { owner: 'eve', branch: 'a&state=all' }, 'c0ffee')).toBe(7);
    expect(server.asked[0]!.path).toContain('head=eve%3Aa%26state%3Dall');
    expect(await proposalOf(repository, { owner: 'eve', branch: 'x' }, 'older')).toBeUndefined();
  });
});

it('the permission of the job is needed', () => {
  expect(() => repositoryFromEnvironment({})).toThrow('this runs in a GitHub workflow');
});

describe('the steps of the workflows', () => {
  const report = join(folder, 'report.md');
  const step = (script: string, args: string[], env: NodeJS.ProcessEnv = {}) =>
    new Promise<{ code: number | null; said: string }>((resolve) => {
      const child = spawn(findNode(projectRoot), [join('src/cli/github', script), ...args], {
        cwd: projectRoot,
        env: {
          ...process.env,
          GITHUB_API_URL: server.url,
          GITHUB_REPOSITORY: 'a/b',
          GITHUB_TOKEN: 'secret',
          HEAD_OWNER: 'eve',
          HEAD_BRANCH: 'my-change',
          HEAD_COMMIT: 'c0ffee',
          ...env,
        },
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
      child.on('close', (code) => resolve({ code, said }));
    });

  it('keep one issue, and take an empty report for a fault', async () => {
    writeFileSync(report, '3 are gone\n');
    expect(await step('keep-issue.ts', ['links', 'Links', report])).toEqual({ code: 0, said: 'Links: opened\n' });
    writeFileSync(report, '\n');
    expect((await step('keep-issue.ts', ['links', 'Links', report])).code).toBe(1);
    expect((await step('keep-issue.ts', ['links', 'Links'])).said).toBe('Links: nothing to do\n');
    expect(written()).toHaveLength(1);
  });
  it('put one comment under the proposal, with a welcome, and bring it up to date', async () => {
    writeFileSync(report, '**1 changed** @team\n');
    const args = [report, 'https://code.example/run/1'];
    expect((await step('comment-claim-diff.ts', args)).said).toBe('Comment under 7: opened\n');
    const [first] = written();
    expect(first).toMatchObject({ method: 'POST', path: '/repos/a/b/issues/7/comments' });
    expect(first!.data['body']).toContain('**1 changed** @\u200bteam');
    expect(first!.data['body']).toContain('https://code.example/run/1');
    comments = [
      { id: 1, body: '<!-- claim-diff -->\nsomeone’s copy', user: { type: 'User' } },
      { id: 2, body: '<!-- claim-diff -->\nold', user: bot },
    ];
    await step('comment-claim-diff.ts', args);
    expect(written().at(-1)).toMatchObject({ method: 'PATCH', path: '/repos/a/b/issues/comments/2' });
  });
  it('leave alone a proposal that has moved on', async () => {
    const { said } = await step('comment-claim-diff.ts', [report], { HEAD_COMMIT: 'older' });
    expect(said).toContain('nothing to comment on');
    expect(written()).toEqual([]);
  });
});
