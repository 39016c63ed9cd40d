import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askAddresses } from '../../../src/cli/support/ask-addresses.ts';
import { linksAsMarkdown, verdictOf, type Answer } from '../../../src/lib/reports/links.ts';
import { fakeServer, type FakeServer } from '../../support/fake-server.ts';

let server: FakeServer;
beforeAll(async () => {
  server = await fakeServer(({ method, path }, response) => {
    const [, status, target] = /^\/(\d+)(?:-to-(.+))?$/.exec(path) ?? [];
    if (path === '/no-head') response.writeHead(method === 'HEAD' ? 405 : 200);
    else if (path === '/silent') return;
    else if (path === '/round') response.writeHead(302, { location: '/round' });
    else if (path === '/out') response.writeHead(302, { location: 'ftp://old.example/' });
    else response.writeHead(Number(status), target === undefined ? {} : { location: `/${target}` });
    response.end(method === 'HEAD' ? undefined : 'words');
  });
});
afterAll(() => server.close());
beforeEach(() => void server.asked.splice(0));

const manners = { pause: 30, timeout: 1_500, hostsAtOnce: 2, userAgent: 'test (+https://site.example)' };
const ask = async (...paths: string[]): Promise<Answer[]> => {
  const addresses = paths.map((path) => `${server.url}${path}`);
  const answers = await askAddresses(addresses, manners);
  return addresses.map((address) => answers.get(address)!);
};

describe('asking', () => {
  it('tells what is there, gone, refused, moved', async () => {
    const paths = ['/200', '/404', '/410', '/403', '/503', '/301-to-200', '/308-to-200', '/302-to-200', '/301-to-404'];
    const verdicts = (await ask(...paths)).map((answer, at) => verdictOf(`${server.url}${paths[at]!}`, answer));
    expect(verdicts.join(' ')).toBe('there gone gone unclear unclear moved moved there gone');
  });
  it('asks with GET where HEAD is refused, and fetches nothing else', async () => {
    expect(await ask('/no-head')).toMatchObject([{ status: 200 }]);
    expect(server.asked.map(({ method }) => method)).toEqual(['HEAD', 'GET']);
  });
  it('gives up on a server that says nothing, or sends it round and round, or out of the web', async () => {
    expect(await ask('/silent', '/round')).toEqual([{ failure: 'no answer' }, { failure: 'too many redirects' }]);
    expect(await ask('/out')).toMatchObject([{ status: 302 }]);
    const [nowhere] = (await askAddresses(['http://127.0.0.1:1/'], manners)).values();
    expect(nowhere).toEqual({ failure: 'no answer' });
  });
  it('tells a connection that cannot be made safe from silence', async () => {
    const address = server.url.replace('http:', 'https:');
    const [answer] = (await askAddresses([address], manners)).values();
    expect(answer).toEqual({ failure: 'no secure connection' });
    expect(verdictOf(address, answer!)).toBe('unclear');
  });
  it('asks other hosts in the meantime', async () => {
    const other = server.url.replace('127.0.0.1', 'localhost');
    const started = performance.now();
    const answers = await askAddresses([`${server.url}/silent`, `${other}/silent`], manners);
    expect([...answers.values()]).toEqual([{ failure: 'no answer' }, { failure: 'no answer' }]);
    expect(performance.now() - started).toBeLessThan(2 * manners.timeout);
  });
  it('says who asks, and waits between two requests to one host', async () => {
    await ask('/200', '/204');
    expect(server.asked[0]!.headers['user-agent']).toBe('test (+https://site.example)');
    expect(server.asked[1]!.at - server.asked[0]!.at).toBeGreaterThanOrEqual(25);
  });
  it('asks an address once, and leaves a host in peace that has had enough', async () => {
    const answers = await ask('/200', '/200', '/429', '/404');
    expect(server.asked.map(({ path }) => path)).toEqual(['/200', '/429']);
    expect(verdictOf('https://x.example/', answers[3]!)).toBe('unclear');
  });
});

describe('the report on addresses', () => {
  const at = (id: string, answer: Answer, archived?: string) => ({
    id,
    address: `https://paper.example/${id}`,
    file: `content/sources/news/${id}.yaml`,
    line: 3,
    ...(archived ? { archived } : {}),
    answer,
  });
  const answered = (status: number, address = '', movedForGood = false): Answer => ({ status, address, movedForGood });

  it('names what is gone and what has moved by file and line, and counts what cannot be told', () => {
    const report = linksAsMarkdown(
      [
        at('b', { failure: 'no such host' }),
        at('a', answered(404), 'https://archive.example/a'),
        at('c', answered(200, 'https://new.example/c', true)),
        at('d', answered(403)),
        at('e', { failure: 'no answer' }),
        at('f', answered(200, 'http://www.paper.example/f/', true)),
      ],
      '2026-11-22',
    );
    expect(report).toContain(
      '6 addresses were asked on 2026-11-22: 1 answered, 1 have moved, 2 are gone, 2 would not tell',
    );
    expect(report).toContain(
      '- [ ] `content/sources/news/a.yaml:3` <https://paper.example/a>, archived copy: <https://archive.example/a>\n- [ ] `content/sources/news/b.yaml:3`',
    );
    expect(report).toContain('now <https://new.example/c>');
    expect(report).toContain('- paper.example: 2 (403, no answer)');
  });
  it('is one line when all is well', () => {
    expect(
      linksAsMarkdown([at('a', answered(200))], '2026-11-22')
        .trim()
        .split('\n'),
    ).toHaveLength(1);
  });
});
