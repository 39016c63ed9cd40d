/** Asks web addresses whether they still answer, politely: one at a time for each host, with a pause, and never twice without need. */
import type { Answer } from '../../lib/reports/links.ts';

export interface Manners {
  /** Milliseconds between two requests to the same host. */
  readonly pause: number;
  /** Milliseconds after which a server counts as silent. */
  readonly timeout: number;
  /** How many hosts are asked at the same time. */
  readonly hostsAtOnce: number;
  /** Who asks; a server’s owner must be able to find out. */
  readonly userAgent: string;
}

const MOST_REDIRECTS = 8;
/** Answers to HEAD that may only mean that the server does not know HEAD. */
const REFUSED_HEAD = new Set([400, 401, 403, 404, 405, 406, 410, 500, 501, 503]);
const PERMANENT = new Set([301, 308]);

/**
 * Asks each address once.
 *
 * @returns the answer to each address; after a 429 the other addresses of that host are left in peace and have the same answer
 */
export async function askAddresses(addresses: readonly string[], manners: Manners): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const hosts = [...Map.groupBy(new Set(addresses), (address) => new URL(address).host).values()];
  const askHost = async (own: readonly string[]): Promise<void> => {
    let tooMany: Answer | undefined;
    for (const [index, address] of own.entries()) {
      if (index > 0 && !tooMany) await pause(manners.pause);
      const answer = tooMany ?? (await ask(address, manners));
      answers.set(address, answer);
      if ('status' in answer && answer.status === 429) tooMany = answer;
    }
  };
  await Promise.all(
    Array.from({ length: manners.hostsAtOnce }, async () => {
      for (let own = hosts.shift(); own; own = hosts.shift()) await askHost(own);
    }),
  );
  return answers;
}

async function ask(address: string, manners: Manners): Promise<Answer> {
  const head = await follow('HEAD', address, manners);
  if (!('status' in head) || !REFUSED_HEAD.has(head.status)) return head;
  await pause(manners.pause);
  return follow('GET', address, manners);
}

async function follow(method: 'HEAD' | 'GET', start: string, { timeout, userAgent }: Manners): Promise<Answer> {
  let address = start;
  let movedForGood = true;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    let response: Response;
    try {
      response = await fetch(address, {
        method,
        redirect: 'manual',
        headers: { 'user-agent': userAgent, accept: '*/*' },
        signal: AbortSignal.timeout(timeout),
      });
      // Only the status matters: the rest of a large file is not fetched.
      await response.body?.cancel();
    } catch (problem) {
      return { failure: failureOf((problem as Error & { cause?: { code?: string } }).cause?.code) };
    }
    const { status } = response;
    const target = response.headers.get('location');
    const next = status >= 300 && status < 400 && target !== null && URL.canParse(target, address);
    if (!next) return { status, address, movedForGood: movedForGood && address !== start };
    movedForGood &&= PERMANENT.has(status);
    const resolved = new URL(target, address);
    if (!/^https?:$/.test(resolved.protocol)) return { status, address, movedForGood: false };
    address = resolved.href;
  }
  return { failure: 'too many redirects' };
}

/** @see https://nodejs.org/api/tls.html#x509-certificate-error-codes */
function failureOf(code = ''): Extract<Answer, { failure: unknown }>['failure'] {
  if (code === 'ENOTFOUND') return 'no such host';
  return /^(?:EPROTO$|ERR_SSL|ERR_TLS|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_)/.test(code)
    ? 'no secure connection'
    : 'no answer';
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
