/**
 * Keeps one issue, or one comment under a proposal, up to date through GitHub’s API, so that a job that runs every week
 * writes one issue and not fifty. Each is found again by a mark that readers do not see.
 *
 * @see https://docs.github.com/en/rest/issues
 */

/** What GitHub gives to every job: the address of its API, the name of the repository, and the job’s own permission. */
export interface Repository {
  readonly api: string;
  readonly name: string;
  readonly token: string;
}

/** GitHub refuses longer texts (65,536 characters). */
const LONGEST = 60_000;

interface Note {
  readonly number: number;
  readonly id: number;
  readonly body: string | null;
  readonly user: { readonly type: string } | null;
  readonly pull_request?: unknown;
  readonly head?: { readonly sha: string };
}

/** The job’s repository, from the variables that GitHub sets. */
export function repositoryFromEnvironment(env: NodeJS.ProcessEnv): Repository {
  const [api = 'https://api.github.com', name, token] = [
    env['GITHUB_API_URL'],
    env['GITHUB_REPOSITORY'],
    env['GITHUB_TOKEN'],
  ];
  if (!name || !token)
    throw new Error('GITHUB_REPOSITORY and GITHUB_TOKEN are needed: this runs in a GitHub workflow.');
  return { api, name, token };
}

/**
 * Opens the issue, brings the open one up to date, or closes it when there is nothing to tell any more.
 *
 * @param mark name by which it is found again
 * @param body undefined when there is nothing to tell
 * @returns what was done
 */
export async function keepOneIssue(
  repository: Repository,
  mark: string,
  title: string,
  body: string | undefined,
): Promise<'opened' | 'brought up to date' | 'closed' | 'nothing to do'> {
  const open = (await all(repository, `issues?state=open&creator=${encodeURIComponent('github-actions[bot]')}`)).find(
    (issue) => issue.pull_request === undefined && isMarked(issue, mark),
  );
  if (body === undefined) {
    if (!open) return 'nothing to do';
    await call(repository, 'PATCH', `issues/${open.number}`, { state: 'closed', state_reason: 'completed' });
    return 'closed';
  }
  const text = marked(body, mark);
  if (open) await call(repository, 'PATCH', `issues/${open.number}`, { title, body: text });
  else await call(repository, 'POST', 'issues', { title, body: text });
  return open ? 'brought up to date' : 'opened';
}

/** Writes the comment under an issue or proposal, or brings the one that stands there up to date. */
export async function keepOneComment(
  repository: Repository,
  mark: string,
  number: number,
  body: string,
): Promise<'opened' | 'brought up to date'> {
  const text = marked(body, mark);
  const comments = await all(repository, `issues/${number}/comments?`);
  const own = comments.find((comment) => comment.user?.type === 'Bot' && isMarked(comment, mark));
  if (own) await call(repository, 'PATCH', `issues/comments/${own.id}`, { body: text });
  else await call(repository, 'POST', `issues/${number}/comments`, { body: text });
  return own ? 'brought up to date' : 'opened';
}

/**
 * The open proposal that a finished run belongs to. It is asked of GitHub, and never taken from what the run left behind:
 * that was written by the proposal itself and could name another one.
 *
 * @param head owner and branch that the run was for
 * @param commit the commit it looked at; when the proposal has moved on, there is none
 */
export async function proposalOf(
  repository: Repository,
  head: { readonly owner: string; readonly branch: string },
  commit: string,
): Promise<number | undefined> {
  const query = new URLSearchParams({ state: 'open', head: `${head.owner}:${head.branch}` });
  return (await all(repository, `pulls?${query}`)).find((proposal) => proposal.head?.sha === commit)?.number;
}

/**
 * A text from a proposal, made safe to repeat in our name: it mentions nobody, hides nothing and ends.
 *
 * @param text written by a program that the proposal could have changed
 */
export function tamed(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}\n\n… the rest is left out.\n` : text;
  return short
    .replaceAll(/<!--|-->|<(?=[a-z/!])/gi, (mark) => mark.replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
    .replaceAll('@', '@\u200b')
    .replaceAll(/!\[/g, '!\u200b[');
}

function marked(body: string, mark: string): string {
  return `<!-- ${mark} -->\n${body.slice(0, LONGEST + 1000)}`;
}

function isMarked({ body }: Note, mark: string): boolean {
  return body?.startsWith(`<!-- ${mark} -->`) ?? false;
}

async function all(repository: Repository, path: string): Promise<Note[]> {
  const found: Note[] = [];
  for (let page = 1; ; page += 1) {
    const notes = (await call(repository, 'GET', `${path}&per_page=100&page=${page}`)) as Note[];
    found.push(...notes);
    if (notes.length < 100) return found;
  }
}

async function call({ api, name, token }: Repository, method: string, path: string, data?: object): Promise<unknown> {
  const response = await fetch(`${api}/repos/${name}/${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'x-github-api-version': '2022-11-28',
      ...(data === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(data === undefined ? {} : { body: JSON.stringify(data) }),
  });
  if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}: ${await response.text()}`);
  return response.json();
}
